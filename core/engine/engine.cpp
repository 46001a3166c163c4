// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/engine.h"

#include "base/when_ready.h"
#include "collect/service_puller.h"
#include "engine/engine_monitor.h"
#include "engine/startup_lines.h"
#include "engine/store_opening.h"
#include "engine/worker.h"

#include <QPromise>
#include <QSysInfo>
#include <QTimer>
#include <QtConcurrent>
#include <vector>

namespace casb {
namespace {

constexpr int kPublishMs = 100;
constexpr int kExitFine = 0;
constexpr int kExitFailed = 1;
constexpr int kExitRejected = 3;

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

    void opened(const Result<OpenedStore> &result);
    void buildCoordinator(const OpenedStore &opened);
    void buildSenders(const QList<OutputCursor> &cursors);
    void buildPullers();
    void askSecrets(const InputConfig &input);
    void pullerFinished(size_t index, ServicePuller::End end);
    void stopSenders(bool drain);
    void senderStopped(size_t index);
    void finish();
    int exitStatus() const;
    void publishSoon();
    void publish();
    void setPhase(EngineSnapshot::Phase phase);
    bool allPullersEnded() const;

    Engine *q;
    Config config;
    EngineOptions options;
    Clock &clock;
    Log &log;
    SecretStore &secrets;
    Logger out;

    std::shared_ptr<Store> store;
    /// Hosts the limiters and the monitor; outlives the pullers, which ask them.
    std::unique_ptr<Worker<QObject>> coordinator;
    QHash<QString, RateLimiter *> limiters;
    EngineMonitor *monitor = nullptr;
    std::vector<PullerSlot> pullers;
    std::vector<SenderSlot> senders;

    EngineSnapshot snapshot;
    QTimer *publishTimer = nullptr;
    bool opening = false;
    bool stopping = false;
    bool sendersStopping = false;
    bool paused = false;
    bool over = false;
};

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
    for (const InputConfig &input : std::as_const(d->config.inputs)) {
        for (const RateLimit &limit : input.requestLimits) {
            if (limit.periodMs == 86'400'000 && limit.requests >= 0)
                d->snapshot.requestsPerDay = qMax<qint64>(0, d->snapshot.requestsPerDay) + limit.requests;
        }
    }
}

Engine::~Engine()
{
    // The pullers ask the limiters, the senders read the store: ended in that order.
    for (auto &slot : d->pullers)
        slot.worker.end();
    for (auto &slot : d->senders)
        slot.worker.end();
    if (d->coordinator)
        d->coordinator->end();
}

void Engine::start()
{
    if (d->opening || d->store)
        return;
    d->opening = true;
    d->setPhase(EngineSnapshot::Phase::Starting);
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
        auto *limiter = new RateLimiter(input.requestLimits, clock, opened.earlierRequests.value(input.name), root.get());
        limiters.insert(input.name, limiter);
    }
    monitor = new EngineMonitor(config, store, clock, log, root.get());
    connect(monitor, &EngineMonitor::factsChanged, q, [this](const MonitorFacts &facts) {
        snapshot.spool = facts.spool;
        snapshot.deliveredToday = facts.cursors.isEmpty() ? 0 : facts.cursors.first().deliveredToday;
        snapshot.requestsToday = 0;
        for (const qint64 requests : facts.requestsToday)
            snapshot.requestsToday += requests;
        snapshot.residentBytes = facts.residentBytes;
        publishSoon();
    });
    coordinator = std::make_unique<Worker<QObject>>(std::move(root), QStringLiteral("coordinator"));
    QMetaObject::invokeMethod(monitor, &EngineMonitor::start, Qt::QueuedConnection);
}

void Engine::Private::buildSenders(const QList<OutputCursor> &cursors)
{
    senders.reserve(size_t(config.outputs.size()));
    SenderOptions sending;
    sending.queueLimit = config.queueMaxMessages;
    for (qsizetype i = 0; i < config.outputs.size(); ++i) {
        const OutputConfig &output = config.outputs[i];
        const size_t index = senders.size();
        auto sender = std::make_unique<Sender>(output, QSysInfo::machineHostName(), store, clock,
                                               Logger(log, {QStringLiteral("OutputProcess"), output.name}), sending);
        senders.push_back({Worker<Sender>(std::move(sender), QStringLiteral("output-") + output.name), {}, false});
        SenderSlot &slot = senders.back();
        slot.status.name = output.name;
        connect(slot.worker.get(), &Sender::statusChanged, q, [this, index](const OutputStatus &status) {
            senders[index].status = status;
            publishSoon();
        });
        connect(slot.worker.get(), &Sender::stopped, q, [this, index] { senderStopped(index); });
        const qint64 cursor = cursors.value(i).nextRecord;
        Sender *object = slot.worker.get();
        slot.worker.post([object, cursor] { object->start(cursor); });
    }
}

void Engine::Private::buildPullers()
{
    for (const InputConfig &input : std::as_const(config.inputs)) {
        if (!input.enabled)
            continue;
        for (qsizetype i = 0; i < input.services.size(); ++i) {
            const ServiceConfig &service = input.services[i];
            logInitVariables(log, input, service);
            logServiceStart(log, config, input, i);
            PullerOptions opts;
            opts.collectorName = config.collectorName;
            opts.collectorId = config.collectorId;
            if (config.persistence.type == PersistenceConfig::Type::Filesystem)
                opts.stateDirectory = config.persistence.directory;
            opts.input = input;
            opts.service = service;
            opts.queueMaxRecords = config.queueMaxMessages;
            opts.queueMaxBytes = qint64(config.queueMaxMegabytes) << 20;
            opts.once = options.once;
            opts.validateOnly = options.validateOnly;
            const size_t index = pullers.size();
            const ServiceKey key = opts.key();
            auto puller = std::make_unique<ServicePuller>(opts, store, *limiters.value(input.name), clock, log);
            pullers.push_back({Worker<ServicePuller>(std::move(puller), key.service + u'-' + key.inputId), input.name,
                               key, {}, std::nullopt});
            PullerSlot &slot = pullers.back();
            slot.status.key = key;
            slot.status.periodSeconds = service.requestPeriodSeconds;
            ServicePuller *object = slot.worker.get();
            connect(object, &ServicePuller::statusChanged, q, [this, index](const ServiceStatus &status) {
                pullers[index].status = status;
                publishSoon();
            });
            connect(object, &ServicePuller::finished, q,
                    [this, index](ServicePuller::End end) { pullerFinished(index, end); });
            connect(store.get(), &Store::cursorMoved, object, &ServicePuller::recheckQueue);
            slot.worker.post([object] { object->start(); });
        }
        askSecrets(input);
    }
}

void Engine::Private::askSecrets(const InputConfig &input)
{
    const QString name = input.name;
    whenReady(secrets.read(input.credentials), q, [this, name](const Result<Credentials> &credentials) {
        for (PullerSlot &slot : pullers) {
            ServicePuller *object = slot.worker.get();
            if (slot.input == name)
                slot.worker.post([object, credentials] { object->setCredentials(credentials); });
        }
    });
}

bool Engine::Private::allPullersEnded() const
{
    return std::all_of(pullers.begin(), pullers.end(), [](const PullerSlot &slot) { return slot.end.has_value(); });
}

void Engine::Private::pullerFinished(size_t index, ServicePuller::End end)
{
    pullers[index].end = end;
    publishSoon();
    if (allPullersEnded())
        stopSenders(options.once && !stopping);
}

void Engine::Private::stopSenders(bool drain)
{
    if (senders.empty()) {
        finish();
        return;
    }
    sendersStopping = true;
    for (SenderSlot &slot : senders) {
        Sender *object = slot.worker.get();
        if (!slot.stopped)
            slot.worker.post([object, drain] { object->stop(drain); });
    }
}

void Engine::Private::senderStopped(size_t index)
{
    senders[index].stopped = true;
    publishSoon();
    if (std::all_of(senders.begin(), senders.end(), [](const SenderSlot &slot) { return slot.stopped; }))
        finish();
}

int Engine::Private::exitStatus() const
{
    int status = kExitFine;
    for (const PullerSlot &slot : pullers) {
        if (slot.end == ServicePuller::End::Rejected && options.validateOnly)
            return kExitRejected;
        if (slot.end == ServicePuller::End::Failed || slot.end == ServicePuller::End::Rejected)
            status = kExitFailed;
    }
    return status;
}

void Engine::Private::finish()
{
    if (over)
        return;
    over = true;
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
        emit ended(kExitFine);
        return;
    }
    if (d->sendersStopping || (again && d->allPullersEnded())) {
        d->stopSenders(false);
        return;
    }
    for (auto &slot : d->pullers) {
        ServicePuller *object = slot.worker.get();
        if (!slot.end)
            slot.worker.post([object] { object->stop(); });
    }
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
    for (auto &slot : d->pullers) {
        ServicePuller *object = slot.worker.get();
        if (slot.input == inputName)
            slot.worker.post([object, credentials] { object->setCredentials(credentials); });
    }
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
    snapshot.outputs.clear();
    for (const SenderSlot &slot : senders)
        snapshot.outputs.append(slot.status);
    emit q->snapshotChanged(snapshot);
}

} // namespace casb
