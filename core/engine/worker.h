// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThread>

#include <memory>

namespace casb {

/// An object and the named thread that it lives in. The object is destroyed in that thread, when the thread ends.
template <typename Object> class Worker
{
public:
    Worker(std::unique_ptr<Object> object, const QString &threadName)
        : m_thread(std::make_unique<QThread>()), m_object(object.release())
    {
        m_thread->setObjectName(threadName);
        m_object->moveToThread(m_thread.get());
        QObject::connect(m_thread.get(), &QThread::finished, m_object, &QObject::deleteLater);
        m_thread->start();
    }
    ~Worker() { end(); }
    Worker(Worker &&) noexcept = default;
    Worker &operator=(Worker &&) noexcept = delete;

    [[nodiscard]] Object *get() const { return m_object; }
    Object *operator->() const { return m_object; }

    /// Calls @p function in the object's thread, after what was called before.
    template <typename Function> void post(Function &&function) const
    {
        QMetaObject::invokeMethod(m_object, std::forward<Function>(function), Qt::QueuedConnection);
    }
    [[nodiscard]] bool ended() const { return !m_thread; }
    /// Ends the thread and waits for it.
    void end()
    {
        if (!m_thread)
            return;
        m_thread->quit();
        m_thread->wait();
        m_thread.reset();
    }

private:
    std::unique_ptr<QThread> m_thread;
    Object *m_object;
};

} // namespace casb
