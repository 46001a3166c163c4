// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/engine_private.h"

#include "base/when_ready.h"
#include "engine/startup_lines.h"

namespace casb {

PullerOptions Engine::Private::pullerOptions(const InputConfig &input, const ServiceConfig &service) const
{
    PullerOptions opts;
    opts.collectorName = config.collectorName;
    opts.collectorId = config.collectorId;
    if (config.persistence.type != PersistenceConfig::Type::Memory)
        opts.stateDirectory = config.persistence.directory;
    opts.credential = credentialGroup(config, input);
    opts.input = input;
    opts.service = service;
    opts.queueMaxRecords = config.queueMaxMessages;
    opts.queueMaxBytes = qint64(config.queueMaxMegabytes) << 20;
    opts.once = options.once;
    opts.validateOnly = options.validateOnly;
    return opts;
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
            const PullerOptions opts = pullerOptions(input, service);
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
            slot.worker.post([object, paused = paused] {
                object->setPaused(paused);
                object->start();
            });
        }
        askSecrets(input);
    }
}

void Engine::Private::giveCredentials(PullerSlot &slot, const Result<Credentials> &given)
{
    ServicePuller *object = slot.worker.get();
    slot.worker.post([object, given] { object->setCredentials(given); });
}

void Engine::Private::askSecrets(const InputConfig &input)
{
    const QString name = input.name;
    const auto giveAll = [this, name] {
        forEachPuller([this, &name](PullerSlot &slot) {
            if (slot.input == name)
                giveCredentials(slot, *credentials.constFind(name));
        });
    };
    if (credentials.contains(name)) {
        giveAll();
        return;
    }
    whenReady(secrets.read(input.credentials), q, [this, name, giveAll](const Result<Credentials> &found) {
        // What a person gave meanwhile is newer than what was stored.
        if (!credentials.contains(name))
            credentials.insert(name, found);
        giveAll();
    });
}

RateLimiter *Engine::limiterOf(const QUrl &authBaseUrl, const Credentials &credentials) const
{
    for (const InputConfig &input : std::as_const(d->config.inputs)) {
        const auto known = d->credentials.constFind(input.name);
        if (input.enabled && input.authBaseUrl == authBaseUrl && known != d->credentials.cend() && *known &&
            **known == credentials)
            return d->limiters.value(input.name);
    }
    return nullptr;
}

bool Engine::Private::allPullersEnded() const
{
    const auto ended = [](const PullerSlot &slot) { return slot.end.has_value(); };
    return std::all_of(pullers.begin(), pullers.end(), ended) && std::all_of(backfills.begin(), backfills.end(), ended);
}

void Engine::Private::pullerFinished(size_t index, ServicePuller::End end)
{
    if (pullers[index].end)
        return; // a stop that crossed its end changes nothing
    pullers[index].end = end;
    publishSoon();
    if (allPullersEnded())
        stopSenders(options.once && !stopping);
}

int Engine::Private::exitStatus() const
{
    if (options.backfill)
        return backfillStatus();
    int status = kExitFine;
    for (const PullerSlot &slot : pullers) {
        if (slot.end == ServicePuller::End::Rejected && options.validateOnly)
            return kExitRejected;
        if (slot.end == ServicePuller::End::Failed || slot.end == ServicePuller::End::Rejected)
            status = kExitFailed;
    }
    return status;
}

} // namespace casb
