// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/config_paths.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

namespace casb {
namespace {

constexpr qint64 kLargestFile = 8 << 20;

QStringList places(const QStringList &folders, const QString &name)
{
    if (QDir::isAbsolutePath(name))
        return {QDir::cleanPath(name)};
    QStringList out;
    for (const QString &folder : folders)
        out.append(QDir::cleanPath(QDir(folder).absoluteFilePath(name)));
    out.removeDuplicates();
    return out;
}

Error unreadable(const QString &path, const QString &why)
{
    return Error{ErrorId::ConfigRead, why, path};
}

} // namespace

QStringList ConfigPaths::certificatePlaces(const QString &name) const
{
    return places({baseDir + QStringLiteral("/../certs"), baseDir + QStringLiteral("/certs"), baseDir,
                   workingDir + QStringLiteral("/certs"), workingDir},
                  name);
}

QStringList ConfigPaths::secretPlaces(const QString &name) const
{
    return places({baseDir, baseDir + QStringLiteral("/../credentials"), workingDir}, name);
}

QString ConfigPaths::persistenceDir(const QString &name) const
{
    return places({workingDir}, name).first();
}

QStringList configPlaces(const QString &name, const QString &workingDir)
{
    return places({workingDir + QStringLiteral("/config"), workingDir}, name);
}

QString firstFile(const QStringList &places)
{
    for (const QString &place : places) {
        if (QFileInfo(place).isFile())
            return place;
    }
    return {};
}

Result<QString> findConfigFile(const QString &name, const QString &workingDir)
{
    if (name.isEmpty())
        return unreadable({}, QStringLiteral("the name of the configuration file is empty"));
    const QStringList places = configPlaces(name, workingDir);
    const QString found = firstFile(places);
    if (!found.isEmpty())
        return found;
    for (const QString &place : places) {
        if (QFileInfo(place).isDir())
            return unreadable(place, QStringLiteral("expected a configuration file, found a folder"));
        if (QFileInfo::exists(place))
            return place; // a pipe or a device
    }
    return unreadable(name, QStringLiteral("no such configuration file, looked for ")
                                + places.join(QStringLiteral(" and ")));
}

Result<QByteArray> readConfigFile(const QString &path)
{
    if (QFileInfo(path).isDir())
        return unreadable(path, QStringLiteral("expected a configuration file, found a folder"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(path, QStringLiteral("the file cannot be read: ") + file.errorString());
    const QByteArray text = file.read(kLargestFile + 1);
    if (file.error() != QFileDevice::NoError)
        return unreadable(path, QStringLiteral("the file cannot be read: ") + file.errorString());
    if (text.size() > kLargestFile)
        return unreadable(path, QStringLiteral("the file is larger than %1 bytes").arg(kLargestFile));
    if (text.trimmed().isEmpty())
        return unreadable(path, QStringLiteral("the file is empty"));
    QStringDecoder decoder(QStringDecoder::Utf8);
    [[maybe_unused]] const QString decoded = decoder(text);
    if (decoder.hasError())
        return unreadable(path, QStringLiteral("the file is not UTF-8 text"));
    return text;
}

bool readableByOthers(const QString &path)
{
#ifdef Q_OS_UNIX
    return QFileInfo(path).permissions().testAnyFlags(QFileDevice::ReadGroup | QFileDevice::ReadOther);
#else
    Q_UNUSED(path)
    return false;
#endif
}

} // namespace casb
