// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/postgres_backend.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QSysInfo>

namespace casb {
namespace {

/// The lock by which a second engine is kept out: two numbers, "CASB" and the role.
constexpr int kLockClass = 0x43415342;
constexpr int kEngineLock = 1;
/// Tenths of a second: the server frees the lock of a store that was just closed only when it notices the end.
constexpr int kLockTries = 30;
constexpr qint64 kSizeMs = 10'000;

Result<QString> password(const PersistenceConfig &config)
{
    const SecretSource &source = config.password;
    const QString path = QStringLiteral("globals.persistence.config.") + config.passwordKey;
    switch (source.kind) {
    case SecretSource::Kind::Value:
        return source.text;
    case SecretSource::Kind::Environment:
        if (qEnvironmentVariableIsSet(source.text.toUtf8().constData()))
            return qEnvironmentVariable(source.text.toUtf8().constData());
        return Error{ErrorId::SecretUnavailable,
                     QStringLiteral("the environment variable %1 is not set").arg(source.text),
                     path};
    case SecretSource::Kind::File: {
        QFile file(source.text);
        if (file.open(QIODevice::ReadOnly))
            return QString::fromUtf8(file.read(64 * 1024)).trimmed();
        return Error{ErrorId::SecretUnavailable,
                     QStringLiteral("the file %1 cannot be read: %2").arg(source.text, file.errorString()), path};
    }
    case SecretSource::Kind::Keychain:
        break;
    }
    return Error{ErrorId::SecretUnavailable, QStringLiteral("the password was not taken out of the keychain"), path};
}

/// As the server shows the connection, so that people see who holds a store.
QString applicationName()
{
    static const QRegularExpression odd(QStringLiteral("[^A-Za-z0-9._-]"));
    return QStringLiteral("casb pid %1 on %2")
        .arg(QCoreApplication::applicationPid())
        .arg(QSysInfo::machineHostName().remove(odd).left(32));
}

} // namespace

PostgresBackend::PostgresBackend(PersistenceConfig config, QString password)
    : m_config(std::move(config)), m_password(std::move(password))
{
}

Result<std::shared_ptr<PostgresBackend>> PostgresBackend::make(const PersistenceConfig &config)
{
    const Result<QString> secret = password(config);
    if (!secret)
        return secret.error();
    return std::shared_ptr<PostgresBackend>(new PostgresBackend(config, *secret));
}

QString PostgresBackend::location() const
{
    return QStringLiteral("postgresql://%1@%2:%3/%4")
        .arg(m_config.user, m_config.host, QString::number(m_config.port), m_config.dbName);
}

void PostgresBackend::describe(QSqlDatabase &database, SqlConnection::Access /*access*/) const
{
    database.setHostName(m_config.host);
    database.setPort(m_config.port);
    database.setDatabaseName(m_config.dbName);
    database.setUserName(m_config.user);
    database.setPassword(m_password);
    QString options = QStringLiteral("connect_timeout=30;keepalives_idle=30;tcp_user_timeout=60000;application_name='")
                      + applicationName() + u'\'';
    static const QRegularExpression word(QStringLiteral("^[a-z-]+$"));
    if (word.match(m_config.sslMode).hasMatch())
        options += QStringLiteral(";sslmode=") + m_config.sslMode;
    database.setConnectOptions(options);
}

void PostgresBackend::beginSession(SqlConnection &sql, SqlConnection::Access access) const
{
    // Its notices (a table that exists already) would go to the standard error output.
    sql.exec(QStringLiteral("SET client_min_messages = error"));
    if (access == SqlConnection::Access::ReadOnly)
        sql.exec(QStringLiteral("SET default_transaction_read_only = on"));
    else
        takeEngineLock(sql);
}

void PostgresBackend::takeEngineLock(SqlConnection &sql) const
{
    const QString numbers = QStringLiteral("%1, %2").arg(kLockClass).arg(kEngineLock);
    for (int tries = 0; tries < kLockTries; ++tries) {
        if (sql.exec(QStringLiteral("SELECT pg_try_advisory_lock(") + numbers + u')').toBool())
            return;
        sql.exec(QStringLiteral("SELECT pg_sleep(0.1)"));
    }
    const QString owner =
        sql.exec(QStringLiteral("SELECT a.application_name FROM pg_locks l JOIN pg_stat_activity a ON a.pid = l.pid "
                                "WHERE l.locktype = 'advisory' AND l.granted AND l.classid = %1 AND l.objid = %2 "
                                "AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())")
                     .arg(kLockClass)
                     .arg(kEngineLock))
            .toString();
    throw StoreFailure{{ErrorId::StoreFailed,
                        QStringLiteral("another collector (%1) works in this database; stop it, or choose another "
                                       "database")
                            .arg(owner.isEmpty() ? QStringLiteral("unknown") : owner),
                        location()}};
}

QString PostgresBackend::inDialect(QString sql) const
{
    return sql.replace(QStringLiteral("${identity}"),
                       QStringLiteral("BIGINT GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY"))
        .replace(QStringLiteral("${key}"), QStringLiteral("BIGINT"))
        .replace(QStringLiteral("${blob}"), QStringLiteral("BYTEA"));
}

bool PostgresBackend::hasTable(SqlConnection &sql, const QString &name) const
{
    Rows rows = sql.run(QStringLiteral("SELECT 1 FROM information_schema.tables WHERE table_schema = current_schema() "
                                       "AND table_name = ?"),
                        name);
    return rows.next();
}

bool PostgresBackend::isEmpty(SqlConnection &sql) const
{
    return sql.exec(QStringLiteral("SELECT count(*) FROM information_schema.tables "
                                   "WHERE table_schema = current_schema()"))
               .toLongLong()
           == 0;
}

StoreFailure PostgresBackend::failure(const QSqlError &error) const
{
    const QString text = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    const QString state = error.nativeErrorCode();
    // An error without a state comes from the client library: the connection is broken. 08: connection, 57P: shutdown.
    const bool lost = error.type() == QSqlError::ConnectionError
                      || (state.isEmpty() && !error.databaseText().isEmpty())
                      || state.startsWith(QStringLiteral("08")) || state.startsWith(QStringLiteral("57P"));
    return {{ErrorId::StoreFailed, text.simplified(), location()}, lost};
}

qint64 PostgresBackend::sizeBytes(SqlConnection &sql) const
{
    {
        const QMutexLocker lock(&m_mutex);
        if (m_sizeAsked.isValid() && m_sizeAsked.elapsed() < kSizeMs)
            return m_size;
    }
    const qint64 size = sql.exec(QStringLiteral("SELECT pg_database_size(current_database())")).toLongLong();
    const QMutexLocker lock(&m_mutex);
    m_sizeAsked.start();
    m_size = size;
    return size;
}

} // namespace casb
