// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/density_strip.h"

#include "session/time_display.h"
#include "session/time_ticks.h"
#include "widgets/chart_axis.h"

#include <QKeyEvent>
#include <QPainter>
#include <cmath>
#include <vector>

namespace casb::ui {
namespace {

constexpr int kLeft = 15;
constexpr int kRight = 17;
constexpr int kTop = 8;
constexpr int kBase = 39;
constexpr int kColumn = 9;
constexpr int kAir = 7; ///< around the labels
constexpr qint64 kSecondMs = 1000;

} // namespace

DensityStrip::DensityStrip(const Theme &theme, const TimeDisplay &time, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_time(time)
{
    setAccessibleName(tr("Density of the log over time"));
    const auto fit = [this] {
        setFixedHeight(kBase + QFontMetrics(m_theme.font(Type::Caption)).height() + kAir);
    };
    fit();
    connect(&theme, &Theme::changed, this, fit);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    connect(&time, &TimeDisplay::changed, this, qOverload<>(&QWidget::update));
}

void DensityStrip::setDensity(const LogDensities &density)
{
    m_density = density;
    m_from = density.fromMs();
    m_to = density.toMs();
    LogDensity sum;
    for (const LogDensity &step : density.steps())
        sum += step;
    setAccessibleDescription(tr("%1 warnings, %2 errors").arg(numberText(sum.warnings), numberText(sum.errors)));
    update();
}

void DensityStrip::setView(qint64 fromMs, qint64 toMs)
{
    m_viewFrom = fromMs;
    m_viewTo = toMs;
    update();
}

double DensityStrip::xOf(qint64 ms) const
{
    return kLeft + double(ms - m_from) / double(std::max<qint64>(1, m_to - m_from)) * (width() - kLeft - kRight);
}

void DensityStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_density.isEmpty())
        return;
    std::vector<LogDensity> columns(size_t(std::max(1, (width() - kLeft - kRight) / kColumn)));
    for (auto it = m_density.steps().cbegin(); it != m_density.steps().cend(); ++it) {
        const auto i = size_t(std::clamp<double>((xOf(it.key()) - kLeft) / kColumn, 0, double(columns.size() - 1)));
        columns[i] += *it;
    }
    double most = 1;
    for (const LogDensity &column : columns)
        most = std::max(most, std::sqrt(double(column.lines)));
    for (size_t i = 0; i < columns.size(); ++i) {
        const LogDensity &column = columns[i];
        const int x = kLeft + int(i) * kColumn;
        if (column.lines > 0) {
            // Roots, so that a storm of lines does not flatten all the rest.
            const int high = std::max(2, int(std::sqrt(double(column.lines)) / most * (kBase - kTop - 8)));
            painter.fillRect(QRect(x, kBase - high, kColumn - 2, high), m_theme.colour(Colour::BorderStrong));
        }
        if (column.errors > 0) {
            painter.fillRect(QRect(x, kTop + 10, kColumn - 2, kBase - kTop - 10), m_theme.colour(Colour::LogError));
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(Qt::NoPen);
            painter.setBrush(m_theme.colour(Colour::LogError));
            const double middle = x + (kColumn - 2) / 2.0;
            painter.drawPolygon(
                QPolygonF{{middle - 4, double(kTop)}, {middle + 4, double(kTop)}, {middle, kTop + 6.0}});
            painter.setRenderHint(QPainter::Antialiasing, false);
        } else if (column.warnings > 0) {
            painter.fillRect(QRect(x, kTop + 12, kColumn - 2, kColumn - 2), m_theme.colour(Colour::LogWarning));
        }
    }
    painter.setFont(m_theme.font(Type::Caption));
    painter.setPen(m_theme.colour(Colour::TextMuted));
    const qint64 step = timeStep(m_to - m_from, std::max(2, width() / 160), kSecondMs);
    for (const qint64 at : timeTicks(m_time, m_from, m_to, step))
        painter.drawText(QRectF(xOf(at) - 60, kBase + 3, 120, height() - kBase - 6), Qt::AlignHCenter | Qt::AlignTop,
                         tickText(m_time, at, step));
    if (m_viewTo > m_viewFrom || m_viewFrom > 0) {
        const double left = xOf(m_viewFrom) - 2;
        const double right = std::max(xOf(m_viewTo) + 2, left + 12);
        painter.setPen(QPen(m_theme.colour(Colour::Accent), 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(left, kTop - 1, right - left, kBase - kTop + 4));
    }
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.colour(Colour::Focus), 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void DensityStrip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_density.isEmpty())
        return;
    const double share = (event->position().x() - kLeft) / double(std::max(1, width() - kLeft - kRight));
    emit timeChosen(m_from + qint64(std::clamp(share, 0.0, 1.0) * double(m_to - m_from)));
}

void DensityStrip::keyPressEvent(QKeyEvent *event)
{
    const qint64 step = std::max<qint64>(kSecondMs, (m_to - m_from) / 40);
    if (event->key() == Qt::Key_Left)
        emit timeChosen(std::max(m_from, m_viewFrom - step));
    else if (event->key() == Qt::Key_Right)
        emit timeChosen(std::min(m_to, m_viewFrom + step));
    else
        QWidget::keyPressEvent(event);
}

} // namespace casb::ui
