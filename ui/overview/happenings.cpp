// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview/happenings.h"

#include "session/service_label.h"
#include "session/time_display.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace casb::ui {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("casb::ui", text);
}

QString deedWords(const StateHistoryRow &row, bool several)
{
    const QString service = several ? serviceLabel(row.key) : row.key.service;
    switch (row.cause) {
    case StateCause::Reset:
        return tr("%1: reset by %2").arg(service, row.actor);
    case StateCause::Restore:
        return tr("%1: restored by %2").arg(service, row.actor);
    case StateCause::Edit:
        return tr("%1: state changed by %2").arg(service, row.actor);
    default:
        return {};
    }
}

/// Of a line that deliver/outage_log or engine/run_mark writes; empty: of another.
QString lineWords(const QString &line)
{
    static const QRegularExpression away(
        QStringLiteral("^Delivery is interrupted, records wait in the store: (.*)\\. Retrying in [0-9.]+ second"));
    static const QRegularExpression back(
        QStringLiteral("^Delivery to (.+) goes on after an interruption of ([0-9.]+) second"));
    if (const auto match = away.match(line); match.hasMatch())
        return tr("Delivery interrupted: %1").arg(match.captured(1));
    if (const auto match = back.match(line); match.hasMatch())
        return tr("%1 takes records again after %2")
            .arg(match.captured(1), spanText(qint64(match.captured(2).toDouble() * 1000)));
    if (!line.startsWith(QLatin1String("The previous run (")))
        return {};
    return line.contains(QLatin1String("for want of memory")) ? tr("Started again after an end for want of memory")
                                                              : tr("Started again after an end without a stop");
}

} // namespace

QList<Happening> happenings(const QList<StateHistoryRow> &history, const QList<LogEntry> &log, qint64 sinceMs,
                            bool several)
{
    QList<Happening> out;
    const auto add = [&](qint64 timeMs, const QString &words) {
        if (timeMs >= sinceMs && !words.isEmpty())
            out.append({timeMs, words});
    };
    for (const StateHistoryRow &row : history)
        add(row.whenMs, deedWords(row, several));
    for (const LogEntry &entry : log)
        add(entry.timeMs, lineWords(entry.message));
    std::stable_sort(out.begin(), out.end(),
                     [](const Happening &a, const Happening &b) { return a.timeMs > b.timeMs; });
    return out;
}

} // namespace casb::ui
