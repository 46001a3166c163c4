// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>

namespace casb {

/// State of the collector that this one replaces, which Python's pickle wrote (protocols 0 to 5), as JSON text with the
/// members in their order. Only plain values are understood: dict, list, tuple, str, int, float, bool, None. Nothing is
/// ever executed or constructed: every other instruction is refused with StateUnreadable, which names it.
Result<QByteArray> readPythonState(const QByteArray &pickle);

constexpr qsizetype kLargestPickle = 16 << 20; ///< bytes

} // namespace casb
