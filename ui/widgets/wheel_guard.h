// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace casb::ui {

/// The wheel turns @p field only while that has the keyboard, and does not give it to it: who scrolls a form past it
/// changes nothing.
void guardFromWheel(QWidget &field);

} // namespace casb::ui
