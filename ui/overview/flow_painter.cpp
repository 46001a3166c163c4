// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview/flow_painter.h"

#include "widgets/icon.h"
#include "widgets/label.h"
#include "widgets/progress_bar.h"

#include <QPainter>

#include <algorithm>

namespace casb::ui {
namespace {

constexpr int kInset = 12; ///< inside a card

} // namespace

FlowLines::FlowLines(const Theme &theme)
{
    const auto height = [&theme](Type type) { return QFontMetrics(theme.font(type)).height(); };
    body = height(Type::Body);
    small = height(Type::Small);
    figure = height(Type::Figure);
}

int FlowLines::cardHeight() const
{
    return std::max(112, 9 + body + 3 + figure + 3 + small + 4 + small + 10);
}

int FlowLines::storeHeight() const
{
    return std::max(236, 9 + body + 5 + figure + 2 + small + 18 + 3 * small + 36 + 8 + small + 10);
}

FlowPainter::FlowPainter(QPainter &painter, const Theme &theme) : m_painter(painter), m_theme(theme), m_lines(theme) {}

void FlowPainter::paintHead(const QRect &box, const QString &icon, const QString &title,
                            const StateWord &state) const
{
    const QRect row(box.left() + kInset, box.top() + 9, box.width() - 2 * kInset, m_lines.body);
    const double middle = row.top() + row.height() / 2.0;
    paintIcon(m_painter, m_theme, icon, QRectF(row.left(), middle - 8, 16, 16), Colour::TextMuted);
    m_painter.setFont(m_theme.font(Type::Small));
    // The name comes first; of the word there is as much as there is room for, and its mark.
    const int name = std::min(QFontMetrics(m_theme.font(Type::Strong)).horizontalAdvance(title) + 1, row.width() * 3 / 5);
    const int room = row.width() - 22 - name - 28;
    const QString says = m_painter.fontMetrics().elidedText(state.word, Qt::ElideRight, std::max(0, room));
    const int word = m_painter.fontMetrics().horizontalAdvance(says) + 1;
    m_painter.setPen(m_theme.colour(state.mark == MarkState::Off ? Colour::TextMuted : markColour(state.mark)));
    m_painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, says);
    const QColor surface = m_theme.colour(Colour::Surface);
    paintMark(m_painter, m_theme, state.mark, QRectF(row.right() - word - 21, middle - 8, 16, 16), surface);
    m_painter.setFont(m_theme.font(Type::Strong));
    m_painter.setPen(m_theme.colour(Colour::Text));
    const QRect text = row.adjusted(22, 0, -word - 28, 0);
    m_painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                     m_painter.fontMetrics().elidedText(title, Qt::ElideRight, text.width()));
}

void FlowPainter::paintCard(const QRect &box, const FlowCard &card) const
{
    const FlowLines &m = m_lines;
    const int left = box.left() + kInset;
    const int wide = box.width() - 2 * kInset;
    paintHead(box, card.icon, card.title, card.state);

    QRect row(left, box.top() + 9 + m.body + 3, wide, m.figure);
    const QFont figure = m_theme.font(Type::Figure);
    const QFontMetrics figureMetrics(figure);
    const int base = row.top() + figureMetrics.ascent();
    const int figureWidth = figureMetrics.horizontalAdvance(card.figure);
    m_painter.setFont(figure);
    m_painter.setPen(m_theme.colour(card.figureColour));
    m_painter.drawText(QPoint(left, base), card.figure);
    m_painter.setPen(m_theme.colour(Colour::TextMuted));
    const QFontMetrics caption(m_theme.font(Type::Caption));
    const QFontMetrics small(m_theme.font(Type::Small));
    const int cornerWidth = caption.horizontalAdvance(card.corner);
    const bool cornerFits = figureWidth + 6 + small.horizontalAdvance(card.unit) + 10 + cornerWidth <= wide;
    m_painter.setFont(m_theme.font(Type::Small));
    m_painter.drawText(QPoint(left + figureWidth + 6, base), small.elidedText(card.unit, Qt::ElideRight, wide - figureWidth - 6));
    if (cornerFits) {
        m_painter.setFont(m_theme.font(Type::Caption));
        m_painter.drawText(QPoint(left + wide - cornerWidth, base), card.corner);
    }

    row = QRect(left, row.bottom() + 4, wide, m.small);
    m_painter.setFont(m_theme.font(Type::Small));
    m_painter.setPen(m_theme.colour(card.lineColour));
    const QString line = fittingText(small, card.lineLabel, card.lineShort, wide);
    m_painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, line);
    const int label = small.horizontalAdvance(line);
    if (!card.lineValue.isEmpty()) {
        m_painter.setPen(m_theme.colour(Colour::Text));
        const QRect value = row.adjusted(label + 4, 0, 0, 0);
        m_painter.drawText(value, Qt::AlignLeft | Qt::AlignVCenter,
                         small.elidedText(card.lineValue, Qt::ElideRight, value.width()));
    }
    if (card.progress >= 0 && wide - label > 24)
        paintBar(m_painter, m_theme, QRectF(left + label + 8, row.center().y() - 1, wide - label - 8, 4), card.progress,
                 card.progressColour);

    row = QRect(left, box.bottom() - 10 - m.small, wide, m.small);
    m_painter.setPen(m_theme.colour(Colour::TextMuted));
    m_painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, fittingText(small, card.foot, card.footShort, wide));
}

void FlowPainter::paintStore(const QRect &box, const FlowStore &store) const
{
    const FlowLines &m = m_lines;
    const int left = box.left() + kInset;
    const int wide = box.width() - 2 * kInset;
    const QFontMetrics small(m_theme.font(Type::Small));
    paintHead(box, QStringLiteral("store"), tr("Store"), store.state);
    const auto pair = [&](const QRect &row, const QString &name, const QString &value, const QString &shorter,
                          bool beside) {
        m_painter.setFont(m_theme.font(Type::Small));
        m_painter.setPen(m_theme.colour(Colour::TextMuted));
        m_painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, name);
        m_painter.setPen(m_theme.colour(Colour::Text));
        const QRect rest = row.adjusted(small.horizontalAdvance(name) + 4, 0, 0, 0);
        const QString text = fittingText(small, value, shorter, rest.width());
        m_painter.drawText(rest, (beside ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter, text);
    };

    QRect row(left, box.top() + 9 + m.body + 5, wide, m.figure);
    m_painter.setFont(m_theme.font(Type::Figure));
    const int base = row.top() + m_painter.fontMetrics().ascent();
    m_painter.setPen(m_theme.colour(store.waitingColour));
    m_painter.drawText(QPoint(left, base), store.waiting);
    const int figure = m_painter.fontMetrics().horizontalAdvance(store.waiting);
    m_painter.setFont(m_theme.font(Type::Small));
    m_painter.setPen(m_theme.colour(Colour::TextMuted));
    m_painter.drawText(QPoint(left + figure + 6, base), tr("records waiting"));

    row = QRect(left, row.bottom(), wide, m.small);
    pair(row, tr("Oldest waiting"), store.oldest, {}, true);
    m_painter.fillRect(QRect(left, row.bottom() + 9, wide, 1), m_theme.colour(Colour::Border));
    row.moveTop(row.bottom() + 18);
    pair(row, tr("Queue"), store.queue, store.waiting, false);
    paintBar(m_painter, m_theme, QRectF(left, row.bottom() + 4, wide, 6), store.queueFraction, store.queueColour);
    row.moveTop(row.bottom() + 18);
    pair(row, tr("Size on disk"), store.size, store.sizeShort, false);
    paintBar(m_painter, m_theme, QRectF(left, row.bottom() + 4, wide, 6), store.sizeFraction);
    row.moveTop(row.bottom() + 18);
    pair(row, tr("Delivered today"), store.delivered, store.deliveredShort, false);

    row.moveTop(box.bottom() - 10 - m.small);
    paintMark(m_painter, m_theme, store.ledger.mark, QRectF(left, row.top() + (m.small - 14) / 2.0, 14, 14),
              m_theme.colour(Colour::Surface));
    m_painter.setPen(m_theme.colour(Colour::Text));
    m_painter.drawText(row.adjusted(20, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, store.ledger.word);
    m_painter.setPen(m_theme.colour(Colour::TextMuted));
    const int ledger = 20 + small.horizontalAdvance(store.ledger.word) + 10;
    m_painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter,
                     fittingText(small, store.kept, store.keptShort, std::max(0, wide - ledger)));
}

void FlowPainter::paintArrow(double from, double to, double y, const FlowArrow &arrow) const
{
    if (to - from < 12)
        return;
    static constexpr Colour kColours[] = {Colour::Axis, Colour::Accent, Colour::Attention, Colour::Bad};
    const QColor colour = m_theme.colour(kColours[size_t(arrow.kind)]);
    const bool broken = arrow.kind == FlowArrow::Kind::Broken;
    QPen pen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    QPen line = pen;
    if (broken) {
        line.setDashPattern({2.67, 2.67});
        line.setCapStyle(Qt::FlatCap);
    }
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(line);
    m_painter.drawLine(QPointF(from, y), QPointF(to - 1, y));
    m_painter.setPen(pen);
    m_painter.drawPolyline(QPolygonF({{to - 5, y - 4}, {to, y}, {to - 5, y + 4}}));
    const double middle = (from + to) / 2;
    if (broken) {
        m_painter.fillRect(QRectF(middle - 8, y - 8, 16, 16), m_theme.colour(Colour::Window));
        paintMark(m_painter, m_theme, MarkState::Bad, QRectF(middle - 7, y - 7, 14, 14), m_theme.colour(Colour::Window));
    }
    m_painter.setFont(m_theme.font(Type::Caption));
    // A number without its first figures is another number.
    if (!broken && m_painter.fontMetrics().horizontalAdvance(arrow.label) <= to - from + 8) {
        m_painter.setPen(m_theme.colour(Colour::TextMuted));
        m_painter.drawText(QRectF(from - 4, y - 8 - m_painter.fontMetrics().height(), to - from + 8, m_painter.fontMetrics().height()),
                         Qt::AlignCenter, arrow.label);
    }
}

} // namespace casb::ui
