// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace casb::ui {

/// The bytes of a dead letter as text, in which everything that a person could not see is written out: bytes that are
/// no UTF-8 as `\xNN`, control and other invisible characters as `\uNNNN`.

/// To read; what is JSON lies on several lines. Of @p bytes the first @p most.
QString visibleText(const QByteArray &bytes, qsizetype most);

/// To edit: means the same as @p bytes wherever these are JSON, since what is written out is an escape of a JSON
/// string. Bytes that are no UTF-8 are U+FFFD, as the engine mends them.
QString editableText(const QByteArray &bytes);
/// Whether an editor can hold @p bytes: not too many, no line without end.
bool isEditable(const QByteArray &bytes);

/// The object that @p bytes hold in a wrapping that keeps it from becoming a record: a text of JSON in a string, or a
/// list of one. Empty: there is none.
QByteArray unwrapped(const QByteArray &bytes);

/// Rows of sixteen bytes, with their place and what of them is ASCII. Of @p bytes the first @p most.
QString hexText(const QByteArray &bytes, qsizetype most);

/// The place in @p text, as the editor counts it, of byte @p at of its UTF-8; its end when there is no such byte.
qsizetype placeOfByte(const QString &text, qsizetype at);

} // namespace casb::ui
