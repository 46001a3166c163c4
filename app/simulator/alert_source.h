// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/data_settings.h"
#include "simulator/timeline.h"

#include <QByteArray>

#include <functional>
#include <vector>

namespace casb::simulator {

/// The tenant's alerts: any span of time, made when asked for. Thread-safe (const).
class AlertSource
{
public:
    explicit AlertSource(const DataSettings &settings);

    /// Where one alert is found.
    struct Ref {
        qint64 slot = 0;
        int index = 0;
        qint64 timeMs = 0;
    };

    /// Alerts with @p fromMs ≤ timestamp ≤ @p toMs, newest first, without the first @p skip, at most @p count.
    [[nodiscard]] std::vector<Ref> newestFirst(qint64 fromMs, qint64 toMs, qint64 skip, qint64 count) const;
    /// The source object as JSON.
    [[nodiscard]] QByteArray object(const Ref &ref) const;

private:
    DataSettings m_settings;
    QByteArray m_tenantId;
    Timeline m_timeline;
};

} // namespace casb::simulator
