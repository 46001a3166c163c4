// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sql_connection.h"

#include "store/backend.h"

#include <atomic>

namespace casb {
namespace {

QString uniqueName()
{
    static std::atomic<quint64> last{0};
    return QStringLiteral("casb-store-%1").arg(++last);
}

} // namespace

bool Rows::next()
{
    if (m_query.next())
        return true;
    if (m_query.lastError().isValid())
        throw m_backend.failure(m_query.lastError());
    return false;
}

SqlConnection::SqlConnection(std::shared_ptr<const Backend> backend, Access access)
    : m_backend(std::move(backend)), m_access(access), m_name(uniqueName())
{
}

SqlConnection::~SqlConnection()
{
    close();
}

void SqlConnection::open()
{
    QSqlDatabase database = QSqlDatabase::addDatabase(m_backend->driver(), m_name);
    if (!database.isValid()) {
        database = {};
        QSqlDatabase::removeDatabase(m_name);
        throw StoreFailure{{ErrorId::StoreFailed,
                            QStringLiteral("the database driver %1 is not installed").arg(m_backend->driver()),
                            m_backend->location()}};
    }
    m_open = true;
    try {
        m_backend->describe(database, m_access);
        if (!database.open())
            throw m_backend->failure(database.lastError());
        m_backend->beginSession(*this, m_access);
    } catch (const StoreFailure &) {
        database = {};
        close();
        throw;
    }
}

void SqlConnection::close()
{
    if (!m_open)
        return;
    m_statements.clear();
    m_open = false;
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

QVariant SqlConnection::exec(const QString &sql)
{
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    if (!query.exec(sql))
        throw m_backend->failure(query.lastError());
    return query.next() ? query.value(0) : QVariant();
}

QSqlQuery &SqlConnection::prepared(const QString &sql)
{
    std::unique_ptr<QSqlQuery> &query = m_statements[sql];
    if (!query) {
        auto fresh = std::make_unique<QSqlQuery>(QSqlDatabase::database(m_name, false));
        fresh->setForwardOnly(m_backend->forwardOnly());
        if (!fresh->prepare(sql))
            throw m_backend->failure(fresh->lastError());
        query = std::move(fresh);
    }
    return *query;
}

void SqlConnection::execute(QSqlQuery &query)
{
    if (query.exec())
        return;
    const StoreFailure failure = m_backend->failure(query.lastError());
    query.finish();
    throw failure;
}

} // namespace casb
