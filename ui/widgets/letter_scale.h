// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme.h"

#include <QComboBox>
#include <QFontMetrics>
#include <QHeaderView>
#include <QWidget>
#include <algorithm>
#include <utility>

namespace casb::ui {

/// How much larger than at 100 % the letters are, 1 at least: for widths that hold a text.
inline double letterScale(const Theme &theme)
{
    constexpr double kUsual = 18; // height of the body's letters in the tokens' own size
    return std::max(1.0, QFontMetrics(theme.font(Type::Body)).height() / kUsual);
}

/// Columns that were given widths for letters of the usual size keep their words when the letters grow.
inline void followLetters(QHeaderView &header, const Theme &theme)
{
    const auto resize = [&header](double factor) {
        for (int column = 0; column < header.count(); ++column)
            header.resizeSection(column, int(header.sectionSize(column) * factor));
    };
    double scale = letterScale(theme);
    if (scale > 1)
        resize(scale);
    QObject::connect(&theme, &Theme::changed, &header, [&theme, resize, scale]() mutable {
        const double now = letterScale(theme);
        if (now != scale)
            resize(now / std::exchange(scale, now));
    });
}

/// @p widget is never narrower than its words, nor than @p least px for letters of the usual size.
inline void keepWords(QWidget &widget, const Theme &theme, int least)
{
    const auto fit = [&widget, &theme, least] {
        widget.setMinimumWidth(std::max(int(least * letterScale(theme)), widget.sizeHint().width()));
    };
    fit();
    QObject::connect(&theme, &Theme::changed, &widget, fit);
    if (auto *choice = qobject_cast<QComboBox *>(&widget))
        QObject::connect(choice, &QComboBox::currentTextChanged, choice, fit);
}

} // namespace casb::ui
