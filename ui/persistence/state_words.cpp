// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/state_words.h"

#include "base/time_text.h"
#include "session/time_display.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace casb::ui {
namespace {

QString tr(const char *text, int n = -1)
{
    return QCoreApplication::translate("casb::ui", text, nullptr, n);
}

qint64 timeMember(const QJsonObject &object, QLatin1String name)
{
    return parseIsoTime(object.value(name).toString()).value_or(0);
}

QString wantedTime(qint64 ms, qint64 besideMs, const TimeDisplay &time)
{
    if (time.date(ms) == time.date(besideMs))
        return time.clockTime(ms);
    // The year is said only where it differs from the row's own.
    const bool sameYear = time.year(ms) == time.year(besideMs);
    return (sameYear ? time.dayMonth(ms) : time.date(ms)) + u' ' + time.clockTime(ms);
}

QString positionChange(const ParsedState &before, const ParsedState &after, qint64 whenMs, const TimeDisplay &time)
{
    const std::optional<qint64> from = before.positionMs();
    const std::optional<qint64> to = after.positionMs();
    QStringList parts;
    if (from != to && to) {
        const QString name = after.lastEventMs != 0 ? tr("time") : tr("position");
        parts.append(from ? tr("%1 %2 → %3").arg(name, wantedTime(*from, whenMs, time), wantedTime(*to, whenMs, time))
                          : tr("%1 %2").arg(name, wantedTime(*to, whenMs, time)));
    } else if (before.token != after.token) {
        parts.append(after.token.isEmpty() ? tr("page token dropped") : tr("next page token"));
    }
    if (before.readable && before.lastIds.size() != after.lastIds.size())
        parts.append(tr("ids %1 → %2").arg(before.lastIds.size()).arg(after.lastIds.size()));
    if (before.readable && before.initialStartMs != after.initialStartMs && after.initialStartMs != 0)
        parts.append(tr("collect from %1").arg(wantedTime(after.initialStartMs, whenMs, time)));
    return parts.join(QStringLiteral(", "));
}

} // namespace

std::optional<qint64> ParsedState::positionMs() const
{
    if (lastEventMs != 0)
        return lastEventMs;
    if (tokenPosition)
        return tokenPosition->timeMs;
    if (token.isEmpty() && startMs != 0)
        return startMs;
    return {};
}

ParsedState parseState(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    ParsedState out;
    out.readable = !object.isEmpty();
    out.initialStartMs = timeMember(object, QLatin1String("initial_start_time_in_utc"));
    out.lastEventMs = timeMember(object, QLatin1String("last_event_time_in_utc"));
    out.startMs = timeMember(object, QLatin1String("start_time_in_utc"));
    for (const QJsonValue &id : object.value(QLatin1String("last_ids")).toArray())
        out.lastIds.append(id.toString());
    out.token = object.value(QLatin1String("last_page_token")).toString();
    if (!out.token.isEmpty())
        out.tokenPosition = tokenPosition(out.token);
    return out;
}

StateWords stateWords(const QString &service, const StateValue &value, const TimeDisplay &time)
{
    const ParsedState state = parseState(value.json);
    if (value.json.isEmpty())
        return {tr("Nothing collected yet"), {}, tr("The first pull writes the first state.")};
    if (!state.readable)
        return {tr("State cannot be read"), {}, tr("Reset it to a time, or restore an earlier state.")};
    if (service == QLatin1String("events")) {
        if (state.token.isEmpty())
            return {tr("From %1 %2").arg(time.clockTime(state.startMs), time.zoneName()), time.date(state.startMs),
                    tr("No page token yet: the next pull begins at this time.")};
        if (!state.tokenPosition)
            return {tr("At a page token"), tr("position not told"),
                    tr("The token says nothing that can be read. Collection goes on from it.")};
        const qint64 at = state.tokenPosition->timeMs;
        const QString clock = time.hourMinute(at);
        return {tr("Position %1 %2").arg(clock, time.zoneName()), time.date(at),
                state.tokenPosition->line < 0
                    ? tr("Read from the page token: file of %1, to its end.").arg(clock)
                    : tr("Read from the page token: file of %1, line %2.").arg(clock).arg(state.tokenPosition->line)};
    }
    const qsizetype ids = state.lastIds.size();
    const QString note = ids == 0   ? tr("No ids at the edge.")
                         : ids == 1 ? tr("1 id at the edge, kept against taking it twice.")
                                    : tr("%1 ids at the edge, kept against taking them twice.").arg(numberText(ids));
    return {tr("Up to %1 %2").arg(time.clockTime(state.lastEventMs), time.zoneName()), time.date(state.lastEventMs), note};
}

QString stateSentence(const QString &service, const StateValue &value, const TimeDisplay &time, qint64 nowMs)
{
    const ParsedState state = parseState(value.json);
    if (!state.readable)
        return tr("no state");
    const std::optional<qint64> position = state.positionMs();
    if (!position)
        return tr("%1 at a page token that cannot be read").arg(service);
    QString out = service == QLatin1String("events")
                      ? tr("%1 at position %2").arg(service, time.moment(*position, nowMs))
                      : tr("%1 up to %2").arg(service, wantedTime(*position, nowMs, time));
    if (!state.lastIds.isEmpty())
        out += QStringLiteral(", ") + (state.lastIds.size() == 1 ? tr("1 id") : tr("%1 ids").arg(state.lastIds.size()));
    return out;
}

QString changeWords(const StateHistoryRow &row, const TimeDisplay &time)
{
    const ParsedState before = parseState(row.before.json);
    const ParsedState after = parseState(row.after.json);
    QString change = positionChange(before, after, row.whenMs, time);
    if (change.isEmpty())
        change = row.before.progress != row.after.progress ? tr("progress inside a window") : tr("nothing visible");
    else if (!row.after.progress.isEmpty())
        change += tr(", inside a window");
    switch (row.cause) {
    case StateCause::Pull:
        return change;
    case StateCause::PrePull:
        return row.before.json.isEmpty() ? tr("First state, from the configuration") : tr("Corrected: %1").arg(change);
    case StateCause::Import:
        return row.before.json.isEmpty() ? tr("First state, imported from the old collector") : tr("Imported: %1").arg(change);
    case StateCause::Reset:
        return tr("Reset: %1").arg(change);
    case StateCause::Restore:
        return tr("Restored: %1").arg(change);
    case StateCause::Edit:
        return tr("Edited: %1").arg(change);
    }
    return change;
}

bool byPerson(StateCause cause)
{
    return cause == StateCause::Reset || cause == StateCause::Restore || cause == StateCause::Edit;
}

QString actorWords(const StateHistoryRow &row)
{
    if (row.cause != StateCause::Pull)
        return row.actor;
    return row.actor.size() > 6 ? tr("pull …%1").arg(row.actor.right(6)) : tr("pull %1").arg(row.actor);
}

} // namespace casb::ui
