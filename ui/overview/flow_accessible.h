// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace casb::ui {

/// Makes the cards of a FlowPicture children for screen readers. May be called more than once.
void installFlowAccessibility();

} // namespace casb::ui
