// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include <utility>

namespace casb {

/// Calls @p take with the result of @p future in the thread of @p context, which must be the calling one, or @p gone when
/// the future is cancelled. Nothing is called when @p context is gone by then (QFuture::then() asserts in that case).
template <typename T, typename Take, typename Gone>
void whenReady(const QFuture<T> &future, QObject *context, Take take, Gone gone)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, take = std::move(take), gone = std::move(gone)]() mutable {
                         watcher->deleteLater();
                         if (watcher->isCanceled())
                             gone();
                         else
                             take(watcher->result());
                     });
    watcher->setFuture(future);
}

/// The same; nothing is called when the future is cancelled.
template <typename T, typename Take> void whenReady(const QFuture<T> &future, QObject *context, Take take)
{
    whenReady(future, context, std::move(take), [] {});
}

} // namespace casb
