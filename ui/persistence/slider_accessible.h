// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace casb::ui {

/// Tells the accessibility bridge that the slider over the history is a slider, with a value that can be read and
/// moved.
void installSliderInterface();

} // namespace casb::ui
