// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace casb::ui {

/// What Ctrl+F and Ctrl+L find in whichever page is in view; the frame knows none of them.

/// Puts the keyboard into the search field of @p page and selects its text; false: it has none.
bool focusSearch(QWidget &page);
/// Puts the keyboard into the first filter of @p page: a control that has the property `filter` or a name that begins with
/// it. False: it has none.
bool focusFilter(QWidget &page);
/// The frame has these keys for all pages: a page's own shortcuts for them would only be ambiguous.
void takeKeysFrom(QWidget &page);

} // namespace casb::ui
