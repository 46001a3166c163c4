// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/sql_connection.h"

#include <QString>

#include <memory>

class QSqlDatabase;

namespace casb {

/// Where a store lies and what its database says differently. Constant; shared by the connections of all threads.
class Backend
{
public:
    virtual ~Backend() = default;

    /// For people.
    [[nodiscard]] virtual QString location() const = 0;
    /// QtSql's name.
    [[nodiscard]] virtual QString driver() const = 0;
    /// Says where to connect to, before the connection is opened.
    virtual void describe(QSqlDatabase &database, SqlConnection::Access access) const = 0;
    /// Brings a fresh connection into shape.
    virtual void beginSession(SqlConnection &sql, SqlConnection::Access access) const = 0;
    /// Replaces the ${…} of a schema file.
    [[nodiscard]] virtual QString inDialect(QString sql) const = 0;
    [[nodiscard]] virtual QString beginStatement() const = 0;
    [[nodiscard]] virtual bool hasTable(SqlConnection &sql, const QString &name) const = 0;
    /// True when there is nothing at all yet. Throws when what is there belongs to somebody else.
    [[nodiscard]] virtual bool isEmpty(SqlConnection &sql) const = 0;
    [[nodiscard]] virtual StoreFailure failure(const QSqlError &error) const = 0;
    /// Rows one at a time instead of all in memory.
    [[nodiscard]] virtual bool forwardOnly() const = 0;
    /// Whether a commit can end without an answer, so that it has to be looked up whether it took place.
    [[nodiscard]] virtual bool commitCanBeUnknown() const = 0;
    /// Size of the database on disk.
    [[nodiscard]] virtual qint64 sizeBytes(SqlConnection &sql) const = 0;
    /// Called by the writer outside of a transaction, after each commit.
    virtual void afterCommit(SqlConnection &sql) const = 0;
    /// Gives a part of the free space back to the system; true: there is more. Outside of a transaction.
    virtual bool shrink(SqlConnection &sql) const = 0;
};

} // namespace casb
