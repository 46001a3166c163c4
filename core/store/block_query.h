// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <limits>

namespace casb {

/// Which kept blocks are wanted. What is left as it is does not restrict.
struct BlockQuery {
    qint64 before = std::numeric_limits<qint64>::max(); ///< blocks that begin before this record
    qint64 from = 0;          ///< blocks that reach this record
    QString service;          ///< `alerts`, `events`
    QString pullingId;        ///< of one pull
    qint64 storedFromMs = 0;  ///< stored at or after
    int limit = 8;            ///< at most so many, newest first
    bool lines = true;        ///< false: the blocks come without their records, which costs next to nothing
};

} // namespace casb
