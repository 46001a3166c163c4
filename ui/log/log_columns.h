// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace casb::ui {

class Theme;

/// Where the columns of the log begin, in logical pixels. At the desktop's usual font as the pictures have them; a
/// larger one takes the room that it needs.
struct LogColumns {
    int mark = 5;
    int time = 22;
    int level = 118;
    int levelWord = 136;
    int component = 204;
    int message = 376;
};

LogColumns logColumns(const Theme &theme);

} // namespace casb::ui
