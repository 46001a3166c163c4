// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace casb::ui {

/// Where the columns of the log begin, in logical pixels at 100 %.
inline constexpr int kMarkLeft = 5;
inline constexpr int kTimeLeft = 22;
inline constexpr int kLevelLeft = 118;
inline constexpr int kComponentLeft = 204;
inline constexpr int kMessageLeft = 376;

} // namespace casb::ui
