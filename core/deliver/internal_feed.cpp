// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliver/internal_feed.h"

namespace casb::deliver {

InternalFeed::InternalFeed(std::shared_ptr<InternalQueue> queue, Framer framer)
    : m_queue(std::move(queue)), m_framer(std::move(framer))
{
}

InternalFeed::~InternalFeed()
{
    if (m_queue)
        m_queue->clearReader();
}

void InternalFeed::notify(QObject *reader, std::function<void()> arrived)
{
    if (m_queue)
        m_queue->setReader(reader, std::move(arrived));
}

bool InternalFeed::deal(qsizetype enough, Chunk &chunk)
{
    chunk.bytes.resize(0);
    chunk.ends.clear();
    const RecordRange wanted = m_numbers.front();
    chunk.firstRecord = wanted.first;
    for (qint64 number = wanted.first; number < wanted.next && chunk.bytes.size() < enough; ++number) {
        auto at = m_held.find(number);
        if (at == m_held.end()) {
            std::optional<InternalMessage> message = m_queue ? m_queue->take() : std::nullopt;
            if (!message)
                break;
            at = m_held.emplace(number, std::move(*message)).first;
        } else {
            --m_returned;
        }
        m_framer.begin(at->second.tag, at->second.timeMs);
        m_framer.append(chunk.bytes, {at->second.json.constData(), size_t(at->second.json.size())});
        chunk.bytes += '\n';
        chunk.ends.push_back(chunk.bytes.size());
    }
    if (chunk.ends.empty())
        return false;
    m_numbers.takeFront(chunk.nextRecord());
    return true;
}

void InternalFeed::acknowledged(RecordRange numbers)
{
    m_held.erase(m_held.lower_bound(numbers.first), m_held.lower_bound(numbers.next));
    m_sent += numbers.next - numbers.first;
}

void InternalFeed::giveBack(RecordRange numbers)
{
    m_numbers.giveBack(numbers);
    m_returned += numbers.next - numbers.first;
}

qint64 InternalFeed::waiting() const
{
    return m_returned + (m_queue ? m_queue->size() : 0);
}

void InternalFeed::put(InternalMessage message)
{
    if (m_queue)
        m_queue->put(std::move(message));
}

} // namespace casb::deliver
