// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "proofpoint/retry_after.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace casb {
namespace {

constexpr qint64 kLongestMs = 3'600'000;

} // namespace

std::optional<qint64> parseHttpDate(const QByteArray &header)
{
    const QString text = QString::fromLatin1(header);
    const QLocale english = QLocale::c();
    // The day of the week says nothing new, and fits two digits of a year only in one century.
    const QString moment = text.mid(text.indexOf(u',') + 1).simplified();
    for (const QString &format :
         {QStringLiteral("dd MMM yyyy hh:mm:ss 'GMT'"), QStringLiteral("dd-MMM-yy hh:mm:ss 'GMT'"),
          QStringLiteral("ddd MMM d hh:mm:ss yyyy")}) {
        QDateTime time = english.toDateTime(moment, format);
        if (!time.isValid())
            continue;
        time.setTimeSpec(Qt::UTC);
        if (time.date().year() < 1970) // two digits
            time = time.addYears(100);
        return time.toMSecsSinceEpoch();
    }
    return std::nullopt;
}

RetryAfter parseRetryAfter(const std::optional<QByteArray> &header, qint64 nowMs)
{
    if (!header)
        return {RetryAfter::Kind::Missing, 0};
    const QByteArray value = header->trimmed();
    if (value.isEmpty())
        return {RetryAfter::Kind::Empty, 0};
    qint64 waitMs = 0;
    if (std::all_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; })) {
        bool fits = false;
        const qint64 seconds = value.toLongLong(&fits);
        waitMs = fits ? std::min(seconds, kLongestMs / 1000) * 1000 : kLongestMs;
    } else if (const auto date = parseHttpDate(value)) {
        waitMs = std::min(*date - nowMs, kLongestMs);
    }
    if (waitMs <= 0)
        return {RetryAfter::Kind::Useless, 0};
    return {RetryAfter::Kind::Wait, waitMs};
}

} // namespace casb
