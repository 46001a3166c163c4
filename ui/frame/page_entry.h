// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace casb::ui {

/// A place of the console as the frame knows it. Its page is made when it is first shown, and kept.
struct PageEntry {
    QString id;    ///< also the page's object name
    QString title;
    QString icon;
    std::function<QWidget *()> make;
};

} // namespace casb::ui
