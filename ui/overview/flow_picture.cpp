// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview/flow_picture.h"

#include "overview/flow_accessible.h"
#include "overview/flow_painter.h"
#include "widgets/letter_scale.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace casb::ui {
namespace {

constexpr int kGap = 12;   ///< between cards of a column

} // namespace

struct FlowPicture::Metrics {
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
    const FlowLines lines(m_theme);
    Metrics m{};
    m.cardHeight = lines.cardHeight();
    const int rows = int(std::max<qsizetype>({1, m_model.sources.size(), m_model.destinations.size()}));
    m.height = std::max(rows * m.cardHeight + (rows - 1) * kGap, lines.storeHeight());
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

QString FlowPicture::cardTip(int card) const
{
    const int sources = int(m_model.sources.size());
    const QString tip = card < sources   ? m_model.sources[card].tip
                        : card > sources ? m_model.destinations.value(card - sources - 1).tip
                                         : m_model.store.tip;
    return tip.isEmpty() ? cardWords(card) : QString(cardWords(card) + u'\n' + tip);
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

void FlowPicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const FlowPainter flow(painter, m_theme);
    const int sources = int(m_model.sources.size());
    const QRect store = cardRect(sources);
    for (int card = 0; card < cardCount(); ++card) {
        const QRect box = cardRect(card);
        paintFrame(painter, box, card);
        const double y = std::floor(box.center().y()) + .5;
        if (card < sources) {
            flow.paintCard(box, m_model.sources[card]);
            flow.paintArrow(box.right() + 6, store.left() - 5, y, m_model.fromSources[card]);
        } else if (card == sources) {
            flow.paintStore(box, m_model.store);
        } else {
            flow.paintCard(box, m_model.destinations[card - sources - 1]);
            flow.paintArrow(store.right() + 6, box.left() - 5, y, m_model.toDestinations[card - sources - 1]);
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
        QToolTip::showText(help->globalPos(), cardTip(card), this);
    return true;
}

} // namespace casb::ui
