// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace casb::simulator {

/// Ways in which bodies in the wild are not what they should be. Each takes a compact JSON body.

/// A raw TAB, a raw newline and a raw 0x01 into strings.
QByteArray withControlCharacters(const QByteArray &body);
/// Bytes that are no UTF-8 into strings.
QByteArray withBadUtf8(const QByteArray &body);
/// The first object of a page inside of a string.
QByteArray withWrappedObject(const QByteArray &body);
/// Indented, a member a line.
QByteArray prettyPrinted(const QByteArray &body);

} // namespace casb::simulator
