// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "log/log.h"

#include <QHash>
#include <QMutex>
#include <deque>
#include <vector>

namespace casb {

/// The newest lines of the log in memory, for the log console: UTF-8 text in an arena, a small header a line, origins
/// kept once. Thread-safe. Readers ask "what is new since line N" and copy slices out.
class LogBuffer : public LogSink
{
public:
    /// A line's header. The text lies in the arena.
    struct Header {
        qint64 timeMs = 0;
        LogLevel level = LogLevel::Info;
        bool continued = false; ///< goes on with the entry above, as a traceback does: its text stands alone in a file
        quint16 origin = 0;     ///< index into origins()
    };
    struct Line {
        Header header;
        QByteArray message; ///< UTF-8
    };

    /// Keeps at least @p capacity lines and drops whole chunks of the oldest beyond it.
    explicit LogBuffer(qint64 capacity = 1'000'000);

    void write(const LogEntry &entry) override;
    /// One line whose speaker is known by originIndex(); @p utf8 is taken as it is.
    void append(const Header &header, std::string_view utf8);
    /// The number that stands for a speaker in headers; 0 for all that come behind 65,535 of them.
    quint16 originIndex(const LogOrigin &origin);

    /// Lines ever written; line numbers go from firstLine() to lineCount() − 1.
    [[nodiscard]] qint64 lineCount() const;
    [[nodiscard]] qint64 firstLine() const;
    /// Lines [from, to) that are still there.
    [[nodiscard]] std::vector<Line> lines(qint64 from, qint64 to) const;
    [[nodiscard]] LogOrigin origin(quint16 index) const;
    /// Calls @p visit for the lines [from, to) that are still there, holding the lock a chunk at a time; stops when it
    /// returns false. @p visit gets line number, header and UTF-8 text and must not call back.
    template <typename Visit> void scan(qint64 from, qint64 to, Visit &&visit) const
    {
        for (qint64 at = from; at < to;) {
            const QMutexLocker lock(&m_mutex);
            at = std::max(at, m_firstLine);
            if (at >= std::min(to, m_lineCount))
                return;
            const Chunk &chunk = m_chunks[size_t((at - m_firstLine) / kChunkLines)];
            const qint64 base = at - (at - m_firstLine) % kChunkLines;
            for (; at < to && at - base < qint64(chunk.headers.size()); ++at) {
                const size_t i = size_t(at - base);
                const quint32 begin = i == 0 ? 0 : chunk.ends[i - 1];
                if (!visit(at, chunk.headers[i], std::string_view(chunk.text.data() + begin, chunk.ends[i] - begin)))
                    return;
            }
        }
    }

private:
    static constexpr qint64 kChunkLines = 8192;
    struct Chunk {
        std::vector<Header> headers;
        std::vector<quint32> ends;
        std::string text;
    };

    void add(const Header &header, std::string_view utf8);
    quint16 indexOf(const LogOrigin &origin);

    mutable QMutex m_mutex;
    qint64 m_capacity;
    qint64 m_firstLine = 0;
    qint64 m_lineCount = 0;
    std::deque<Chunk> m_chunks;
    std::vector<LogOrigin> m_origins;
    QHash<QString, quint16> m_originIndex;
};

} // namespace casb
