// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/histogram_slider.h"

#include "persistence/slider_accessible.h"
#include "session/time_display.h"
#include "session/time_ticks.h"
#include "widgets/chart_axis.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>
#include <cmath>

namespace casb::ui {
namespace {

constexpr qint64 kHourMs = 3'600'000;
constexpr qint64 kDayMs = 24 * kHourMs;
constexpr qint64 kLeastSpanMs = 8 * kDayMs;
constexpr double kMostBars = 110;
constexpr int kPlotTop = 8;
constexpr int kPlotBottom = 94;
constexpr int kTrackAir = 22; ///< below the labels: the track with its handle

} // namespace

HistogramSlider::HistogramSlider(const Theme &theme, const TimeDisplay &time, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_time(time)
{
    setAccessibleName(tr("Start again from"));
    setFocusPolicy(Qt::StrongFocus);
    installSliderInterface();
    setCursor(Qt::PointingHandCursor);
    const auto fit = [this] {
        setFixedHeight(kPlotBottom + QFontMetrics(m_theme.font(Type::Caption)).height() + kTrackAir);
        update();
    };
    fit();
    connect(&theme, &Theme::changed, this, fit);
    connect(&time, &TimeDisplay::changed, this, qOverload<>(&QWidget::update));
}

void HistogramSlider::setSources(const QMap<qint64, qint64> &byHour, qint64 nowMs)
{
    m_byHour = byHour;
    m_now = nowMs;
    fitRange();
}

void HistogramSlider::setValue(qint64 ms)
{
    m_value = ms;
    setAccessibleDescription(m_time.date(ms) + u' ' + m_time.clockTime(ms));
    QAccessibleValueChangeEvent changed(this, double(m_value - m_now) / double(kHourMs));
    QAccessible::updateAccessibility(&changed);
    fitRange();
}

void HistogramSlider::fitRange()
{
    qint64 span = kLeastSpanMs;
    if (m_now - m_value > span * 9 / 10)
        span = (m_now - m_value) * 10 / 9;
    m_from = m_now - span;
    m_to = std::max(m_now, m_value) + span / 14;
    qint64 bucket = kHourMs;
    for (const qint64 wanted : {1, 2, 3, 6, 12, 24, 48, 168, 336, 720}) {
        bucket = wanted * kHourMs;
        if (double(m_to - m_from) / double(bucket) <= kMostBars)
            break;
    }
    const bool changed = bucket != m_bucket;
    m_bucket = bucket;
    update();
    if (changed)
        emit bucketChanged();
}

QRectF HistogramSlider::plot() const
{
    const int labels = QFontMetrics(m_theme.font(Type::Caption)).horizontalAdvance(QStringLiteral("00,000"));
    return QRectF(labels + 4, kPlotTop, width() - labels - 9, kPlotBottom - kPlotTop);
}

double HistogramSlider::xOf(qint64 ms) const
{
    return plot().left() + double(ms - m_from) / double(m_to - m_from) * plot().width();
}

qint64 HistogramSlider::msAt(double x) const
{
    const qint64 ms = m_from + qint64((x - plot().left()) / plot().width() * double(m_to - m_from));
    // On whole hours while dragging; the fields take the seconds.
    return std::min((ms + kHourMs / 2) / kHourMs * kHourMs, m_now);
}

void HistogramSlider::paintBars(QPainter &painter, double most) const
{
    const QRectF box = plot();
    QMap<qint64, qint64> buckets;
    for (auto it = m_byHour.lowerBound(m_from); it != m_byHour.cend(); ++it)
        buckets[it.key() / m_bucket * m_bucket] += it.value();
    const double wide = std::max(1.0, xOf(m_from + m_bucket) - box.left() - 2);
    for (auto it = buckets.cbegin(); it != buckets.cend(); ++it) {
        const double high = std::round(double(it.value()) / most * box.height());
        const bool again = it.key() >= m_value / m_bucket * m_bucket && it.key() <= m_now;
        const double x = std::round(xOf(it.key()));
        painter.fillRect(QRectF(x, std::round(box.bottom()) - high, std::round(wide), high),
                         m_theme.colour(again ? Colour::Series2 : Colour::BorderStrong));
    }
}

void HistogramSlider::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRectF box = plot();
    painter.fillRect(QRectF(xOf(m_value), box.top(), std::max(0.0, xOf(m_now) - xOf(m_value)), box.height()),
                     m_theme.colour(Colour::AccentSoft));
    QMap<qint64, qint64> sums;
    double highest = 1;
    for (auto it = m_byHour.lowerBound(m_from); it != m_byHour.cend(); ++it)
        highest = std::max(highest, double(sums[it.key() / m_bucket * m_bucket] += it.value()));
    const double most = axisScale({highest}).leftEnd;
    painter.setFont(m_theme.font(Type::Caption));
    for (int i = 0; i <= 2; ++i) {
        const double y = std::round(box.bottom() - box.height() * i / 2) + 0.5;
        painter.setPen(m_theme.colour(i == 0 ? Colour::Axis : Colour::Grid));
        painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y));
        painter.setPen(m_theme.colour(Colour::TextMuted));
        painter.drawText(QRectF(0, y - 9, box.left() - 6, 18), Qt::AlignRight | Qt::AlignVCenter,
                         numberText(qint64(most * i / 2)));
    }
    paintBars(painter, most);
    const qint64 step = std::max<qint64>(kDayMs, timeStep(m_to - m_from, 8));
    painter.setPen(m_theme.colour(Colour::TextMuted));
    const int high = painter.fontMetrics().height();
    double taken = -1;
    for (const qint64 at : timeTicks(m_time, m_from, m_to, step)) {
        const QString text = m_time.shortDay(at);
        const double wide = painter.fontMetrics().horizontalAdvance(text);
        if (xOf(at) + wide / 2 >= width() || xOf(at) - wide / 2 <= taken) // else it is cut or covered
            continue;
        painter.drawText(QRectF(xOf(at) - wide, box.bottom() + 2, 2 * wide, high), Qt::AlignCenter, text);
        taken = xOf(at) + wide / 2 + 4;
    }
    paintTrack(painter);
}

void HistogramSlider::paintTrack(QPainter &painter) const
{
    const QRectF box = plot();
    const double y = box.bottom() + painter.fontMetrics().height() + 10;
    const double x = xOf(m_value);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.colour(Colour::BorderStrong), 3, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y));
    painter.setPen(QPen(m_theme.colour(Colour::AccentFill), 3));
    painter.drawLine(QPointF(x, y), QPointF(std::max(x, xOf(m_now)), y));
    painter.setPen(QPen(m_theme.colour(Colour::Text), 2));
    painter.drawLine(QPointF(xOf(m_now), y - 6), QPointF(xOf(m_now), y + 6));
    painter.setPen(m_theme.colour(Colour::TextMuted));
    const QString now = tr("now");
    const int wide = painter.fontMetrics().horizontalAdvance(now);
    const QRectF place(xOf(m_now) + 5, y - 9, wide + 6, 18);
    painter.fillRect(place, m_theme.colour(Colour::Surface)); // the track must not strike it through
    painter.drawText(place.adjusted(3, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, now);
    painter.setPen(QPen(m_theme.colour(Colour::AccentFill), 1.5));
    painter.drawLine(QPointF(x, box.top()), QPointF(x, y - 7));
    painter.setBrush(m_theme.colour(Colour::Surface));
    painter.setPen(QPen(m_theme.colour(Colour::AccentFill), 2));
    painter.drawEllipse(QPointF(x, y), 6.5, 6.5);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_theme.colour(Colour::Focus), 2));
        painter.drawEllipse(QPointF(x, y), 10, 10);
    }
}

void HistogramSlider::moveTo(qint64 ms)
{
    setValue(std::min(ms, m_now));
    emit moved(m_value);
}

void HistogramSlider::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        moveTo(msAt(event->position().x()));
}

void HistogramSlider::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        moveTo(msAt(std::clamp(event->position().x(), plot().left(), plot().right())));
}

void HistogramSlider::wheelEvent(QWheelEvent *event)
{
    const int turned = event->angleDelta().y();
    if (turned != 0)
        moveTo(m_value + (turned > 0 ? kHourMs : -kHourMs));
    event->accept();
}

QString HistogramSlider::barWords(qint64 ms) const
{
    const qint64 begin = ms / m_bucket * m_bucket;
    qint64 sources = 0;
    for (auto it = m_byHour.lowerBound(begin); it != m_byHour.cend() && it.key() < begin + m_bucket; ++it)
        sources += *it;
    return tr("%1 %2 to %3 %4: %5 collected")
        .arg(m_time.dayMonth(begin), m_time.hourMinute(begin), m_time.dayMonth(begin + m_bucket),
             m_time.hourMinute(begin + m_bucket), numberText(sources));
}

bool HistogramSlider::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QRectF box = plot();
        if (box.contains(help->pos()))
            QToolTip::showText(
                help->globalPos(),
                barWords(m_from + qint64((help->pos().x() - box.left()) / box.width() * double(m_to - m_from))), this);
        return true;
    }
    return QWidget::event(event);
}

void HistogramSlider::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left: moveTo(m_value - kHourMs); break;
    case Qt::Key_Right: moveTo(m_value + kHourMs); break;
    case Qt::Key_PageUp: moveTo(m_value + kDayMs); break;
    case Qt::Key_PageDown: moveTo(m_value - kDayMs); break;
    case Qt::Key_Home: moveTo(m_byHour.isEmpty() ? m_from : m_byHour.firstKey()); break;
    case Qt::Key_End: moveTo(m_now); break;
    default: QWidget::keyPressEvent(event);
    }
}

void HistogramSlider::focusInEvent(QFocusEvent *event)
{
    update();
    QWidget::focusInEvent(event);
}

void HistogramSlider::focusOutEvent(QFocusEvent *event)
{
    update();
    QWidget::focusOutEvent(event);
}

} // namespace casb::ui
