// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliver/internal_queue.h"

#include <QObject>

namespace casb {

InternalMessage InternalQueue::takeFirst()
{
    InternalMessage message = std::move(m_messages.front());
    m_messages.pop_front();
    m_bytes -= message.json.size();
    m_opening -= message.opens ? 1 : 0;
    return message;
}

void InternalQueue::put(InternalMessage message)
{
    const QMutexLocker lock(&m_mutex);
    m_bytes += message.json.size();
    m_opening += message.opens ? 1 : 0;
    m_messages.push_back(std::move(message));
    while (m_messages.size() > 1 && (qsizetype(m_messages.size()) > m_mostMessages || m_bytes > m_mostBytes)) {
        takeFirst();
        ++m_dropped;
    }
    // Posted with the lock held: the reader cannot have gone, and whoever writes to the log is not called back from here.
    if (m_reader && !std::exchange(m_told, true))
        QMetaObject::invokeMethod(m_reader, [this, arrived = m_arrived] {
            setTold(false);
            arrived();
        }, Qt::QueuedConnection);
}

std::optional<InternalMessage> InternalQueue::take()
{
    const QMutexLocker lock(&m_mutex);
    if (m_messages.empty())
        return std::nullopt;
    return takeFirst();
}

void InternalQueue::setTold(bool told)
{
    const QMutexLocker lock(&m_mutex);
    m_told = told;
}

bool InternalQueue::opens() const
{
    const QMutexLocker lock(&m_mutex);
    return m_opening > 0;
}

qint64 InternalQueue::size() const
{
    const QMutexLocker lock(&m_mutex);
    return qint64(m_messages.size());
}

qint64 InternalQueue::dropped() const
{
    const QMutexLocker lock(&m_mutex);
    return m_dropped;
}

void InternalQueue::setReader(QObject *reader, std::function<void()> arrived)
{
    const QMutexLocker lock(&m_mutex);
    m_reader = reader;
    m_arrived = std::move(arrived);
    m_told = false;
}

void InternalQueue::clearReader()
{
    setReader(nullptr, {});
}

} // namespace casb
