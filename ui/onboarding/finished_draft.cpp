// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/finished_draft.h"

#include "config/config_blocks.h"
#include "config/config_loader.h"
#include "config/config_writer.h"
#include "secrets/secret_sources.h"
#include "settings/tenant_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace casb::ui {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("casb::ui", text);
}

QString unusedName(const QList<InputConfig> &taken, const QString &wanted)
{
    QString name = wanted;
    const auto used = [&] { return std::any_of(taken.begin(), taken.end(), [&](const auto &one) { return one.name == name; }); };
    for (int i = 2; used(); ++i)
        name = wanted + u'_' + QString::number(i);
    return name;
}

/// The inputs of the collector that is imported; empty: none is.
QList<InputConfig> importedInputs(const Draft &draft)
{
    const bool imported = draft.door == Draft::Door::Import && draft.found && draft.found->loaded.config;
    return imported ? draft.found->loaded.config->inputs : QList<InputConfig>();
}

bool hasSecretInClear(const InputConfig &input)
{
    const CredentialSources &sources = input.credentials;
    return sources.apiKey.kind == SecretSource::Kind::Value || sources.clientId.kind == SecretSource::Kind::Value
        || sources.clientSecret.kind == SecretSource::Kind::Value;
}

/// The keychain entry @p wanted, or another one when an input of the open configuration has its secrets there.
QString unusedEntry(const Draft &draft, const QString &wanted)
{
    QStringList taken;
    for (const InputConfig &input : draft.base ? draft.base->inputs : QList<InputConfig>())
        taken += keychainNames(input.credentials);
    QString name = wanted;
    for (int i = 2; taken.contains(name); ++i)
        name = wanted + u'_' + QString::number(i);
    return name;
}

QString firstEntry(const Draft &draft)
{
    return unusedEntry(draft, draft.name.trimmed());
}

/// Made of the tenant's name, so that a person can make it another one.
QString furtherEntry(const Draft &draft, const InputConfig &further)
{
    return unusedEntry(draft, draft.name.trimmed() + u'_' + further.name);
}

/// Where the keys of a .p12 lie at last.
QString keyFolder(const QString &folder)
{
    return QDir(folder).absoluteFilePath(QStringLiteral("certs"));
}

/// The output with the paths of its unpacked keys as they are at last.
OutputConfig withKeysIn(const Draft &draft, OutputConfig output, const QString &folder)
{
    if (!draft.unpacked || draft.place != Draft::Place::Devo || draft.bundlePath.isEmpty())
        return output;
    const QString prefix = draft.unpacked->path() + u'/';
    for (QString *path : {&output.certPath, &output.keyPath, &output.chainPath}) {
        if (path->startsWith(prefix))
            *path = keyFolder(folder) + u'/' + path->mid(prefix.size());
    }
    return output;
}

/// Brings unpacked keys to where the configuration names them.
Result<void> keepKeys(const Draft &draft, const QString &folder)
{
    const auto chosen = chosenOutput(draft);
    if (!chosen)
        return {};
    const OutputConfig last = withKeysIn(draft, *chosen, folder);
    for (const auto &[from, to] : {std::pair{chosen->certPath, last.certPath}, std::pair{chosen->keyPath, last.keyPath},
                                   std::pair{chosen->chainPath, last.chainPath}}) {
        if (from == to)
            continue;
        QFile file(from);
        if (!file.open(QIODevice::ReadOnly) || !QDir().mkpath(QFileInfo(to).absolutePath()))
            return Error{ErrorId::CertificateInvalid,
                         tr("%1 was not written: %2").arg(QDir::toNativeSeparators(to), file.errorString()), to};
        if (const Result<void> saved = saveConfigFile(to, QString::fromLatin1(file.readAll())); !saved)
            return saved.error();
    }
    return {};
}

InputConfig firstInput(const Draft &draft)
{
    InputConfig input = draft.input;
    input.credentials = keychainSources(firstEntry(draft));
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
    return input;
}

/// The states that were found, under the keys that their inputs have now.
QList<FoundState> statesUnderNewKeys(const Draft &draft)
{
    QList<FoundState> out;
    const QList<InputConfig> before = importedInputs(draft);
    const QList<InputConfig> after = finishedInputs(draft);
    for (FoundState state : draft.found->states) {
        const auto input = std::find_if(before.begin(), before.end(), [&](const InputConfig &one) {
            return one.name == state.key.input && one.id == state.key.inputId;
        });
        if (state.json.isEmpty() || input == before.end())
            continue;
        const InputConfig &now = after[input - before.begin()];
        if (std::none_of(now.services.begin(), now.services.end(),
                         [&](const ServiceConfig &service) { return service.name == state.key.service; }))
            continue;
        state.key.input = now.name;
        state.key.inputId = now.id;
        out.append(state);
    }
    return out;
}

Result<void> placeStates(const Draft &draft)
{
    if (!hasPosition(draft) || !draft.keepPosition)
        return {};
    return placeStates(statesUnderNewKeys(draft), draft.base->persistence.directory, draft.base->collectorId);
}

} // namespace

QList<InputConfig> finishedInputs(const Draft &draft)
{
    QList<InputConfig> inputs{firstInput(draft)};
    for (InputConfig &further : importedInputs(draft).mid(1)) {
        if (hasSecretInClear(further))
            further.credentials = keychainSources(furtherEntry(draft, further));
        inputs.append(further);
    }
    if (!draft.base)
        return inputs;
    QList<InputConfig> taken = draft.base->inputs;
    for (qsizetype i = 0; i < inputs.size(); ++i) {
        InputConfig &input = inputs[i];
        input.name = unusedName(taken, plainName(i == 0 ? draft.name : QString(draft.name + u'_' + input.name)));
        input.id = input.name + QStringLiteral("_1");
        taken.append(input);
    }
    return inputs;
}

Result<QList<KeychainEntry>> keychainEntries(const Draft &draft)
{
    QList<KeychainEntry> out{{firstEntry(draft), draft.credentials}};
    for (const InputConfig &further : importedInputs(draft).mid(1)) {
        if (!hasSecretInClear(further))
            continue;
        const Result<Credentials> secrets = resolveCredentials(further.credentials, {});
        if (!secrets)
            return secrets.error();
        out.append({furtherEntry(draft, further), *secrets});
    }
    return out;
}

Config finishedConfig(const Draft &draft, const QString &folder)
{
    Config config;
    if (draft.base) {
        config = *draft.base;
        config.inputs += finishedInputs(draft);
        return config;
    }
    if (importedInputs(draft).isEmpty())
        config.collectorName = plainName(draft.name);
    else
        config = *draft.found->loaded.config;
    config.inputs = finishedInputs(draft);
    config.persistence.type = PersistenceConfig::Type::Filesystem;
    config.persistence.directory = QDir(folder).absoluteFilePath(QStringLiteral("state"));
    if (const auto output = chosenOutput(draft))
        config.outputs = {withKeysIn(draft, *output, folder)};
    return config;
}

std::optional<QString> addInputsToYaml(const QString &yaml, const QList<InputConfig> &inputs)
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
    root.set(inputsToNode(inputs, WrittenSecrets::Hide));
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
    const QList<InputConfig> inputs = finishedInputs(draft);
    const auto text = addInputsToYaml(before, inputs);
    const QString folder = QFileInfo(draft.basePath).absolutePath();
    const LoadedConfig loaded = text ? loadConfigText(text->toUtf8(), folder, folder) : LoadedConfig();
    const auto isThere = [&loaded](const InputConfig &input) {
        return std::any_of(loaded.config->inputs.begin(), loaded.config->inputs.end(),
                           [&](const InputConfig &one) { return one.name == input.name; });
    };
    const bool means = loaded.config && std::all_of(inputs.begin(), inputs.end(), isThere)
        && loaded.config->inputs.size() == draft.base->inputs.size() + inputs.size();
    if (!means)
        return Error{ErrorId::ConfigInvalid,
                     tr("%1 is written in a style that the console does not edit, and was left as it is. Add the tenant "
                        "there by hand.").arg(name), {}};
    if (const Result<void> placed = placeStates(draft); !placed)
        return placed.error();
    if (const Result<void> saved = saveConfigFile(draft.basePath, *text); !saved)
        return saved.error();
    return draft.basePath;
}

} // namespace

Result<QString> writeDraft(const Draft &draft, const QString &folder)
{
    if (draft.base && !draft.basePath.isEmpty())
        return addToFile(draft);
    if (draft.base) {
        const Result<void> placed = placeStates(draft);
        return placed ? Result<QString>(QString()) : Result<QString>(placed.error());
    }
    const QString path = tenantFile(folder);
    if (QFile::exists(path))
        return Error{ErrorId::ConfigRead,
                     tr("%1 is there already and was left as it is. Open it, or move it away.")
                         .arg(QDir::toNativeSeparators(path)),
                     {}};
    const QByteArray text =
        (draft.thisRunOnly
             ? QByteArrayLiteral("# Written by CASB Console. The secrets are stored nowhere: they were kept for one run. New ones "
                                 "go to the\n# keychain of this computer under the name below.\n")
             : QByteArrayLiteral("# Written by CASB Console. The secrets are in the keychain of this computer, "
                                 "not here.\n"))
        + configToYaml(finishedConfig(draft, folder), WrittenSecrets::Hide);
    if (const Result<void> kept = keepKeys(draft, folder); !kept)
        return kept.error();
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

} // namespace casb::ui
