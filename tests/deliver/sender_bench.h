// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deliver/sender.h"
#include "fake_store.h"

#include <QSignalSpy>
#include <QTest>

namespace casb {

/// Keeps the log's lines.
class ListSink : public LogSink
{
public:
    void write(const LogEntry &entry) override
    {
        const QMutexLocker lock(&m_mutex);
        m_entries.append(entry);
    }
    [[nodiscard]] QStringList messages(LogLevel level, const QString &containing = {}) const
    {
        const QMutexLocker lock(&m_mutex);
        QStringList found;
        for (const LogEntry &entry : m_entries) {
            if (entry.level == level && entry.message.contains(containing))
                found.append(entry.origin.process + QStringLiteral("::") + entry.origin.thread + QStringLiteral(" -> ")
                             + entry.message);
        }
        return found;
    }

private:
    mutable QMutex m_mutex;
    QList<LogEntry> m_entries;
};

/// A sender on a table: its store, its log, and what it said of itself.
struct SenderBench {
    explicit SenderBench(Clock &theClock, OutputConfig theConfig, std::shared_ptr<FakeStore> theStore = std::make_shared<FakeStore>(),
                         SenderOptions options = {})
        : config(std::move(theConfig)), log(theClock), store(std::move(theStore))
    {
        log.addSink(sink);
        sender = std::make_unique<Sender>(config, QStringLiteral("collector-host"), store, theClock,
                                          Logger(log, {QStringLiteral("OutputProcess"), QStringLiteral("MainThread")}), options);
        QObject::connect(sender.get(), &Sender::statusChanged, sender.get(), [this](const OutputStatus &now) {
            using Phase = OutputStatus::Phase;
            retries += now.phase == Phase::Retrying && status.phase != Phase::Retrying ? 1 : 0;
            status = now;
        });
        stopped = std::make_unique<QSignalSpy>(sender.get(), &Sender::stopped);
        drained = std::make_unique<QSignalSpy>(sender.get(), &Sender::drained);
    }

    OutputConfig config;
    Log log;
    std::shared_ptr<ListSink> sink = std::make_shared<ListSink>();
    std::shared_ptr<FakeStore> store;
    OutputStatus status;
    int retries = 0; ///< how often it began to wait after a failure
    std::unique_ptr<Sender> sender;
    std::unique_ptr<QSignalSpy> stopped;
    std::unique_ptr<QSignalSpy> drained;
};

inline OutputConfig plainOutput(quint16 port)
{
    OutputConfig config;
    config.name = QStringLiteral("devo_1");
    config.type = OutputConfig::Type::Relay;
    config.address = QStringLiteral("127.0.0.1");
    config.port = port;
    config.tls = false;
    return config;
}

/// The line that FakeStore's record becomes.
inline QByteArray wireLine(const QByteArray &json)
{
    return "<14>2023-01-16 14:33:22.026 collector-host casb.proofpoint.event: " + json + '\n';
}

inline QList<QByteArray> numbered(int first, int count, int padding = 0)
{
    QList<QByteArray> records;
    for (int i = first; i < first + count; ++i)
        records.append("{\"n\":" + QByteArray::number(i) + ",\"fill\":\"" + QByteArray(padding, 'x') + "\"}");
    return records;
}

inline QByteArray wireLines(const QList<QByteArray> &records)
{
    QByteArray lines;
    for (const QByteArray &record : records)
        lines += wireLine(record);
    return lines;
}

} // namespace casb
