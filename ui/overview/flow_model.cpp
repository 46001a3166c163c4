// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview/flow_model.h"

#include "overview/output_rates.h"
#include "session/attention.h"
#include "session/service_label.h"
#include "session/time_display.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace casb::ui {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("casb::ui", text);
}

QString duplicates(qint64 n)
{
    return n == 1 ? tr("1 duplicate") : tr("%1 duplicates").arg(numberText(n));
}

Colour troubleColour(MarkState mark, Colour calm)
{
    return mark == MarkState::Bad ? Colour::Bad : mark == MarkState::Attention ? Colour::Attention : calm;
}

FlowArrow::Kind arrowKind(MarkState mark, bool moving)
{
    switch (mark) {
    case MarkState::Bad:
        return FlowArrow::Kind::Broken;
    case MarkState::Attention:
        return FlowArrow::Kind::Slow;
    case MarkState::Paused:
    case MarkState::Off:
        return FlowArrow::Kind::Idle;
    default:
        return moving ? FlowArrow::Kind::Moving : FlowArrow::Kind::Idle;
    }
}

void fillProgress(FlowCard &card, const ServiceStatus &service, qint64 nowMs, const TimeDisplay &times)
{
    using Phase = ServiceStatus::Phase;
    const qint64 left = service.nextMs - nowMs;
    const double period = double(qMax(1, service.periodSeconds)) * 1000;
    switch (service.phase) {
    case Phase::Waiting:
        card.lineLabel = tr("Next pull in %1").arg(countdownText(left));
        card.lineShort = countdownText(left);
        card.progress = 1 - double(left) / period;
        break;
    case Phase::Pulling:
        card.lineLabel = tr("Page %1, %2 received")
                             .arg(numberText(service.pull.pages + 1), numberText(service.pull.received));
        break;
    case Phase::Retrying:
        card.lineLabel = service.error.id == ErrorId::Network ? tr("Retrying in %1").arg(countdownText(left))
                                                              : tr("Next try in %1").arg(countdownText(left));
        card.lineShort = countdownText(left);
        card.lineColour = troubleColour(card.state.mark, Colour::TextMuted);
        card.progress = 1 - double(left) / period;
        card.progressColour = card.lineColour;
        break;
    case Phase::QueueFull:
        card.lineLabel = tr("Goes on when the store has room");
        card.lineColour = Colour::Attention;
        break;
    case Phase::Failed:
        card.lineLabel = service.pull.endedMs > 0 ? tr("Stopped at %1").arg(times.moment(service.pull.endedMs, nowMs))
                                                  : tr("Stopped");
        card.lineColour = Colour::Bad;
        card.progress = 0;
        break;
    case Phase::Starting:
        card.lineLabel = tr("Trying the credentials");
        break;
    case Phase::Paused:
        card.lineLabel = tr("No pull until resumed");
        break;
    case Phase::Stopped:
        card.lineLabel = tr("Not collecting");
        break;
    }
}

QString lastPull(const ServiceStatus &service, qint64 nowMs, const TimeDisplay &times)
{
    if (service.error.id != ErrorId::None) {
        const ErrorEntry &entry = errorEntry(service.error.id);
        const QString code = entry.code != 0 ? QStringLiteral("[CODE:%1] ").arg(entry.code) : QString();
        const QString when = service.pull.endedMs > 0
            ? times.moment(service.pull.endedMs, nowMs) + QStringLiteral(" · ") : QString();
        return when + code + service.error.detail;
    }
    const PullStatistics &pull = service.pull;
    if (pull.startedMs == 0)
        return tr("No pull yet");
    return tr("%1 · %2 received, %3")
        .arg(times.moment(pull.startedMs, nowMs), numberText(pull.received), duplicates(pull.duplicates));
}

FlowCard sourceCard(const ServiceStatus &service, const UsualLags &usual, qint64 nowMs, const TimeDisplay &times)
{
    FlowCard card;
    card.key = service.key;
    card.icon = service.key.service == QStringLiteral("alerts") ? QStringLiteral("alert") : QStringLiteral("event");
    card.title = service.key.service;
    card.state = serviceState(service);
    if (service.positionMs) {
        card.figure = spanText(nowMs - *service.positionMs);
        card.unit = tr("behind");
    } else {
        card.figure = QStringLiteral("–");
        card.unit = tr("position not known yet");
    }
    card.figureColour = card.state.mark == MarkState::Bad ? Colour::Bad : Colour::Text;
    if (const auto known = usual.find(service.key); known != usual.end() && service.positionMs)
        card.corner = usualText(*known);
    else if (service.periodSeconds > 0 && service.positionMs)
        card.corner = tr("every %1").arg(spanText(service.periodSeconds * 1000LL));
    fillProgress(card, service, nowMs, times);
    card.foot = lastPull(service, nowMs, times);
    if (service.pull.startedMs != 0)
        card.tip = tr("Last pull at %1").arg(times.otherZone(service.pull.startedMs));
    if (service.pull.startedMs != 0)
        card.footShort = tr("%1 · %2 received").arg(times.moment(service.pull.startedMs, nowMs), numberText(service.pull.received));
    return card;
}

FlowCard outputCard(const OutputStatus &output, double rate, qint64 nowMs, const TimeDisplay &times)
{
    FlowCard card;
    card.output = output.name;
    card.icon = QStringLiteral("destination");
    card.title = output.name;
    card.state = outputState(output);
    card.figure = QLocale().toString(rate, 'f', rate < 100 ? 1 : 0); // tenths where they say something
    card.figureColour = troubleColour(card.state.mark, Colour::Text);
    if (output.phase == OutputStatus::Phase::Retrying)
        card.unit = tr("records/s, retrying in %1").arg(countdownText(output.retryAtMs - nowMs));
    else
        card.unit = rate > 0 ? tr("records/s, last 5 min") : tr("records/s, nothing new");
    card.lineLabel = tr("Last acknowledged");
    card.lineValue = output.acknowledgedMs > 0
        ? times.clockTime(output.acknowledgedMs) + u' ' + times.zoneName() : QStringLiteral("–");
    if (output.acknowledgedMs > 0)
        card.tip = tr("Last acknowledged at %1").arg(times.otherZone(output.acknowledgedMs));
    card.foot = output.peer;
    if (output.error.id != ErrorId::None && !output.error.detail.isEmpty())
        card.foot = output.error.detail;
    return card;
}

FlowStore storeCard(const EngineSnapshot &snapshot, qint64 nowMs, const TimeDisplay &times)
{
    const SpoolFacts &spool = snapshot.spool;
    FlowStore store;
    store.state = storeState(snapshot);
    store.waiting = numberText(spool.waiting);
    store.waitingColour = troubleColour(store.state.mark, Colour::Text);
    store.oldest = spool.oldestWaitingMs > 0
        ? QStringLiteral("%1 (%2)").arg(spanText(nowMs - spool.oldestWaitingMs), times.clockTime(spool.oldestWaitingMs))
        : tr("none");
    store.queue = tr("%1 of %2 messages").arg(numberText(spool.waiting), numberText(snapshot.queueLimit));
    store.queueFraction = snapshot.queueLimit > 0 ? double(spool.waiting) / double(snapshot.queueLimit) : 0;
    store.queueColour = store.state.mark == MarkState::Attention ? Colour::AttentionLine : Colour::Accent;
    store.size = snapshot.queueLimitBytes > 0
        ? tr("%1 of %2").arg(sizeText(spool.sizeBytes), sizeText(snapshot.queueLimitBytes)) : sizeText(spool.sizeBytes);
    store.sizeShort = sizeText(spool.sizeBytes);
    if (spool.oldestWaitingMs > 0)
        store.tip = tr("Oldest waiting since %1").arg(times.otherZone(spool.oldestWaitingMs));
    store.sizeFraction =
        snapshot.queueLimitBytes > 0 ? double(spool.sizeBytes) / double(snapshot.queueLimitBytes) : 0;
    store.delivered = tr("%1 records").arg(numberText(snapshot.deliveredToday));
    store.deliveredShort = numberText(snapshot.deliveredToday);
    store.ledger = ledgerCloses(snapshot) ? StateWord{MarkState::Good, tr("Ledger closes")}
                                          : StateWord{MarkState::Bad, tr("Ledger is open")};
    store.kept = tr("%1 kept").arg(numberText(spool.keptRecords));
    store.keptShort = numberText(spool.keptRecords);
    return store;
}

} // namespace

QString FlowCard::words() const
{
    QStringList parts{title, state.word, figure + u' ' + unit, lineLabel + (lineValue.isEmpty() ? QString() : u' ' + lineValue),
                      foot};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString FlowStore::words() const
{
    return QCoreApplication::translate("casb::ui", "Store, %1, %2 records waiting, oldest waiting %3, queue %4, size on disk %5, "
                                                   "delivered today %6, %7")
        .arg(state.word, waiting, oldest, queue, size, delivered, ledger.word);
}

FlowModel flowModel(const EngineSnapshot &snapshot, const OutputRates &rates, const UsualLags &usual, qint64 nowMs,
                    const TimeDisplay &times)
{
    FlowModel model;
    for (const ServiceStatus &service : snapshot.services) {
        FlowCard card = sourceCard(service, usual, nowMs, times);
        const auto sameName = [&service](const ServiceStatus &other) { return other.key.service == service.key.service; };
        if (std::count_if(snapshot.services.begin(), snapshot.services.end(), sameName) > 1)
            card.title = serviceLabel(service.key);
        model.sources << card;
        const qint64 added = service.pull.records;
        model.fromSources << FlowArrow{arrowKind(card.state.mark, true),
                                       added > 0 && card.state.mark != MarkState::Bad
                                           ? u'+' + numberText(added) : QString()};
    }
    model.store = storeCard(snapshot, nowMs, times);
    for (const OutputStatus &output : snapshot.outputs) {
        const double rate = rates.perSecond(output.name);
        const FlowCard card = outputCard(output, rate, nowMs, times);
        model.destinations << card;
        model.toDestinations << FlowArrow{arrowKind(card.state.mark, rate > 0), {}};
    }
    return model;
}

} // namespace casb::ui
