// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview/verdict.h"

#include "session/attention.h"
#include "session/service_label.h"
#include "session/state_words.h"
#include "session/time_display.h"

#include <QCoreApplication>

#include <algorithm>

namespace casb::ui {
namespace {

using Service = ServiceStatus;

QString tr(const char *text)
{
    return QCoreApplication::translate("casb::ui", text);
}

QString joined(const QStringList &words)
{
    if (words.size() < 2)
        return words.join(QString());
    return tr("%1 and %2").arg(words.mid(0, words.size() - 1).join(QStringLiteral(", ")), words.last());
}

QString capital(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

bool stopped(const Service &service)
{
    return serviceState(service).mark == MarkState::Bad;
}

QString waitingText(const EngineSnapshot &snapshot)
{
    if (snapshot.spool.waiting == 0 && snapshot.spool.deadLetters == 1)
        return tr("All records are delivered; 1 source object could not become one.");
    if (snapshot.spool.waiting == 0 && snapshot.spool.deadLetters > 1)
        return tr("All records are delivered; %1 source objects could not become one.")
            .arg(numberText(snapshot.spool.deadLetters));
    if (snapshot.spool.waiting == 0)
        return tr("Everything collected is delivered.");
    if (snapshot.spool.waiting == 1)
        return tr("1 record waits for delivery.");
    return tr("%1 records wait for delivery.").arg(numberText(snapshot.spool.waiting));
}

/// Of many services the one that is furthest behind says enough.
QString furthestBehind(const EngineSnapshot &snapshot, qint64 nowMs)
{
    const Service *furthest = nullptr;
    for (const Service &service : snapshot.services) {
        if (service.positionMs && (furthest == nullptr || *service.positionMs < *furthest->positionMs))
            furthest = &service;
    }
    return furthest == nullptr ? QString()
                               : tr("Furthest behind: %1 of %2, %3.")
                                     .arg(furthest->key.service, furthest->key.input,
                                          spanText(nowMs - *furthest->positionMs)) + u' ';
}

QString lateness(const EngineSnapshot &snapshot, const UsualLags &usual, qint64 nowMs)
{
    if (ofSeveralTenants(snapshot.services))
        return furthestBehind(snapshot, nowMs);
    QStringList parts;
    QStringList late;
    bool allKnown = true;
    for (const Service &service : snapshot.services) {
        if (!service.positionMs)
            continue;
        const qint64 behind = nowMs - *service.positionMs;
        parts << tr("%1 are %2").arg(service.key.service, spanText(behind));
        const auto known = usual.find(service.key);
        allKnown &= known != usual.end();
        // A little more than usual is usual, too.
        if (known != usual.end() && behind > known->mostMs + known->mostMs / 2 + 60'000)
            late << service.key.service;
    }
    if (parts.isEmpty())
        return {};
    if (late.isEmpty() && allKnown)
        return capital(tr("%1 behind, as usual.").arg(joined(parts))) + u' ';
    QString says = capital(tr("%1 behind.").arg(joined(parts))) + u' ';
    if (!late.isEmpty())
        says += capital(tr("%1 are later than usual.").arg(joined(late))) + u' ';
    return says;
}

/// What the services do that have not stopped; empty: not a thing that can be said of all of them.
QString othersText(const EngineSnapshot &snapshot, qsizetype stoppedOnes)
{
    const auto others = snapshot.services.size() - stoppedOnes;
    const auto are = [&](std::initializer_list<Service::Phase> phases) {
        return std::all_of(snapshot.services.begin(), snapshot.services.end(), [&](const Service &service) {
            return stopped(service) || std::find(phases.begin(), phases.end(), service.phase) != phases.end();
        });
    };
    if (are({Service::Phase::QueueFull}))
        return others == 1 ? tr("The other service waits for room in the store")
                           : tr("The other services wait for room in the store");
    if (are({Service::Phase::Pulling, Service::Phase::Waiting, Service::Phase::Starting}))
        return others == 1 ? tr("The other service goes on") : tr("The other services go on");
    return {};
}

Verdict stoppedVerdict(const EngineSnapshot &snapshot, const QList<Service> &bad, qint64 nowMs, const TimeDisplay &times)
{
    qint64 last = 0;
    QStringList names;
    const bool several = ofSeveralTenants(snapshot.services);
    for (const Service &service : bad) {
        last = std::max(last, service.pull.endedMs);
        names << (several ? tr("%1 of tenant %2").arg(service.key.service, service.key.input) : service.key.service);
    }
    names.removeDuplicates();
    const bool all = bad.size() == snapshot.services.size();
    const QString since = last > 0 ? times.minuteMoment(last, nowMs) : QString();
    Verdict v{MarkState::Bad, {}, {}};
    if (all)
        v.title = last > 0 ? tr("No data since %1").arg(since) : tr("No data is coming in");
    else
        v.title = last > 0 ? tr("No %1 since %2").arg(joined(names), since) : tr("No %1 coming in").arg(joined(names));
    const QString who = !all                            ? othersText(snapshot, bad.size())
                        : snapshot.services.size() == 2 ? tr("Both services have stopped")
                        : snapshot.services.size() == 1 ? tr("The service has stopped")
                                                        : tr("All services have stopped");
    const qint64 waiting = snapshot.spool.waiting;
    const QString wait = waiting == 0   ? QString()
                         : waiting == 1 ? tr("1 record waits for delivery")
                                        : tr("%1 records wait for delivery").arg(numberText(waiting));
    QStringList parts{who, wait};
    parts.removeAll(QString());
    v.sentence = (parts.isEmpty() ? QString() : parts.join(QStringLiteral("; ")) + QStringLiteral(". ")) +
                 tr("Start with the first card under Needs attention.");
    return v;
}

} // namespace

Verdict verdict(const EngineSnapshot &snapshot, const UsualLags &usual, qint64 nowMs, const TimeDisplay &times)
{
    using Phase = EngineSnapshot::Phase;
    switch (snapshot.phase) {
    case Phase::NotSetUp:
        return {MarkState::Off, tr("Nothing is collected yet"),
                tr("This picture will show how alerts and events travel from Proofpoint to Devo, and how late they are.")};
    case Phase::Failed:
        return {MarkState::Bad, tr("Collection could not start"), snapshot.error.detail};
    case Phase::Stopped:
        return {MarkState::Off, tr("Collection has stopped"), waitingText(snapshot)};
    case Phase::Stopping:
        return {MarkState::Running, tr("Stopping"), tr("The page under way is finished first.")};
    case Phase::Paused:
        return {MarkState::Paused, tr("Collection is paused"),
                tr("No new pull begins until you resume. %1").arg(waitingText(snapshot))};
    case Phase::Starting:
        return {MarkState::Running, tr("Starting"), tr("The store is opened and the credentials are tried.")};
    case Phase::Running:
        break;
    }
    QList<Service> bad;
    std::copy_if(snapshot.services.begin(), snapshot.services.end(), std::back_inserter(bad), stopped);
    if (!bad.isEmpty())
        return stoppedVerdict(snapshot, bad, nowMs, times);
    for (const Service &service : snapshot.services) {
        if (service.phase != Service::Phase::Retrying)
            continue;
        const QString when = tr("Retrying in %1. Nothing is lost: collection goes on where it was.")
                                 .arg(countdownText(service.nextMs - nowMs));
        if (service.error.id == ErrorId::Network)
            return {MarkState::Attention, tr("Proofpoint cannot be reached"), when};
        if (service.error.id == ErrorId::ServerBusy)
            return {MarkState::Attention, tr("Proofpoint asks to wait"), when};
        return {MarkState::Attention, tr("%1: a request failed").arg(capital(service.key.service)), when};
    }
    const bool full = std::any_of(snapshot.services.begin(), snapshot.services.end(),
                                  [](const Service &service) { return service.phase == Service::Phase::QueueFull; });
    if (full)
        return {MarkState::Attention, tr("Collection waits: the queue is full"),
                waitingText(snapshot) + u' ' +
                    tr("Pulling goes on by itself as soon as there is room; nothing is lost.")};
    for (const OutputStatus &output : snapshot.outputs) {
        if (output.phase == OutputStatus::Phase::Retrying)
            return {MarkState::Attention, tr("Data is collected, but not delivered"),
                    tr("%1 does not answer, retrying in %2. %3")
                        .arg(output.name, countdownText(output.retryAtMs - nowMs), waitingText(snapshot))};
    }
    // Every part works, and still something is wrong: nothing that is called flowing.
    QList<AttentionItem> alarms = alarmItems(snapshot);
    std::stable_sort(alarms.begin(), alarms.end(), [](const AttentionItem &a, const AttentionItem &b) {
        return a.mark == MarkState::Bad && b.mark != MarkState::Bad;
    });
    if (!alarms.isEmpty())
        return {alarms.front().mark, alarms.front().title, lateness(snapshot, usual, nowMs) + waitingText(snapshot)};
    if (snapshot.services.isEmpty())
        return {MarkState::Off, tr("Nothing is collected here"),
                tr("This tenant is off. It is turned on under Settings, Tenants and sources.")};
    const bool starting = std::all_of(snapshot.services.begin(), snapshot.services.end(), [](const Service &service) {
        return service.phase == Service::Phase::Starting;
    });
    if (starting)
        return {MarkState::Running, tr("Starting"), tr("The credentials are tried.")};
    return {MarkState::Good, tr("Data is flowing"), lateness(snapshot, usual, nowMs) + waitingText(snapshot)};
}

} // namespace casb::ui
