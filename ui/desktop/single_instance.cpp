// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/single_instance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QLocalSocket>

namespace casb::ui {
namespace {

constexpr int kConnectMs = 300;
constexpr int kPatienceMs = 1000; ///< for one that has the lock and does not listen yet
constexpr qint64 kLongestMessage = 8192;

QString serverName(const QString &folder)
{
    const QByteArray place = QDir(folder).canonicalPath().toUtf8();
    return QStringLiteral("casb-console-")
        + QString::fromLatin1(QCryptographicHash::hash(place, QCryptographicHash::Sha1).toHex().left(16));
}

} // namespace

SingleInstance::SingleInstance(const QString &folder, QObject *parent)
    : QObject(parent), m_name(serverName(folder)), m_lock(QDir(folder).filePath(QStringLiteral("console.lock")))
{
    m_lock.setStaleLockTime(0); // a lock of a process that is gone is broken whatever its age; of a living one never
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::take);
}

SingleInstance::~SingleInstance() = default;

bool SingleInstance::claim(const QString &config)
{
    if (m_lock.tryLock(0)) {
        QLocalServer::removeServer(m_name); // left by one that was killed
        m_server.listen(m_name);
        return true;
    }
    if (m_lock.error() != QLockFile::LockFailedError)
        return true; // a folder that cannot be written: nobody can be told anything
    QElapsedTimer waited;
    waited.start();
    do {
        if (tell(config))
            return false;
    } while (waited.elapsed() < kPatienceMs);
    return false;
}

bool SingleInstance::tell(const QString &config) const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(kConnectMs))
        return false;
    socket.write(config.toUtf8() + '\n');
    return socket.waitForBytesWritten(kConnectMs);
}

void SingleInstance::take()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        const auto read = [this, socket] {
            if (socket->canReadLine()) {
                emit startedAgain(QString::fromUtf8(socket->readLine().trimmed()));
                socket->disconnectFromServer();
            } else if (socket->bytesAvailable() > kLongestMessage) {
                socket->abort();
            }
        };
        connect(socket, &QLocalSocket::readyRead, this, read);
        read();
    }
}

} // namespace casb::ui
