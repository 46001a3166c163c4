// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/search_field.h"

#include "widgets/icon.h"

#include <QAction>
#include <QKeyEvent>
#include <QPainter>

namespace casb::ui {
namespace {

constexpr int kButton = 28; ///< what an icon at an end of the field takes

} // namespace

SearchField::SearchField(const Theme &theme, const QString &placeholder, QWidget *parent)
    : QLineEdit(parent), m_theme(theme)
{
    setProperty("search", true); // the icon has room of its own
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

void SearchField::setNote(const QString &note)
{
    if (note == m_note)
        return;
    m_note = note;
    setAccessibleDescription(note);
    const int room = QFontMetrics(m_theme.font(Type::Small)).horizontalAdvance(note);
    setTextMargins(0, 0, note.isEmpty() ? 0 : room + 8, 0);
    update();
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    painter.setFont(m_theme.font(Type::Small));
    painter.setPen(m_theme.colour(Colour::TextMuted));
    if (!m_note.isEmpty()) {
        painter.drawText(rect().adjusted(0, 0, text().isEmpty() ? -10 : -kButton, 0), Qt::AlignRight | Qt::AlignVCenter, m_note);
        return;
    }
    // Which key leads here, where there is room for it.
    const QString key = QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText);
    painter.setFont(m_theme.font(Type::Caption));
    const int wide = painter.fontMetrics().horizontalAdvance(key) + 10;
    if (!text().isEmpty() || hasFocus() || key.isEmpty()
        || width() < kButton + fontMetrics().horizontalAdvance(placeholderText()) + 16 + wide + 8)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box(width() - wide - 7.5, (height() - 17) / 2 + .5, wide, 17);
    painter.setBrush(Qt::NoBrush);
    painter.save();
    painter.setPen(m_theme.colour(Colour::Border));
    painter.drawRoundedRect(box, 3, 3);
    painter.restore();
    painter.drawText(box, Qt::AlignCenter, key);
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
