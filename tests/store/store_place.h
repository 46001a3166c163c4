// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fake_clock.h"
#include "log/log.h"
#include "store/sql_store.h"

#include <QSemaphore>
#include <QTemporaryDir>

#include <mutex>
#include <vector>

namespace casb {

/// Keeps what a store says, for a test to look at.
class ListSink : public LogSink
{
public:
    void write(const LogEntry &entry) override
    {
        const std::lock_guard lock(m_mutex);
        m_entries.push_back(entry);
    }
    [[nodiscard]] std::vector<LogEntry> entries() const
    {
        const std::lock_guard lock(m_mutex);
        return m_entries;
    }

private:
    mutable std::mutex m_mutex;
    std::vector<LogEntry> m_entries;
};

/// A place for a store of one kind, with clock and log. The store can be opened there again and again.
class StorePlace
{
public:
    StorePlace()
    {
        log.addSink(sink);
        config.type = PersistenceConfig::Type::Filesystem;
        config.directory = directory.path() + QStringLiteral("/state");
    }

    [[nodiscard]] Result<std::shared_ptr<Store>> tryOpen()
    {
        return Store::open(config, clock, Logger(log, {QStringLiteral("Test"), QStringLiteral("Store")}));
    }
    /// The opened store; fails loudly when it cannot be had.
    [[nodiscard]] std::shared_ptr<Store> open()
    {
        auto store = tryOpen();
        if (!store)
            qFatal("%s", qPrintable(store.error().text()));
        return *std::move(store);
    }

    QTemporaryDir directory;
    FakeClock clock;
    Log log{clock};
    std::shared_ptr<ListSink> sink = std::make_shared<ListSink>();
    PersistenceConfig config;
};

/// Keeps the writer busy until it is released, so that what is written meanwhile gathers.
class WriterHold
{
public:
    explicit WriterHold(Store &store)
    {
        const QMetaObject::Connection held = QObject::connect(
            &store, &Store::pullChanged, &store,
            [this] {
                m_entered.release();
                m_go.acquire();
            },
            Qt::DirectConnection);
        PullStatistics pull;
        pull.key = {QStringLiteral("hold"), {}, {}};
        (void)store.savePull(pull, {});
        m_entered.acquire();
        QObject::disconnect(held);
    }
    void release() { m_go.release(); }

private:
    QSemaphore m_entered;
    QSemaphore m_go;
};

inline ServiceKey alertsKey()
{
    return {QStringLiteral("proofpoint_casb"), QStringLiteral("proofpoint_casb_1"), QStringLiteral("alerts")};
}

inline ServiceKey eventsKey()
{
    return {QStringLiteral("proofpoint_casb"), QStringLiteral("proofpoint_casb_1"), QStringLiteral("events")};
}

/// The text of record @p number of a test.
inline QByteArray recordText(qint64 number, qsizetype bytes = 40)
{
    QByteArray text = "{\"n\":" + QByteArray::number(number) + ",\"pad\":\"";
    if (bytes > text.size())
        text += QByteArray(bytes - text.size(), char('a' + number % 26));
    return text + "\"}\n";
}

/// A page of @p count records that are numbered from @p first on; its state says the number behind the last.
inline PageCommit testPage(const ServiceKey &key, qint64 expectedVersion, qint64 first, qint64 count,
                           qsizetype recordBytes = 40)
{
    PageCommit page;
    page.key = key;
    page.expectedVersion = expectedVersion;
    page.newState.json = "{\"next\":" + QByteArray::number(first + count) + '}';
    page.newState.positionMs = first + count;
    page.tag = QStringLiteral("casb.proofpoint.") + key.service;
    page.recordTimeMs = 1'773'739'922'026;
    page.pull.key = key;
    page.pull.pullingId = QStringLiteral("1773739922026");
    page.pull.startedMs = 1'773'739'922'026;
    for (qint64 i = first; i < first + count; ++i) {
        page.lines += recordText(i, recordBytes);
        page.ends.push_back(quint32(page.lines.size()));
    }
    return page;
}

/// All records from @p number on, as blocks lead from one to the next.
inline QByteArray recordsFrom(StoreReader &reader, qint64 number)
{
    QByteArray lines;
    for (auto block = reader.blockFrom(number); block; block = reader.blockFrom(number)) {
        lines += block->lines;
        number = block->firstRecord + block->records;
    }
    return lines;
}

inline QByteArray expectedRecords(qint64 first, qint64 end, qsizetype bytes = 40)
{
    QByteArray lines;
    for (qint64 i = first; i < end; ++i)
        lines += recordText(i, bytes);
    return lines;
}

} // namespace casb
