// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/segments.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QStyle>
#include <QToolButton>
#include <QVariant>

namespace casb::ui {
namespace {

/// Wide enough for its word in the weight of the checked one, so that nothing moves when the choice does.
class SegmentButton : public QToolButton
{
public:
    explicit SegmentButton(const Theme &theme) : m_theme(theme) {}
    [[nodiscard]] QSize sizeHint() const override
    {
        const QFontMetrics strong(m_theme.strongFont(Type::Body));
        return {strong.horizontalAdvance(text()) + 24, m_theme.length(Length::Control)};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

private:
    const Theme &m_theme;
};

} // namespace

Segments::Segments(const Theme &theme, const QString &name, const QStringList &words, QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (qsizetype i = 0; i < words.size(); ++i) {
        auto *button = new SegmentButton(theme);
        button->setText(words[i]);
        button->setAccessibleName(QStringLiteral("%1: %2").arg(name, words[i]));
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setProperty("segment", true);
        m_group.addButton(button, int(i));
        row->addWidget(button);
    }
    showPlaces();
    setCurrent(0);
    connect(&m_group, &QButtonGroup::idClicked, this, &Segments::chosen);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
}

void Segments::setCurrent(int index)
{
    if (QAbstractButton *button = m_group.button(index)) {
        button->setChecked(true);
    } else if (QAbstractButton *checked = m_group.checkedButton()) {
        m_group.setExclusive(false); // an exclusive group keeps one that is checked
        checked->setChecked(false);
        m_group.setExclusive(true);
    }
}

void Segments::setSegmentVisible(int index, bool on)
{
    if (QAbstractButton *button = m_group.button(index); button != nullptr && button->isHidden() == on) {
        button->setVisible(on);
        showPlaces();
    }
}

/// The first and the last one that can be seen are round at their side.
void Segments::showPlaces()
{
    QList<QAbstractButton *> seen;
    for (QAbstractButton *button : m_group.buttons()) {
        if (!button->isHidden())
            seen << button;
    }
    for (QAbstractButton *button : std::as_const(seen)) {
        const bool first = button == seen.front();
        const bool last = button == seen.back();
        button->setProperty("place", first && last ? QStringLiteral("only") : first ? QStringLiteral("first")
                                         : last ? QStringLiteral("last") : QString());
        button->style()->unpolish(button);
        button->style()->polish(button);
    }
    updateGeometry();
}

void Segments::setWords(int index, const QString &words)
{
    if (QAbstractButton *button = m_group.button(index)) {
        button->setText(words);
        button->setAccessibleName(QStringLiteral("%1: %2").arg(accessibleName(), words));
        button->updateGeometry();
    }
}

void Segments::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace casb::ui
