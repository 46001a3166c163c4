// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chart_overlay.h"

#include "session/time_display.h"
#include "widgets/chart_axis.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace casb::ui {
namespace {

constexpr qint64 kDayMs = 86'400'000;

} // namespace

ChartOverlay::ChartOverlay(const Theme &theme, const TimeDisplay &times, const ChartData &data)
    : m_theme(theme), m_times(times), m_data(data)
{}

void ChartOverlay::layOut(const QSize &whole)
{
    size = whole;
    const QFontMetrics metrics(m_theme.font(Type::Caption));
    const int left = std::max(24, metrics.horizontalAdvance(valueText(scale.leftEnd, scale.leftEnd))) + 14;
    const int right = hasRight ? metrics.horizontalAdvance(valueText(scale.rightEnd, scale.rightEnd)) + 12 : 8;
    plot = QRectF(left, 8, std::max(1, whole.width() - left - right), std::max(1, whole.height() - 8 - metrics.height() - 6));
}

double ChartOverlay::xOf(double column) const
{
    return plot.left() + plot.width() * (column - from) / std::max(1e-9, to - from);
}

double ChartOverlay::columnAt(double x) const
{
    return from + (to - from) * (x - plot.left()) / std::max(1.0, plot.width());
}

QString ChartOverlay::valueText(double value, double end) const
{
    const int digits = end >= 3 ? 0 : end >= 0.3 ? 1 : 2;
    return QLocale().toString(value, 'f', digits);
}

void ChartOverlay::paintBelow(QPainter &painter) const
{
    if (empty)
        return;
    painter.setRenderHint(QPainter::Antialiasing, false);
    const auto column = [&](int index, Colour colour) {
        if (index < 0)
            return;
        const QRectF box(QPointF(xOf(index - .5), plot.top()), QPointF(xOf(index + .5), plot.bottom()));
        painter.fillRect(box.intersected(plot), m_theme.colour(colour));
    };
    if (m_data.gapFromMs > 0) {
        const double x = std::max(plot.left(), xOf(columnOf(m_data.times, m_data.columnMs, m_data.gapFromMs)));
        if (x < plot.right())
            painter.fillRect(QRectF(QPointF(x, plot.top()), plot.bottomRight()), m_theme.colour(Colour::BadSoft));
    }
    column(selected, Colour::Selection);
    if (cursor != selected)
        column(cursor, Colour::Hover);
    painter.setPen(m_theme.colour(Colour::Grid));
    for (int step = 1; step <= scale.lines; ++step) {
        const int y = qRound(plot.bottom() - plot.height() * step / scale.lines);
        painter.drawLine(QPoint(qRound(plot.left()), y), QPoint(qRound(plot.right()), y));
    }
}

void ChartOverlay::paintAbove(QPainter &painter) const
{
    painter.setFont(m_theme.font(Type::Caption));
    if (empty) {
        painter.setFont(m_theme.font(Type::Body));
        painter.setPen(m_theme.colour(Colour::TextMuted));
        const QString sentence = m_data.emptySentence.isEmpty() ? tr("No data in this span") : m_data.emptySentence;
        painter.drawText(QRectF(QPointF(0, 0), size).adjusted(16, 0, -16, 0), Qt::AlignCenter | Qt::TextWordWrap, sentence);
    } else {
        paintAxes(painter);
        paintTimes(painter);
        paintMidnights(painter);
        paintGapWords(painter);
        if (cursor >= 0)
            paintHover(painter);
    }
    if (band) {
        QColor fill = m_theme.colour(Colour::Accent);
        fill.setAlphaF(.15F);
        painter.fillRect(*band, fill);
    }
    if (focused) {
        painter.setPen(QPen(m_theme.colour(Colour::Focus), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(QPointF(0, 0), size).adjusted(1, 1, -1, -1));
    }
}

void ChartOverlay::paintAxes(QPainter &painter) const
{
    painter.setPen(m_theme.colour(Colour::Axis));
    const double base = std::floor(plot.bottom()) + .5;
    painter.drawLine(QPointF(plot.left(), base), QPointF(plot.right(), base));
    painter.setPen(m_theme.colour(Colour::TextMuted));
    const double height = painter.fontMetrics().height();
    for (int step = 0; step <= scale.lines; ++step) {
        const double y = plot.bottom() - plot.height() * step / scale.lines - height / 2;
        painter.drawText(QRectF(0, y, plot.left() - 6, height), Qt::AlignRight | Qt::AlignVCenter,
                         valueText(scale.leftEnd * step / scale.lines, scale.leftEnd));
        if (hasRight)
            painter.drawText(QRectF(plot.right() + 6, y, size.width() - plot.right() - 6, height),
                             Qt::AlignLeft | Qt::AlignVCenter, valueText(scale.rightEnd * step / scale.lines, scale.rightEnd));
    }
}

void ChartOverlay::paintTimes(QPainter &painter) const
{
    if (m_data.times.isEmpty())
        return;
    const qsizetype last = m_data.times.size() - 1;
    const qint64 begin = m_data.times[std::clamp<qsizetype>(qsizetype(std::floor(from + .5)), 0, last)];
    const qint64 end = m_data.times[std::clamp<qsizetype>(qsizetype(std::ceil(to - .5)), 0, last)] + m_data.columnMs;
    const qint64 step = timeStep(std::max<qint64>(1, end - begin), int(plot.width() / 84));
    const double height = painter.fontMetrics().height();
    painter.setPen(m_theme.colour(Colour::TextMuted));
    double free = -1e9; // labels never touch
    const qint64 origin = m_times.startOfDay(begin);
    for (qint64 at = origin + (begin - origin + step - 1) / step * step; at <= end; at += step) {
        const QString words = step >= kDayMs ? m_times.dayMonth(at) : m_times.hourMinute(at);
        const double x = xOf(columnOf(m_data.times, m_data.columnMs, at));
        const double half = painter.fontMetrics().horizontalAdvance(words) / 2.0;
        if (x - half < std::max(free, plot.left() - 14) || x + half > size.width())
            continue;
        painter.drawText(QRectF(x - half - 2, plot.bottom() + 4, 2 * half + 4, height), Qt::AlignCenter, words);
        free = x + half + 8;
    }
    if (free < 0) { // so short a span has no round moment in it
        const QString words = m_times.clockTime(begin);
        const double wide = painter.fontMetrics().horizontalAdvance(words) + 4;
        const double x = xOf(columnOf(m_data.times, m_data.columnMs, begin));
        const double left = std::clamp(x - wide / 2, 0.0, std::max(0.0, size.width() - wide));
        painter.drawText(QRectF(left, plot.bottom() + 4, wide, height), Qt::AlignCenter, words);
    }
}

void ChartOverlay::paintMidnights(QPainter &painter) const
{
    if (m_data.times.isEmpty() || m_data.times.last() - m_data.times.first() > 4 * kDayMs)
        return;
    for (qint64 at = m_times.startOfDay(m_data.times.first()) + kDayMs; at <= m_data.times.last(); at += kDayMs) {
        const double x = std::round(xOf(columnOf(m_data.times, m_data.columnMs, at))) + .5;
        if (x < plot.left() || x > plot.right())
            continue;
        QPen pen(m_theme.colour(Colour::Axis), 1);
        pen.setDashPattern({2, 3});
        painter.setPen(pen);
        painter.drawLine(QPointF(x, plot.top() - 4), QPointF(x, plot.bottom()));
        painter.setPen(m_theme.colour(Colour::TextMuted));
        const QString words = m_times.dayMonth(at);
        const int width = painter.fontMetrics().horizontalAdvance(words);
        const double left = x + 5 + width > plot.right() ? x - 5 - width : x + 5;
        painter.drawText(QPointF(left, plot.top() - 4 + painter.fontMetrics().ascent()), words);
    }
}

void ChartOverlay::paintGapWords(QPainter &painter) const
{
    if (m_data.gapFromMs <= 0)
        return;
    const double x = std::round(xOf(columnOf(m_data.times, m_data.columnMs, m_data.gapFromMs))) + .5;
    if (x < plot.left() || x > plot.right())
        return;
    QPen pen(m_theme.colour(Colour::Bad), 1);
    pen.setDashPattern({3, 3});
    painter.setPen(pen);
    painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    painter.setPen(m_theme.colour(Colour::Bad));
    const QFontMetrics metrics = painter.fontMetrics();
    const double width = metrics.horizontalAdvance(m_data.gapReason);
    const double left = x - 6 - width < plot.left() ? x + 6 : x - 6 - width;
    painter.drawText(QPointF(left, plot.top() + 4 + metrics.ascent()), m_data.gapReason);
}

QString ChartOverlay::hoverTitle(int column) const
{
    if (m_data.hover)
        return m_data.hover->title(column);
    const qint64 at = m_data.times[column];
    if (m_data.columnMs <= 0)
        return m_times.clockTime(at);
    return tr("%1, %2 to %3").arg(m_times.dayMonth(at), m_times.hourMinute(at), m_times.hourMinute(at + m_data.columnMs));
}

QStringList ChartOverlay::hoverLines(int column) const
{
    if (m_data.hover)
        return m_data.hover->text(column).split(u'\n');
    QStringList lines;
    for (const ChartSeries &series : m_data.series) {
        const double value = series.values.value(column, std::nan(""));
        if (!std::isnan(value))
            lines << QStringLiteral("%1 %2").arg(series.name, valueText(value, series.rightAxis ? scale.rightEnd : scale.leftEnd));
    }
    return lines;
}

QString ChartOverlay::cursorText() const
{
    if (cursor < 0 || cursor >= m_data.times.size())
        return {};
    return hoverTitle(cursor) + QStringLiteral(": ") + hoverLines(cursor).join(QStringLiteral(", "));
}

void ChartOverlay::paintHover(QPainter &painter) const
{
    if (cursor >= m_data.times.size())
        return;
    const QString title = hoverTitle(cursor);
    const QStringList lines = hoverLines(cursor);
    const QFontMetrics strong(m_theme.strongFont(Type::Caption));
    const QFontMetrics plain(m_theme.font(Type::Caption));
    int width = strong.horizontalAdvance(title);
    for (const QString &line : lines)
        width = std::max(width, plain.horizontalAdvance(line));
    const int row = plain.height() + 1;
    QRectF box(0, 0, width + 20, row * (1 + int(lines.size())) + 8);
    const double x = xOf(cursor);
    const double half = (xOf(cursor + .5) - xOf(cursor - .5)) / 2;
    box.moveTopLeft({x - half - 6 - box.width(), plot.top() + 4});
    if (box.left() < 0)
        box.moveLeft(x + half + 6);
    if (box.right() > size.width())
        box.moveLeft(std::max(0.0, size.width() - box.width()));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.colour(Colour::BorderStrong));
    painter.setBrush(m_theme.colour(Colour::Raised));
    painter.drawRoundedRect(box.translated(.5, .5), 4, 4);
    painter.setPen(m_theme.colour(Colour::Text));
    QRectF text = box.adjusted(10, 4, -10, 0);
    text.setHeight(row);
    painter.setFont(m_theme.strongFont(Type::Caption));
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter, title);
    painter.setFont(m_theme.font(Type::Caption));
    for (const QString &line : lines) {
        text.translate(0, row);
        painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter, line);
    }
    painter.restore();
}

} // namespace casb::ui
