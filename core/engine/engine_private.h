// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"

#include "collect/service_puller.h"
#include "deliver/internal_log.h"
#include "engine/credential_groups.h"
#include "engine/engine_monitor.h"
#include "engine/log_keeper.h"
#include "engine/store_opening.h"
#include "engine/worker.h"

#include <QTimer>

#include <list>
#include <vector>

namespace casb {

/// The engine's inside, of which each engine_*.cpp has a part: the workers, what is known of them, and how one stage of
/// the life follows from the other. Main thread.
struct Engine::Private {
    struct PullerSlot {
        Worker<ServicePuller> worker;
        QString input;
        ServiceKey key;
        ServiceStatus status;
        std::optional<ServicePuller::End> end;
    };
    struct SenderSlot {
        Worker<Sender> worker;
        OutputStatus status;
        bool stopped = false;
    };

    Private(Engine *engine, Config cfg, EngineOptions opts, Clock &c, Log &l, SecretStore &s)
        : q(engine), config(std::move(cfg)), options(opts), clock(c), log(l), secrets(s),
          out(l, {QStringLiteral("MainProcess"), QStringLiteral("MainThread")})
    {
    }

    // engine.cpp: the life
    void opened(const Result<OpenedStore> &result);
    void buildCoordinator(const OpenedStore &opened);
    void finish();
    void publishSoon();
    void publish();
    void setPhase(EngineSnapshot::Phase phase);

    // engine_pullers.cpp
    PullerOptions pullerOptions(const InputConfig &input, const ServiceConfig &service) const;
    void buildPullers();
    void askSecrets(const InputConfig &input);
    void giveCredentials(PullerSlot &slot, const Result<Credentials> &credentials);
    void pullerFinished(size_t index, ServicePuller::End end);
    /// Calls @p function for each puller that has not ended, backfills included.
    template <typename Function> void forEachPuller(Function function)
    {
        for (PullerSlot &slot : pullers) {
            if (!slot.end)
                function(slot);
        }
        for (PullerSlot &slot : backfills) {
            if (!slot.end)
                function(slot);
        }
    }
    bool allPullersEnded() const;
    int exitStatus() const;

    // engine_backfill.cpp
    Result<void> startBackfill(const ServiceKey &key, const BackfillSpan &span);
    void backfillFinished(PullerSlot &slot, ServicePuller::End end);
    int backfillStatus() const;

    // engine_outputs.cpp
    void attachInternalLog();
    void attachKeptLog();
    void buildSenders(const QList<OutputCursor> &cursors);
    void stopSenders(bool drain);
    void senderStopped(size_t index);

    Engine *q;
    Config config;
    EngineOptions options;
    Clock &clock;
    Log &log;
    SecretStore &secrets;
    Logger out;
    std::shared_ptr<InternalLog> internalLog;
    std::shared_ptr<KeptLog> keptLog; ///< null: the store keeps nothing for another run
    QHash<QString, std::shared_ptr<InternalQueue>> internalQueues; ///< by output

    std::shared_ptr<Store> store;
    /// Hosts the limiters and the monitor; outlives the pullers, which ask them.
    std::unique_ptr<Worker<QObject>> coordinator;
    QHash<QString, RateLimiter *> limiters;
    EngineMonitor *monitor = nullptr;
    std::vector<PullerSlot> pullers;
    std::list<PullerSlot> backfills; ///< running ones, and the last that ended
    std::vector<SenderSlot> senders;
    QHash<QString, Result<Credentials>> credentials; ///< by input: given by a person, or read

    EngineSnapshot snapshot;
    QTimer *publishTimer = nullptr;
    bool opening = false;
    bool stopping = false;
    bool sendersStopping = false;
    bool paused = false;
    bool over = false;

    static constexpr int kExitFine = 0;
    static constexpr int kExitFailed = 1;
    static constexpr int kExitInvalid = 2;
    static constexpr int kExitRejected = 3;
};

} // namespace casb
