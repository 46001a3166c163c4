// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliver/framer.h"

#include <QDateTime>

#include <array>
#include <cstdio>

namespace casb::deliver {

namespace {

constexpr std::array kMonths{"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

template <typename... Values> QByteArray print(const char *format, Values... values)
{
    std::array<char, 96> text{};
    const int size = std::snprintf(text.data(), text.size(), format, values...);
    return {text.data(), qBound(0, size, int(text.size()) - 1)};
}

QByteArray isoDate(const QDateTime &time, char separator)
{
    const QDate d = time.date();
    const QTime t = time.time();
    return print("%04d-%02d-%02d%c%02d:%02d:%02d.%03d", d.year(), d.month(), d.day(), separator, t.hour(), t.minute(),
                 t.second(), t.msec());
}

} // namespace

Framer::Framer(const OutputConfig &config, const QString &hostName)
    : m_framing(config.framing), m_strictTimestamp(config.strictSyslogTimestamp), m_host(hostName.toUtf8())
{
}

void Framer::begin(const QString &tag, qint64 timeMs)
{
    m_prefix = "<14>";
    m_prefix += date(timeMs);
    m_prefix += ' ';
    m_prefix += m_host;
    m_prefix += ' ';
    m_prefix += tag.toUtf8();
    m_prefix += ": ";
}

void Framer::append(QByteArray &out, std::string_view line) const
{
    out.append(m_prefix);
    out.append(line.data(), qsizetype(line.size()));
}

QByteArray Framer::date(qint64 timeMs) const
{
    if (m_framing == OutputConfig::Framing::DevoTls)
        return isoDate(QDateTime::fromMSecsSinceEpoch(timeMs, Qt::UTC), ' ');
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(timeMs, Qt::LocalTime);
    if (m_strictTimestamp) {
        const int minutes = local.offsetFromUtc() / 60;
        return isoDate(local, 'T')
            + print("%c%02d:%02d", minutes < 0 ? '-' : '+', qAbs(minutes) / 60, qAbs(minutes) % 60);
    }
    // RFC 3164 pads the day of the month with a blank, not with a zero.
    const QDate d = local.date();
    const QTime t = local.time();
    return print("%s %2d %02d:%02d:%02d", kMonths[size_t(d.month() - 1)], d.day(), t.hour(), t.minute(), t.second());
}

} // namespace casb::deliver
