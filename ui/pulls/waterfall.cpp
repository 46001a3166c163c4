// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pulls/waterfall.h"

#include "session/time_display.h"
#include "widgets/chart_axis.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace casb::ui {
namespace {

constexpr double kLegendBox = 15; ///< of a key, with what is between box and word
constexpr double kLegendGap = 8;  ///< between two keys

struct Part {
    const char *name;
    Colour colour;
};
constexpr std::array<Part, 5> kParts{{{QT_TRANSLATE_NOOP("casb::ui::Waterfall", "connect"), Colour::Series4},
                                      {QT_TRANSLATE_NOOP("casb::ui::Waterfall", "first byte"), Colour::Series1},
                                      {QT_TRANSLATE_NOOP("casb::ui::Waterfall", "transfer"), Colour::Series2},
                                      {QT_TRANSLATE_NOOP("casb::ui::Waterfall", "parse"), Colour::Series3},
                                      {QT_TRANSLATE_NOOP("casb::ui::Waterfall", "commit"), Colour::Series6}}};

/// Lengths in ms of the five parts that follow the wait. First and last byte are counted from the request's beginning,
/// the wait included.
std::array<qint64, 5> parts(const RequestRow &row)
{
    const qint64 connect = std::max<qint64>(0, row.connectMs);
    return {connect, std::max<qint64>(0, row.firstByteMs - row.waitedMs - connect),
            std::max<qint64>(0, row.totalMs - row.firstByteMs), row.parseMs, row.commitMs};
}

qint64 spent(const RequestRow &row)
{
    return std::max({row.totalMs, row.firstByteMs, row.waitedMs}) + row.parseMs + row.commitMs;
}

/// beganMs is when the request was asked for; the wait for the limiter comes first.
qint64 endMs(const RequestRow &row)
{
    return row.beganMs + spent(row);
}

void paintWait(QPainter &painter, const Theme &theme, const QRectF &box)
{
    QPen pen(theme.colour(Colour::BorderControl), 1, Qt::CustomDashLine);
    pen.setDashPattern({2, 2});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
}

} // namespace

Waterfall::Waterfall(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setAccessibleName(tr("Requests of the pull"));
    connect(&theme, &Theme::changed, this, [this] {
        measure();
        updateGeometry();
        update();
    });
    measure();
}

void Waterfall::measure()
{
    const QFontMetricsF small(m_theme.font(Type::Small));
    const QFontMetricsF caption(m_theme.font(Type::Caption));
    m_top = std::max(24.0, caption.height() + 10);
    m_row = std::max(31.0, small.height() + caption.height() + 2);
    m_number = std::max(14.0, small.horizontalAdvance(QString::number(m_requests.size())) + 6);
    m_left = std::max(110.0, small.horizontalAdvance(QStringLiteral("POST /v1/auth")) + 22) + m_number;
    m_total = std::max(60.0, small.horizontalAdvance(QStringLiteral("000.000")) + 14);
}

void Waterfall::setRequests(const QList<RequestRow> &requests, qint64 startMs)
{
    m_requests = requests;
    m_startMs = startMs;
    qint64 last = startMs + 1000;
    for (const RequestRow &row : requests)
        last = std::max(last, endMs(row));
    m_spanMs = last - startMs;
    measure();
    setAccessibleDescription(tr("%1 requests in %2 s").arg(requests.size()).arg(double(m_spanMs) / 1000.0, 0, 'f', 2));
    updateGeometry();
    update();
}

QSize Waterfall::sizeHint() const
{
    return {int(m_left + m_total) + 100, int(m_top + m_row * double(m_requests.size())) + 8};
}

double Waterfall::rowTop(int index) const
{
    return m_top + m_row * index;
}

void Waterfall::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_requests.isEmpty()) {
        painter.setPen(m_theme.colour(Colour::TextMuted));
        painter.setFont(m_theme.font(Type::Body));
        painter.drawText(rect(), Qt::AlignCenter, tr("No request yet."));
        return;
    }
    const double plotWidth = width() - m_left - m_total;
    const double perMs = plotWidth / (double(m_spanMs) * 1.06);
    const double steps = std::max(1.0, plotWidth / 52);
    double step = 1;
    for (const double wanted : {0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0, 20.0, 30.0, 60.0, 120.0, 300.0, 600.0, 1800.0, 3600.0}) {
        step = wanted;
        if (double(m_spanMs) / 1000.0 / wanted <= steps)
            break;
    }
    painter.setFont(m_theme.font(Type::Caption));
    for (double at = 0; at * 1000 <= double(m_spanMs) * 1.06; at += step) {
        const double x = std::floor(m_left + at * 1000 * perMs) + 0.5;
        painter.setPen(m_theme.colour(Colour::Grid));
        painter.drawLine(QPointF(x, m_top - 4), QPointF(x, rowTop(int(m_requests.size()))));
        painter.setPen(m_theme.colour(Colour::TextMuted));
        painter.drawText(QRectF(x - 30, 0, 60, m_top - 6), Qt::AlignCenter,
                         tr("%1 s").arg(QLocale().toString(at, 'f', step < 1 ? 1 : 0)));
    }
    for (int i = 0; i < m_requests.size(); ++i)
        paintRow(painter, i, perMs);
}

void Waterfall::paintRow(QPainter &painter, int index, double perMs) const
{
    const RequestRow &row = m_requests[index];
    const double top = rowTop(index);
    painter.setFont(m_theme.font(Type::Small));
    painter.setPen(m_theme.colour(Colour::TextMuted));
    const QFontMetricsF metrics(painter.font());
    const double line = std::max(16.0, metrics.height());
    const double wide = m_left - m_number - 6;
    painter.drawText(QRectF(0, top, m_number, line), Qt::AlignLeft | Qt::AlignVCenter, QString::number(index + 1));
    painter.setPen(m_theme.colour(Colour::Text));
    const QString name = metrics.elidedText(row.method + u' ' + row.path, Qt::ElideRight, wide);
    painter.drawText(QRectF(m_number, top, wide, line), Qt::AlignLeft | Qt::AlignVCenter, name);
    const bool failed = row.status < 200 || row.status >= 300;
    painter.setFont(m_theme.font(Type::Caption));
    painter.setPen(m_theme.colour(failed ? Colour::Bad : Colour::TextMuted));
    const QString status = row.status > 0 ? QString::number(row.status) : tr("no answer");
    painter.drawText(QRectF(m_number, top + line - 1, wide, std::max(14.0, QFontMetricsF(painter.font()).height())),
                     Qt::AlignLeft | Qt::AlignVCenter, status + QStringLiteral(" · ") + sizeText(row.bytes));
    double x = m_left + double(row.beganMs - m_startMs) * perMs;
    const double barTop = top + 4;
    if (row.waitedMs > 0) {
        paintWait(painter, m_theme, QRectF(std::round(x), barTop, std::round(double(row.waitedMs) * perMs), 12));
        x += double(row.waitedMs) * perMs;
    }
    const std::array<qint64, 5> lengths = parts(row);
    for (size_t i = 0; i < lengths.size(); ++i) {
        if (lengths[i] <= 0)
            continue;
        const double length = std::max(1.5, double(lengths[i]) * perMs);
        painter.fillRect(QRectF(x, barTop, length, 12), m_theme.colour(kParts[i].colour));
        x += length;
    }
    painter.setFont(m_theme.font(Type::Small));
    painter.setPen(m_theme.colour(Colour::Text));
    painter.drawText(QRectF(width() - m_total, top, m_total - 8, line + 4), Qt::AlignRight | Qt::AlignVCenter,
                     QLocale().toString(double(spent(row)) / 1000.0, 'f', 3));
}

bool Waterfall::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const int index = int((help->pos().y() - m_top) / m_row);
        if (help->pos().y() >= m_top && index < m_requests.size()) {
            const RequestRow &row = m_requests[index];
            QStringList lines{row.method + u' ' + row.path, tr("limiter %1 ms").arg(row.waitedMs)};
            const std::array<qint64, 5> lengths = parts(row);
            for (size_t i = 0; i < lengths.size(); ++i)
                lines.append(QStringLiteral("%1 %2 ms").arg(tr(kParts[i].name)).arg(lengths[i]));
            if (!row.error.isEmpty())
                lines.append(row.error);
            QToolTip::showText(help->globalPos(), lines.join(u'\n'), this);
        } else {
            QToolTip::hideText();
        }
        return true;
    }
    return QWidget::event(event);
}

struct WaterfallLegend::Key {
    QString name;
    std::optional<Colour> colour; ///< none: the wait
    double x;
    int row;
};

WaterfallLegend::WaterfallLegend(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    fit();
    connect(&theme, &Theme::changed, this, &WaterfallLegend::fit);
}

QList<WaterfallLegend::Key> WaterfallLegend::placed(double width) const
{
    QList<Key> keys{{Waterfall::tr("limiter"), std::nullopt, 0, 0}};
    for (const Part &part : kParts)
        keys << Key{Waterfall::tr(part.name), part.colour, 0, 0};
    const QFontMetricsF metrics(m_theme.font(Type::Small));
    double x = 0;
    int row = 0;
    for (Key &key : keys) {
        const double wide = kLegendBox + metrics.horizontalAdvance(key.name);
        if (x > 0 && x + wide > width) {
            x = 0;
            ++row;
        }
        key.x = x;
        key.row = row;
        x += wide + kLegendGap;
    }
    return keys;
}

void WaterfallLegend::fit()
{
    const int rows = placed(std::max(1, width())).last().row + 1;
    setFixedHeight(6 + rows * std::max(18, QFontMetrics(m_theme.font(Type::Small)).height() + 2));
    update();
}

void WaterfallLegend::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void WaterfallLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(m_theme.font(Type::Small));
    const QList<Key> keys = placed(width());
    const double row = (height() - 6.0) / (keys.last().row + 1);
    for (const Key &key : keys) {
        const double top = 3 + key.row * row;
        const QRectF box(key.x, top + (row - 10) / 2, 10, 10);
        if (key.colour) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(m_theme.colour(*key.colour));
            painter.drawRoundedRect(box, 2, 2);
        } else {
            paintWait(painter, m_theme, box);
        }
        painter.setPen(m_theme.colour(Colour::TextMuted));
        painter.drawText(QRectF(key.x + kLegendBox, top, width(), row), Qt::AlignLeft | Qt::AlignVCenter, key.name);
    }
}

} // namespace casb::ui
