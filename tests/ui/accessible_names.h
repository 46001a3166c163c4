// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStringList>

namespace casb::ui::testing {

/// The controls of @p page that say nothing to those who do not see them.
inline QStringList namelessControls(const QWidget &page)
{
    QStringList out;
    for (QWidget *widget : page.findChildren<QWidget *>()) {
        const bool inner = widget->objectName().startsWith(QLatin1String("qt_"))
                           || qobject_cast<QComboBox *>(widget->parentWidget()) != nullptr
                           || qobject_cast<QAbstractSpinBox *>(widget->parentWidget()) != nullptr
                           || qobject_cast<QLineEdit *>(widget->parentWidget()) != nullptr;
        const bool control = qobject_cast<QAbstractButton *>(widget) != nullptr || qobject_cast<QLineEdit *>(widget) != nullptr
                             || qobject_cast<QComboBox *>(widget) != nullptr
                             || qobject_cast<QPlainTextEdit *>(widget) != nullptr
                             || qobject_cast<QAbstractSpinBox *>(widget) != nullptr;
        if (!control || inner || !widget->isVisibleTo(&page))
            continue;
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        if (face == nullptr || face->text(QAccessible::Name).isEmpty())
            out.append(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName());
    }
    return out;
}

} // namespace casb::ui::testing
