// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/collector_folder.h"

#include "collect/python_state.h"
#include "collect/service_state.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace casb {
namespace {

FoundState readState(const ServiceKey &key, const QString &file)
{
    FoundState found{key, file, {}, {}};
    const Result<QByteArray> json = readPythonStateFile(file);
    if (!json) {
        found.error = json.error();
        return found;
    }
    StateValue value;
    value.json = *json;
    if (const Result<void> checked = checkState(key.service, value); !checked)
        found.error = checked.error();
    else
        found.json = *json;
    return found;
}

} // namespace

CollectorFolder readCollectorFolder(const QString &folder)
{
    CollectorFolder out;
    const QFileInfo given(folder);
    QDir root(given.isDir() ? folder : given.absolutePath());
    QString name = given.isDir() ? QStringLiteral("config.yaml") : given.absoluteFilePath();
    if (!given.isDir() && root.dirName() == u"config")
        root.cdUp();
    else if (given.isDir() && !root.exists(name) && !root.exists(QStringLiteral("config/config.yaml"))
             && (root.exists(QStringLiteral("config.yml")) || root.exists(QStringLiteral("config/config.yml"))))
        name = QStringLiteral("config.yml");
    out.loaded = loadConfigFile(name, root.absolutePath());
    out.certificates = QDir(root.filePath(QStringLiteral("certs")))
                           .entryList({QStringLiteral("*.crt"), QStringLiteral("*.pem"), QStringLiteral("*.key"),
                                       QStringLiteral("*.cer")},
                                      QDir::Files, QDir::Name);
    if (!out.loaded.config)
        return out;
    const Config &config = *out.loaded.config;
    if (config.persistence.type != PersistenceConfig::Type::Filesystem)
        return out;
    out.stateFolder = config.persistence.directory;
    for (const InputConfig &input : config.inputs) {
        for (const ServiceConfig &service : input.services) {
            const ServiceKey key{input.name, input.id, service.name};
            const QString file = findPythonState(out.stateFolder, config.collectorId, key);
            if (!file.isEmpty())
                out.states.append(readState(key, file));
        }
    }
    return out;
}

Result<void> copyStates(const CollectorFolder &found, const QString &stateFolder)
{
    const QDir from(found.stateFolder);
    const QDir to(stateFolder);
    if (from == to)
        return {};
    for (const FoundState &state : found.states) {
        if (state.json.isEmpty())
            continue;
        const QString target = to.filePath(from.relativeFilePath(state.file));
        QDir().mkpath(QFileInfo(target).absolutePath());
        if (QFile::exists(target))
            continue;
        QFile source(state.file);
        if (!source.copy(target))
            return Error{ErrorId::StoreFailed, source.errorString(), target};
    }
    return {};
}

Result<void> placeStates(const QList<FoundState> &states, const QString &stateFolder, const QString &collectorId)
{
    for (const FoundState &state : states) {
        const QString there = findPythonState(stateFolder, collectorId, state.key);
        if (there.isEmpty())
            continue;
        QFile file(there);
        if (!file.open(QIODevice::ReadOnly) || file.readAll() != state.json)
            return Error{ErrorId::StoreFailed, QStringLiteral("another state of this name is there already"), there};
    }
    for (const FoundState &state : states) {
        const QString target = pythonStatePlaces(stateFolder, collectorId, state.key).last();
        QDir().mkpath(QFileInfo(target).absolutePath());
        QSaveFile file(target);
        if (!file.open(QIODevice::WriteOnly) || file.write(state.json) != state.json.size() || !file.commit())
            return Error{ErrorId::StoreFailed, file.errorString(), target};
    }
    return {};
}

} // namespace casb
