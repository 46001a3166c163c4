// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/segments.h"

#include <QEvent>
#include <QHBoxLayout>
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
        if (words.size() == 1)
            button->setProperty("place", QStringLiteral("only"));
        else if (i == 0)
            button->setProperty("place", QStringLiteral("first"));
        else if (i == words.size() - 1)
            button->setProperty("place", QStringLiteral("last"));
        m_group.addButton(button, int(i));
        row->addWidget(button);
    }
    setCurrent(0);
    connect(&m_group, &QButtonGroup::idClicked, this, &Segments::chosen);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
}

void Segments::setCurrent(int index)
{
    if (QAbstractButton *button = m_group.button(index))
        button->setChecked(true);
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
