// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/step_words.h"

namespace casb {

/// What a step has found, in the language and with the dates of the console.
QString stepText(const StepWords &words);

} // namespace casb
