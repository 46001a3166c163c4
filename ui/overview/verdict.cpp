// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview/verdict.h"

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
    if (snapshot.spool.waiting == 0)
        return tr("Everything collected is delivered.");
    return tr("%1 records wait for delivery.").arg(numberText(snapshot.spool.waiting));
}

QString lateness(const EngineSnapshot &snapshot, qint64 nowMs)
{
    QStringList parts;
    for (const Service &service : snapshot.services) {
        if (service.positionMs)
            parts << tr("%1 are %2").arg(service.key.service, spanText(nowMs - *service.positionMs));
    }
    return parts.isEmpty() ? QString() : capital(tr("%1 behind.").arg(joined(parts))) + u' ';
}

Verdict stoppedVerdict(const EngineSnapshot &snapshot, const QList<Service> &bad, const TimeDisplay &times)
{
    qint64 last = 0;
    QStringList names;
    for (const Service &service : bad) {
        last = std::max(last, service.pull.endedMs);
        names << service.key.service;
    }
    const bool all = bad.size() == snapshot.services.size();
    Verdict v{MarkState::Bad, {}, {}};
    if (all)
        v.title = last > 0 ? tr("No data since %1").arg(times.hourMinute(last)) : tr("No data is coming in");
    else
        v.title = tr("%1 has stopped").arg(capital(joined(names)));
    const QString who = !all                  ? tr("The other service goes on")
        : snapshot.services.size() == 2 ? tr("Both services have stopped")
        : snapshot.services.size() == 1 ? tr("The service has stopped")
                                        : tr("All services have stopped");
    const QString waiting = snapshot.spool.waiting > 0
        ? tr("; %1 records wait for delivery").arg(numberText(snapshot.spool.waiting)) : QString();
    v.sentence = who + waiting + tr(". Start with the first card under Needs attention.");
    return v;
}

} // namespace

Verdict verdict(const EngineSnapshot &snapshot, qint64 nowMs, const TimeDisplay &times)
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
        return stoppedVerdict(snapshot, bad, times);
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
    for (const OutputStatus &output : snapshot.outputs) {
        if (output.phase == OutputStatus::Phase::Retrying)
            return {MarkState::Attention, tr("Data is collected, but not delivered"),
                    tr("%1 does not answer, retrying in %2. %3")
                        .arg(output.name, countdownText(output.retryAtMs - nowMs), waitingText(snapshot))};
    }
    const bool starting = std::all_of(snapshot.services.begin(), snapshot.services.end(), [](const Service &service) {
        return service.phase == Service::Phase::Starting;
    });
    if (starting)
        return {MarkState::Running, tr("Starting"), tr("The credentials are tried.")};
    return {MarkState::Good, tr("Data is flowing"), lateness(snapshot, nowMs) + waitingText(snapshot)};
}

} // namespace casb::ui
