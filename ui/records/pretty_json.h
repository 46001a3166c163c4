// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace casb::ui {

/// What a piece of a JSON line is, for its colour.
enum class JsonPart : quint8 { Key, String, Number, Word, Punctuation };

struct JsonSpan {
    qsizetype at = 0;
    qsizetype length = 0;
    JsonPart part = JsonPart::Punctuation;
    bool operator==(const JsonSpan &) const = default;
};

/// The pieces of one line of JSON text, from left to right, blanks left out. Text that is no JSON gives what can be told.
QList<JsonSpan> jsonSpans(QStringView line);

/// @p json over several lines. Members keep their order and numbers their digits, since both are evidence; lists of
/// plain values that are short stay on one line. Text that is no JSON comes back as it is.
QString prettyJson(const QByteArray &json, int indent = 2);

/// @p text with values longer than @p limit characters cut at their end by an ellipsis; for narrow views only.
QString shortenStrings(const QString &text, int limit);

} // namespace casb::ui
