// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThread>

#include <functional>
#include <memory>

namespace casb::ui {

/// Runs reads of the store on a reader thread, in their order, so that no page ever waits for the disk.
class StoreQueries : public QObject
{
    Q_OBJECT

public:
    explicit StoreQueries(QObject *parent = nullptr);
    /// A view of @p whole, which outlives it: reads what it reads, in its thread, narrowed by setInput().
    explicit StoreQueries(StoreQueries &whole);
    ~StoreQueries() override;

    /// The store to read from now on; null: none, queries are then cancelled.
    void setStore(std::shared_ptr<Store> store);
    /// The same with null; calls @p released in this object's thread when the reads before are through and nothing of
    /// the store is held here any longer.
    void letGo(std::function<void()> released);
    /// Another number whenever another store, or none, is read from: whoever goes on reading in steps can tell.
    [[nodiscard]] int generation() const
    {
        return m_whole != nullptr ? m_whole->generation() + m_generation : m_generation;
    }
    /// Of a view: reads are from now on of this input alone; empty: of all.
    void setInput(const QString &input);

    /// The answer of @p read, which is called in the reader thread. Use .then(context, …) to take it in the GUI thread.
    template <typename T> QFuture<T> run(std::function<T(StoreReader &)> read)
    {
        auto promise = std::make_shared<QPromise<T>>();
        promise->start();
        QFuture<T> future = promise->future();
        post([promise, read = std::move(read)](StoreReader *reader) {
            if (reader == nullptr)
                promise->future().cancel();
            else
                promise->addResult(read(*reader));
            promise->finish();
        });
        return future;
    }

private:
    void post(std::function<void(StoreReader *)> job);

    StoreQueries *m_whole = nullptr; ///< of a view
    QString m_input;
    int m_generation = 0;
    QThread m_thread;
    QObject *m_worker = nullptr;
    std::shared_ptr<Store> m_store;        ///< used in m_thread
    std::unique_ptr<StoreReader> m_reader; ///< made, used and destroyed in m_thread
};

} // namespace casb::ui
