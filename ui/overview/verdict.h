// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine_snapshot.h"
#include "overview/usual_lag.h"
#include "widgets/mark.h"

namespace casb::ui {

class TimeDisplay;

/// The first two lines of the overview: is data flowing, how late is it, what is wrong.
struct Verdict {
    MarkState mark = MarkState::Off;
    QString title;
    QString sentence;
};

Verdict verdict(const EngineSnapshot &snapshot, const UsualLags &usual, qint64 nowMs, const TimeDisplay &times);

} // namespace casb::ui
