// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/schema.h"

#include "store/backend.h"
#include "store/sql_connection.h"

#include <QFile>
#include <QStringList>

#include <array>

// Not in a namespace: the resource lies in a static library and would be left out by the linker.
static void initSchemaResource()
{
    Q_INIT_RESOURCE(store_schema);
}

namespace casb {
namespace {

constexpr std::array kFiles = {":/casb/store/schema/0001_first.sql", ":/casb/store/schema/0002_memory.sql",
                               ":/casb/store/schema/0003_letters.sql"};

StoreFailure refusal(const SqlConnection &sql, const QString &why)
{
    return {{ErrorId::StoreFailed, why, sql.backend().location()}};
}

int storedVersion(SqlConnection &sql)
{
    if (!sql.backend().hasTable(sql, QStringLiteral("meta")))
        return 0;
    const QVariant version = sql.exec(QStringLiteral("SELECT value FROM meta WHERE name = 'schema_version'"));
    bool ok = false;
    const int number = version.toString().toInt(&ok);
    if (!ok || number < 1)
        throw refusal(sql, QStringLiteral("the database has no valid schema version; restore it from a backup"));
    return number;
}

void checkNotNewer(SqlConnection &sql, int version)
{
    if (version > newestSchemaVersion())
        throw refusal(sql, QStringLiteral("the database is of version %1, this program knows versions up to %2; use the "
                                          "newer program")
                               .arg(version)
                               .arg(newestSchemaVersion()));
}

void applyFile(SqlConnection &sql, int version)
{
    initSchemaResource();
    QFile file(QString::fromLatin1(kFiles[size_t(version - 1)]));
    if (!file.open(QIODevice::ReadOnly))
        throw refusal(sql, QStringLiteral("the schema of version %1 is missing in this program").arg(version));
    QString text;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines) {
        if (!line.startsWith(QStringLiteral("--")))
            text += line + u'\n';
    }
    const QStringList statements = sql.backend().inDialect(text).split(QStringLiteral(";\n"), Qt::SkipEmptyParts);
    sql.exec(sql.backend().beginStatement());
    try {
        if (version == 1)
            sql.exec(QStringLiteral("CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL)"));
        for (const QString &statement : statements) {
            if (!statement.trimmed().isEmpty())
                sql.exec(statement);
        }
        sql.exec(QStringLiteral("DELETE FROM meta WHERE name = 'schema_version'"));
        sql.exec(QStringLiteral("INSERT INTO meta (name, value) VALUES ('schema_version', '%1')").arg(version));
        sql.exec(QStringLiteral("COMMIT"));
    } catch (const StoreFailure &failure) {
        try {
            sql.exec(QStringLiteral("ROLLBACK"));
        } catch (const StoreFailure &) {
            // The first failure says more.
        }
        throw failure;
    }
}

} // namespace

int newestSchemaVersion()
{
    return int(kFiles.size());
}

void migrateSchema(SqlConnection &sql)
{
    int version = 0;
    if (!sql.backend().isEmpty(sql)) {
        version = storedVersion(sql);
        if (version == 0)
            throw refusal(sql, QStringLiteral("the database holds something else than a store; choose another place"));
    }
    checkNotNewer(sql, version);
    for (int next = version + 1; next <= newestSchemaVersion(); ++next)
        applyFile(sql, next);
}

void requireSchema(SqlConnection &sql)
{
    const int version = storedVersion(sql);
    checkNotNewer(sql, version);
    if (version < newestSchemaVersion())
        throw refusal(sql, QStringLiteral("the database is of the older version %1; start the collector once with this "
                                          "program")
                               .arg(version));
}

} // namespace casb
