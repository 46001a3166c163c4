// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/log_scan.h"

#include <QRegularExpression>
#include <string>

namespace casb::ui {
namespace {

constexpr qint64 kChunk = 8192;
constexpr qint64 kSecondMs = 1000;

/// What is known of an origin; filled as origins turn up.
struct OriginFacts {
    bool known = false;
    bool wanted = true;
    QString name;
    qint64 lines = 0;
};

class Scanner
{
public:
    Scanner(const LogBuffer &buffer, const LogFilter &filter, const LogSearch &search)
        : m_buffer(buffer), m_filter(filter), m_search(search)
    {
    }

    /// Looks at lines of one chunk and gives the line to go on with.
    qint64 chunk(qint64 from, qint64 to, LogScan &out)
    {
        qint64 next = to;
        int unknown = -1;
        m_slow.clear();
        m_buffer.scan(from, to, [&](qint64 line, const LogBuffer::Header &header, std::string_view text) {
            if (header.origin >= m_origins.size() || !m_origins[header.origin].known) {
                unknown = header.origin; // its name cannot be asked for under the buffer's lock
                next = line;
                return false;
            }
            look(line, header, text, out);
            return true;
        });
        for (const auto &[line, text] : m_slow) {
            if (m_search.matches(text))
                out.matches.push_back(line);
        }
        if (unknown >= 0)
            learn(quint16(unknown));
        return next;
    }

    void finish(LogScan &out)
    {
        countSecond(out);
        for (const OriginFacts &facts : m_origins) {
            if (facts.lines > 0)
                out.components[facts.name] += facts.lines;
        }
    }

private:
    void look(qint64 line, const LogBuffer::Header &header, std::string_view text, LogScan &out)
    {
        const qint64 second = header.timeMs / kSecondMs;
        if (second != m_second) {
            countSecond(out);
            m_second = second;
        }
        ++m_sum.lines;
        if (header.level == LogLevel::Warning)
            ++m_sum.warnings;
        else if (header.level >= LogLevel::Error)
            ++m_sum.errors;
        OriginFacts &origin = m_origins[header.origin];
        ++origin.lines;
        if (header.level < m_filter.minimum || !origin.wanted)
            return;
        out.shown.push_back(line);
        if (m_search.empty())
            return;
        if (m_search.slow())
            m_slow.emplace_back(line, text);
        else if (m_search.matches(text))
            out.matches.push_back(line);
    }

    void countSecond(LogScan &out)
    {
        if (m_sum.lines > 0)
            out.density.add(m_second * kSecondMs, m_sum);
        m_sum = {};
    }

    void learn(quint16 index)
    {
        if (m_origins.size() <= index)
            m_origins.resize(size_t(index) + 1);
        OriginFacts &facts = m_origins[index];
        facts.known = true;
        facts.name = componentName(m_buffer.origin(index));
        facts.wanted = m_filter.components.isEmpty() || m_filter.components.contains(facts.name);
    }

    const LogBuffer &m_buffer;
    const LogFilter &m_filter;
    const LogSearch &m_search;
    std::vector<OriginFacts> m_origins;
    std::vector<std::pair<qint64, std::string>> m_slow;
    qint64 m_second = -1;
    LogDensity m_sum; ///< of that second
};

} // namespace

LogScan scanLog(const LogBuffer &buffer, qint64 from, qint64 to, const LogFilter &filter, const LogSearch &search,
                const std::atomic<bool> &cancelled)
{
    LogScan out;
    out.from = from;
    out.to = to;
    Scanner scanner(buffer, filter, search);
    for (qint64 at = from; at < to && !cancelled.load(std::memory_order_relaxed);) {
        at = std::max(at, buffer.firstLine());
        at = scanner.chunk(at, std::min(to, at + kChunk), out);
    }
    scanner.finish(out);
    return out;
}

} // namespace casb::ui
