// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/when_ready.h"
#include "engine/engine_private.h"
#include "engine/run_mark.h"
#include "engine/startup_lines.h"

#include <QPromise>
#include <QtConcurrent>

namespace casb {
namespace {

constexpr int kPublishMs = 100;
/// A stop waits so long for a store whose server is away. What was not stored is pulled again.
constexpr qint64 kStopPatienceMs = 10'000;

void registerTypes()
{
    qRegisterMetaType<ServiceStatus>();
    qRegisterMetaType<OutputStatus>();
    qRegisterMetaType<EngineSnapshot>();
    qRegisterMetaType<MonitorFacts>();
    qRegisterMetaType<ServicePuller::End>();
    qRegisterMetaType<ServiceKey>();
}

} // namespace

Engine::Engine(Config config, EngineOptions options, Clock &clock, Log &log, SecretStore &secrets, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(this, std::move(config), options, clock, log, secrets))
{
    registerTypes();
    d->publishTimer = new QTimer(this);
    d->publishTimer->setSingleShot(true);
    connect(d->publishTimer, &QTimer::timeout, this, [this] { d->publish(); });
    d->snapshot.collectorName = d->config.collectorName;
    d->snapshot.queueLimit = d->config.queueMaxMessages;
    d->snapshot.queueLimitBytes = qint64(d->config.queueMaxMegabytes) << 20;
    for (const QString &group : credentialGroups(d->config)) {
        if (const qint64 limit = requestsPerDay(d->config, group); limit >= 0)
            d->snapshot.requestsPerDay = qMax<qint64>(0, d->snapshot.requestsPerDay) + limit;
    }
}

Engine::~Engine()
{
    // The pullers ask the limiters, the senders read the store: ended in that order.
    for (auto &slot : d->pullers)
        slot.worker.end();
    for (auto &slot : d->backfills)
        slot.worker.end();
    for (auto &slot : d->senders)
        slot.worker.end();
    if (d->coordinator)
        d->coordinator->end();
    if (d->internalLog)
        d->log.removeSink(d->internalLog.get());
    if (d->keptLog)
        d->log.removeSink(d->keptLog.get());
}

void Engine::start()
{
    if (d->opening || d->store)
        return;
    d->opening = true;
    d->setPhase(EngineSnapshot::Phase::Starting);
    if (!d->options.validateOnly) {
        d->attachInternalLog();
        d->attachKeptLog();
    }
    logStart(d->log, d->config, d->clock.nowMs());
    Config config = d->config;
    if (d->options.validateOnly)
        config.persistence.type = PersistenceConfig::Type::Memory;
    Clock *clock = &d->clock;
    const Logger log = d->out;
    whenReady(QtConcurrent::run([config, clock, log] { return openStore(config, *clock, log); }), this,
              [this](const Result<OpenedStore> &result) { d->opened(result); });
}

void Engine::Private::opened(const Result<OpenedStore> &result)
{
    opening = false;
    if (!result) {
        out.error(result.error().text());
        snapshot.error = result.error();
        setPhase(EngineSnapshot::Phase::Failed);
        over = true;
        emit q->ended(kExitFailed);
        return;
    }
    store = result->store;
    snapshot.storeLocation = store->location();
    if (stopping) {
        finish();
        return;
    }
    buildCoordinator(*result);
    if (!options.validateOnly)
        buildSenders(result->cursors);
    if (options.backfill) {
        const Result<void> begun = startBackfill(options.backfill->key, options.backfill->span);
        if (!begun) {
            out.error(begun.error().text());
            snapshot.error = begun.error();
        }
        setPhase(EngineSnapshot::Phase::Running);
        if (!begun)
            stopSenders(false);
        return;
    }
    buildPullers();
    setPhase(paused ? EngineSnapshot::Phase::Paused : EngineSnapshot::Phase::Running);
    if (pullers.empty()) {
        out.warning(QStringLiteral("No service is enabled: nothing is collected"));
        if (options.once || options.validateOnly)
            stopSenders(true);
    }
}

void Engine::Private::buildCoordinator(const OpenedStore &opened)
{
    // Its children go with it to the thread, and are gone with it.
    auto root = std::make_unique<QObject>();
    for (const InputConfig &input : std::as_const(config.inputs)) {
        const QString group = credentialGroup(config, input);
        RateLimiter *limiter = limiters.value(group);
        if (limiter == nullptr)
            limiter =
                new RateLimiter(limitsOfGroup(config, group), clock, opened.earlierRequests.value(group), root.get());
        limiters.insert(group, limiter);
        limiters.insert(input.name, limiter);
        const auto ofServices = opened.earlierOfServices.value(input.name);
        for (auto it = ofServices.cbegin(); it != ofServices.cend(); ++it)
            limiter->addEarlierStarts(limitsCaller(input.name, it.key()), it.value());
    }
    monitor = new EngineMonitor(config, store, internalQueues.values(), clock, log, root.get());
    connect(monitor, &EngineMonitor::factsChanged, q, [this](const MonitorFacts &facts) {
        snapshot.spool = facts.spool;
        snapshot.deliveredToday = facts.cursors.isEmpty() ? 0 : facts.cursors.first().deliveredToday;
        snapshot.requestsByGroup = facts.requestsToday;
        snapshot.requestsToday = 0;
        for (const qint64 requests : facts.requestsToday)
            snapshot.requestsToday += requests;
        snapshot.residentBytes = facts.residentBytes;
        snapshot.alarms = facts.alarms;
        publishSoon();
    });
    auto *keeper = keptLog ? new LogKeeper(keptLog, store, clock, root.get()) : nullptr;
    coordinator = std::make_unique<Worker<QObject>>(std::move(root), QStringLiteral("coordinator"));
    QMetaObject::invokeMethod(monitor, &EngineMonitor::start, Qt::QueuedConnection);
    if (keeper != nullptr)
        QMetaObject::invokeMethod(keeper, &LogKeeper::start, Qt::QueuedConnection);
}

void Engine::Private::finish()
{
    if (over)
        return;
    over = true;
    if (keptLog)
        store->saveLog(keptLog->take());
    clearRunMark(*store);
    whenReady(store->flush(), q, [this](const Result<void> &flushed) {
        if (!flushed)
            out.error(flushed.error().text());
        setPhase(EngineSnapshot::Phase::Stopped);
        emit q->ended(exitStatus());
    });
}

void Engine::stop()
{
    if (d->over)
        return;
    const bool again = d->stopping;
    d->stopping = true;
    d->setPhase(EngineSnapshot::Phase::Stopping);
    if (d->opening)
        return;
    if (!d->store) {
        d->over = true;
        emit ended(Private::kExitFine);
        return;
    }
    if (again)
        d->store->giveUp();
    else
        d->clock.callAfter(kStopPatienceMs, this, [this] {
            if (d->snapshot.phase == EngineSnapshot::Phase::Stopping)
                d->store->giveUp();
        });
    if (d->sendersStopping || (again && d->allPullersEnded())) {
        d->stopSenders(false);
        return;
    }
    d->forEachPuller([](Private::PullerSlot &slot) {
        ServicePuller *object = slot.worker.get();
        slot.worker.post([object] { object->stop(); });
    });
    if (d->allPullersEnded())
        d->stopSenders(false);
}

void Engine::setPaused(bool paused)
{
    d->paused = paused;
    for (auto &slot : d->pullers) {
        ServicePuller *object = slot.worker.get();
        slot.worker.post([object, paused] { object->setPaused(paused); });
    }
    if (!d->pullers.empty() && !d->stopping)
        d->setPhase(paused ? EngineSnapshot::Phase::Paused : EngineSnapshot::Phase::Running);
}

void Engine::pullNow(const ServiceKey &key)
{
    for (auto &slot : d->pullers) {
        ServicePuller *object = slot.worker.get();
        if (key == ServiceKey() || slot.key == key)
            slot.worker.post([object] { object->pullNow(); });
    }
}

void Engine::setCredentials(const QString &inputName, const Credentials &credentials)
{
    // Kept for pullers that do not exist yet: the store may still be opening.
    d->credentials.insert(inputName, credentials);
    d->forEachPuller([this, &inputName, &credentials](Private::PullerSlot &slot) {
        if (slot.input == inputName)
            d->giveCredentials(slot, credentials);
    });
}

Result<void> Engine::backfill(const ServiceKey &key, qint64 fromMs, qint64 toMs)
{
    return d->startBackfill(key, {fromMs, toMs});
}

QFuture<Result<StoredState>> Engine::changeState(const ServiceKey &key, const StateValue &value, StateCause cause,
                                                 const QString &actor, const QString &reason, Resend resend)
{
    if (!d->store) {
        QPromise<Result<StoredState>> promise;
        promise.start();
        promise.addResult(Error{ErrorId::StoreFailed, QStringLiteral("the store is not open"), {}});
        promise.finish();
        return promise.future();
    }
    const auto changing = d->store->changeState(key, value, cause, actor, reason, resend == Resend::Everything);
    whenReady(changing, this, [this, key](const Result<StoredState> &) {
        for (auto &slot : d->pullers) {
            ServicePuller *object = slot.worker.get();
            if (slot.key == key)
                slot.worker.post([object] { object->recheck(); });
        }
    });
    return changing;
}

const Config &Engine::config() const
{
    return d->config;
}

EngineSnapshot Engine::snapshot() const
{
    return d->snapshot;
}

std::shared_ptr<Store> Engine::store() const
{
    return d->store;
}

void Engine::Private::setPhase(EngineSnapshot::Phase phase)
{
    snapshot.phase = phase;
    publish();
}

void Engine::Private::publishSoon()
{
    if (!publishTimer->isActive())
        publishTimer->start(kPublishMs);
}

void Engine::Private::publish()
{
    snapshot.timeMs = clock.nowMs();
    snapshot.services.clear();
    for (const PullerSlot &slot : pullers)
        snapshot.services.append(slot.status);
    snapshot.backfills.clear();
    for (const PullerSlot &slot : backfills)
        snapshot.backfills.append(slot.status);
    snapshot.outputs.clear();
    for (const SenderSlot &slot : senders)
        snapshot.outputs.append(slot.status);
    emit q->snapshotChanged(snapshot);
}

} // namespace casb
