// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collect/events_pull.h"

#include "base/time_text.h"

namespace casb {

EventsPull::EventsPull(const PullTools &tools, PullLedger &ledger, SeenFilter &seen)
    : m_tools(tools), m_ledger(ledger), m_seen(seen)
{
}

QCoro::Task<Result<std::shared_ptr<records::Page>>> EventsPull::readable(std::shared_ptr<Answer> answer)
{
    while (true) {
        if (!*answer)
            co_return answer->error();
        m_ledger.accountRequests();
        auto page = std::make_shared<records::Page>();
        const auto problem = m_ledger.read(
            answer->value().body,
            [this](const records::SourceFacts &facts) { return facts.id.empty() || m_seen.add(seenDigest(facts.id)); },
            *page);
        if (!problem)
            co_return page;
        m_seen.dropPage();
        Error error{ErrorId::BodyInvalid, QString::fromStdString(problem->reason), {}};
        const Result<void> waited = co_await m_tools.api->backOffAfter(error);
        if (!waited)
            co_return waited.error();
        Answer again = co_await m_tools.api->eventsPage(m_state.lastPageToken, m_state.startMs);
        *answer = std::move(again);
    }
}

QCoro::Task<Result<void>> EventsPull::run()
{
    const std::optional<StoredState> stored = m_tools.reader->state(m_tools.key);
    if (!stored)
        co_return Error{ErrorId::StoreFailed, QStringLiteral("the state of events cannot be read"), {}};
    const Result<EventsState> state = EventsState::read(stored->value);
    if (!state)
        co_return state.error();
    m_state = *state;
    if (m_ledger.stateVersion() != stored->version) {
        m_ledger.setStateVersion(stored->version);
        m_seen.load(m_tools.reader->seenIds(m_tools.key));
    }

    std::optional<QCoro::Task<Answer>> next;
    while (true) {
        if (!next) {
            const Result<void> room = co_await m_ledger.awaitRoom();
            if (!room)
                co_return room;
            next.emplace(m_tools.api->eventsPage(m_state.lastPageToken, m_state.startMs));
        }
        const QString asked = m_state.lastPageToken;
        m_tools.log.info(QStringLiteral("Retrieving events event(s) having start_time=%1 and last_page_token=%2")
                             .arg(wholeSecondTime(m_state.startMs), asked.isEmpty() ? QStringLiteral("None") : asked));
        Answer arrived = co_await *next;
        auto answer = std::make_shared<Answer>(std::move(arrived));
        next.reset();
        const Result<std::shared_ptr<records::Page>> page = co_await readable(answer);
        if (!page)
            co_return page.error();

        const bool end = (*page)->received == 0;
        const QString token = QString::fromStdString((*page)->nextPageToken.value_or(std::string()));
        const bool repeated = !end && (token.isEmpty() || token == asked);
        if (!token.isEmpty())
            m_state.lastPageToken = token;
        if (!end && !repeated && m_ledger.hasRoom(qint64((*page)->ends.size())))
            next.emplace(m_tools.api->eventsPage(m_state.lastPageToken, m_state.startMs));

        const StateValue newState = m_state.value();
        const Result<void> committed = co_await m_ledger.commit(*page, newState);
        if (!committed) {
            if (next)
                co_await *next;
            co_return committed;
        }
        if (end)
            m_tools.log.info(QStringLiteral("No more new events events found"));
        m_ledger.logPartial();
        if (end)
            co_return Result<void>();
        if (repeated) {
            co_return Error{ErrorId::PositionRepeated,
                            token.isEmpty() ? QStringLiteral("a page with content came without a next page token")
                                            : QStringLiteral("the page token that was asked for came back with content"),
                            {}};
        }
    }
}

} // namespace casb
