// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgres_server.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <unistd.h>

namespace casb {

PostgresServer::PostgresServer() : m_directory(QDir::tempPath() + QStringLiteral("/casb-pg-XXXXXX"))
{
    const QDir versions(QStringLiteral("/usr/lib/postgresql"));
    const QStringList found = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &version : found) {
        const QString programs = versions.filePath(version) + QStringLiteral("/bin");
        if (QFile::exists(programs + QStringLiteral("/initdb")))
            m_programs = programs;
    }
    if (m_programs.isEmpty())
        m_problem = QStringLiteral("there is no PostgreSQL server; install Debian's package postgresql");
    if (::geteuid() == 0)
        run(QStringLiteral("chown"), {QStringLiteral("postgres"), m_directory.path()});
}

PostgresServer::~PostgresServer()
{
    stop();
}

bool PostgresServer::run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    // A server that is left running would hold a pipe open for ever.
    const QString output = m_directory.path() + QStringLiteral("/../") + QDir(m_directory.path()).dirName()
                           + QStringLiteral(".log");
    process.setStandardOutputFile(output, QIODevice::Truncate);
    process.setWorkingDirectory(QStringLiteral("/"));
    if (::geteuid() == 0 && program.startsWith(u'/'))
        process.start(QStringLiteral("runuser"),
                      QStringList{QStringLiteral("-u"), QStringLiteral("postgres"), QStringLiteral("--"), program}
                          + arguments);
    else
        process.start(program, arguments);
    const bool ended = process.waitForFinished(900'000);
    QFile log(output);
    const bool ok = ended && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    if (!ok && log.open(QIODevice::ReadOnly))
        m_problem = program + QStringLiteral(": ") + QString::fromUtf8(log.readAll());
    log.close();
    QFile::remove(output);
    return ok;
}

bool PostgresServer::start()
{
    if (m_running)
        return true;
    if (m_programs.isEmpty())
        return false;
    if (!m_made) {
        m_made = run(m_programs + QStringLiteral("/initdb"),
                     {QStringLiteral("-D"), dataDirectory(), QStringLiteral("-U"), QStringLiteral("casb"),
                      QStringLiteral("-A"), QStringLiteral("trust"), QStringLiteral("-E"), QStringLiteral("UTF8"),
                      QStringLiteral("--no-locale"), QStringLiteral("--no-sync")});
        if (!m_made)
            return false;
    }
    // Its survival of a power cut is not what is tested here.
    const QString options = QStringLiteral("-c listen_addresses='' -c fsync=off -c log_min_messages=panic -k ")
                            + m_directory.path();
    m_running = run(m_programs + QStringLiteral("/pg_ctl"),
                    {QStringLiteral("-D"), dataDirectory(), QStringLiteral("-w"), QStringLiteral("-s"),
                     QStringLiteral("-l"), m_directory.path() + QStringLiteral("/server.log"), QStringLiteral("-o"),
                     options, QStringLiteral("start")});
    return m_running;
}

bool PostgresServer::stop()
{
    if (!m_running)
        return true;
    m_running = false;
    return run(m_programs + QStringLiteral("/pg_ctl"),
               {QStringLiteral("-D"), dataDirectory(), QStringLiteral("-w"), QStringLiteral("-s"), QStringLiteral("-m"),
                QStringLiteral("immediate"), QStringLiteral("stop")});
}

PersistenceConfig PostgresServer::newDatabase()
{
    PersistenceConfig config;
    config.type = PersistenceConfig::Type::PostgreSql;
    config.host = m_directory.path();
    config.port = 5432;
    config.user = QStringLiteral("casb");
    config.dbName = QStringLiteral("postgres");
    config.password = {SecretSource::Kind::Value, QStringLiteral("s3cret-of-the-test")};
    const QString name = QStringLiteral("test%1").arg(++m_databases);
    if (!sql(config, QStringLiteral("CREATE DATABASE ") + name))
        qFatal("%s", qPrintable(m_problem));
    config.dbName = name;
    return config;
}

bool PostgresServer::sql(const PersistenceConfig &config, const QString &statement)
{
    bool ok = false;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), QStringLiteral("test-server"));
        database.setHostName(config.host);
        database.setPort(config.port);
        database.setUserName(config.user);
        database.setDatabaseName(config.dbName);
        if (database.open()) {
            QSqlQuery query(database);
            ok = query.exec(statement);
            m_problem = query.lastError().text();
        } else {
            m_problem = database.lastError().text();
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("test-server"));
    return ok;
}

} // namespace casb
