// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace casb {

/// A simulated tenant and relay in a child process, found beside this program. It ends with this object.
class DemoTenant : public QObject
{
    Q_OBJECT

public:
    /// @p workDir holds certificates, configuration and state; empty: a temporary folder.
    explicit DemoTenant(const QString &workDir, QObject *parent = nullptr);
    ~DemoTenant() override;

    /// Another simulator than the one beside this program.
    void setProgram(const QString &program) { m_program = program; }
    void start();

signals:
    void ready(const QString &configPath);
    /// It ended, or was not started, before it was ready; once for each start.
    void failed(const QString &why);

private:
    void readLine();
    void fail(const QString &why);

    std::unique_ptr<QTemporaryDir> m_temporary;
    QString m_workDir;
    QString m_program;
    QProcess m_process;
    bool m_ready = false;
    bool m_failed = false;
};

} // namespace casb
