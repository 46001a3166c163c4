// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/log_reader.h"

#include <QDateTime>
#include <utility>

namespace casb {
namespace {

constexpr size_t kTimeLength = 23; // 2023-01-16T14:23:08.949
constexpr size_t kHourLength = 13;
constexpr size_t kLongestLine = 1 << 20;

/// The number in @p digits; -1 when something else is among them.
int numberIn(std::string_view digits)
{
    int out = 0;
    for (const char c : digits) {
        if (c < '0' || c > '9')
            return -1;
        out = out * 10 + (c - '0');
    }
    return out;
}

std::string_view withoutEnd(std::string_view line)
{
    while (!line.empty() && (line.back() == ' ' || line.back() == '\t' || line.back() == '\r'))
        line.remove_suffix(1);
    return line;
}

} // namespace

void LogReader::take(std::string_view bytes)
{
    for (size_t end = bytes.find('\n'); end != std::string_view::npos; end = bytes.find('\n')) {
        if (m_rest.empty()) {
            takeLine(bytes.substr(0, end));
        } else {
            m_rest.append(bytes.substr(0, end));
            takeLine(m_rest);
            m_rest.clear();
        }
        bytes.remove_prefix(end + 1);
    }
    m_rest.append(bytes);
    if (m_rest.size() >= kLongestLine)
        finish();
}

void LogReader::finish()
{
    takeLine(m_rest);
    m_rest.clear();
}

void LogReader::takeLine(std::string_view line)
{
    if (!std::exchange(m_begun, true) && line.starts_with("\xEF\xBB\xBF"))
        line.remove_prefix(3);
    line = withoutEnd(line);
    if (line.empty() || takeHead(line))
        return;
    if (!m_anyHead) {
        m_early.emplace_back(line);
        return;
    }
    LogBuffer::Header header = m_last;
    header.continued = true;
    m_buffer.append(header, line);
}

bool LogReader::takeHead(std::string_view line)
{
    const auto time = timeOf(line);
    if (!time)
        return false;
    std::string_view rest = line.substr(kTimeLength);
    rest.remove_prefix(std::min(rest.find_first_not_of(' '), rest.size()));
    const size_t blank = rest.find(' ');
    const size_t arrow = rest.find(" -> ");
    const size_t colons = rest.find("::");
    if (blank == std::string_view::npos || arrow == std::string_view::npos || colons > arrow || blank > colons)
        return false;
    const auto level = logLevelFromName(QString::fromLatin1(rest.data(), qsizetype(blank)));
    if (!level)
        return false;
    m_last = {*time, *level, false, originOf(rest.substr(blank + 1, arrow - blank - 1))};
    m_anyHead = true;
    for (const std::string &early : m_early)
        m_buffer.append(m_last, early);
    m_early.clear();
    m_buffer.append(m_last, rest.substr(arrow + 4));
    return true;
}

std::optional<qint64> LogReader::timeOf(std::string_view line)
{
    if (line.size() < kTimeLength || line[4] != '-' || line[7] != '-' || line[10] != 'T' || line[13] != ':' ||
        line[16] != ':' || line[19] != '.')
        return std::nullopt;
    const int minute = numberIn(line.substr(14, 2));
    const int second = numberIn(line.substr(17, 2));
    const int ms = numberIn(line.substr(20, 3));
    if (minute < 0 || minute > 59 || second < 0 || second > 59 || ms < 0)
        return std::nullopt;
    if (line.substr(0, kHourLength) != m_hour) {
        const QDate date(numberIn(line.substr(0, 4)), numberIn(line.substr(5, 2)), numberIn(line.substr(8, 2)));
        const QTime hour(numberIn(line.substr(11, 2)), 0);
        if (!date.isValid() || !hour.isValid())
            return std::nullopt;
        m_hour = line.substr(0, kHourLength);
        m_hourMs = QDateTime(date, hour).toMSecsSinceEpoch(); // local, as the log is written
    }
    return m_hourMs + (minute * 60 + second) * 1000 + ms;
}

quint16 LogReader::originOf(std::string_view name)
{
    const auto known = m_origins.constFind(QByteArray::fromRawData(name.data(), qsizetype(name.size())));
    if (known != m_origins.constEnd())
        return *known;
    const size_t colons = name.find("::");
    const quint16 index =
        m_buffer.originIndex({QString::fromUtf8(name.data(), qsizetype(colons)),
                              QString::fromUtf8(name.data() + colons + 2, qsizetype(name.size() - colons - 2))});
    m_origins.insert(QByteArray(name.data(), qsizetype(name.size())), index);
    return index;
}

} // namespace casb
