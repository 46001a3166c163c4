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

namespace casb::ui {
namespace {

constexpr double kRow = 31;
constexpr double kTop = 24;
constexpr double kPlotLeft = 124;
constexpr double kTotalWidth = 60;
constexpr double kLegendBox = 15; ///< of a key, with what is between box and word
constexpr double kLegendGap = 4;  ///< at least, between two keys

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
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Waterfall::setRequests(const QList<RequestRow> &requests, qint64 startMs)
{
    m_requests = requests;
    m_startMs = startMs;
    qint64 last = startMs + 1000;
    for (const RequestRow &row : requests)
        last = std::max(last, endMs(row));
    m_spanMs = last - startMs;
    setAccessibleDescription(tr("%1 requests in %2 s").arg(requests.size()).arg(double(m_spanMs) / 1000.0, 0, 'f', 2));
    updateGeometry();
    update();
}

QSize Waterfall::sizeHint() const
{
    return {int(kPlotLeft + kTotalWidth) + 100, int(kTop + kRow * double(m_requests.size())) + 8};
}

double Waterfall::rowTop(int index) const
{
    return kTop + kRow * index;
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
    const double plotWidth = width() - kPlotLeft - kTotalWidth;
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
        const double x = std::floor(kPlotLeft + at * 1000 * perMs) + 0.5;
        painter.setPen(m_theme.colour(Colour::Grid));
        painter.drawLine(QPointF(x, kTop - 4), QPointF(x, rowTop(int(m_requests.size()))));
        painter.setPen(m_theme.colour(Colour::TextMuted));
        painter.drawText(QRectF(x - 30, 0, 60, kTop - 6), Qt::AlignCenter,
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
    painter.drawText(QRectF(0, top, 14, 16), Qt::AlignLeft | Qt::AlignVCenter, QString::number(index + 1));
    painter.setPen(m_theme.colour(Colour::Text));
    const QFontMetricsF metrics(painter.font());
    const QString name = metrics.elidedText(row.method + u' ' + row.path, Qt::ElideRight, kPlotLeft - 22);
    painter.drawText(QRectF(14, top, kPlotLeft - 20, 16), Qt::AlignLeft | Qt::AlignVCenter, name);
    const bool failed = row.status < 200 || row.status >= 300;
    painter.setFont(m_theme.font(Type::Caption));
    painter.setPen(m_theme.colour(failed ? Colour::Bad : Colour::TextMuted));
    const QString status = row.status > 0 ? QString::number(row.status) : tr("no answer");
    painter.drawText(QRectF(14, top + 15, kPlotLeft - 20, 14), Qt::AlignLeft | Qt::AlignVCenter,
                     status + QStringLiteral(" · ") + sizeText(row.bytes));
    double x = kPlotLeft + double(row.beganMs - m_startMs) * perMs;
    const double barTop = top + 4;
    if (row.waitedMs > 0) {
        paintWait(painter, m_theme, QRectF(std::round(x), barTop, std::round(double(row.waitedMs) * perMs), 12));
        x += double(row.waitedMs) * perMs;
    }
    const std::array<qint64, 5> lengths = parts(row);
    for (size_t i = 0; i < lengths.size(); ++i) {
        if (lengths[i] <= 0)
            continue;
        const double wide = std::max(1.5, double(lengths[i]) * perMs);
        painter.fillRect(QRectF(x, barTop, wide, 12), m_theme.colour(kParts[i].colour));
        x += wide;
    }
    painter.setFont(m_theme.font(Type::Small));
    painter.setPen(m_theme.colour(Colour::Text));
    painter.drawText(QRectF(width() - kTotalWidth, top, kTotalWidth - 8, 20), Qt::AlignRight | Qt::AlignVCenter,
                     QLocale().toString(double(spent(row)) / 1000.0, 'f', 3));
}

bool Waterfall::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const int index = int((help->pos().y() - kTop) / kRow);
        if (help->pos().y() >= kTop && index < m_requests.size()) {
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

WaterfallLegend::WaterfallLegend(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setFixedHeight(24);
    const auto fit = [this] {
        const QFontMetricsF metrics(m_theme.font(Type::Small));
        double wide = kLegendBox + metrics.horizontalAdvance(Waterfall::tr("limiter"));
        for (const Part &part : kParts)
            wide += kLegendGap + kLegendBox + metrics.horizontalAdvance(Waterfall::tr(part.name));
        setMinimumWidth(int(std::ceil(wide)));
        update();
    };
    fit();
    connect(&theme, &Theme::changed, this, fit);
}

void WaterfallLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(m_theme.font(Type::Small));
    const QFontMetricsF metrics(painter.font());
    const double free = width() - minimumWidth();
    const double gap = kLegendGap + std::clamp(free / double(std::size(kParts)), 0.0, 6.0);
    double x = 0;
    const auto key = [&](const QString &name, std::optional<Colour> colour) {
        const QRectF box(x, (height() - 10) / 2.0, 10, 10);
        if (colour) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(m_theme.colour(*colour));
            painter.drawRoundedRect(box, 2, 2);
        } else {
            paintWait(painter, m_theme, box);
        }
        painter.setPen(m_theme.colour(Colour::TextMuted));
        painter.drawText(QRectF(x + kLegendBox, 0, 120, height()), Qt::AlignLeft | Qt::AlignVCenter, name);
        x += kLegendBox + metrics.horizontalAdvance(name) + gap;
    };
    key(Waterfall::tr("limiter"), std::nullopt);
    for (const Part &part : kParts)
        key(Waterfall::tr(part.name), part.colour);
}

} // namespace casb::ui
