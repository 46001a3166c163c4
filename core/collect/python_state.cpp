// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collect/python_state.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

namespace casb {

QStringList pythonStatePlaces(const QString &stateDir, const QString &collectorId, const ServiceKey &key)
{
    const QDir dir(stateDir);
    const QByteArray hash = QCryptographicHash::hash(key.text().toUtf8(), QCryptographicHash::Md5).toHex();
    QStringList places{dir.absoluteFilePath(QString::fromLatin1(hash))};
    // Names come from the configuration: none of them may lead out of the folder.
    const QString file = key.text() + QStringLiteral(".json");
    const auto plain = [](const QString &name) { return !name.contains(u'/') && !name.contains(u'\\') && name != u".."; };
    if (!collectorId.isEmpty() && plain(collectorId) && plain(file))
        places.append(dir.absoluteFilePath(QString(collectorId + u'/' + file)));
    return places;
}

QString findPythonState(const QString &stateDir, const QString &collectorId, const ServiceKey &key)
{
    for (const QString &place : pythonStatePlaces(stateDir, collectorId, key)) {
        const QFileInfo file(place);
        const QFileInfo folder(file.absolutePath());
        // What cannot be looked at may be a state: reading it says why it cannot be had.
        const bool hidden = folder.isDir() && !folder.isExecutable();
        if (file.exists() || file.isSymLink() || hidden)
            return place;
    }
    return {};
}

Result<QByteArray> readPythonStateFile(const QString &path)
{
    QFile file(path);
    if (QFileInfo(path).isDir())
        return Error{ErrorId::StateUnreadable, QStringLiteral("expected the file of a state, found a folder"), path};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorId::StateUnreadable, file.errorString(), path};
    const QByteArray content = file.read(kLargestPickle + 1);
    if (content.trimmed().startsWith('{')) {
        QJsonParseError failure;
        const QJsonDocument document = QJsonDocument::fromJson(content, &failure);
        if (document.isObject())
            return content.trimmed();
        return Error{ErrorId::StateUnreadable, QStringLiteral("not valid JSON: ") + failure.errorString(), path};
    }
    const Result<QByteArray> state = readPythonState(content);
    if (!state)
        return Error{state.error().id, state.error().detail, path};
    if (!state->startsWith('{'))
        return Error{ErrorId::StateUnreadable, QStringLiteral("expected a dictionary"), path};
    return state;
}

} // namespace casb
