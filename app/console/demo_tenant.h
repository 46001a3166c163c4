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

    void start();

signals:
    void ready(const QString &configPath);
    void failed(const QString &why);

private:
    void readLine();

    std::unique_ptr<QTemporaryDir> m_temporary;
    QString m_workDir;
    QProcess m_process;
    bool m_ready = false;
};

} // namespace casb
