// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme.h"

#include <array>

namespace casb::ui {

constexpr size_t kColourCount = size_t(Colour::MatchCurrent) + 1;
constexpr size_t kLengthCount = size_t(Length::RadiusDialog) + 1;
constexpr size_t kTypeCount = size_t(Type::Mono) + 1;

/// The values of resources/theme/tokens.json.
struct Tokens {
    std::array<QColor, kColourCount> light;
    std::array<QColor, kColourCount> dark;
    std::array<int, kLengthCount> lengths{};
    std::array<double, kTypeCount> points{};

    /// Reads the built-in file. A name that is missing there ends the program: a build that lacks it is broken.
    static Tokens load();
};

/// Name of the token, e.g. `border-strong`.
QString colourToken(Colour name);

} // namespace casb::ui
