// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstdint>
#include <optional>
#include <vector>

namespace casb {

/// A run of records as the spool keeps it.
struct PackedBlock {
    qint64 records = 0;
    qint64 rawBytes = 0;
    QByteArray data; ///< compressed, with a checksum
};

/// Cuts @p lines at record boundaries (@p ends: end of each record) into blocks and compresses them. Nothing when
/// @p ends does not fit @p lines or the compressor fails. Thread-safe.
std::optional<std::vector<PackedBlock>> packRecords(const QByteArray &lines, const std::vector<quint32> &ends);

/// The records of a block; nothing when it is damaged. Thread-safe.
std::optional<QByteArray> unpackBlock(const QByteArray &data, qint64 rawBytes);

} // namespace casb
