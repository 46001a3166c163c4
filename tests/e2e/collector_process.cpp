// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collector_process.h"

#include <QDeadlineTimer>

#include <csignal>
#include <sys/types.h>

namespace casb {

CollectorProcess::CollectorProcess(const QString &folder, const QStringList &arguments) : m_process(new QProcess)
{
    m_process->setWorkingDirectory(folder);
    m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process->start(QStringLiteral(CASB_COLLECTOR), arguments);
    m_process->waitForStarted();
}

CollectorProcess::~CollectorProcess()
{
    kill();
}

int CollectorProcess::wait(int timeoutMs)
{
    if (m_process->state() != QProcess::NotRunning && !m_process->waitForFinished(timeoutMs))
        return -1;
    output();
    return m_process->exitStatus() == QProcess::NormalExit ? m_process->exitCode() : -1;
}

void CollectorProcess::signal(int number)
{
    ::kill(pid_t(m_process->processId()), number);
}

void CollectorProcess::kill()
{
    if (m_process->state() == QProcess::NotRunning)
        return;
    m_process->kill();
    m_process->waitForFinished();
}

QByteArray CollectorProcess::output()
{
    m_output += m_process->readAllStandardOutput();
    return m_output;
}

bool CollectorProcess::waitForOutput(const QByteArray &text, int timeoutMs)
{
    const QDeadlineTimer deadline(timeoutMs);
    while (!output().contains(text)) {
        if (deadline.hasExpired() || !m_process->waitForReadyRead(int(deadline.remainingTime())))
            return output().contains(text);
    }
    return true;
}

bool CollectorProcess::waitForMoreOutput(int timeoutMs)
{
    const bool more = m_process->waitForReadyRead(timeoutMs);
    output();
    return more;
}

int runCollector(const QString &folder, const QStringList &arguments, QByteArray *output)
{
    CollectorProcess process(folder, arguments);
    const int status = process.wait();
    if (output != nullptr)
        *output = process.output();
    return status;
}

} // namespace casb
