// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/draft.h"

#include "config/config_blocks.h"
#include "config/config_loader.h"
#include "config/config_writer.h"
#include "settings/credential_block.h"
#include "settings/tenant_file.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace casb::ui {
namespace {

constexpr qint64 kDayMs = 86'400'000;
/// A token is good for a while only; one sign-in an hour is more than is seen.
constexpr qint64 kSignInsPerDay = 24;

QString tr(const char *text)
{
    return QCoreApplication::translate("casb::ui", text);
}

OutputConfig newOutput(OutputConfig::Type type)
{
    OutputConfig out;
    out.type = type;
    switch (type) {
    case OutputConfig::Type::Devo:
        out.name = QStringLiteral("devo_1");
        out.typeText = QStringLiteral("devo_platform");
        out.address = QStringLiteral("collector-eu.devo.io");
        break;
    case OutputConfig::Type::Relay:
        out.name = QStringLiteral("relay_1");
        out.typeText = QStringLiteral("relay");
        out.port = 13000;
        out.tls = false;
        break;
    case OutputConfig::Type::Console:
        out.name = QStringLiteral("local");
        out.typeText = QStringLiteral("console");
        out.port = 0;
        out.tls = false;
        break;
    }
    return out;
}

/// The names in use, of inputs or outputs.
template <typename List> QString unusedName(const List &taken, const QString &wanted)
{
    QString name = wanted;
    const auto used = [&] { return std::any_of(taken.begin(), taken.end(), [&](const auto &one) { return one.name == name; }); };
    for (int i = 2; used(); ++i)
        name = wanted + u'_' + QString::number(i);
    return name;
}

} // namespace

Draft newDraft(qint64 nowMs)
{
    Draft draft;
    draft.input = newTenant(nowMs);
    draft.devo = newOutput(OutputConfig::Type::Devo);
    draft.relay = newOutput(OutputConfig::Type::Relay);
    for (const ServiceConfig &service : std::as_const(draft.input.services))
        draft.services << service.name;
    return draft;
}

void takeFolder(Draft &draft, const CollectorFolder &found)
{
    draft.found = found;
    if (!found.loaded.config || found.loaded.config->inputs.isEmpty())
        return;
    const Config &config = *found.loaded.config;
    draft.input = config.inputs.front();
    draft.name = config.collectorName;
    draft.services.clear();
    for (const ServiceConfig &service : std::as_const(draft.input.services))
        draft.services << service.name;
    const CredentialSources &sources = draft.input.credentials;
    const auto value = [](const SecretSource &source) {
        return source.kind == SecretSource::Kind::Value ? source.text : QString();
    };
    draft.credentials = {value(sources.apiKey), value(sources.clientId), value(sources.clientSecret)};
    draft.place = config.outputs.isEmpty() ? Draft::Place::ThisComputer : Draft::Place::AsBefore;
}

bool takeBlock(Draft &draft, const QString &text)
{
    const CredentialBlock block = parseCredentialBlock(text);
    const auto put = [](QString &into, const QString &from) {
        if (!from.isEmpty())
            into = from;
    };
    put(draft.credentials.apiKey, block.credentials.apiKey);
    put(draft.credentials.clientId, block.credentials.clientId);
    put(draft.credentials.clientSecret, block.credentials.clientSecret);
    if (QStringList{QStringLiteral("eu"), QStringLiteral("us"), QStringLiteral("au")}.contains(block.region))
        draft.input = movedTo(draft.input, block.region);
    return !block.empty();
}

QString plainName(const QString &name)
{
    static const QRegularExpression other(QStringLiteral("[^0-9a-zA-Z_-]+"));
    static const QRegularExpression edges(QStringLiteral("^[_-]+|[_-]+$"));
    QString out = name.trimmed();
    out.replace(other, QStringLiteral("_")).remove(edges);
    return out.isEmpty() ? QStringLiteral("tenant") : out;
}

void setStart(Draft &draft, qint64 ms)
{
    const qint64 second = ms / 1000 * 1000;
    for (ServiceConfig &service : draft.input.services) {
        service.initialStartMs = second;
        service.initialStartTime = QDateTime::fromMSecsSinceEpoch(second, Qt::UTC).toString(Qt::ISODate);
    }
}

qint64 startOf(const Draft &draft)
{
    return draft.input.services.isEmpty() ? 0 : draft.input.services.front().initialStartMs;
}

bool hasPosition(const Draft &draft)
{
    return draft.door == Draft::Door::Import && draft.found
        && std::any_of(draft.found->states.begin(), draft.found->states.end(),
                       [](const FoundState &state) { return !state.json.isEmpty(); });
}

std::optional<OutputConfig> chosenOutput(const Draft &draft)
{
    switch (draft.place) {
    case Draft::Place::Devo:
        return draft.devo;
    case Draft::Place::Relay:
        return draft.relay;
    case Draft::Place::ThisComputer:
        return newOutput(OutputConfig::Type::Console);
    case Draft::Place::AsBefore:
        break;
    }
    return std::nullopt;
}

InputConfig finishedInput(const Draft &draft)
{
    InputConfig input = draft.input;
    input.credentials = keychainSources(draft.name.trimmed());
    if (hasPosition(draft) && draft.keepPosition) {
        // Another start than the one that is known there would reset the state.
        for (ServiceConfig &service : input.services) {
            for (const ServiceConfig &before : draft.found->loaded.config->inputs.front().services) {
                if (before.name == service.name) {
                    service.initialStartMs = before.initialStartMs;
                    service.initialStartTime = before.initialStartTime;
                }
            }
        }
    }
    input.services.removeIf([&](const ServiceConfig &service) { return !draft.services.contains(service.name); });
    if (draft.base) {
        input.name = unusedName(draft.base->inputs, plainName(draft.name));
        input.id = input.name + QStringLiteral("_1");
    }
    return input;
}

Config finishedConfig(const Draft &draft, const QString &folder)
{
    Config config;
    const InputConfig input = finishedInput(draft);
    if (draft.base) {
        config = *draft.base;
        config.inputs.append(input);
    } else {
        if (draft.door == Draft::Door::Import && draft.found && draft.found->loaded.config)
            config = *draft.found->loaded.config;
        else
            config.collectorName = plainName(draft.name);
        if (config.inputs.isEmpty())
            config.inputs.append(input);
        else
            config.inputs.front() = input;
        // The other inputs of an imported collector keep their secrets where they lie, unless that is in the text.
        for (InputConfig &other : config.inputs) {
            if (other.name != input.name && other.credentials.apiKey.kind == SecretSource::Kind::Value)
                other.credentials = keychainSources(other.name);
        }
        config.persistence.type = PersistenceConfig::Type::Filesystem;
        config.persistence.directory = QDir(folder).absoluteFilePath(QStringLiteral("state"));
    }
    if (const auto output = chosenOutput(draft)) {
        if (!draft.base)
            config.outputs = {*output};
    }
    return config;
}

std::optional<QString> addInputToYaml(const QString &yaml, const InputConfig &input)
{
    static const QRegularExpression head(QStringLiteral("^inputs:[ \\t]*(#.*)?$"));
    QStringList lines = yaml.split(u'\n');
    qsizetype at = 0;
    while (at < lines.size() && !head.match(lines[at]).hasMatch())
        ++at;
    if (at == lines.size())
        return std::nullopt;
    int indent = 2;
    for (qsizetype i = at + 1; i < lines.size(); ++i) {
        const QString bare = lines[i].trimmed();
        if (bare.isEmpty() || bare.startsWith(u'#'))
            continue;
        indent = int(lines[i].indexOf(bare));
        break;
    }
    if (indent < 1)
        return std::nullopt;
    ConfigNode root = ConfigNode::map();
    root.set(inputsToNode({input}, WrittenSecrets::Hide));
    QStringList added = QString::fromUtf8(yamlFromNode(root)).split(u'\n', Qt::SkipEmptyParts);
    if (added.size() < 2 || !added.front().startsWith(QLatin1String("inputs:")))
        return std::nullopt;
    added.removeFirst();
    const auto own = added.front().size() - added.front().trimmed().size();
    for (QString &line : added)
        line = QString(indent, u' ') + line.mid(own);
    for (qsizetype i = added.size(); i-- > 0;)
        lines.insert(at + 1, added[i]);
    return lines.join(u'\n');
}

namespace {

Result<QString> addToFile(const Draft &draft)
{
    const QString name = QFileInfo(draft.basePath).fileName();
    QFile file(draft.basePath);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorId::ConfigRead, tr("%1 cannot be read: %2").arg(name, file.errorString()), {}};
    const QString before = QString::fromUtf8(file.readAll());
    file.close();
    const InputConfig input = finishedInput(draft);
    const auto text = addInputToYaml(before, input);
    const QString folder = QFileInfo(draft.basePath).absolutePath();
    const LoadedConfig loaded = text ? loadConfigText(text->toUtf8(), folder, folder) : LoadedConfig();
    const bool means = loaded.config
        && std::any_of(loaded.config->inputs.begin(), loaded.config->inputs.end(),
                       [&](const InputConfig &one) { return one.name == input.name; })
        && loaded.config->inputs.size() == draft.base->inputs.size() + 1;
    if (!means)
        return Error{ErrorId::ConfigInvalid,
                     tr("%1 is written in a style that the console does not edit, and was left as it is. Add the tenant "
                        "there by hand.").arg(name), {}};
    if (const Result<void> saved = saveConfigFile(draft.basePath, *text); !saved)
        return saved.error();
    return draft.basePath;
}

} // namespace

Result<QString> writeDraft(const Draft &draft, const QString &folder)
{
    if (draft.base && !draft.basePath.isEmpty())
        return addToFile(draft);
    const QString path = tenantFile(folder);
    if (QFile::exists(path))
        return Error{ErrorId::ConfigRead, tr("%1 is there already and was left as it is. Open it, or move it away.")
                                              .arg(QDir::toNativeSeparators(path)), {}};
    const QByteArray text = QByteArrayLiteral("# Written by CASB Console. The secrets are in the keychain of this computer, "
                                              "not here.\n")
                            + configToYaml(finishedConfig(draft, folder), WrittenSecrets::Hide);
    const LoadedConfig loaded = loadConfigText(text, folder, folder);
    if (!loaded.config)
        return loaded.errors.front();
    if (!QDir().mkpath(folder))
        return Error{ErrorId::ConfigRead, tr("The folder %1 cannot be made").arg(QDir::toNativeSeparators(folder)), {}};
    if (hasPosition(draft) && draft.keepPosition) {
        if (const Result<void> copied = copyStates(*draft.found, loaded.config->persistence.directory); !copied)
            return copied.error();
    }
    if (const Result<void> saved = saveConfigFile(path, QString::fromUtf8(text)); !saved)
        return saved.error();
    return path;
}

RequestCost requestCost(const InputConfig &input, const QStringList &services)
{
    RequestCost cost;
    for (const ServiceConfig &service : input.services) {
        if (services.contains(service.name))
            cost.pullsPerDay += (kDayMs / 1000 + service.requestPeriodSeconds - 1) / service.requestPeriodSeconds;
    }
    cost.signIns = cost.pullsPerDay > 0 ? kSignInsPerDay : 0;
    for (const RateLimit &limit : input.requestLimits) {
        if (limit.periodMs == kDayMs && limit.requests >= 0)
            cost.limit = cost.limit < 0 ? limit.requests : std::min<qint64>(cost.limit, limit.requests);
    }
    return cost;
}

} // namespace casb::ui
