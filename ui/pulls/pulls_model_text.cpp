// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "pulls/pulls_model.h"
#include "session/service_label.h"
#include "session/time_display.h"
#include "widgets/table_style.h"

#include <QLocale>

#include <algorithm>

namespace casb::ui {
namespace {

/// Records per second; tenths only where they say something.
QString speedText(double perSecond)
{
    return QLocale().toString(perSecond, 'f', perSecond < 1000 ? 1 : 0);
}

} // namespace

PullOutcome PullsModel::outcome(const PullStatistics &pull) const
{
    switch (pull.result) {
    case PullStatistics::Result::Running:
        return {MarkState::Running, tr("Pulling")};
    case PullStatistics::Result::Failed:
        return {MarkState::Bad, tr("Failed")};
    case PullStatistics::Result::Stopped:
        return {MarkState::Paused, tr("Stopped")};
    case PullStatistics::Result::Complete:
        break;
    }
    if (pull.throttled > 0)
        return {MarkState::Attention, tr("After 429")};
    const bool delivered =
        pull.records == 0 || (m_deliveredBefore >= 0 && pull.firstRecord + pull.records <= m_deliveredBefore);
    return delivered ? PullOutcome{MarkState::Good, pull.records == 0 ? tr("Up to date") : tr("Delivered")}
                     : PullOutcome{MarkState::Waiting, tr("Stored")};
}

QString PullsModel::serviceText(const ServiceKey &key) const
{
    return m_severalInputs ? serviceLabel(key) : key.service;
}

double PullsModel::seconds(const PullStatistics &pull) const
{
    const qint64 end = pull.endedMs > 0 ? pull.endedMs : m_clock.nowMs();
    return double(std::max<qint64>(0, end - pull.startedMs)) / 1000.0;
}

QVariant PullsModel::pullText(const PullStatistics &pull, int column) const
{
    const QLocale locale;
    const double spent = seconds(pull);
    switch (column) {
    case Result:
        return outcome(pull).word;
    case Started:
        return m_time.moment(pull.startedMs, m_clock.nowMs());
    case Service:
        return serviceText(pull.key);
    case PullingId:
        return pull.pullingId;
    case Requests:
        return numberText(pull.requests);
    case Received:
        return numberText(pull.received);
    case Duplicates:
        return numberText(pull.duplicates);
    case Records:
        return numberText(pull.records);
    case Seconds:
        return locale.toString(spent, 'f', 2);
    case PerSecond:
        return spent > 0 ? speedText(double(pull.records) / spent) : QStringLiteral("–");
    default:
        return {};
    }
}

QVariant PullsModel::upcomingText(const Upcoming &upcoming, int column) const
{
    switch (column) {
    case Result:
        return tr("In %1").arg(countdownText(std::max<qint64>(0, upcoming.atMs - m_clock.nowMs())));
    case Started:
        return m_time.clockTime(upcoming.atMs);
    case Service:
        return serviceText(upcoming.key);
    case PullingId:
        return QStringLiteral("–");
    default:
        return QString();
    }
}

QVariant PullsModel::sortValue(const PullStatistics &pull, int column) const
{
    const double spent = seconds(pull);
    switch (column) {
    case Result:
        return outcome(pull).word;
    case Service:
        return serviceText(pull.key);
    case Requests:
        return pull.requests;
    case Received:
        return pull.received;
    case Duplicates:
        return pull.duplicates;
    case Records:
        return pull.records;
    case Seconds:
        return spent;
    case PerSecond:
        return spent > 0 ? double(pull.records) / spent : 0.0;
    default:
        return pull.startedMs; // a pulling id is the time of the start
    }
}

QVariant PullsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PullStatistics *pull = pullAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return pull != nullptr ? pullText(*pull, index.column())
                               : upcomingText(m_upcoming[index.row()], index.column());
    case Qt::TextAlignmentRole:
        return int((index.column() >= Requests ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        if (index.column() == Started)
            return m_time.otherZone(pull != nullptr ? pull->startedMs : m_upcoming[index.row()].atMs);
        if (index.column() == Service && m_severalInputs) // may have no room
            return serviceText(pull != nullptr ? pull->key : m_upcoming[index.row()].key);
        if (pull != nullptr && index.column() == PullingId && m_severalInputs)
            return pull->pullingId;
        if (pull != nullptr && index.column() == Result && pull->error.id != ErrorId::None)
            return pull->error.text();
        return {};
    case RowDelegate::MarkRole:
        if (index.column() != Result)
            return {};
        return int(pull != nullptr ? outcome(*pull).mark : MarkState::Waiting);
    case RowDelegate::ColourRole:
        if (pull == nullptr)
            return int(Colour::TextMuted);
        if (index.column() != Result)
            return {};
        if (const MarkState mark = outcome(*pull).mark; mark == MarkState::Attention || mark == MarkState::Bad)
            return int(markColour(mark));
        return {};
    case Qt::FontRole:
        return index.column() == PullingId ? QVariant(m_theme.font(Type::Mono)) : QVariant();
    case PullRowRole:
        return pull != nullptr ? QVariant(pull->id) : QVariant();
    default:
        return {};
    }
}

QVariant PullsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section >= Requests ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Result: return tr("Result");
    case Started: return tr("Started");
    case Service: return tr("Service");
    case PullingId: return tr("Pulling id");
    case Requests: return tr("Requests");
    case Received: return tr("Received");
    case Duplicates: return tr("Duplicates");
    case Records: return tr("Records");
    case Seconds: return tr("Time, s");
    case PerSecond: return tr("Per s");
    default: return {};
    }
}

} // namespace casb::ui
