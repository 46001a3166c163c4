// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/position_chart.h"

#include "persistence/state_words.h"
#include "session/time_display.h"
#include "session/time_ticks.h"
#include "widgets/chart_axis.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>
#include <algorithm>
#include <cmath>

namespace casb::ui {
namespace {

constexpr qsizetype kMostPoints = 2000;
constexpr int kReadBlock = 1000;
constexpr int kMostBlocks = 50;
constexpr int kPositionLabels = 3;
constexpr int kLeastLeft = 62;
constexpr qint64 kSecondMs = 1000;

/// Words beside the line: they stay readable where the line goes through below them.
void paintWords(QPainter &painter, const Theme &theme, const QRectF &place, const QString &words)
{
    QColor ground = theme.colour(Colour::Surface);
    ground.setAlphaF(0.85F);
    painter.fillRect(place.adjusted(-2, 1, 2, -1), ground);
    painter.setPen(theme.colour(Colour::Text));
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, words);
}

QString personLabel(const StateHistoryRow &row)
{
    switch (row.cause) {
    case StateCause::Restore: return PositionChart::tr("Restored by %1").arg(row.actor);
    case StateCause::Edit: return PositionChart::tr("Edited by %1").arg(row.actor);
    default: return PositionChart::tr("Reset by %1").arg(row.actor);
    }
}

} // namespace

QList<PositionPoint> readPositions(StoreReader &reader, const ServiceKey &key, qint64 fromMs, qint64 toMs)
{
    QList<PositionPoint> out;
    qint64 before = 0;
    for (int block = 0; block < kMostBlocks; ++block) {
        const QList<StateHistoryRow> rows = reader.history(key, kReadBlock, before);
        for (const StateHistoryRow &row : rows) {
            if (row.whenMs < fromMs)
                break;
            if (row.whenMs >= toMs)
                continue;
            const std::optional<qint64> position =
                row.after.positionMs ? row.after.positionMs : parseState(row.after.json).positionMs();
            if (position)
                out.append({row.id, row.whenMs, *position, byPerson(row.cause),
                            byPerson(row.cause) ? personLabel(row) : QString()});
        }
        if (rows.size() < kReadBlock || rows.back().whenMs < fromMs)
            break;
        before = rows.back().id;
    }
    std::reverse(out.begin(), out.end());
    const qsizetype step = out.size() / kMostPoints + 1;
    if (step > 1) {
        QList<PositionPoint> fewer;
        for (qsizetype i = 0; i < out.size(); ++i) {
            // Both sides of a person's change stay, so that its fall stays as steep as it was.
            const bool edge = out[i].person || (i + 1 < out.size() && out[i + 1].person);
            if (i % step == 0 || edge || i + 1 == out.size())
                fewer.append(out[i]);
        }
        return fewer;
    }
    return out;
}

PositionChart::PositionChart(const Theme &theme, const TimeDisplay &time, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_time(time)
{
    setAccessibleName(tr("Position over time"));
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMouseTracking(true);
    connect(&theme, &Theme::changed, this, &PositionChart::fitLabels);
    connect(&time, &TimeDisplay::changed, this, &PositionChart::fitLabels);
}

void PositionChart::setPoints(const QList<PositionPoint> &points, bool toNow)
{
    m_toNow = toNow;
    m_points = points;
    if (!points.isEmpty()) {
        m_from = points.front().whenMs;
        m_to = std::max(points.back().whenMs, m_from + 1);
        m_low = m_high = points.front().positionMs;
        for (const PositionPoint &point : points) {
            m_low = std::min(m_low, point.positionMs);
            m_high = std::max(m_high, point.positionMs);
        }
        const qint64 pad = std::max<qint64>(60'000, (m_high - m_low) / 14);
        m_low -= pad;
        m_high += pad / 3;
    }
    setAccessibleDescription(tr("%1 states").arg(points.size()));
    fitLabels();
}

void PositionChart::setChosen(qint64 id)
{
    m_chosen = id;
    update();
}

QList<std::pair<qint64, QString>> PositionChart::positionLabels() const
{
    QList<std::pair<qint64, QString>> out;
    const qint64 step = timeStep(m_high - m_low, kPositionLabels, kSecondMs);
    bool named = false; // the day, at least once
    for (const qint64 at : timeTicks(m_time, m_low, m_high, step)) {
        out.append({at, tickText(m_time, at, step)});
        named = named || m_time.startOfDay(at) == at;
    }
    if (!named && !out.isEmpty())
        out.front().second.prepend(m_time.shortDay(out.front().first) + u' ');
    return out;
}

void PositionChart::fitLabels()
{
    const QFontMetrics metrics(m_theme.font(Type::Caption));
    m_left = kLeastLeft;
    for (const auto &[at, text] : positionLabels())
        m_left = std::max(m_left, metrics.horizontalAdvance(text) + 14);
    update();
}

QRectF PositionChart::plot() const
{
    const int labels = QFontMetrics(m_theme.font(Type::Caption)).height();
    return QRectF(m_left, 8, std::max(10, width() - m_left - 12), std::max(10, height() - 14 - labels));
}

QPointF PositionChart::at(const PositionPoint &point) const
{
    const QRectF box = plot();
    return {box.left() + double(point.whenMs - m_from) / double(m_to - m_from) * box.width(),
            box.bottom() - double(point.positionMs - m_low) / double(m_high - m_low) * box.height()};
}

void PositionChart::paintAxes(QPainter &painter) const
{
    const QRectF box = plot();
    painter.setFont(m_theme.font(Type::Caption));
    const int high = painter.fontMetrics().height();
    for (const auto &[value, text] : positionLabels()) {
        const double y = std::round(box.bottom() - double(value - m_low) / double(m_high - m_low) * box.height()) + 0.5;
        painter.setPen(m_theme.colour(Colour::Grid));
        painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y));
        painter.setPen(m_theme.colour(Colour::TextMuted));
        painter.drawText(QRectF(0, y - high / 2.0, box.left() - 6, high), Qt::AlignRight | Qt::AlignVCenter, text);
    }
    const qint64 step = timeStep(m_to - m_from, std::max(2, int(box.width() / 80)), kSecondMs);
    for (const qint64 ms : timeTicks(m_time, m_from, m_to, step)) {
        const double x = box.left() + double(ms - m_from) / double(m_to - m_from) * box.width();
        const QString text = tickText(m_time, ms, step);
        const double half = painter.fontMetrics().horizontalAdvance(text) / 2.0;
        if (x + half <= width() && x - half >= 0) // else it is cut
            painter.drawText(QRectF(x - half - 1, box.bottom() + 3, 2 * half + 2, high), Qt::AlignCenter, text);
    }
    painter.setPen(m_theme.colour(Colour::Axis));
    painter.drawLine(QPointF(box.left(), std::round(box.bottom()) + 0.5), QPointF(box.right(), std::round(box.bottom()) + 0.5));
}

void PositionChart::paintDiamonds(QPainter &painter, QList<QRectF> taken) const
{
    painter.setFont(m_theme.font(Type::Caption));
    const QFontMetricsF metrics(painter.font());
    for (const PositionPoint &point : m_points) {
        if (!point.person)
            continue;
        const QPointF middle = at(point);
        const double r = point.id == m_chosen ? 6.5 : 5.5;
        painter.setPen(QPen(m_theme.colour(Colour::Series1), 1.5));
        painter.setBrush(m_theme.colour(point.id == m_chosen ? Colour::Series1 : Colour::Surface));
        painter.drawPolygon(QPolygonF{middle + QPointF(0, -r), middle + QPointF(r, 0), middle + QPointF(0, r), middle + QPointF(-r, 0)});
        taken.append(QRectF(middle - QPointF(r, r), QSizeF(2 * r, 2 * r)));
    }
    // Words that have no place of their own are left out, the oldest first: the tool tip and the table have them.
    const QRectF box = plot();
    for (auto point = m_points.crbegin(); point != m_points.crend(); ++point) {
        if (!point->person)
            continue;
        const QString text = point->label + QStringLiteral(", ") + m_time.dayMonth(point->whenMs) + u' ' + m_time.hourMinute(point->whenMs);
        const QSizeF size(metrics.horizontalAdvance(text), metrics.height());
        const QPointF middle = at(*point);
        const double beside = std::min(middle.y() - 4, box.bottom() - size.height() - 1); // above the axis
        for (const QPointF &corner : {QPointF(middle.x() + 10, beside), QPointF(middle.x() - 10 - size.width(), beside),
                                      QPointF(middle.x() - size.width() / 2, middle.y() + 9),
                                      QPointF(middle.x() - size.width() / 2, middle.y() - 9 - size.height())}) {
            const QRectF place(corner, size);
            const bool free = std::none_of(taken.begin(), taken.end(), [&place](const QRectF &other) { return other.intersects(place); });
            if (!free || !box.adjusted(0, -8, 8, 0).contains(place))
                continue;
            paintWords(painter, m_theme, place, text);
            taken.append(place);
            break;
        }
    }
}

void PositionChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_points.size() < 2) {
        painter.setFont(m_theme.font(Type::Body));
        painter.setPen(m_theme.colour(Colour::TextMuted));
        painter.drawText(rect(), Qt::AlignCenter, tr("No earlier state in this range."));
        return;
    }
    paintAxes(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath path;
    path.moveTo(at(m_points.front()));
    for (qsizetype i = 1; i < m_points.size(); ++i) {
        if (m_points[i].person) // the change was at once: a fall, not a slope
            path.lineTo(at(m_points[i]).x(), at(m_points[i - 1]).y());
        path.lineTo(at(m_points[i]));
    }
    painter.setPen(QPen(m_theme.colour(Colour::Series2), 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    const QPointF last = at(m_points.back());
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.colour(Colour::Series2));
    painter.drawEllipse(last, 3.5, 3.5);
    painter.setFont(m_theme.font(Type::Caption));
    const QString end = m_time.moment(m_points.back().positionMs, m_points.back().whenMs);
    const QString words = m_toNow ? tr("now, %1").arg(end) : end;
    const QFontMetricsF metrics(painter.font());
    const double wide = metrics.horizontalAdvance(words);
    const double y = std::min(last.y() + 16, plot().bottom() - metrics.height() - 1);
    const QRectF now(last.x() - wide, y, wide, metrics.height());
    paintWords(painter, m_theme, now, words);
    paintDiamonds(painter, {now, QRectF(last - QPointF(4, 4), QSizeF(8, 8))});
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.colour(Colour::Focus), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(2, 2, -2, -2));
    }
}

int PositionChart::diamondAt(const QPointF &place) const
{
    for (qsizetype i = 0; i < m_points.size(); ++i) {
        if (m_points[i].person && (at(m_points[i]) - place).manhattanLength() < 12)
            return int(i);
    }
    return -1;
}

void PositionChart::mousePressEvent(QMouseEvent *event)
{
    const int i = diamondAt(event->position());
    if (i >= 0)
        emit chosen(m_points[i].id);
}

void PositionChart::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Left && event->key() != Qt::Key_Right) {
        QWidget::keyPressEvent(event);
        return;
    }
    const bool forward = event->key() == Qt::Key_Right;
    qint64 best = 0;
    for (const PositionPoint &point : m_points) {
        if (!point.person)
            continue;
        if (forward && (m_chosen == 0 || point.id > m_chosen) && best == 0)
            best = point.id;
        if (!forward && (m_chosen == 0 || point.id < m_chosen))
            best = point.id;
    }
    if (best != 0)
        emit chosen(best);
}

bool PositionChart::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && m_points.size() >= 2) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const PositionPoint *nearest = &m_points.front();
        for (const PositionPoint &point : m_points) {
            if (std::abs(at(point).x() - help->pos().x()) < std::abs(at(*nearest).x() - help->pos().x()))
                nearest = &point;
        }
        QToolTip::showText(help->globalPos(),
                           tr("%1 %2: position %3 %4")
                               .arg(m_time.dayMonth(nearest->whenMs), m_time.clockTime(nearest->whenMs),
                                    m_time.dayMonth(nearest->positionMs), m_time.clockTime(nearest->positionMs)),
                           this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace casb::ui
