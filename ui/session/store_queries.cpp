// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/store_queries.h"

#include "session/input_reader.h"

namespace casb::ui {

StoreQueries::StoreQueries(QObject *parent) : QObject(parent), m_worker(new QObject)
{
    m_thread.setObjectName(QStringLiteral("StoreQueries"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

StoreQueries::StoreQueries(StoreQueries &whole) : QObject(nullptr), m_whole(&whole) {}

StoreQueries::~StoreQueries()
{
    if (m_whole != nullptr)
        return;
    setStore(nullptr);
    m_thread.quit();
    m_thread.wait();
}

void StoreQueries::setStore(std::shared_ptr<Store> store)
{
    ++m_generation;
    // The old store must outlive its reader, and both go in the reader's thread, behind the queries before them.
    QMetaObject::invokeMethod(m_worker, [this, store = std::move(store)]() mutable {
        m_reader.reset();
        m_store = std::move(store);
    });
}

void StoreQueries::letGo(std::function<void()> released)
{
    ++m_generation;
    QMetaObject::invokeMethod(m_worker, [this, released = std::move(released)]() mutable {
        m_reader.reset();
        m_store.reset();
        QMetaObject::invokeMethod(this, std::move(released), Qt::QueuedConnection);
    });
}

void StoreQueries::setInput(const QString &input)
{
    m_input = input;
    ++m_generation;
}

void StoreQueries::post(std::function<void(StoreReader *)> job)
{
    if (m_whole != nullptr) {
        m_whole->post([input = m_input, job = std::move(job)](StoreReader *reader) {
            if (reader == nullptr || input.isEmpty()) {
                job(reader);
                return;
            }
            InputReader narrow(*reader, input);
            job(&narrow);
        });
        return;
    }
    QMetaObject::invokeMethod(m_worker, [this, job = std::move(job)] {
        if (!m_reader && m_store)
            m_reader = m_store->reader();
        job(m_reader.get());
    });
}

} // namespace casb::ui
