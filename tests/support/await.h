// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoroTask>
#include <QCoreApplication>
#include <QDeadlineTimer>

#include <memory>
#include <optional>

namespace casb {

/// Runs events until @p task has returned, and gives what it returned. QCoro's own waitFor() asks for a result with a
/// default value. Ends the program after a minute: then the test hangs.
template <typename T> T await(QCoro::Task<T> task)
{
    const auto out = std::make_shared<std::optional<T>>();
    const auto run = [](QCoro::Task<T> waited, std::shared_ptr<std::optional<T>> result) -> QCoro::Task<void> {
        T value = co_await waited;
        result->emplace(std::move(value));
    };
    const QCoro::Task<void> running = run(std::move(task), out);
    const QDeadlineTimer deadline(60'000);
    while (!out->has_value()) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        if (deadline.hasExpired())
            qFatal("a coroutine does not return");
    }
    return std::move(**out);
}

} // namespace casb
