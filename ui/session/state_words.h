// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine_snapshot.h"
#include "widgets/mark.h"

namespace casb::ui {

/// A state as it is shown: a mark and its word.
struct StateWord {
    MarkState mark = MarkState::Off;
    QString word;
    bool operator==(const StateWord &) const = default;
};

/// `Collecting`, `Needs attention`, `Paused`, `Not set up`, … for the whole collector.
StateWord collectorState(const EngineSnapshot &snapshot);
StateWord serviceState(const ServiceStatus &service);
StateWord outputState(const OutputStatus &output);
StateWord storeState(const EngineSnapshot &snapshot);

} // namespace casb::ui
