// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame/collector_field.h"

#include "widgets/icon.h"

#include <QPainter>

namespace casb::ui {

CollectorField::CollectorField(const Theme &theme, QWidget *parent) : QAbstractButton(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("collector"));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
    show({}, {});
}

void CollectorField::show(const QString &name, const QString &details, const QString &place)
{
    m_place = place;
    m_name = name;
    m_details = details;
    setAccessibleName(
        name.isEmpty() ? tr("No tenant yet")
                       : tr("Collector in view: %1, %2")
                             .arg(name, place.isEmpty() ? details : QString(details + QStringLiteral(", ") + place)));
    setToolTip(accessibleName());
    updateGeometry();
    update();
}

QSize CollectorField::sizeHint() const
{
    return {m_name.isEmpty() ? 250 : 300, m_theme.length(Length::Control)};
}

QSize CollectorField::minimumSizeHint() const
{
    return {140, m_theme.length(Length::Control)};
}

void CollectorField::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool focused = hasFocus();
    painter.setPen(QPen(m_theme.colour(focused ? Colour::Focus : Colour::BorderControl), focused ? 2 : 1));
    painter.setBrush(m_theme.colour(underMouse() ? Colour::Hover : Colour::Surface));
    const double inset = focused ? 1 : .5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 5, 5);
    paintIcon(painter, m_theme, QStringLiteral("chevron"), QRectF(width() - 22, (height() - 14) / 2.0, 14, 14),
              Colour::TextMuted);
    QRect text = rect().adjusted(9, 0, -28, 0);
    if (m_name.isEmpty()) {
        painter.setFont(m_theme.font(Type::Body));
        painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter, tr("No tenant yet"));
        return;
    }
    painter.setFont(m_theme.font(Type::Small));
    painter.setPen(m_theme.colour(Colour::TextMuted));
    if (!m_place.isEmpty()) {
        painter.drawText(text, Qt::AlignRight | Qt::AlignVCenter, m_place);
        text.setRight(text.right() - painter.fontMetrics().horizontalAdvance(m_place) - 8);
    }
    painter.setFont(m_theme.strongFont(Type::Body));
    painter.setPen(m_theme.colour(Colour::Text));
    const QFontMetrics strong = painter.fontMetrics();
    const QString name = strong.elidedText(m_name, Qt::ElideRight, text.width());
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter, name);
    text.setLeft(text.left() + strong.horizontalAdvance(name) + 8);
    painter.setFont(m_theme.font(Type::Small));
    painter.setPen(m_theme.colour(Colour::TextMuted));
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_details, Qt::ElideRight, text.width()));
}

} // namespace casb::ui
