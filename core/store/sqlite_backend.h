// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/backend.h"

namespace casb {

/// The store as the file casb.db in a directory that nobody else can read.
class SqliteBackend : public Backend
{
public:
    /// The store in @p directory, which is made when it is missing.
    static Result<std::shared_ptr<SqliteBackend>> inDirectory(const QString &directory);
    /// The store in @p directory, which must be there, for reading.
    static Result<std::shared_ptr<SqliteBackend>> existing(const QString &directory);
    /// A store that goes with its last user, in memory where the system offers it as files.
    static Result<std::shared_ptr<SqliteBackend>> temporary();
    ~SqliteBackend() override;

    [[nodiscard]] const QString &directory() const { return m_directory; }

    [[nodiscard]] QString location() const override;
    [[nodiscard]] QString driver() const override { return QStringLiteral("QSQLITE"); }
    void describe(QSqlDatabase &database, SqlConnection::Access access) const override;
    void beginSession(SqlConnection &sql, SqlConnection::Access access) const override;
    [[nodiscard]] QString inDialect(QString sql) const override;
    [[nodiscard]] QString beginStatement() const override { return QStringLiteral("BEGIN IMMEDIATE"); }
    [[nodiscard]] bool hasTable(SqlConnection &sql, const QString &name) const override;
    [[nodiscard]] bool isEmpty(SqlConnection &sql) const override;
    [[nodiscard]] StoreFailure failure(const QSqlError &error) const override;
    [[nodiscard]] bool forwardOnly() const override { return true; }
    [[nodiscard]] bool commitCanBeUnknown() const override { return false; }
    [[nodiscard]] qint64 sizeBytes(SqlConnection &sql) const override;
    void afterCommit(SqlConnection &sql) const override;
    bool shrink(SqlConnection &sql) const override;

private:
    SqliteBackend(QString directory, bool temporary);
    [[nodiscard]] QString file(QLatin1String suffix = {}) const;

    QString m_directory;
    bool m_temporary;
};

} // namespace casb
