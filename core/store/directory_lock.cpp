// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/directory_lock.h"

#include <QFile>
#include <QLockFile>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#endif

namespace casb {
namespace {

Error inUse(const QString &directory, const QString &pid)
{
    return {ErrorId::StoreFailed,
            QStringLiteral("another collector (pid %1) works in this directory; stop it, or choose another directory")
                .arg(pid.isEmpty() ? QStringLiteral("unknown") : pid),
            directory};
}

} // namespace

#ifdef Q_OS_UNIX

// Not QLockFile: it recognises a dead owner by pid and host name, and in a container both repeat or change.

DirectoryLock::~DirectoryLock()
{
    if (m_file < 0)
        return;
    if (::ftruncate(m_file, 0) != 0) {
        // The number that stays behind is read only while somebody holds the lock.
    }
    ::close(m_file);
}

Result<void> DirectoryLock::take(const QString &directory)
{
    const QString name = directory + QStringLiteral("/casb.lock");
    const int file = ::open(QFile::encodeName(name).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (file < 0)
        return Error{ErrorId::StoreFailed, QString::fromLocal8Bit(std::strerror(errno)), name};
    int failure = 0;
    do {
        failure = ::flock(file, LOCK_EX | LOCK_NB) == 0 ? 0 : errno;
    } while (failure == EINTR);
    if (failure != 0 && failure != EWOULDBLOCK) {
        ::close(file);
        return Error{ErrorId::StoreFailed,
                     QStringLiteral("the directory cannot be locked against a second collector (%1); choose one on a local "
                                    "disk")
                         .arg(QString::fromLocal8Bit(std::strerror(failure))),
                     name};
    }
    if (failure == EWOULDBLOCK) {
        char text[32] = {};
        const ssize_t size = ::pread(file, text, sizeof text - 1, 0);
        ::close(file);
        return inUse(directory, QString::fromLatin1(text, qsizetype(size > 0 ? size : 0)).trimmed());
    }
    const QByteArray pid = QByteArray::number(qint64(::getpid())) + '\n';
    if (::ftruncate(file, 0) != 0 || ::pwrite(file, pid.constData(), size_t(pid.size()), 0) != pid.size()) {
        // A full disk: the lock holds all the same, only its owner has no name.
    }
    m_file = file;
    return {};
}

#else

DirectoryLock::~DirectoryLock() = default;

Result<void> DirectoryLock::take(const QString &directory)
{
    auto file = std::make_unique<QLockFile>(directory + QStringLiteral("/casb.lock"));
    file->setStaleLockTime(0);
    if (!file->tryLock(0)) {
        qint64 pid = 0;
        QString host;
        QString application;
        file->getLockInfo(&pid, &host, &application);
        return inUse(directory, pid == 0 ? QString() : QString::number(pid));
    }
    m_file = std::move(file);
    return {};
}

#endif

} // namespace casb
