// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/engine_private.h"

namespace casb {
namespace {

constexpr size_t kEndedKept = 20; ///< of ended backfills, for the front doors to show

Error refused(const QString &why)
{
    return {ErrorId::ConfigInvalid, why, {}};
}

} // namespace

Result<void> Engine::Private::startBackfill(const ServiceKey &key, const BackfillSpan &span)
{
    if (!store || stopping || over || sendersStopping)
        return Error{ErrorId::Stopped, QStringLiteral("the collector does not run"), {}};
    if (const Result<void> checked = checkSpan(span, clock.nowMs()); !checked)
        return checked;
    const InputConfig *input = nullptr;
    const ServiceConfig *service = nullptr;
    for (const InputConfig &candidate : std::as_const(config.inputs)) {
        for (const ServiceConfig &offered : candidate.services) {
            if (ServiceKey{candidate.name, candidate.id, offered.name} == key) {
                input = &candidate;
                service = &offered;
            }
        }
    }
    if (input == nullptr)
        return refused(QStringLiteral("the configuration has no service %1 of input %2").arg(key.service, key.input));
    for (const PullerSlot &slot : backfills) {
        if (!slot.end && slot.key == key && slot.status.span == span)
            return refused(QStringLiteral("the span %1 is being backfilled already").arg(spanText(span)));
    }

    PullerOptions opts = pullerOptions(*input, *service);
    opts.span = span;
    auto puller = std::make_unique<ServicePuller>(opts, store, *limiters.value(input->name), clock, log);
    backfills.push_back({Worker<ServicePuller>(std::move(puller), QStringLiteral("backfill-") + key.service), input->name,
                         key, {}, std::nullopt});
    PullerSlot *slot = &backfills.back();
    slot->status.key = key;
    slot->status.span = span;
    ServicePuller *object = slot->worker.get();
    connect(object, &ServicePuller::statusChanged, q, [this, slot](const ServiceStatus &status) {
        slot->status = status;
        publishSoon();
    });
    connect(object, &ServicePuller::finished, q, [this, slot](ServicePuller::End end) { backfillFinished(*slot, end); });
    connect(store.get(), &Store::cursorMoved, object, &ServicePuller::recheckQueue);
    slot->worker.post([object] { object->start(); });
    askSecrets(*input);
    publishSoon();
    return {};
}

void Engine::Private::backfillFinished(PullerSlot &slot, ServicePuller::End end)
{
    if (slot.end)
        return; // a stop that crossed its end changes nothing
    slot.end = end;
    publishSoon();
    const bool endsByItself = options.backfill || options.once;
    if ((stopping || endsByItself) && allPullersEnded()) {
        stopSenders(!stopping);
        return;
    }
    // Its thread is not needed any longer; not from inside of what it has just called.
    QMetaObject::invokeMethod(q, [this, &slot] {
        slot.worker.end();
        size_t ended = 0;
        for (const PullerSlot &other : backfills)
            ended += other.end && other.worker.ended() ? 1 : 0;
        for (auto it = backfills.begin(); ended > kEndedKept && it != backfills.end();) {
            const bool old = it->end && it->worker.ended();
            ended -= old ? 1 : 0;
            it = old ? backfills.erase(it) : std::next(it);
        }
    }, Qt::QueuedConnection);
}

int Engine::Private::backfillStatus() const
{
    if (backfills.empty())
        return kExitInvalid; // it was refused
    const auto end = backfills.front().end;
    return end == ServicePuller::End::Failed || end == ServicePuller::End::Rejected ? kExitFailed : kExitFine;
}

} // namespace casb
