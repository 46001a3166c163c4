// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <concepts>
#include <memory>
#include <optional>
#include <unordered_map>

namespace casb {

class Backend;

/// Thrown and caught inside this floor only: why a piece of work has to be rolled back.
struct StoreFailure {
    Error error;
    bool connectionLost = false; ///< the server is away; the same work may go well later
    bool refused = false;        ///< the database is well, the work is not: wrong version, unknown output, …
};

/// Values as QtSql binds them. Null strings and byte arrays are empty, not NULL.
inline QVariant sqlValue(std::integral auto number) { return QVariant::fromValue<qint64>(qint64(number)); }
inline QVariant sqlValue(const QString &text) { return text.isNull() ? QVariant(QStringLiteral("")) : QVariant(text); }
inline QVariant sqlValue(const QByteArray &bytes) { return bytes.isNull() ? QVariant(QByteArray("")) : QVariant(bytes); }
inline QVariant sqlValue(const std::optional<qint64> &number)
{
    return number ? QVariant::fromValue<qint64>(*number) : QVariant(QMetaType::fromType<qint64>());
}

/// The rows of an answer. Ends the statement when it goes, since an open one holds a snapshot of the database.
class Rows
{
public:
    Rows(const Backend &backend, QSqlQuery &query) : m_backend(backend), m_query(query) {}
    ~Rows() { m_query.finish(); }
    Q_DISABLE_COPY_MOVE(Rows)

    /// Goes to the next row; false: there is none.
    bool next();
    [[nodiscard]] qint64 number(int column) const { return m_query.value(column).toLongLong(); }
    [[nodiscard]] QString text(int column) const { return m_query.value(column).toString(); }
    [[nodiscard]] QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    [[nodiscard]] std::optional<qint64> optionalNumber(int column) const
    {
        return m_query.isNull(column) ? std::nullopt : std::optional(number(column));
    }
    [[nodiscard]] qint64 changedRows() const { return m_query.numRowsAffected(); }

private:
    const Backend &m_backend;
    QSqlQuery &m_query;
};

/// One connection with its prepared statements. Made, used and destroyed in one thread. Failures are thrown as
/// StoreFailure.
class SqlConnection
{
public:
    enum class Access { ReadOnly, ReadWrite };

    SqlConnection(std::shared_ptr<const Backend> backend, Access access);
    ~SqlConnection();
    Q_DISABLE_COPY_MOVE(SqlConnection)

    void open();
    void close();
    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] const Backend &backend() const { return *m_backend; }

    /// Runs a prepared statement, which is kept for the next time. Not to be called again for the same @p sql while
    /// its rows are in use.
    template <typename... Values> Rows run(const QString &sql, const Values &...values)
    {
        QSqlQuery &query = prepared(sql);
        [[maybe_unused]] int at = 0;
        (query.bindValue(at++, sqlValue(values)), ...);
        execute(query);
        return Rows(*m_backend, query);
    }
    /// Runs a statement once, unprepared; answers its first value.
    QVariant exec(const QString &sql);

private:
    QSqlQuery &prepared(const QString &sql);
    void execute(QSqlQuery &query);

    struct Hash {
        size_t operator()(const QString &text) const { return qHash(text); }
    };
    std::shared_ptr<const Backend> m_backend;
    Access m_access;
    QString m_name;
    bool m_open = false;
    std::unordered_map<QString, std::unique_ptr<QSqlQuery>, Hash> m_statements;
};

} // namespace casb
