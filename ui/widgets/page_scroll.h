// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QVBoxLayout;
class QWidget;

namespace casb::ui {

/// The column of a page that scrolls where the window is smaller than the least that its parts need: with large letters, or
/// on a low screen. To be called once, before @p page has a layout.
QVBoxLayout *scrollingColumn(QWidget &page);

} // namespace casb::ui
