// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo_tenant.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

namespace casb {

DemoTenant::DemoTenant(const QString &workDir, QObject *parent) : QObject(parent), m_workDir(workDir)
{
    if (m_workDir.isEmpty()) {
        m_temporary = std::make_unique<QTemporaryDir>();
        m_workDir = m_temporary->path();
    }
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &DemoTenant::readLine);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError) {
        fail(m_process.errorString());
    });
    connect(&m_process, &QProcess::finished, this, [this](int status) {
        fail(tr("The simulator ended with status %1 before it was ready").arg(status));
    });
}

DemoTenant::~DemoTenant()
{
    m_process.disconnect(this);
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(2000)) {
        m_process.kill();
        m_process.waitForFinished(1000);
    }
}

void DemoTenant::start()
{
    if (m_process.state() != QProcess::NotRunning)
        return;
    m_failed = false;
    QDir().mkpath(m_workDir);
    const QString program = !m_program.isEmpty()
        ? m_program
        : QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("casb-simulator"));
    // Fast enough to catch up with a day and a half of history within the first minute.
    m_process.start(program, {QStringLiteral("--die-with-parent"), QStringLiteral("--work-dir"), m_workDir,
                              QStringLiteral("--requests-per-second"), QStringLiteral("5"),
                              QStringLiteral("--alerts-per-hour"), QStringLiteral("120")});
}

/// A process that crashes reports an error and its end.
void DemoTenant::fail(const QString &why)
{
    if (m_ready || std::exchange(m_failed, true))
        return;
    emit failed(why);
}

void DemoTenant::readLine()
{
    while (m_process.canReadLine()) {
        const QByteArray line = m_process.readLine();
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        if (m_ready || !object.value(QLatin1String("ready")).toBool())
            continue;
        m_ready = true;
        emit ready(object.value(QLatin1String("config")).toString());
    }
}

} // namespace casb
