// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/config_blocks.h"

#include <QRegularExpression>

namespace casb {
namespace {

const QString &inputType()
{
    static const QString type = QStringLiteral("proofpoint_casb");
    return type;
}

/// The hosts of @p out: those of the region, then what overrides them, from the general to the particular.
void readHosts(SettingReader &block, InputConfig &out)
{
    static const QStringList regions{QStringLiteral("eu"), QStringLiteral("us"), QStringLiteral("au")};
    out.region = block.choice(QStringLiteral("region"), regions, QStringLiteral("eu"));
    setRegionHosts(out);
    const auto all = readBaseUrl(block, QStringLiteral("override_api_base_url"));
    const auto auth = readBaseUrl(block, QStringLiteral("override_auth_base_url"));
    if (all)
        out.authBaseUrl = out.alertsBaseUrl = out.eventsBaseUrl = *all;
    if (auth)
        out.authBaseUrl = *auth;
}

void readServices(SettingReader block, InputConfig &out)
{
    for (const QString &name : block.keys()) {
        const QString path = block.pathOf(name);
        if (name != u"alerts" && name != u"events") {
            block.error(ErrorId::ConfigRead, path,
                        QStringLiteral("expected one of alerts, events, found an unknown service"));
            continue;
        }
        const ServiceConfig service = readService(block.section(name), name);
        if (service.apiBaseUrl)
            (name == u"alerts" ? out.alertsBaseUrl : out.eventsBaseUrl) = *service.apiBaseUrl;
        out.services.append(service);
    }
}

void checkType(SettingReader &block, const QString &name)
{
    const QString key = QStringLiteral("type");
    if (name == inputType() || block.node(key))
        block.choice(key, {inputType()}, inputType());
    else
        block.missing(block.pathOf(key), inputType());
}

QString readAuthorizationPrefix(SettingReader &block)
{
    static const QRegularExpression form(QRegularExpression::anchoredPattern(QStringLiteral("[ -~]*")));
    const QString key = QStringLiteral("authorization_prefix");
    const QString prefix = block.text(key);
    if (form.match(prefix).hasMatch())
        return prefix;
    block.invalid(block.pathOf(key), QStringLiteral("a text that a header can carry (ASCII only)"), block.node(key));
    return {};
}

InputConfig readInput(SettingReader block, const QString &name, const ConfigPaths &paths)
{
    InputConfig out;
    out.name = name;
    if (!block.present())
        return out;
    checkType(block, name);
    out.id = block.text(QStringLiteral("id"));
    if (out.id.trimmed().isEmpty()) {
        // The id is part of the key of the state, so what stands in for it must never change.
        out.id = name;
        block.warn(block.pathOf(QStringLiteral("id")), QStringLiteral("missing, '%1' is used").arg(name));
    }
    out.enabled = block.boolean(QStringLiteral("enabled"), true);
    out.credentials = readCredentials(block.requiredSection(QStringLiteral("credentials")), paths);
    out.environment = block.text(QStringLiteral("environment"));
    readHosts(block, out);
    out.requestLimits = readRequestLimits(block, SettingReader::Unknown::Warning);
    if (out.requestLimits.isEmpty())
        out.requestLimits = defaultRequestLimits();
    out.useTimeSlots = block.boolean(QStringLiteral("use_time_slots_for_retrievals"), false);
    out.authorizationPrefix = readAuthorizationPrefix(block);
    out.maxBodyBytes = qint64(block.integer(QStringLiteral("max_body_size_in_mb"), 64, 1, 1024)) << 20;
    SettingReader autoconfig = block.section(QStringLiteral("autoconfig"));
    out.autoconfigRefreshSeconds = autoconfig.integer(QStringLiteral("refresh_interval_in_seconds"), 600, 1);
    autoconfig.finish();
    SettingReader services = block.requiredEntries(QStringLiteral("services"), QStringLiteral("alerts, events or both"));
    readServices(services, out);
    block.finish();
    return out;
}

} // namespace

void setRegionHosts(InputConfig &input)
{
    const QString suffix = input.region == u"eu" ? QString() : QString(u'-' + input.region + u'1');
    input.authBaseUrl = QUrl(QStringLiteral("https://api%1.protect.proofpoint.com").arg(suffix));
    input.alertsBaseUrl = input.authBaseUrl;
    input.eventsBaseUrl = QUrl(QStringLiteral("https://api-siem%1.protect.proofpoint.com").arg(suffix));
}

QList<InputConfig> readInputs(SettingReader block, const ConfigPaths &paths)
{
    QList<InputConfig> out;
    for (const QString &name : block.names())
        out.append(readInput(block.requiredSection(name), name, paths));
    return out;
}

} // namespace casb
