// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/tenant_file.h"

#include "config/config_blocks.h"
#include "config/config_loader.h"
#include "settings/yaml_edit.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QHostAddress>
#include <QSaveFile>

namespace casb::ui {
namespace {

constexpr qint64 kLongestConfig = 4 << 20;

QString tr(const char *text)
{
    return QCoreApplication::translate("casb::ui", text);
}

/// What a parser reads at @p path, which is what counts whatever the text looks like.
QString valueAt(const QString &yaml, const QStringList &path)
{
    QStringList warnings;
    const Result<ConfigNode> root = parseConfigText(yaml.toUtf8(), warnings);
    const ConfigNode *node = root ? &root.value() : nullptr;
    for (const QString &name : path)
        node = node ? node->find(name) : nullptr;
    return node ? node->text : QString();
}

Result<Config> loadText(const QString &yaml, const QString &folder)
{
    const LoadedConfig loaded = loadConfigText(yaml.toUtf8(), folder, folder);
    if (loaded.config)
        return *loaded.config;
    return loaded.errors.front();
}

} // namespace

CredentialSources keychainSources(const QString &name)
{
    const SecretSource source{SecretSource::Kind::Keychain, name};
    return {source, source, source};
}

InputConfig movedTo(InputConfig input, const QString &region)
{
    InputConfig before = input;
    setRegionHosts(before);
    InputConfig after = input;
    after.region = region;
    setRegionHosts(after);
    input.region = region;
    const auto move = [&](QUrl InputConfig::*host) {
        if (input.*host == before.*host)
            input.*host = after.*host;
    };
    move(&InputConfig::authBaseUrl);
    move(&InputConfig::alertsBaseUrl);
    move(&InputConfig::eventsBaseUrl);
    return input;
}

InputConfig movedToAddress(InputConfig input, const QUrl &address)
{
    if (address.isEmpty())
        setRegionHosts(input);
    else
        input.authBaseUrl = input.alertsBaseUrl = input.eventsBaseUrl = address;
    return input;
}

bool hasOwnAddress(const InputConfig &input)
{
    const InputConfig usual = movedToAddress(input, QUrl());
    return input.authBaseUrl != usual.authBaseUrl || input.alertsBaseUrl != usual.alertsBaseUrl ||
           input.eventsBaseUrl != usual.eventsBaseUrl;
}

std::optional<QUrl> apiAddress(const QString &typed)
{
    QString text = typed.trimmed();
    while (text.endsWith(u'/'))
        text.chop(1);
    if (!text.contains(QLatin1String("://")))
        text.prepend(QLatin1String("https://"));
    const QUrl url(text, QUrl::StrictMode);
    const QHostAddress host(url.host());
    const bool here = url.host() == QLatin1String("localhost") || host.isLoopback();
    const bool fits = url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty() && !url.hasQuery() &&
                      !url.hasFragment() &&
                      (url.scheme() == QLatin1String("https") || (url.scheme() == QLatin1String("http") && here));
    return fits ? std::optional(url) : std::nullopt;
}

Result<void> saveConfigFile(const QString &path, const QString &text)
{
    const bool isNew = !QFile::exists(path);
    QSaveFile file(path);
    const QByteArray bytes = text.toUtf8();
    const bool good = file.open(QIODevice::WriteOnly)
                      && (!isNew || file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
                      && file.write(bytes) == bytes.size() && file.commit();
    if (!good)
        return Error{ErrorId::ConfigRead, tr("%1 was not written: %2").arg(QDir::toNativeSeparators(path), file.errorString()), {}};
    return {};
}

Result<QString> readConfigText(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return Error{ErrorId::ConfigRead, tr("%1 cannot be read: %2").arg(name, file.errorString()), {}};
    const QByteArray text = file.read(kLongestConfig + 1);
    if (text.size() > kLongestConfig)
        return Error{ErrorId::ConfigRead, tr("%1 is too large for a configuration").arg(name), {}};
    return QString::fromUtf8(text);
}

ReplacedFile replaceConfigFile(const QString &path, const QString &before, const QString &text)
{
    if (QFile::exists(path)) {
        const Result<QString> now = readConfigText(path);
        if (!now)
            return {now.error(), {}};
        if (*now != before)
            return {{}, *now};
    }
    const Result<void> saved = saveConfigFile(path, text);
    return {saved ? Error() : saved.error(), {}};
}

Result<void> keepInFile(const QString &path, const InputConfig &input, const QString &keychainName, const QString &region)
{
    const QString name = QFileInfo(path).fileName();
    const Result<QString> read = readConfigText(path);
    if (!read)
        return read.error();
    const QString &before = *read;
    const QStringList place{QStringLiteral("inputs"), input.name};
    const QStringList block = place + QStringList{QStringLiteral("credentials")};
    auto change = replaceYamlBlock(before, block, QStringLiteral("{keychain: %1}").arg(yamlScalar(keychainName)));
    const QStringList regionPlace = place + QStringList{QStringLiteral("region")};
    if (change && region != input.region)
        change = setYamlValue(change->text, regionPlace, region);
    const bool means = change && valueAt(change->text, block + QStringList{QStringLiteral("keychain")}) == keychainName
                       && (region == input.region || valueAt(change->text, regionPlace) == region);
    if (!means)
        return Error{ErrorId::ConfigInvalid,
                     tr("%1 writes the credentials of %2 in a style that the console does not edit, and was left as it is. "
                        "Write there by hand: credentials: {keychain: %3}")
                         .arg(name, input.name, yamlScalar(keychainName)),
                     {}};
    return change->text == before ? Result<void>() : saveConfigFile(path, change->text);
}

InputConfig newTenant(qint64 nowMs)
{
    InputConfig out;
    out.name = QStringLiteral("proofpoint_casb");
    out.id = QStringLiteral("proofpoint_casb_1");
    setRegionHosts(out);
    out.requestLimits = defaultRequestLimits();
    const qint64 startMs = nowMs / 1000 * 1000 - 24 * 3'600'000LL;
    for (const auto &[name, tag] : {std::pair{QStringLiteral("alerts"), QStringLiteral("casb.proofpoint.alert")},
                                    std::pair{QStringLiteral("events"), QStringLiteral("casb.proofpoint.event")}}) {
        ServiceConfig service;
        service.name = name;
        service.tag = tag;
        service.initialStartMs = startMs;
        service.initialStartTime = QDateTime::fromMSecsSinceEpoch(startMs, Qt::UTC).toString(Qt::ISODate);
        out.services.append(service);
    }
    return out;
}

QString newTenantYaml(const InputConfig &tenant, const QString &keychainName, const QString &folder)
{
    QString out = QStringLiteral("# Written by CASB Console. The secrets are in the keychain of this computer, not here.\n"
                                 "globals:\n"
                                 "  name: casb_console_1\n"
                                 "  persistence:\n"
                                 "    type: filesystem\n"
                                 "    config:\n"
                                 "      directory_name: %1\n"
                                 "inputs:\n"
                                 "  %2:\n"
                                 "    id: %3\n"
                                 "    enabled: true\n"
                                 "    credentials: {keychain: %4}\n"
                                 "    region: %5\n"
                                 "    requests_limits:\n")
                      .arg(yamlScalar(QDir(folder).absoluteFilePath(QStringLiteral("state"))), tenant.name, tenant.id,
                           yamlScalar(keychainName), tenant.region);
    for (const RateLimit &limit : tenant.requestLimits)
        out += QStringLiteral("      - period: %1\n        number_of_requests: %2\n").arg(limit.periodText).arg(limit.requests);
    out += QStringLiteral("    services:\n");
    for (const ServiceConfig &service : tenant.services) {
        out += QStringLiteral("      %1:  # becomes %2\n"
                              "        request_period_in_seconds: %3\n"
                              "        initial_start_time_in_utc: \"%4\"\n")
                   .arg(service.name, service.tag)
                   .arg(service.requestPeriodSeconds)
                   .arg(service.initialStartTime);
    }
    out += QStringLiteral("outputs:\n"
                          "  local:  # the records stay on this computer\n"
                          "    type: console\n"
                          "  # To deliver to Devo, take the # away and name the certificate files of your domain:\n"
                          "  # devo:\n"
                          "  #   type: devo_platform\n"
                          "  #   config:\n"
                          "  #     address: collector-eu.devo.io\n"
                          "  #     port: 443\n"
                          "  #     type: SSL\n"
                          "  #     chain: chain.crt\n"
                          "  #     cert: mydomain.crt\n"
                          "  #     key: mydomain.key\n");
    return out;
}

Result<Config> newTenantConfig(const InputConfig &tenant, const Credentials &credentials, const QString &folder)
{
    Result<Config> made = loadText(newTenantYaml(tenant, tenant.name, folder), folder);
    if (!made)
        return made;
    Config config = made.value();
    const auto value = [](const QString &secret) { return SecretSource{SecretSource::Kind::Value, secret}; };
    config.inputs.front().credentials = {value(credentials.apiKey), value(credentials.clientId), value(credentials.clientSecret)};
    return config;
}

Result<Config> saveNewTenant(const InputConfig &tenant, const QString &keychainName, const QString &folder)
{
    const QString path = tenantFile(folder);
    if (QFile::exists(path))
        return Error{ErrorId::ConfigRead, tr("%1 is there already and was left as it is. Open it, or move it away.")
                                              .arg(QDir::toNativeSeparators(path)), {}};
    const QString text = newTenantYaml(tenant, keychainName, folder);
    Result<Config> made = loadText(text, folder);
    if (!made)
        return made;
    if (!QDir().mkpath(folder))
        return Error{ErrorId::ConfigRead, tr("The folder %1 cannot be made").arg(QDir::toNativeSeparators(folder)), {}};
    if (const Result<void> saved = saveConfigFile(path, text); !saved)
        return saved.error();
    return made;
}

QString tenantFile(const QString &folder)
{
    return QDir(folder).absoluteFilePath(QStringLiteral("config.yaml"));
}

} // namespace casb::ui
