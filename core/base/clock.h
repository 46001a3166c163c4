// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

namespace casb {

/// Time as this program sees it. Handed in by constructor, so that tests run on a clock of their own. Thread-safe.
class Clock
{
public:
    virtual ~Clock() = default;

    /// Wall clock, milliseconds since 1970 UTC. May jump.
    [[nodiscard]] virtual qint64 nowMs() const = 0;
    /// Milliseconds since some start. Never goes back.
    [[nodiscard]] virtual qint64 steadyMs() const = 0;
    /// Calls @p fire once after @p delayMs in the thread of @p context, unless @p context is destroyed before.
    /// To be called in the thread of @p context.
    virtual void callAfter(qint64 delayMs, QObject *context, std::function<void()> fire) = 0;
};

/// The machine's own time.
class SystemClock : public Clock
{
public:
    [[nodiscard]] qint64 nowMs() const override;
    [[nodiscard]] qint64 steadyMs() const override;
    void callAfter(qint64 delayMs, QObject *context, std::function<void()> fire) override;
};

} // namespace casb
