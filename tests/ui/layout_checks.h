// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/focus_ring.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QComboBox>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSet>
#include <QWidget>

namespace casb::ui::testing {

inline QString nameOf(const QWidget &widget)
{
    QString text = QLatin1String(widget.metaObject()->className());
    if (!widget.objectName().isEmpty())
        text += QStringLiteral(" ") + widget.objectName();
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        text += QStringLiteral(" '") + label->text() + u'\'';
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        text += QStringLiteral(" '") + button->text() + u'\'';
    return text;
}

/// What is wrong with the geometry of all that is visible below @p root: overlaps of siblings, children outside of their
/// parent, texts that are cut.
inline QStringList layoutFaults(QWidget &root)
{
    QStringList faults;
    QList<QWidget *> open{&root};
    while (!open.isEmpty()) {
        QWidget *parent = open.takeLast();
        QList<QWidget *> seen;
        for (QObject *object : parent->children()) {
            auto *child = qobject_cast<QWidget *>(object);
            if (child == nullptr || !child->isVisible() || child->isWindow() || qobject_cast<FocusRing *>(child) != nullptr)
                continue;
            const bool scrolled = parent->parentWidget() != nullptr
                && qobject_cast<QAbstractScrollArea *>(parent->parentWidget()) != nullptr;
            if (!scrolled && !parent->rect().contains(child->geometry()))
                faults << QStringLiteral("%1 lies outside of %2").arg(nameOf(*child), nameOf(*parent));
            if (qobject_cast<QAbstractScrollArea *>(parent) == nullptr) {
                for (QWidget *other : std::as_const(seen)) {
                    if (other->geometry().intersects(child->geometry()))
                        faults << QStringLiteral("%1 covers %2").arg(nameOf(*child), nameOf(*other));
                }
            }
            seen << child;
            const auto *label = qobject_cast<QLabel *>(child);
            if (label != nullptr && !label->text().isEmpty() && !label->wordWrap() && label->width() < label->sizeHint().width())
                faults << QStringLiteral("%1 is cut").arg(nameOf(*child));
            if (label != nullptr && label->wordWrap() && label->height() < label->heightForWidth(label->width()))
                faults << QStringLiteral("%1 is cut below").arg(nameOf(*child));
            const auto *button = qobject_cast<QAbstractButton *>(child);
            // The button in a field shows but its icon: its text is its name.
            const bool worded = button != nullptr && !button->text().isEmpty()
                && !button->inherits("QLineEditIconButton");
            if (worded && button->minimumSizeHint().isValid() && button->width() < button->minimumSizeHint().width())
                faults << QStringLiteral("%1 is cut").arg(nameOf(*child));
            const auto *choice = qobject_cast<QComboBox *>(child);
            if (choice != nullptr && !choice->isEditable() && !choice->property("filterBox").toBool()
                && choice->width() < choice->sizeHint().width())
                faults << QStringLiteral("%1 '%2' is cut").arg(nameOf(*child), choice->currentText());
            const bool typed = qobject_cast<QLineEdit *>(child) != nullptr || qobject_cast<QComboBox *>(child) != nullptr;
            if ((typed || worded) && child->height() < QFontMetrics(child->font()).height())
                faults << QStringLiteral("%1 is lower than its letters").arg(nameOf(*child));
            if (qobject_cast<QAbstractItemView *>(child) == nullptr)
                open << child;
        }
    }
    return faults;
}

/// How many colours a picture has, up to a hundred; little more than one: nothing was drawn.
inline int coloursIn(const QImage &image)
{
    QSet<QRgb> colours;
    for (int y = 0; y < image.height() && colours.size() < 100; y += 2) {
        for (int x = 0; x < image.width(); x += 2)
            colours.insert(image.pixel(x, y));
    }
    return int(colours.size());
}

/// True when @p part, somewhere below the widget that @p image shows, is but one fill and a border.
inline bool isPlain(const QImage &image, QWidget *part)
{
    const QPoint place = part->mapTo(part->window(), QPoint());
    const QRect inside = QRect(place, part->size()).adjusted(4, 4, -4, -4).intersected(image.rect());
    return coloursIn(image.copy(inside)) < 6;
}

/// Everything that can have the keyboard and has no name for those who do not see it.
inline QStringList namelessControls(QWidget &root)
{
    QStringList faults;
    const QList<QWidget *> all = root.findChildren<QWidget *>();
    for (QWidget *widget : all) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy() != nullptr
            || qobject_cast<QScrollBar *>(widget) != nullptr)
            continue;
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        if (face == nullptr || face->text(QAccessible::Name).isEmpty())
            faults << nameOf(*widget);
    }
    return faults;
}

} // namespace casb::ui::testing
