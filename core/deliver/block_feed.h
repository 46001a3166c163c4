// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deliver/framer.h"
#include "store/store_reader.h"

#include <optional>
#include <vector>

namespace casb::deliver {

/// Some consecutive records as they go on the wire.
struct Chunk {
    QByteArray bytes;
    qint64 firstRecord = 0;
    qint64 storedMs = 0; ///< UTC, of their block
    std::vector<qsizetype> ends; ///< end of each record in bytes

    [[nodiscard]] qint64 nextRecord() const { return firstRecord + qint64(ends.size()); }
};

/// Reads stored blocks and frames their records. Holds one block at a time.
class BlockFeed
{
public:
    BlockFeed(std::unique_ptr<StoreReader> reader, Framer framer);

    /// Frames the first stored records of [@p from, @p until) until there are @p enough bytes, at least one, at most to
    /// the end of their block. False: there is none (or the store cannot be read: error()).
    /// Blocks without records are passed over.
    bool read(qint64 from, qint64 until, qsizetype enough, Chunk &chunk);
    [[nodiscard]] const Error &error() const { return m_error; }
    /// When there was none: the store holds no records from there up to here.
    [[nodiscard]] qint64 reached() const { return m_reached; }
    [[nodiscard]] StoreReader &reader() { return *m_reader; }

private:
    bool seek(qint64 record);

    std::unique_ptr<StoreReader> m_reader;
    Framer m_framer;
    std::optional<SpoolBlock> m_block;
    qint64 m_reached = 0;
    qint64 m_record = 0;   ///< number of the record at m_offset
    qsizetype m_offset = 0; ///< in the block's lines
    Error m_error;
};

} // namespace casb::deliver
