// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/chip_row.h"

#include "session/time_display.h"
#include "widgets/chip.h"

#include <algorithm>

namespace casb::ui {
namespace {

constexpr int kGap = 8;

} // namespace

ChipRow::ChipRow(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_rest(new Chip(theme, Chip::Look::Set, {}, {}, this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_rest->setObjectName(QStringLiteral("chipsRest"));
    m_rest->hide();
    connect(m_rest, &QAbstractButton::clicked, this, &ChipRow::restWanted);
    connect(&theme, &Theme::changed, this, &ChipRow::place);
    hide();
}

void ChipRow::clear()
{
    for (Chip *chip : std::as_const(m_chips)) {
        chip->hide();
        chip->deleteLater(); // it may be the one that was clicked
    }
    m_chips.clear();
    hide();
    place();
}

void ChipRow::add(const QString &words, const QString &accessibleName, const std::function<void()> &remove)
{
    auto *chip = new Chip(m_theme, Chip::Look::Set, words, QStringLiteral("close"), this);
    chip->setObjectName(QStringLiteral("chip %1").arg(words));
    chip->setAccessibleName(accessibleName);
    connect(chip, &QAbstractButton::clicked, this, remove);
    m_chips.append(chip);
    show();
    place();
}

QSize ChipRow::sizeHint() const
{
    int width = 0;
    int height = m_rest->sizeHint().height();
    for (const Chip *chip : m_chips) {
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
    for (Chip *chip : std::as_const(m_chips)) {
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
