// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collect/alerts_pull.h"

#include "base/time_text.h"
#include "collect/pull_steps.h"

#include <QCryptographicHash>

namespace casb {
namespace {

QByteArray hashOf(std::string_view raw)
{
    return QCryptographicHash::hash(QByteArray::fromRawData(raw.data(), qsizetype(raw.size())), QCryptographicHash::Sha1);
}

} // namespace

AlertsPull::AlertsPull(const PullTools &tools, PullLedger &ledger, SeenFilter &seen, WindowSizer &sizer)
    : m_tools(tools), m_ledger(ledger), m_seen(seen), m_sizer(sizer)
{
}

QCoro::Task<Result<void>> AlertsPull::run()
{
    const Result<AlertsState> state = beginWithState<AlertsState>(m_tools, m_ledger);
    if (!state)
        co_return state.error();
    m_state = *state;

    const qint64 present = m_tools.clock->nowMs() - m_tools.service.timeLagSeconds * 1000LL;
    m_end = m_tools.span ? m_tools.span->toMs : present;
    bool reachedEnd = false;
    while (!reachedEnd) {
        if (!m_state.window)
            m_state.window = nextWindow(m_state, m_end, m_sizer.sizeMs());
        if (!m_state.window)
            break;
        if (m_tools.span)
            m_state.window->last = false; // what lies behind a backfill's end is not its business
        reachedEnd = m_state.window->toMs >= m_end;
        const Result<void> read = co_await readWindow();
        if (!read)
            co_return read;
    }
    co_return Result<void>();
}

/// An alert without id has its content for one, and its number among the alerts of its page that are the same.
std::string AlertsPull::identityOf(const records::SourceFacts &facts)
{
    if (!facts.id.empty())
        return facts.id;
    const QByteArray hash = hashOf(facts.raw);
    const int number = ++m_withoutId[hash];
    return "sha1:" + hash.toHex().toStdString() + (number == 1 ? std::string() : '#' + std::to_string(number));
}

bool AlertsPull::keep(const records::SourceFacts &facts, AlertsWindow &window)
{
    const std::string identity = identityOf(facts);
    if (m_tools.span && !belongsTo(*m_tools.span, facts.timestampMs, std::nullopt)) {
        ++m_outside;
        return false;
    }
    const QString id = QString::fromStdString(identity);
    if (facts.timestampMs) {
        // Noted before anything is filtered: what lies at the new edge must be known there, duplicate or not.
        note(window, id, *facts.timestampMs);
        if (knownAtEdge(m_state, id, *facts.timestampMs))
            return false;
    } else if (m_state.lastIds.contains(id)) {
        return false;
    }
    // A late alert shifts the pages of a window: the same alert then comes on the next page, too.
    return m_seen.add(alertDigest(identity, facts.timestampMs));
}

QCoro::Task<Result<std::shared_ptr<records::Page>>> AlertsPull::readable(std::shared_ptr<Answer> answer)
{
    AlertsWindow window;
    PageSteps steps;
    steps.ask = [this] {
        return m_tools.api->alertsPage(m_state.window->nextPage, m_state.window->fromMs, m_state.window->toMs);
    };
    steps.begin = [this, &window] {
        window = *m_state.window;
        m_outside = 0;
        m_withoutId.clear();
    };
    steps.keep = [this, &window](const records::SourceFacts &facts) { return keep(facts, window); };
    const Result<std::shared_ptr<records::Page>> page = co_await readablePage(m_tools, m_ledger, m_seen, answer, steps);
    if (page) {
        (*page)->received -= m_outside;
        (*page)->duplicates -= m_outside;
        m_state.window = window;
    }
    co_return page;
}

QCoro::Task<Result<void>> AlertsPull::readWindow()
{
    const qint64 from = m_state.window->fromMs;
    const qint64 to = m_state.window->toMs;
    const QString fromText = logSpanTime(from);
    const QString toText = logSpanTime(to);
    m_tools.log.info(QStringLiteral("Retrieving/sending alerts event(s) having timestamp between %1 and %2").arg(fromText, toText));
    std::optional<QCoro::Task<Answer>> next;
    bool last = false;
    while (!last) {
        if (!next) {
            const Result<void> room = co_await m_ledger.awaitRoom();
            if (!room)
                co_return room;
            next.emplace(m_tools.api->alertsPage(m_state.window->nextPage, from, to));
        }
        Answer arrived = co_await *next;
        auto answer = std::make_shared<Answer>(std::move(arrived));
        next.reset();
        const Result<std::shared_ptr<records::Page>> page = co_await readable(answer);
        if (!page)
            co_return page.error();

        ++m_state.window->nextPage;
        const qint64 received = (*page)->received + m_outside;
        // How many a damaged part was, nobody can tell: the page may have been full.
        last = received == 0 || (received < m_tools.service.pageSize && (*page)->damaged == 0);
        if (!last && m_ledger.hasRoom(qint64((*page)->ends.size())))
            next.emplace(m_tools.api->alertsPage(m_state.window->nextPage, from, to));

        const AlertsState after = last ? afterWindow(m_state, *m_state.window) : m_state;
        const bool spanRead = m_tools.span && last && to >= m_end;
        const StateValue newState = spanRead ? asFinished(after.value()) : after.value();
        const Result<void> stored = co_await m_ledger.commit(*page, newState);
        if (!stored) {
            if (next)
                co_await *next;
            co_return stored;
        }
        m_tools.log.info(QStringLiteral("Retrieved %1 alerts event(s) from %2 to %3").arg((*page)->received).arg(fromText, toText));
        m_ledger.logPartial();
        if (last) {
            m_sizer.finished(*m_state.window);
            m_state = after;
        }
    }
    co_return Result<void>();
}

} // namespace casb
