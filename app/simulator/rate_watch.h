// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>

#include <functional>
#include <vector>

namespace casb::simulator {

/// Watches how fast each client asks and remembers who was too fast.
class RateWatch
{
public:
    /// @p perSecond 0: anything goes. A client may be @p tolerance faster than that, since the network shifts arrivals.
    explicit RateWatch(double perSecond, double tolerance = 0.02) : m_perSecond(perSecond), m_tolerance(tolerance) {}

    /// Tells how late arrivals may have been stamped within the last so many ms; that much more is forgiven.
    using Lateness = std::function<qint64(qint64 spanMs)>;
    void setLateness(Lateness lateness) { m_lateness = std::move(lateness); }

    struct Violation {
        qint64 timeMs = 0;  ///< UTC
        QByteArray path;
        qint64 gapMs = 0;   ///< since the start that made this one too early
    };

    /// True when the client @p client may start a request at @p steadyMs; refused ones do not count as starts.
    bool allow(const QByteArray &client, qint64 steadyMs, qint64 nowMs, const QByteArray &path);
    [[nodiscard]] const QList<Violation> &violations() const { return m_violations; }

private:
    double m_perSecond;
    double m_tolerance;
    Lateness m_lateness;
    QHash<QByteArray, std::vector<qint64>> m_starts;
    QList<Violation> m_violations;
};

} // namespace casb::simulator
