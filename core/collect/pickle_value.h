// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace casb {

struct PickleValue;
/// A pickle may mention one value twice, fill it later, even put it into itself: whoever reads it owns all of them.
using PickleRef = PickleValue *;

/// A plain value of a pickle.
struct PickleValue {
    enum class Kind { None, Int, Text, List, Dict, Mark };
    Kind kind = Kind::None;
    QByteArray json; ///< of a scalar
    std::vector<PickleRef> items; ///< of a list; keys and values in turn of a dict
};

/// A JSON text in quotes.
QByteArray jsonQuoted(const QString &text);
/// A little-endian two's complement integer of at most 255 bytes in decimal digits.
QByteArray decimalOf(const QByteArray &bytes);
/// The value as JSON; an error for one that is nested too deep, contains itself or has a key that is no text.
Result<QByteArray> pickleToJson(const PickleValue &value);

} // namespace casb
