// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>

#include <memory>

namespace casb {

/// A run of casb-collector.
class CollectorProcess
{
public:
    /// Starts it in @p folder.
    CollectorProcess(const QString &folder, const QStringList &arguments);
    ~CollectorProcess();

    /// Waits for its end and gives the exit status; −1 when it was killed or does not end.
    int wait(int timeoutMs = 120'000);
    void terminate() { m_process->terminate(); }
    void signal(int number);
    void kill();
    /// Everything on standard output so far.
    QByteArray output();
    /// Waits until standard output has @p text.
    bool waitForOutput(const QByteArray &text, int timeoutMs = 60'000);
    /// Waits for anything further on standard output.
    bool waitForMoreOutput(int timeoutMs = 60'000);
    [[nodiscard]] bool isRunning() const { return m_process->state() != QProcess::NotRunning; }

private:
    std::unique_ptr<QProcess> m_process;
    QByteArray m_output;
};

/// Runs it to its end; the exit status.
int runCollector(const QString &folder, const QStringList &arguments, QByteArray *output = nullptr);

} // namespace casb
