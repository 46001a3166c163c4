// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlite_backend.h"

#include "store/directory_lock.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace casb {
namespace {

constexpr int kApplicationId = 0x43415342; // "CASB"
constexpr qint64 kPageSize = 32768;
constexpr QFileDevice::Permissions kOwnerFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr QFileDevice::Permissions kOwnerDirectory = kOwnerFile | QFileDevice::ExeOwner;
/// Beyond this a reader has kept the log from starting over for too long, and is waited for.
constexpr qint64 kLongWal = 256LL << 20;
/// Free pages that stay in the file, since the next records need them at once.
constexpr qint64 kSparePages = 128;
constexpr int kPagesAStep = 128;

Error failed(const QString &path, const QString &detail)
{
    return {ErrorId::StoreFailed, detail, path};
}

/// A directory that only its owner can enter; an existing one stays as it is.
std::optional<Error> makeDirectory(const QString &directory)
{
    if (QFileInfo(directory).isDir())
        return std::nullopt;
    const QString parent = QFileInfo(directory).path();
    if (!QDir().mkpath(parent))
        return failed(parent, QStringLiteral("the directory cannot be made; check the permissions above it"));
    if (!QDir().mkdir(directory, kOwnerDirectory) && !QFileInfo(directory).isDir())
        return failed(directory, QStringLiteral("the directory cannot be made; check the permissions above it"));
    return std::nullopt;
}

/// SQLite gives its other files the permissions of this one, so it is made beforehand.
std::optional<Error> makeFile(const QString &name)
{
    const QFileInfo facts(name);
    if (facts.exists()) {
        if (facts.size() == 0 && QFileInfo(name + QStringLiteral("-wal")).size() > 0)
            return failed(name, QStringLiteral("the database file is empty though it was written to; restore it from a "
                                               "backup, or move it and its -wal file away to start anew"));
        return std::nullopt;
    }
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, kOwnerFile))
        return failed(name, file.errorString());
    return std::nullopt;
}

/// Temporary stores of processes that were killed: nobody holds their lock. A young one may be about to be locked.
void removeLeftovers(const QString &base)
{
    constexpr qint64 kYoungSeconds = 60;
    const QFileInfoList found = QDir(base).entryInfoList({QStringLiteral("casb-memory-*")}, QDir::Dirs | QDir::Writable);
    for (const QFileInfo &one : found) {
        DirectoryLock lock;
        const bool old = one.lastModified().secsTo(QDateTime::currentDateTime()) > kYoungSeconds;
        if (old && QFileInfo::exists(one.filePath() + QStringLiteral("/casb.lock")) && lock.take(one.filePath()).ok())
            QDir(one.filePath()).removeRecursively();
    }
}

} // namespace

SqliteBackend::SqliteBackend(QString directory, bool temporary)
    : m_directory(std::move(directory)), m_temporary(temporary)
{
}

SqliteBackend::~SqliteBackend()
{
    if (m_temporary)
        QDir(m_directory).removeRecursively();
}

Result<std::shared_ptr<SqliteBackend>> SqliteBackend::inDirectory(const QString &directory)
{
    if (directory.isEmpty())
        return failed({}, QStringLiteral("no persistence directory is set"));
    if (const auto error = makeDirectory(directory))
        return *error;
    return std::shared_ptr<SqliteBackend>(new SqliteBackend(directory, false));
}

Result<std::shared_ptr<SqliteBackend>> SqliteBackend::existing(const QString &directory)
{
    std::shared_ptr<SqliteBackend> backend(new SqliteBackend(directory, false));
    if (!QFileInfo::exists(backend->file()))
        return failed(backend->file(), QStringLiteral("there is no store here"));
    return backend;
}

Result<std::shared_ptr<SqliteBackend>> SqliteBackend::temporary()
{
    const QString shared = QStringLiteral("/dev/shm");
    const QFileInfo facts(shared);
    const QString base = facts.isDir() && facts.isWritable() ? shared : QDir::tempPath();
    removeLeftovers(base);
    QTemporaryDir directory(base + QStringLiteral("/casb-memory-XXXXXX"));
    if (!directory.isValid())
        return failed(base, directory.errorString());
    directory.setAutoRemove(false);
    return std::shared_ptr<SqliteBackend>(new SqliteBackend(directory.path(), true));
}

QString SqliteBackend::file(QLatin1String suffix) const
{
    return m_directory + QStringLiteral("/casb.db") + suffix;
}

QString SqliteBackend::location() const
{
    return file();
}

void SqliteBackend::describe(QSqlDatabase &database, SqlConnection::Access access) const
{
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=10000");
    if (access == SqlConnection::Access::ReadOnly)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    else if (const auto error = makeFile(file()))
        throw StoreFailure{*error};
    database.setDatabaseName(file());
    database.setConnectOptions(options);
}

void SqliteBackend::beginSession(SqlConnection &sql, SqlConnection::Access access) const
{
    const bool empty = isEmpty(sql); // also the first look into the file: throws when it is no database
    if (!empty && sql.exec(QStringLiteral("PRAGMA application_id")).toInt() != kApplicationId)
        throw StoreFailure{failed(file(), QStringLiteral("the file is the database of another program; choose another "
                                                         "directory"))};
    sql.exec(QStringLiteral("PRAGMA temp_store = MEMORY"));
    if (access == SqlConnection::Access::ReadOnly) {
        sql.exec(QStringLiteral("PRAGMA query_only = ON"));
        sql.exec(QStringLiteral("PRAGMA cache_size = -4096"));
        return;
    }
    if (empty) {
        sql.exec(QStringLiteral("PRAGMA page_size = %1").arg(kPageSize));
        sql.exec(QStringLiteral("PRAGMA auto_vacuum = INCREMENTAL"));
        sql.exec(QStringLiteral("PRAGMA application_id = %1").arg(kApplicationId));
    }
    if (sql.exec(QStringLiteral("PRAGMA journal_mode = WAL")).toString() != QStringLiteral("wal"))
        throw StoreFailure{failed(file(), QStringLiteral("the file system does not support a write-ahead log; use a "
                                                         "local disk"))};
    sql.exec(m_temporary ? QStringLiteral("PRAGMA synchronous = OFF") : QStringLiteral("PRAGMA synchronous = FULL"));
    sql.exec(QStringLiteral("PRAGMA wal_autocheckpoint = 512"));
    sql.exec(QStringLiteral("PRAGMA journal_size_limit = %1").arg(64 << 20));
    sql.exec(QStringLiteral("PRAGMA cache_size = -16384"));
}

QString SqliteBackend::inDialect(QString sql) const
{
    return sql.replace(QStringLiteral("${identity}"), QStringLiteral("INTEGER PRIMARY KEY AUTOINCREMENT"))
        .replace(QStringLiteral("${key}"), QStringLiteral("INTEGER"))
        .replace(QStringLiteral("${blob}"), QStringLiteral("BLOB"));
}

bool SqliteBackend::hasTable(SqlConnection &sql, const QString &name) const
{
    Rows rows = sql.run(QStringLiteral("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?"), name);
    return rows.next();
}

bool SqliteBackend::isEmpty(SqlConnection &sql) const
{
    return sql.exec(QStringLiteral("SELECT count(*) FROM sqlite_master")).toLongLong() == 0;
}

StoreFailure SqliteBackend::failure(const QSqlError &error) const
{
    QString text = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    const int code = error.nativeErrorCode().toInt() & 0xff;
    if (code == 11 || code == 26) // SQLITE_CORRUPT, SQLITE_NOTADB
        text += QStringLiteral("; restore the file from a backup, or move it away to start anew");
    return {failed(file(), text)};
}

qint64 SqliteBackend::sizeBytes(SqlConnection & /*sql*/) const
{
    return QFileInfo(file()).size() + QFileInfo(file(QLatin1String("-wal"))).size();
}

void SqliteBackend::afterCommit(SqlConnection &sql) const
{
    if (QFileInfo(file(QLatin1String("-wal"))).size() < kLongWal)
        return;
    sql.exec(QStringLiteral("PRAGMA busy_timeout = 200"));
    sql.exec(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    sql.exec(QStringLiteral("PRAGMA busy_timeout = 10000"));
}

bool SqliteBackend::shrink(SqlConnection &sql) const
{
    qint64 free = sql.exec(QStringLiteral("PRAGMA freelist_count")).toLongLong() - kSparePages;
    if (free <= 0)
        return false;
    const qint64 now = std::min<qint64>(free, kPagesAStep);
    sql.exec(beginStatement());
    // QtSql steps a statement without columns once, which frees one page whatever number is asked for.
    for (qint64 i = 0; i < now; ++i)
        sql.exec(QStringLiteral("PRAGMA incremental_vacuum(1)"));
    sql.exec(QStringLiteral("COMMIT"));
    return free > now;
}

} // namespace casb
