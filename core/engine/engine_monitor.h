// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "config/config.h"
#include "deliver/internal_queue.h"
#include "engine/watchdog.h"
#include "log/log.h"
#include "store/store.h"

#include <QObject>
#include <QTimer>
#include <memory>

namespace casb {

/// What the monitor reads of store and process.
struct MonitorFacts {
    SpoolFacts spool;
    QList<OutputCursor> cursors;
    QHash<QString, qint64> requestsToday; ///< by credential group, UTC day
    qint64 residentBytes = 0;
    QList<Alarm> alarms;
};

/// Looks at the store and at the process once in a while, off the main thread; keeps the store within its retention;
/// asks the watchdog; logs the memory lines. Lives in the engine's coordinating thread.
class EngineMonitor : public QObject
{
    Q_OBJECT

public:
    /// @p internal: what waits of the collector's messages about itself, for each output that takes them.
    EngineMonitor(Config config, std::shared_ptr<Store> store, QList<std::shared_ptr<InternalQueue>> internal, Clock &clock,
                  Log &log, QObject *parent = nullptr);
    ~EngineMonitor() override;

public slots:
    void start();
    /// Reads everything now.
    void refresh();

signals:
    void factsChanged(const casb::MonitorFacts &facts);

private:
    void logMemory();
    void retain();
    void trimDeadLetters();
    [[nodiscard]] bool readWell() const;
    void logStatus();
    void watch();
    [[nodiscard]] std::optional<WatchFacts> watchFacts();

    Config m_config;
    std::shared_ptr<Store> m_store;
    QList<std::shared_ptr<InternalQueue>> m_internal;
    Clock &m_clock;
    Logger m_log;
    Logger m_statusLog;
    bool m_trimming = false;
    std::unique_ptr<StoreReader> m_reader;
    MonitorFacts m_facts;
    qint64 m_requestsReadMs = 0;
    Watchdog m_watchdog;
    qint64 m_startedMs = 0;
    double m_lastMachinePercent = -1;
    qint64 m_lastResident = 0;
    qint64 m_lastVirtual = 0;
    QTimer *m_timer = nullptr;
};

} // namespace casb

Q_DECLARE_METATYPE(casb::MonitorFacts)
