// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "log/log_buffer.h"

#include <QHash>
#include <QString>
#include <vector>

namespace casb {

/// Takes the bytes of a log file, in pieces of any size, into a LogBuffer. A line without a head goes on with the entry
/// above it, as a Python traceback does, and keeps its indent. Empty lines are left out; what is longer than a MiB is
/// taken in pieces. One thread at a time; no errors: anyHead() tells whether it was a log at all.
class LogReader
{
public:
    explicit LogReader(LogBuffer &buffer) : m_buffer(buffer) {}

    void take(std::string_view bytes);
    /// The last line, if no line break ended it.
    void finish();
    /// Whether a line had a head so far.
    [[nodiscard]] bool anyHead() const { return m_anyHead; }

private:
    void takeLine(std::string_view line);
    bool takeHead(std::string_view line);
    [[nodiscard]] std::optional<qint64> timeOf(std::string_view line);
    quint16 originOf(std::string_view name);

    LogBuffer &m_buffer;
    std::string m_rest;
    LogBuffer::Header m_last;
    bool m_anyHead = false;
    bool m_begun = false;
    std::vector<std::string> m_early; ///< lines before the first head: they get its time
    std::string m_hour;               ///< `2023-01-16T14`, whose begin is known: a time zone is asked once an hour
    qint64 m_hourMs = 0;
    QHash<QByteArray, quint16> m_origins;
};

} // namespace casb
