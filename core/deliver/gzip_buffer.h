// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deliver/record_ranges.h"

#include <QByteArray>
#include <vector>

namespace casb::deliver {

/// @p bytes as one whole gzip member. @p level 1…9. Empty when zlib fails (out of memory).
QByteArray gzipMember(const QByteArray &bytes, int level);

/// Gathers complete records until they are worth a gzip member.
class GzipBuffer
{
public:
    /// A member is due as soon as more than @p limitBytes have gathered.
    GzipBuffer(qsizetype limitBytes, int level) : m_limit(limitBytes), m_level(level) {}

    void add(const QByteArray &bytes, RecordRange records);
    [[nodiscard]] bool empty() const { return m_bytes.isEmpty(); }
    [[nodiscard]] qsizetype size() const { return m_bytes.size(); }
    [[nodiscard]] bool full() const { return m_bytes.size() > m_limit; }
    /// Bytes that are missing until it is full.
    [[nodiscard]] qsizetype missing() const { return m_limit - m_bytes.size() + 1; }
    [[nodiscard]] const std::vector<RecordRange> &records() const { return m_records; }
    /// The member; the buffer is empty after it, its records are to be asked for before.
    QByteArray take();
    void clear();

private:
    qsizetype m_limit;
    int m_level;
    QByteArray m_bytes;
    std::vector<RecordRange> m_records;
};

} // namespace casb::deliver
