// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine_snapshot.h"
#include "overview/usual_lag.h"
#include "session/state_words.h"

namespace casb::ui {

class OutputRates;
class TimeDisplay;

/// A source or a destination as the flow picture draws it.
struct FlowCard {
    QString icon;
    QString title;
    StateWord state;
    QString figure;
    Colour figureColour = Colour::Text;
    QString unit;        ///< beside the figure
    QString corner;      ///< at the right of the figure
    QString lineLabel;   ///< second line, muted
    QString lineShort;   ///< stands in for it where it does not fit
    Colour lineColour = Colour::TextMuted;
    QString lineValue;
    double progress = -1; ///< beside the second line; < 0: no bar
    Colour progressColour = Colour::Accent;
    QString foot;
    QString footShort;   ///< stands in for it where it does not fit
    ServiceKey key;      ///< of a source
    QString output;      ///< of a destination
    QString tip;         ///< its moment in the other of UTC and local time
    /// All of it in one sentence, for those who do not see the picture.
    [[nodiscard]] QString words() const;
    bool operator==(const FlowCard &) const = default;
};

struct FlowStore {
    StateWord state;
    QString waiting;
    Colour waitingColour = Colour::Text;
    QString oldest;
    QString queue;
    double queueFraction = 0;
    Colour queueColour = Colour::Accent;
    QString size;
    QString sizeShort;
    double sizeFraction = 0;
    QString delivered;
    QString deliveredShort;
    StateWord ledger;
    QString kept;
    QString keptShort;
    QString tip;
    [[nodiscard]] QString words() const;
    bool operator==(const FlowStore &) const = default;
};

struct FlowArrow {
    enum class Kind : quint8 { Idle, Moving, Slow, Broken };
    Kind kind = Kind::Idle;
    QString label;
    bool operator==(const FlowArrow &) const = default;
};

/// All that the flow picture shows.
struct FlowModel {
    QList<FlowCard> sources;
    QList<FlowArrow> fromSources; ///< one a source
    FlowStore store;
    QList<FlowCard> destinations;
    QList<FlowArrow> toDestinations;
    bool operator==(const FlowModel &) const = default;
};

FlowModel flowModel(const EngineSnapshot &snapshot, const OutputRates &rates, const UsualLags &usual, qint64 nowMs,
                    const TimeDisplay &times);

} // namespace casb::ui
