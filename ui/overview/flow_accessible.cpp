// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview/flow_accessible.h"

#include "overview/flow_picture.h"

#include <QAccessibleWidget>
#include <QPointer>

#include <memory>
#include <vector>

namespace casb::ui {
namespace {

/// One card. It lives as long as the interface of its picture.
class CardInterface : public QAccessibleInterface
{
public:
    CardInterface(FlowPicture *picture, int card) : m_picture(picture), m_card(card) {}

    [[nodiscard]] bool isValid() const override { return m_picture && m_card < m_picture->cardCount(); }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QWindow *window() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_picture.data());
    }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text type) const override
    {
        return isValid() && type == QAccessible::Name ? m_picture->cardWords(m_card) : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}
    [[nodiscard]] QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect box = m_picture->cardRect(m_card);
        return {m_picture->mapToGlobal(box.topLeft()), box.size()};
    }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::Button; }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.focused = isValid() && m_picture->hasFocus() && m_picture->currentCard() == m_card;
        return state;
    }

private:
    QPointer<FlowPicture> m_picture;
    int m_card;
};

class PictureInterface : public QAccessibleWidget
{
public:
    explicit PictureInterface(FlowPicture *picture) : QAccessibleWidget(picture, QAccessible::Grouping), m_picture(picture)
    {}
    ~PictureInterface() override
    {
        for (const QAccessible::Id id : m_cards)
            QAccessible::deleteAccessibleInterface(id);
    }
    [[nodiscard]] int childCount() const override { return m_picture->cardCount(); }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        while (int(m_cards.size()) <= index)
            m_cards.push_back(QAccessible::registerAccessibleInterface(new CardInterface(m_picture, int(m_cards.size()))));
        return QAccessible::accessibleInterface(m_cards[size_t(index)]);
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (int i = 0; i < childCount(); ++i) {
            if (this->child(i) == child)
                return i;
        }
        return -1;
    }
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        for (int i = 0; i < childCount(); ++i) {
            if (child(i)->rect().contains(x, y))
                return child(i);
        }
        return nullptr;
    }
    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        return m_picture->hasFocus() ? child(m_picture->currentCard()) : nullptr;
    }

private:
    FlowPicture *m_picture;
    mutable std::vector<QAccessible::Id> m_cards;
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *picture = qobject_cast<FlowPicture *>(object);
    return picture != nullptr ? new PictureInterface(picture) : nullptr;
}

} // namespace

void installFlowAccessibility()
{
    QAccessible::installFactory(makeInterface); // a second installation of the same function is ignored
}

} // namespace casb::ui
