// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/section_list.h"

#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace casb::ui {
namespace {

constexpr int kChangedRole = Qt::UserRole + 1;
constexpr int kDot = 7;
constexpr int kDotRight = 10; // its distance from the edge

int rowHeight(const Theme &theme)
{
    return std::max(30, QFontMetrics(theme.font(Type::Body)).height() + 8);
}

class SectionDelegate : public QStyledItemDelegate
{
public:
    SectionDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem shown = option;
        shown.font = option.state.testFlag(QStyle::State_Selected) ? m_theme.strongFont(Type::Body) : m_theme.font(Type::Body);
        QStyledItemDelegate::paint(painter, shown, index);
        if (!index.data(kChangedRole).toBool())
            return;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_theme.colour(Colour::Accent));
        painter->drawEllipse(QRectF(option.rect.right() - kDotRight - kDot, option.rect.center().y() - kDot / 2.0 + 0.5, kDot, kDot));
        painter->restore();
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        const QFont font = option->font;
        QStyledItemDelegate::initStyleOption(option, index);
        option->font = font;
        option->fontMetrics = QFontMetrics(font);
    }

private:
    const Theme &m_theme;
};

} // namespace

SectionList::SectionList(const Theme &theme, const QStringList &titles, QWidget *parent) : QListWidget(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("settingsSections"));
    setAccessibleName(tr("Sections of the settings"));
    addItems(titles);
    setItemDelegate(new SectionDelegate(theme, this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    restyle();
    connect(&theme, &Theme::changed, this, &SectionList::restyle);
}

void SectionList::restyle()
{
    setStyleSheet(QStringLiteral("QListWidget { background: transparent; border: 0; }"
                                 "QListWidget::item { height: %5px; padding-left: 8px; border-radius: 5px; color: %1; }"
                                 "QListWidget::item:hover { background: %2; }"
                                 "QListWidget::item:selected { background: %3; color: %4; }")
                      .arg(m_theme.colour(Colour::TextMuted).name(), m_theme.colour(Colour::Hover).name(),
                           m_theme.colour(Colour::AccentSoft).name(), m_theme.colour(Colour::Text).name())
                      .arg(rowHeight(m_theme)));
}

void SectionList::setChanged(int section, bool changed)
{
    QListWidgetItem *one = item(section);
    one->setData(kChangedRole, changed);
    one->setData(Qt::AccessibleTextRole, changed ? tr("%1, changed").arg(one->text()) : one->text());
}

bool SectionList::changed(int section) const
{
    return item(section)->data(kChangedRole).toBool();
}

int SectionList::neededWidth() const
{
    const QFontMetrics letters(m_theme.strongFont(Type::Body));
    int width = 0;
    for (int i = 0; i < count(); ++i)
        width = std::max(width, letters.horizontalAdvance(item(i)->text()));
    return width + 16 + kDot + kDotRight;
}

int SectionList::neededHeight() const
{
    return count() * (rowHeight(m_theme) + 1) + 4;
}

} // namespace casb::ui
