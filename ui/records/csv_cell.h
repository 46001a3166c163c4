// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace casb::ui {

/// A cell of a CSV file (RFC 4180, UTF-8) that a spreadsheet takes as text, not as a formula.
QByteArray csvCell(QString text);

} // namespace casb::ui
