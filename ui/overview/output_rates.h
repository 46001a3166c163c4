// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine_snapshot.h"

#include <QHash>

#include <deque>

namespace casb::ui {

/// Records per second of each output over the last five minutes, from the snapshots.
class OutputRates
{
public:
    void take(const EngineSnapshot &snapshot);
    void clear() { m_samples.clear(); }
    [[nodiscard]] double perSecond(const QString &output) const;

private:
    struct Sample {
        qint64 timeMs;
        qint64 sent;
    };
    QHash<QString, std::deque<Sample>> m_samples;
};

} // namespace casb::ui
