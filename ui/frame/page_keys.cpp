// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame/page_keys.h"

#include "widgets/search_field.h"

#include <QShortcut>

namespace casb::ui {
namespace {

bool canTakeKeyboard(const QWidget &widget)
{
    return widget.isVisible() && widget.isEnabled() && widget.focusPolicy() != Qt::NoFocus;
}

} // namespace

bool focusSearch(QWidget &page)
{
    for (SearchField *field : page.findChildren<SearchField *>()) {
        if (canTakeKeyboard(*field)) {
            field->setFocus(Qt::ShortcutFocusReason);
            field->selectAll();
            return true;
        }
    }
    return false;
}

bool focusFilter(QWidget &page)
{
    for (QWidget *widget : page.findChildren<QWidget *>()) {
        const bool filter = widget->property("filter").toBool() || widget->objectName().startsWith(QLatin1String("filter"));
        if (filter && canTakeKeyboard(*widget)) {
            widget->setFocus(Qt::ShortcutFocusReason);
            return true;
        }
    }
    return false;
}

void takeKeysFrom(QWidget &page)
{
    for (QShortcut *shortcut : page.findChildren<QShortcut *>()) {
        for (const char *key : {"Ctrl+F", "Ctrl+L", "F5"}) {
            if (shortcut->key() == QKeySequence(QLatin1String(key)))
                shortcut->setEnabled(false);
        }
    }
}

} // namespace casb::ui
