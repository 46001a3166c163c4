// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collect/events_pull.h"

#include "base/page_token.h"
#include "base/time_text.h"
#include "collect/pull_steps.h"

namespace casb {

namespace {

/// Of one pull. Beyond, a circle is not noticed.
constexpr qsizetype kRememberedTokens = 100'000;

} // namespace

EventsPull::EventsPull(const PullTools &tools, PullLedger &ledger, SeenFilter &seen)
    : m_tools(tools), m_ledger(ledger), m_seen(seen)
{
}

bool EventsPull::keep(const records::SourceFacts &facts)
{
    if (m_tools.span) {
        if (facts.timestampMs)
            m_oldestMs = qMin(m_oldestMs.value_or(*facts.timestampMs), *facts.timestampMs);
        if (!belongsTo(*m_tools.span, facts.timestampMs, tokenPositionMs(m_state.lastPageToken))) {
            ++m_outside;
            return false;
        }
    }
    return facts.id.empty() || m_seen.add(seenDigest(facts.id));
}

QCoro::Task<Result<std::shared_ptr<records::Page>>> EventsPull::readable(std::shared_ptr<Answer> answer)
{
    PageSteps steps;
    steps.ask = [this] { return m_tools.api->eventsPage(m_state.lastPageToken, m_state.startMs); };
    steps.begin = [this] {
        m_outside = 0;
        m_oldestMs.reset();
    };
    steps.keep = [this](const records::SourceFacts &facts) { return keep(facts); };
    const Result<std::shared_ptr<records::Page>> page = co_await readablePage(m_tools, m_ledger, m_seen, answer, steps);
    if (page) {
        (*page)->received -= m_outside;
        (*page)->duplicates -= m_outside;
    }
    co_return page;
}

bool EventsPull::wasAsked(const QString &token) const
{
    return m_asked.contains(seenDigest(token.toStdString()));
}

QCoro::Task<Result<void>> EventsPull::run()
{
    const Result<EventsState> state = beginWithState<EventsState>(m_tools, m_ledger);
    if (!state)
        co_return state.error();
    m_state = *state;

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

        const bool empty = (*page)->received + m_outside == 0;
        const QString token = QString::fromStdString((*page)->nextPageToken.value_or(std::string()));
        if (m_asked.size() < kRememberedTokens)
            m_asked.insert(seenDigest(asked.toStdString()));
        const bool repeated = !empty && (token.isEmpty() || token == asked || wasAsked(token));
        if (!token.isEmpty())
            m_state.lastPageToken = token;
        const bool behind = m_tools.span && isBehind(*m_tools.span, tokenPositionMs(token), m_oldestMs);
        const bool end = empty || behind;
        if (!end && !repeated && m_ledger.hasRoom(qint64((*page)->ends.size())))
            next.emplace(m_tools.api->eventsPage(m_state.lastPageToken, m_state.startMs));

        const StateValue newState = m_tools.span && end ? asFinished(m_state.value()) : m_state.value();
        const Result<void> committed = co_await m_ledger.commit(*page, newState);
        if (!committed) {
            if (next)
                co_await *next;
            co_return committed;
        }
        if (empty)
            m_tools.log.info(QStringLiteral("No more new events events found"));
        m_ledger.logPartial();
        if (end)
            co_return Result<void>();
        if (repeated) {
            co_return Error{ErrorId::PositionRepeated,
                            token.isEmpty()  ? QStringLiteral("a page with content came without a next page token")
                            : token == asked ? QStringLiteral("the page token that was asked for came back with content")
                                             : QStringLiteral("the page tokens go round in a circle, with content"),
                            {}};
        }
    }
}

} // namespace casb
