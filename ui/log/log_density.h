// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QtGlobal>

namespace casb::ui {

/// How many lines fall into a span of time.
struct LogDensity {
    qint64 lines = 0;
    qint64 warnings = 0;
    qint64 errors = 0; ///< ERROR and above
    LogDensity &operator+=(const LogDensity &other);
    bool operator==(const LogDensity &) const = default;
};

/// The density of a log over time: steps of a second at first, longer ones when the log is long, so that there are
/// never more than a few thousand. A value.
class LogDensities
{
public:
    void add(qint64 ms, const LogDensity &found);
    void add(const LogDensities &others);
    /// Forgets the steps that end at or before @p ms.
    void dropBefore(qint64 ms);

    [[nodiscard]] bool isEmpty() const { return m_steps.isEmpty(); }
    /// By the begin of each step, in ms; empty steps are left out.
    [[nodiscard]] const QMap<qint64, LogDensity> &steps() const { return m_steps; }
    [[nodiscard]] qint64 stepMs() const { return m_stepMs; }
    /// Begin of the first step and end of the last one; 0 when there are none.
    [[nodiscard]] qint64 fromMs() const { return isEmpty() ? 0 : m_steps.firstKey(); }
    [[nodiscard]] qint64 toMs() const { return isEmpty() ? 0 : m_steps.lastKey() + m_stepMs; }

private:
    void widen(qint64 stepMs);

    qint64 m_stepMs = 1000;
    QMap<qint64, LogDensity> m_steps;
};

} // namespace casb::ui
