// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace casb::ui {

/// One line of JSON text in at most @p signs signs, as far as its names allow: values are cut at their end, and of a
/// list that is still too long the first ones are left and the rest is counted.
QString fittedLine(const QString &line, int signs);

/// @p json over several lines, each fitted, a list on a line of its own however long it is: a state then always has as
/// many lines as it has members. For narrow views only.
QString fittedJson(const QByteArray &json, int indent, int signs);

} // namespace casb::ui
