// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/config.h"

#include <QString>
#include <QTemporaryDir>

namespace casb {

/// A PostgreSQL server of a test's own: a cluster in a temporary directory, reached by a socket in it. Root cannot run
/// one, so that then the user postgres does.
class PostgresServer
{
public:
    PostgresServer();
    ~PostgresServer();
    Q_DISABLE_COPY_MOVE(PostgresServer)

    /// Starts it when it does not run; false: problem() says why.
    bool start();
    /// Breaks off all connections at once, as a crash does.
    bool stop();
    [[nodiscard]] QString problem() const { return m_problem; }

    /// A fresh, empty database.
    PersistenceConfig newDatabase();
    /// Runs a statement in a database.
    bool sql(const PersistenceConfig &config, const QString &statement);

private:
    bool run(const QString &program, const QStringList &arguments);
    [[nodiscard]] QString dataDirectory() const { return m_directory.path() + QStringLiteral("/data"); }

    QTemporaryDir m_directory;
    QString m_programs; ///< directory of initdb and pg_ctl
    QString m_problem;
    bool m_made = false;
    bool m_running = false;
    int m_databases = 0;
};

} // namespace casb
