// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariantList>

namespace casb {

/// What a step of a test has found, as a form and what goes into it, so that a person reads it in any language.
struct StepWords {
    const char *form = ""; ///< English, of the translation context "steps"; `%1`, `%2`
    QVariantList values;   ///< strings, numbers, dates

    [[nodiscard]] bool empty() const { return *form == '\0'; }
};

} // namespace casb
