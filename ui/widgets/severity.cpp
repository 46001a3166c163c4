// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/severity.h"

#include <QLocale>
#include <QPainter>

namespace casb::ui {

Colour severityColour(Severity severity)
{
    return Colour(int(Colour::SeverityLow) + int(severity));
}

QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Low:
        return QStringLiteral("LOW");
    case Severity::Mid:
        return QStringLiteral("MID");
    case Severity::High:
        return QStringLiteral("HIGH");
    case Severity::Critical:
        break;
    }
    return QStringLiteral("CRITICAL");
}

void paintSeverity(QPainter &painter, const Theme &theme, Severity severity, const QPointF &topLeft)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (int step = 0; step < 4; ++step) {
        const double height = 4 + step * 2.6;
        painter.setBrush(theme.colour(step <= int(severity) ? severityColour(severity) : Colour::BorderStrong));
        painter.drawRoundedRect(QRectF(topLeft.x() + step * 3.6, topLeft.y() + 12 - height, 2.4, height), .6, .6);
    }
    painter.restore();
}

SeverityView::SeverityView(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCounts({});
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void SeverityView::setCounts(const std::array<qint64, 4> &counts)
{
    m_counts = counts;
    QStringList words;
    for (int i = 3; i >= 0; --i)
        words << severityWord(Severity(i)) + u' ' + QLocale().toString(counts[size_t(i)]);
    setAccessibleName(tr("Alerts by severity: %1").arg(words.join(QStringLiteral(", "))));
    update();
}

QSize SeverityView::sizeHint() const
{
    const int row = QFontMetrics(m_theme.font(Type::Small)).height();
    return {200, 10 + 12 + 2 * row + 7};
}

void SeverityView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qint64 total = m_counts[0] + m_counts[1] + m_counts[2] + m_counts[3];
    painter.setPen(Qt::NoPen);
    if (total == 0) {
        painter.setBrush(m_theme.colour(Colour::Grid));
        painter.drawRoundedRect(QRectF(0, 0, width(), 10), 1.5, 1.5);
    }
    double x = 0;
    for (size_t i = 0; i < 4 && total > 0; ++i) {
        const double part = width() * double(m_counts[i]) / double(total);
        if (m_counts[i] > 0) {
            painter.setBrush(m_theme.colour(severityColour(Severity(i))));
            painter.drawRoundedRect(QRectF(qMin(x, width() - 2.0), 0, qMax(2.0, part - 1.5), 10), 1.5, 1.5);
        }
        x += part;
    }
    painter.setFont(m_theme.font(Type::Small));
    const QFontMetrics metrics = painter.fontMetrics();
    const int column = (width() - 22) / 2;
    const int row = metrics.height();
    for (int i = 0; i < 4; ++i) {
        const auto severity = Severity(3 - i);
        const QRect cell(i % 2 * (column + 22), 22 + i / 2 * (row + 7), column, row);
        paintSeverity(painter, m_theme, severity, QPointF(cell.left(), cell.top() + (row - 12) / 2.0));
        painter.setPen(m_theme.colour(severityColour(severity)));
        painter.drawText(cell.adjusted(20, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, severityWord(severity));
        painter.setPen(m_theme.colour(Colour::Text));
        painter.drawText(cell, Qt::AlignRight | Qt::AlignVCenter, QLocale().toString(m_counts[size_t(severity)]));
    }
}

} // namespace casb::ui
