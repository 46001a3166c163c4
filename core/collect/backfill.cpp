// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collect/backfill.h"

#include "base/time_text.h"
#include "collect/service_state.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace casb {
ServiceKey backfillKey(const ServiceKey &live, const BackfillSpan &span)
{
    return {live.input, live.inputId + kBackfillMark + stateTime(span.fromMs) + QStringLiteral("..") + stateTime(span.toMs),
            live.service};
}

QString spanText(const BackfillSpan &span)
{
    return stateTime(span.fromMs) + QStringLiteral(" to ") + stateTime(span.toMs);
}

Result<void> checkSpan(const BackfillSpan &span, qint64 nowMs)
{
    const auto refused = [&span](const QString &why) {
        return Error{ErrorId::ConfigInvalid, QStringLiteral("the span %1 cannot be backfilled: %2").arg(spanText(span), why), {}};
    };
    if (span.fromMs < 0)
        return refused(QStringLiteral("it begins before 1970"));
    if (span.toMs <= span.fromMs)
        return refused(QStringLiteral("its end is not behind its begin"));
    if (span.toMs > nowMs)
        return refused(QStringLiteral("its end lies in the future"));
    return {};
}

StateValue backfillStart(const QString &service, const BackfillSpan &span)
{
    const bool events = service == QStringLiteral("events");
    return startingState(service, stateTime(span.fromMs), events ? span.fromMs - kBackfillLeadMs : span.fromMs);
}

StateValue asFinished(StateValue value)
{
    value.progress = QByteArray(kBackfillFinished.data(), kBackfillFinished.size());
    return value;
}

bool isFinished(const StateValue &value)
{
    return QJsonDocument::fromJson(value.progress).object().value(QStringLiteral("finished")).toBool();
}

bool belongsTo(const BackfillSpan &span, std::optional<qint64> timestampMs, std::optional<qint64> pageMs)
{
    if (timestampMs)
        return *timestampMs >= span.fromMs && *timestampMs < span.toMs;
    return !pageMs || (*pageMs >= span.fromMs && *pageMs < span.toMs);
}

bool isBehind(const BackfillSpan &span, std::optional<qint64> nextPageMs, std::optional<qint64> oldestMs)
{
    const std::optional<qint64> place = nextPageMs ? nextPageMs : oldestMs;
    return place && *place > span.toMs + kBackfillGraceMs;
}

} // namespace casb
