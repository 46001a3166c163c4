// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/time_display.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

namespace casb::ui {
namespace {

constexpr qint64 kSecond = 1000;
constexpr qint64 kMinute = 60 * kSecond;
constexpr qint64 kHour = 60 * kMinute;
constexpr qint64 kDay = 24 * kHour;

QDateTime at(qint64 ms, bool utc)
{
    return utc ? QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC) : QDateTime::fromMSecsSinceEpoch(ms);
}

QString zone(qint64 ms, bool utc)
{
    return utc ? QStringLiteral("UTC") : at(ms, false).timeZoneAbbreviation();
}

} // namespace

TimeDisplay::TimeDisplay(QObject *parent) : QObject(parent) {}

void TimeDisplay::setUtc(bool utc)
{
    if (utc == m_utc)
        return;
    m_utc = utc;
    emit changed();
}

QString TimeDisplay::moment(qint64 ms, qint64 nowMs) const
{
    const QDateTime then = at(ms, m_utc);
    const QDateTime now = at(nowMs, m_utc);
    if (then.date() == now.date())
        return clockTime(ms);
    return (then.date().year() == now.date().year() ? dayMonth(ms) : date(ms)) + u' ' + hourMinute(ms);
}

QString TimeDisplay::minuteMoment(qint64 ms, qint64 nowMs) const
{
    return startOfDay(ms) == startOfDay(nowMs) ? hourMinute(ms) : moment(ms, nowMs);
}

QString TimeDisplay::clockTime(qint64 ms) const
{
    return at(ms, m_utc).toString(QStringLiteral("HH:mm:ss"));
}

QString TimeDisplay::clockTimeMs(qint64 ms) const
{
    return at(ms, m_utc).toString(QStringLiteral("HH:mm:ss.zzz"));
}

QString TimeDisplay::hourMinute(qint64 ms) const
{
    return at(ms, m_utc).toString(QStringLiteral("HH:mm"));
}

QString TimeDisplay::date(qint64 ms) const
{
    //: How a date is written; the letters are those of QLocale::toString().
    return QLocale().toString(at(ms, m_utc).date(), tr("d MMMM yyyy"));
}

QString TimeDisplay::dayMonth(qint64 ms) const
{
    //: How a date of this year is written; the letters are those of QLocale::toString().
    return QLocale().toString(at(ms, m_utc).date(), tr("d MMMM"));
}

QString TimeDisplay::shortDay(qint64 ms) const
{
    //: How a date of this year is written where there is little room; the letters are those of QLocale::toString().
    return QLocale().toString(at(ms, m_utc).date(), tr("d MMM"));
}

int TimeDisplay::year(qint64 ms) const
{
    return at(ms, m_utc).date().year();
}

QString TimeDisplay::otherZone(qint64 ms) const
{
    TimeDisplay other;
    other.m_utc = !m_utc;
    return other.date(ms) + u' ' + other.clockTime(ms) + u' ' + zone(ms, !m_utc);
}

QString TimeDisplay::zoneName() const
{
    return zone(QDateTime::currentMSecsSinceEpoch(), m_utc);
}

qint64 TimeDisplay::startOfDay(qint64 ms) const
{
    const QDate day = at(ms, m_utc).date();
    return (m_utc ? day.startOfDay(Qt::UTC) : day.startOfDay()).toMSecsSinceEpoch();
}

QString spanText(qint64 ms)
{
    const auto two = [](qint64 large, const QString &largeUnit, qint64 small, const QString &smallUnit) {
        QString text = numberText(large) + QChar(u' ') + largeUnit;
        if (small > 0)
            text += u' ' + QString::number(small) + u' ' + smallUnit;
        return text;
    };
    const qint64 span = qMax<qint64>(0, ms);
    if (span < kMinute)
        return two(span / kSecond, TimeDisplay::tr("s"), 0, {});
    if (span < kHour)
        return two(span / kMinute, TimeDisplay::tr("min"), 0, {});
    if (span < kDay)
        return two(span / kHour, TimeDisplay::tr("h"), span % kHour / kMinute, TimeDisplay::tr("min"));
    return two(span / kDay, TimeDisplay::tr("d"), span % kDay / kHour, TimeDisplay::tr("h"));
}

QString countdownText(qint64 ms)
{
    // Rounded up: at 00:00 it is due, not a moment before.
    const qint64 seconds = (qMax<qint64>(0, ms) + kSecond - 1) / kSecond;
    const QString rest = QStringLiteral("%1:%2")
                             .arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'))
                             .arg(seconds % 60, 2, 10, QLatin1Char('0'));
    return seconds < 3600 ? rest : QStringLiteral("%1:%2").arg(QString::number(seconds / 3600), rest);
}

QString numberText(qint64 number)
{
    return QLocale().toString(number);
}

QString sizeText(qint64 bytes)
{
    static constexpr const char *kUnits[] = {"B", "KB", "MB", "GB", "TB"};
    double value = double(qMax<qint64>(0, bytes));
    size_t unit = 0;
    while (value >= 1024 && unit + 1 < std::size(kUnits)) {
        value /= 1024;
        ++unit;
    }
    // Up to 1,024 MB stays MB: limits are given in it, and both numbers of "184 MB of 1,024 MB" should read alike.
    if (unit == 3 && value < 10) {
        value *= 1024;
        unit = 2;
    }
    const int digits = unit > 0 && value < 10 ? 1 : 0;
    return QLocale().toString(value, 'f', digits) + u' ' + QLatin1String(kUnits[unit]);
}

} // namespace casb::ui
