// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview/flow_picture.h"

#include "overview/flow_accessible.h"
#include "widgets/icon.h"
#include "widgets/label.h"
#include "widgets/letter_scale.h"
#include "widgets/progress_bar.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace casb::ui {
namespace {

constexpr int kGap = 12;   ///< between cards of a column
constexpr int kInset = 12; ///< inside a card

} // namespace

/// Everything depends on the fonts: three lines of small text and one figure make a card.
struct FlowPicture::Metrics {
    int body, small, caption, figure;
    int cardHeight;
    int cardWidth;
    int columnGap;
    int height;
};

FlowPicture::FlowPicture(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    installFlowAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Flow of data"));
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

FlowPicture::Metrics FlowPicture::metrics() const
{
    const auto height = [this](Type type) { return QFontMetrics(m_theme.font(type)).height(); };
    Metrics m{};
    m.body = height(Type::Body);
    m.small = height(Type::Small);
    m.caption = height(Type::Caption);
    m.figure = height(Type::Figure);
    m.cardHeight = std::max(112, 9 + m.body + 3 + m.figure + 3 + m.small + 4 + m.small + 10);
    const int rows = int(std::max<qsizetype>({1, m_model.sources.size(), m_model.destinations.size()}));
    const int store = 9 + m.body + 5 + m.figure + 2 + m.small + 18 + 3 * m.small + 36 + 8 + m.small + 10;
    m.height = std::max({rows * m.cardHeight + (rows - 1) * kGap, 236, store});
    const int widest = int((window()->width() > 1600 ? 320 : 250) * letterScale(m_theme));
    m.cardWidth = std::clamp((width() - 2 * 44) / 3, 150, widest);
    m.columnGap = (width() - 3 * m.cardWidth) / 2;
    return m;
}

void FlowPicture::setModel(const FlowModel &model)
{
    if (model == m_model)
        return;
    const bool resized = model.sources.size() != m_model.sources.size()
        || model.destinations.size() != m_model.destinations.size();
    m_model = model;
    m_current = std::min(m_current, cardCount() - 1);
    if (resized)
        updateGeometry();
    update();
}

int FlowPicture::cardCount() const
{
    return int(m_model.sources.size() + 1 + m_model.destinations.size());
}

QRect FlowPicture::cardRect(int card) const
{
    const Metrics m = metrics();
    const auto stack = [&m](int left, int index, int count) {
        const int used = count * m.cardHeight + (count - 1) * kGap;
        // One destination stands in the middle, several share the height.
        const int extra = count > 1 ? (m.height - used) / (count - 1) : 0;
        const int top = count > 1 ? 0 : (m.height - used) / 2;
        return QRect(left, top + index * (m.cardHeight + kGap + extra), m.cardWidth, m.cardHeight);
    };
    const int sources = int(m_model.sources.size());
    if (card < sources)
        return stack(0, card, sources);
    if (card == sources)
        return {m.cardWidth + m.columnGap, 0, m.cardWidth, m.height};
    return stack(width() - m.cardWidth, card - sources - 1, int(m_model.destinations.size()));
}

QString FlowPicture::cardWords(int card) const
{
    const int sources = int(m_model.sources.size());
    if (card < sources)
        return m_model.sources[card].words();
    if (card == sources)
        return m_model.store.words();
    return m_model.destinations.value(card - sources - 1).words();
}

QSize FlowPicture::sizeHint() const
{
    return {862, metrics().height};
}

QSize FlowPicture::minimumSizeHint() const
{
    return {540, metrics().height};
}

void FlowPicture::paintFrame(QPainter &painter, const QRect &box, int card) const
{
    const int radius = m_theme.length(Length::RadiusPanel);
    painter.setPen(m_theme.colour(Colour::Border));
    painter.setBrush(m_theme.colour(card == m_hovered ? Colour::Hover : Colour::Surface));
    painter.drawRoundedRect(QRectF(box).adjusted(.5, .5, -.5, -.5), radius, radius);
    if (hasFocus() && card == m_current && window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
        painter.setPen(QPen(m_theme.colour(Colour::Focus), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), radius, radius);
    }
}

void FlowPicture::paintHead(QPainter &painter, const QRect &box, const QString &icon, const QString &title,
                            const StateWord &state) const
{
    const QRect row(box.left() + kInset, box.top() + 9, box.width() - 2 * kInset, metrics().body);
    const double middle = row.top() + row.height() / 2.0;
    paintIcon(painter, m_theme, icon, QRectF(row.left(), middle - 8, 16, 16), Colour::TextMuted);
    painter.setFont(m_theme.font(Type::Small));
    const int word = painter.fontMetrics().horizontalAdvance(state.word) + 1;
    painter.setPen(m_theme.colour(state.mark == MarkState::Off ? Colour::TextMuted : markColour(state.mark)));
    painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, state.word);
    const QColor surface = m_theme.colour(Colour::Surface);
    paintMark(painter, m_theme, state.mark, QRectF(row.right() - word - 21, middle - 8, 16, 16), surface);
    painter.setFont(m_theme.font(Type::Strong));
    painter.setPen(m_theme.colour(Colour::Text));
    const QRect text = row.adjusted(22, 0, -word - 28, 0);
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(title, Qt::ElideRight, text.width()));
}

void FlowPicture::paintCard(QPainter &painter, const QRect &box, const FlowCard &card) const
{
    const Metrics m = metrics();
    const int left = box.left() + kInset;
    const int wide = box.width() - 2 * kInset;
    paintHead(painter, box, card.icon, card.title, card.state);

    QRect row(left, box.top() + 9 + m.body + 3, wide, m.figure);
    const QFont figure = m_theme.font(Type::Figure);
    const QFontMetrics figureMetrics(figure);
    const int base = row.top() + figureMetrics.ascent();
    const int figureWidth = figureMetrics.horizontalAdvance(card.figure);
    painter.setFont(figure);
    painter.setPen(m_theme.colour(card.figureColour));
    painter.drawText(QPoint(left, base), card.figure);
    painter.setPen(m_theme.colour(Colour::TextMuted));
    const QFontMetrics caption(m_theme.font(Type::Caption));
    const QFontMetrics small(m_theme.font(Type::Small));
    const int cornerWidth = caption.horizontalAdvance(card.corner);
    const bool cornerFits = figureWidth + 6 + small.horizontalAdvance(card.unit) + 10 + cornerWidth <= wide;
    painter.setFont(m_theme.font(Type::Small));
    painter.drawText(QPoint(left + figureWidth + 6, base), small.elidedText(card.unit, Qt::ElideRight, wide - figureWidth - 6));
    if (cornerFits) {
        painter.setFont(m_theme.font(Type::Caption));
        painter.drawText(QPoint(left + wide - cornerWidth, base), card.corner);
    }

    row = QRect(left, row.bottom() + 4, wide, m.small);
    painter.setFont(m_theme.font(Type::Small));
    painter.setPen(m_theme.colour(card.lineColour));
    painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, small.elidedText(card.lineLabel, Qt::ElideRight, wide));
    const int label = small.horizontalAdvance(card.lineLabel);
    if (!card.lineValue.isEmpty()) {
        painter.setPen(m_theme.colour(Colour::Text));
        const QRect value = row.adjusted(label + 4, 0, 0, 0);
        painter.drawText(value, Qt::AlignLeft | Qt::AlignVCenter,
                         small.elidedText(card.lineValue, Qt::ElideRight, value.width()));
    }
    if (card.progress >= 0 && wide - label > 24)
        paintBar(painter, m_theme, QRectF(left + label + 8, row.center().y() - 1, wide - label - 8, 4), card.progress,
                 card.progressColour);

    row = QRect(left, box.bottom() - 10 - m.small, wide, m.small);
    painter.setPen(m_theme.colour(Colour::TextMuted));
    painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, fittingText(small, card.foot, card.footShort, wide));
}

void FlowPicture::paintStore(QPainter &painter, const QRect &box) const
{
    const Metrics m = metrics();
    const FlowStore &store = m_model.store;
    const int left = box.left() + kInset;
    const int wide = box.width() - 2 * kInset;
    const QFontMetrics small(m_theme.font(Type::Small));
    paintHead(painter, box, QStringLiteral("store"), tr("Store"), store.state);
    const auto pair = [&](const QRect &row, const QString &name, const QString &value, bool beside) {
        painter.setFont(m_theme.font(Type::Small));
        painter.setPen(m_theme.colour(Colour::TextMuted));
        painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, name);
        painter.setPen(m_theme.colour(Colour::Text));
        const QRect rest = row.adjusted(small.horizontalAdvance(name) + 4, 0, 0, 0);
        const QString text = small.elidedText(value, Qt::ElideRight, rest.width());
        painter.drawText(rest, (beside ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter, text);
    };

    QRect row(left, box.top() + 9 + m.body + 5, wide, m.figure);
    painter.setFont(m_theme.font(Type::Figure));
    const int base = row.top() + painter.fontMetrics().ascent();
    painter.setPen(m_theme.colour(store.waitingColour));
    painter.drawText(QPoint(left, base), store.waiting);
    const int figure = painter.fontMetrics().horizontalAdvance(store.waiting);
    painter.setFont(m_theme.font(Type::Small));
    painter.setPen(m_theme.colour(Colour::TextMuted));
    painter.drawText(QPoint(left + figure + 6, base), tr("records waiting"));

    row = QRect(left, row.bottom(), wide, m.small);
    pair(row, tr("Oldest waiting"), store.oldest, true);
    painter.fillRect(QRect(left, row.bottom() + 9, wide, 1), m_theme.colour(Colour::Border));
    row.moveTop(row.bottom() + 18);
    pair(row, tr("Queue"), store.queue, false);
    paintBar(painter, m_theme, QRectF(left, row.bottom() + 4, wide, 6), store.queueFraction, store.queueColour);
    row.moveTop(row.bottom() + 18);
    pair(row, tr("Size on disk"), store.size, false);
    paintBar(painter, m_theme, QRectF(left, row.bottom() + 4, wide, 6), store.sizeFraction);
    row.moveTop(row.bottom() + 18);
    pair(row, tr("Delivered today"), store.delivered, false);

    row.moveTop(box.bottom() - 10 - m.small);
    paintMark(painter, m_theme, store.ledger.mark, QRectF(left, row.top() + (m.small - 14) / 2.0, 14, 14),
              m_theme.colour(Colour::Surface));
    painter.setPen(m_theme.colour(Colour::Text));
    painter.drawText(row.adjusted(20, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, store.ledger.word);
    painter.setPen(m_theme.colour(Colour::TextMuted));
    const int ledger = 20 + small.horizontalAdvance(store.ledger.word) + 10;
    painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter,
                     small.elidedText(store.kept, Qt::ElideRight, std::max(0, wide - ledger)));
}

void FlowPicture::paintArrow(QPainter &painter, double from, double to, double y, const FlowArrow &arrow) const
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
    painter.setBrush(Qt::NoBrush);
    painter.setPen(line);
    painter.drawLine(QPointF(from, y), QPointF(to - 1, y));
    painter.setPen(pen);
    painter.drawPolyline(QPolygonF({{to - 5, y - 4}, {to, y}, {to - 5, y + 4}}));
    const double middle = (from + to) / 2;
    if (broken) {
        painter.fillRect(QRectF(middle - 8, y - 8, 16, 16), m_theme.colour(Colour::Window));
        paintMark(painter, m_theme, MarkState::Bad, QRectF(middle - 7, y - 7, 14, 14), m_theme.colour(Colour::Window));
    }
    if (!arrow.label.isEmpty() && !broken) {
        painter.setFont(m_theme.font(Type::Caption));
        painter.setPen(m_theme.colour(Colour::TextMuted));
        painter.drawText(QRectF(from, y - 8 - painter.fontMetrics().height(), to - from, painter.fontMetrics().height()),
                         Qt::AlignCenter, arrow.label);
    }
}

void FlowPicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int sources = int(m_model.sources.size());
    const QRect store = cardRect(sources);
    for (int card = 0; card < cardCount(); ++card) {
        const QRect box = cardRect(card);
        paintFrame(painter, box, card);
        const double y = std::floor(box.center().y()) + .5;
        if (card < sources) {
            paintCard(painter, box, m_model.sources[card]);
            paintArrow(painter, box.right() + 6, store.left() - 5, y, m_model.fromSources[card]);
        } else if (card == sources) {
            paintStore(painter, box);
        } else {
            paintCard(painter, box, m_model.destinations[card - sources - 1]);
            paintArrow(painter, store.right() + 6, box.left() - 5, y, m_model.toDestinations[card - sources - 1]);
        }
    }
}

void FlowPicture::open(int card)
{
    const int sources = int(m_model.sources.size());
    if (card < 0 || card >= cardCount())
        return;
    if (card < sources)
        emit sourceOpened(m_model.sources[card].key);
    else if (card == sources)
        emit storeOpened();
    else
        emit destinationOpened(m_model.destinations[card - sources - 1].output);
}

void FlowPicture::moveTo(int card)
{
    const int next = std::clamp(card, 0, cardCount() - 1);
    if (next == m_current)
        return;
    m_current = next;
    update();
    QAccessibleEvent focus(this, QAccessible::Focus);
    focus.setChild(next);
    QAccessible::updateAccessibility(&focus);
}

void FlowPicture::keyPressEvent(QKeyEvent *event)
{
    const int sources = int(m_model.sources.size());
    switch (event->key()) {
    case Qt::Key_Up:
        moveTo(m_current - 1);
        break;
    case Qt::Key_Down:
        moveTo(m_current + 1);
        break;
    case Qt::Key_Left:
        moveTo(m_current > sources ? sources : m_current == sources ? 0 : m_current);
        break;
    case Qt::Key_Right:
        moveTo(m_current < sources ? sources : m_current == sources ? sources + 1 : m_current);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        open(m_current);
        break;
    default:
        event->ignore();
        return;
    }
    update();
}

int FlowPicture::cardAt(const QPoint &pos) const
{
    for (int card = 0; card < cardCount(); ++card) {
        if (cardRect(card).contains(pos))
            return card;
    }
    return -1;
}

void FlowPicture::mouseReleaseEvent(QMouseEvent *event)
{
    const int card = cardAt(event->pos());
    if (event->button() != Qt::LeftButton || card < 0)
        return;
    m_current = card;
    open(card);
    update();
}

void FlowPicture::mouseMoveEvent(QMouseEvent *event)
{
    const int card = cardAt(event->pos());
    if (card == m_hovered)
        return;
    m_hovered = card;
    update();
}

void FlowPicture::leaveEvent(QEvent *)
{
    m_hovered = -1;
    update();
}

void FlowPicture::focusInEvent(QFocusEvent *)
{
    update();
}

void FlowPicture::focusOutEvent(QFocusEvent *)
{
    update();
}

bool FlowPicture::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int card = cardAt(help->pos());
    if (card < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), cardWords(card), this);
    return true;
}

} // namespace casb::ui
