// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/chip_row.h"

#include "session/time_display.h"
#include "widgets/button.h"

#include <algorithm>

namespace casb::ui {
namespace {

constexpr int kGap = 8;

void styleChip(Button &chip, const Theme &theme)
{
    chip.setStyleSheet(QStringLiteral("QPushButton { border-radius: 11px; min-height: 20px; padding: 0 8px; "
                                      "background: %1; border: 1px solid %2; }"
                                      "QPushButton:focus { border: 2px solid %3; padding: 0 7px; min-height: 18px; }")
                           .arg(theme.colour(Colour::AccentSoft).name(), theme.colour(Colour::Accent).name(),
                                theme.colour(Colour::Focus).name()));
}

} // namespace

ChipRow::ChipRow(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_rest(new Button(theme, ButtonKind::Normal, {}, {}, this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_rest->setObjectName(QStringLiteral("chipsRest"));
    m_rest->hide();
    connect(m_rest, &QAbstractButton::clicked, this, &ChipRow::restWanted);
    const auto style = [this] {
        for (Button *chip : std::as_const(m_chips))
            styleChip(*chip, m_theme);
        styleChip(*m_rest, m_theme);
        place();
    };
    style();
    connect(&theme, &Theme::changed, this, style);
    hide();
}

void ChipRow::clear()
{
    for (Button *chip : std::as_const(m_chips)) {
        chip->hide();
        chip->deleteLater(); // it may be the one that was clicked
    }
    m_chips.clear();
    hide();
    place();
}

void ChipRow::add(const QString &words, const QString &accessibleName, const std::function<void()> &remove)
{
    auto *chip = new Button(m_theme, ButtonKind::Normal, words, QStringLiteral("close"), this);
    chip->setObjectName(QStringLiteral("chip %1").arg(words));
    chip->setAccessibleName(accessibleName);
    chip->setLayoutDirection(Qt::RightToLeft); // the cross stands behind the word
    styleChip(*chip, m_theme);
    connect(chip, &QAbstractButton::clicked, this, remove);
    m_chips.append(chip);
    show();
    place();
}

QSize ChipRow::sizeHint() const
{
    int width = 0;
    int height = m_rest->sizeHint().height();
    for (const Button *chip : m_chips) {
        width += chip->sizeHint().width() + kGap;
        height = std::max(height, chip->sizeHint().height());
    }
    return {std::max(0, width - kGap), height};
}

QSize ChipRow::minimumSizeHint() const
{
    return {std::min(m_rest->sizeHint().width(), sizeHint().width()), sizeHint().height()};
}

void ChipRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void ChipRow::place()
{
    updateGeometry();
    const bool all = sizeHint().width() <= width();
    m_rest->setWords(tr("+%1").arg(numberText(m_chips.size())));
    const int room = all ? width() : width() - m_rest->sizeHint().width();
    int x = 0;
    qsizetype shown = 0;
    for (Button *chip : std::as_const(m_chips)) {
        const QSize size = chip->sizeHint();
        const bool fits = x + size.width() + (all ? 0 : kGap) <= room && shown == m_chips.indexOf(chip);
        chip->setVisible(fits);
        if (!fits)
            continue;
        chip->setGeometry(x, (height() - size.height()) / 2, size.width(), size.height());
        x += size.width() + kGap;
        ++shown;
    }
    const qsizetype rest = m_chips.size() - shown;
    m_rest->setVisible(rest > 0);
    m_rest->setWords(tr("+%1").arg(numberText(rest)));
    m_rest->setAccessibleName(tr("%1 more filters").arg(numberText(rest)));
    m_rest->setGeometry(x, (height() - m_rest->sizeHint().height()) / 2, m_rest->sizeHint().width(),
                        m_rest->sizeHint().height());
}

} // namespace casb::ui
