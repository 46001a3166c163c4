// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/search_field.h"

#include "widgets/icon.h"

#include <QAction>
#include <QKeyEvent>

namespace casb::ui {

SearchField::SearchField(const Theme &theme, const QString &placeholder, QWidget *parent) : QLineEdit(parent)
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    addAction(icon(theme, QStringLiteral("search"), Colour::TextMuted), QLineEdit::LeadingPosition);
    QAction *clear = addAction(icon(theme, QStringLiteral("close"), Colour::TextMuted), QLineEdit::TrailingPosition);
    clear->setText(tr("Empty the search"));
    clear->setToolTip(tr("Empty the search"));
    clear->setVisible(false);
    connect(clear, &QAction::triggered, this, [this] { setText({}); });
    connect(this, &QLineEdit::textChanged, clear, [clear](const QString &text) { clear->setVisible(!text.isEmpty()); });
    m_rest.setSingleShot(true);
    m_rest.setInterval(150);
    connect(&m_rest, &QTimer::timeout, this, &SearchField::emitNow);
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            emitNow();
        else
            m_rest.start();
    });
    connect(this, &QLineEdit::returnPressed, this, &SearchField::emitNow);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        setText({});
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchField::emitNow()
{
    m_rest.stop();
    if (text() == m_last)
        return;
    m_last = text();
    emit searched(m_last);
}

} // namespace casb::ui
