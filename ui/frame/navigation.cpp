// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame/navigation.h"

#include "frame/tenant_list.h"
#include "widgets/icon.h"

#include <QFontMetrics>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace casb::ui {
namespace {

constexpr int kIconRole = Qt::UserRole + 1;
constexpr int kBadgeRole = Qt::UserRole + 2;
constexpr int kWorstRole = Qt::UserRole + 3;
constexpr int kMargin = 8;

} // namespace

class Navigation::Delegate : public QStyledItemDelegate
{
public:
    Delegate(const Theme &theme, Navigation &owner) : QStyledItemDelegate(&owner), m_theme(theme), m_owner(owner) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
        const QRectF box = QRectF(option.rect).adjusted(0, 0, 0, -2);
        painter->setPen(Qt::NoPen);
        if (selected || hovered) {
            painter->setBrush(m_theme.colour(selected ? Colour::AccentSoft : Colour::Hover));
            painter->drawRoundedRect(box, 5, 5);
        }
        if (selected) {
            painter->setBrush(m_theme.colour(Colour::Accent));
            painter->drawRoundedRect(QRectF(box.left(), box.top() + 8, 3, box.height() - 16), 1.5, 1.5);
        }
        const double left = m_owner.collapsed() ? box.center().x() - 10 : box.left() + 10;
        paintIcon(*painter, m_theme, index.data(kIconRole).toString(), QRectF(left, box.center().y() - 10, 20, 20),
                  selected ? Colour::Accent : Colour::TextMuted);
        if (!m_owner.collapsed()) {
            painter->setFont(selected ? m_theme.strongFont(Type::Body) : m_theme.font(Type::Body));
            painter->setPen(m_theme.colour(selected ? Colour::Text : Colour::TextMuted));
            painter->drawText(box.adjusted(40, 0, -8, 0), Qt::AlignLeft | Qt::AlignVCenter, index.data().toString());
        }
        paintBadge(*painter, box, index.data(kBadgeRole).toInt(), index.data(kWorstRole).value<MarkState>());
        if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
            painter->setPen(QPen(m_theme.colour(Colour::Focus), 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(box.adjusted(1, 1, -1, -1), 5, 5);
        }
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {40, m_theme.length(Length::RowNav) + 2};
    }

private:
    void paintBadge(QPainter &painter, const QRectF &box, int number, MarkState worst) const
    {
        if (number <= 0)
            return;
        const QString words = QString::number(number);
        const QFont font = m_theme.strongFont(Type::Caption);
        const double width = std::max(18, QFontMetrics(font).horizontalAdvance(words) + 12);
        QRectF badge(box.right() - 10 - width, box.center().y() - 9, width, 18);
        if (m_owner.collapsed())
            badge = QRectF(box.right() - 16, box.top() + 1, 16, 16);
        const bool bad = worst == MarkState::Bad;
        painter.setPen(m_theme.colour(bad ? Colour::BadLine : Colour::AttentionLine));
        painter.setBrush(m_theme.colour(bad ? Colour::BadSoft : Colour::AttentionSoft));
        painter.drawRoundedRect(badge.adjusted(.5, .5, -.5, -.5), badge.height() / 2, badge.height() / 2);
        painter.setFont(font);
        painter.setPen(m_theme.colour(bad ? Colour::Bad : Colour::Attention));
        painter.drawText(badge, Qt::AlignCenter, words);
    }

    const Theme &m_theme;
    Navigation &m_owner;
};

Navigation::Navigation(const Theme &theme, const QList<PageEntry> &pages, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_list(new QListView), m_tenants(new TenantList(theme)), m_foot(new QWidget),
      m_model(new QStandardItemModel(this))
{
    setAccessibleName(tr("Places"));
    for (const PageEntry &page : pages) {
        auto *item = new QStandardItem(page.title);
        item->setData(page.icon, kIconRole);
        item->setData(page.title, Qt::AccessibleTextRole);
        item->setToolTip(QStringLiteral("%1 (Ctrl+%2)").arg(page.title).arg(m_model->rowCount() + 1));
        item->setEditable(false);
        m_model->appendRow(item);
    }
    m_list->setModel(m_model);
    m_list->setItemDelegate(new Delegate(theme, *this));
    m_list->setAccessibleName(tr("Places"));
    m_list->setObjectName(QStringLiteral("navigation"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setStyleSheet(QStringLiteral("QListView { background: transparent; }"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kMargin, 48, kMargin + 1, 0);
    column->addWidget(m_list, 1);
    auto *foot = new QVBoxLayout(m_foot);
    foot->setContentsMargins(0, 0, 0, 0);
    foot->addWidget(m_tenants);
    column->addWidget(m_foot);
    setFocusProxy(m_list);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &now) { emit chosen(now.row()); });
    connect(&theme, &Theme::changed, this, &Navigation::fit);
    fit();
}

void Navigation::setCurrent(int index)
{
    m_list->setCurrentIndex(m_model->index(index, 0));
}

int Navigation::current() const
{
    return m_list->currentIndex().row();
}

void Navigation::setCollapsed(bool on)
{
    if (on == m_collapsed)
        return;
    m_collapsed = on;
    fit();
}

void Navigation::setBadge(int index, int number, MarkState worst)
{
    QStandardItem *item = m_model->item(index);
    if (item == nullptr
        || (item->data(kBadgeRole).toInt() == number && item->data(kWorstRole).value<MarkState>() == worst))
        return;
    item->setData(QVariant::fromValue(worst), kWorstRole);
    item->setData(number, kBadgeRole);
    item->setData(number > 0 ? tr("%1, %2 need attention").arg(item->text()).arg(number) : item->text(),
                  Qt::AccessibleTextRole);
}

void Navigation::fit()
{
    int width = m_theme.length(m_collapsed ? Length::NavCollapsedWidth : Length::NavWidth);
    const QFontMetrics strong(m_theme.strongFont(Type::Body));
    for (int row = 0; row < m_model->rowCount() && !m_collapsed; ++row)
        width = std::max(width, strong.horizontalAdvance(m_model->item(row)->text()) + 72);
    if (!m_collapsed)
        width = std::max(width, strong.horizontalAdvance(QStringLiteral("CASB Console")) + 64);
    setFixedWidth(width);
    m_foot->setVisible(!m_collapsed);
    m_list->doItemsLayout();
    update();
}

void Navigation::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colour(Colour::Sidebar));
    painter.fillRect(QRect(width() - 1, 0, 1, height()), m_theme.colour(Colour::Border));
    const int left = m_collapsed ? (width() - 22) / 2 : 16;
    applicationIcon().paint(&painter, QRect(left, 13, 22, 22));
    if (m_collapsed)
        return;
    QFont brand = m_theme.strongFont(Type::Body);
    brand.setPointSizeF(brand.pointSizeF() + .375);
    painter.setFont(brand);
    painter.setPen(m_theme.colour(Colour::Text));
    painter.drawText(QRect(47, 0, width() - 50, 48), Qt::AlignVCenter, QStringLiteral("CASB Console"));
}

} // namespace casb::ui
