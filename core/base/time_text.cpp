// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/time_text.h"

#include <QDateTime>

#include <chrono>

namespace casb {
namespace {

std::optional<int> number(std::string_view text, size_t from, size_t digits)
{
    if (from + digits > text.size())
        return std::nullopt;
    int out = 0;
    for (size_t i = from; i < from + digits; ++i) {
        if (text[i] < '0' || text[i] > '9')
            return std::nullopt;
        out = out * 10 + (text[i] - '0');
    }
    return out;
}

QString formatted(qint64 ms, const QString &format)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(format);
}

} // namespace

QString wholeSecondTime(qint64 ms)
{
    return formatted(ms, QStringLiteral("yyyy-MM-ddTHH:mm:ss")) + u'Z';
}

QString stateTime(qint64 ms)
{
    if (ms % 1000 == 0)
        return wholeSecondTime(ms);
    return formatted(ms, QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzz")) + u'Z';
}

QString logSpanTime(qint64 ms)
{
    if (ms % 1000 == 0)
        return formatted(ms, QStringLiteral("yyyy-MM-ddTHH:mm:ss")) + QStringLiteral("+00:00");
    return formatted(ms, QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzz")) + QStringLiteral("000+00:00");
}

std::optional<qint64> parseIsoTime(std::string_view text)
{
    using namespace std::chrono;
    const auto y = number(text, 0, 4), mo = number(text, 5, 2), d = number(text, 8, 2);
    const auto h = number(text, 11, 2), mi = number(text, 14, 2), s = number(text, 17, 2);
    if (!y || !mo || !d || !h || !mi || !s || text[4] != '-' || text[7] != '-' || (text[10] != 'T' && text[10] != ' ')
        || text[13] != ':' || text[16] != ':' || *h > 23 || *mi > 59 || *s > 60)
        return std::nullopt;
    const year_month_day date{year(*y), month(unsigned(*mo)), day(unsigned(*d))};
    if (!date.ok())
        return std::nullopt;
    qint64 ms = duration_cast<milliseconds>(sys_days(date).time_since_epoch()).count() + *h * 3'600'000LL
                + *mi * 60'000LL + *s * 1'000LL;
    size_t at = 19;
    if (at < text.size() && (text[at] == '.' || text[at] == ',')) {
        ++at;
        int weight = 100;
        const size_t first = at;
        for (; at < text.size() && text[at] >= '0' && text[at] <= '9'; ++at) {
            ms += weight * (text[at] - '0');
            weight /= 10;
        }
        if (at == first)
            return std::nullopt;
    }
    const std::string_view zone = text.substr(at);
    if (zone == "Z" || zone == "z")
        return ms;
    const auto zh = number(zone, 1, 2), zm = number(zone, 4, 2);
    if (zone.size() != 6 || (zone[0] != '+' && zone[0] != '-') || zone[3] != ':' || !zh || !zm)
        return std::nullopt;
    const qint64 offset = (*zh * 60 + *zm) * 60'000LL;
    return zone[0] == '+' ? ms - offset : ms + offset;
}

std::optional<qint64> parseWholeSecondTime(const QString &text)
{
    constexpr qsizetype kLength = 20, kTee = 10, kSecond = 17;
    if (text.size() != kLength || text.at(kTee) != u'T' || !text.endsWith(u'Z') || text.at(kSecond) > u'5')
        return std::nullopt;
    return parseIsoTime(text);
}

std::optional<qint64> parseIsoTime(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    return parseIsoTime(std::string_view(bytes.constData(), size_t(bytes.size())));
}

} // namespace casb
