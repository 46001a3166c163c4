// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/wake.h"
#include "collect/backfill.h"
#include "collect/seen_filter.h"
#include "collect/service_state.h"
#include "log/log.h"
#include "proofpoint/api_client.h"
#include "records/page.h"
#include "store/store.h"

#include <QCoroTask>

#include <functional>
#include <memory>

namespace casb {

/// What a puller works with: one service of one input. Made in, used in and destroyed in the puller's thread.
struct PullTools {
    ServiceKey key;
    ServiceKey stateKey;     ///< where the state lies: key, or a backfill's own
    std::optional<BackfillSpan> span; ///< of a backfill
    ServiceConfig service;
    QString environment;
    QString credential;      ///< which limiter and daily count its requests belong to
    qint64 queueMaxRecords = 0;
    qint64 queueMaxBytes = 0;
    qint64 maxBodyBytes = 0; ///< of a page as it comes
    std::shared_ptr<Store> store;
    StoreReader *reader = nullptr;
    ApiClient *api = nullptr;
    Clock *clock = nullptr;
    Wake *wake = nullptr;
    Logger log;
    /// The numbers or the phase changed; called often.
    std::function<void()> changed;
    /// True while a person wants no further page.
    std::function<bool()> paused;
    /// Why no further page is asked for now, and that it goes on.
    enum class Hold : quint8 { None, Paused, QueueFull };
    std::function<void(Hold)> held;
    /// The store does not take a page; it is tried again at that time (UTC ms). Id None: it does again.
    std::function<void(Error, qint64)> storeTrouble;
};

/// One pull's account: counts, and stores each page together with the state that follows from it. What is received
/// equals duplicates + rejected + stored, at every commit.
class PullLedger
{
public:
    PullLedger(const PullTools &tools, SeenFilter &seen);

    /// Opens the pull: its id is the time of its start.
    QCoro::Task<Result<void>> begin(QString askedFor);
    /// Notes a request; it belongs to the next page accounted. One that brought no page is stored at once, so that the
    /// limits of a day know of it whatever happens.
    void addTrace(const RequestTrace &trace);
    /// To be called when the answers accounted turned out to be no page: stores their requests.
    void saveWithoutPage();
    /// To be called when a page has arrived and before the next is asked for, so that the count is the one of this page.
    void accountRequests();
    /// Waits until the store has room, and can tell so, and nobody has paused the collection.
    QCoro::Task<Result<void>> awaitRoom();
    /// Whether another page may be asked for while one of @p more records is about to be stored. Not when the
    /// store cannot tell.
    [[nodiscard]] bool hasRoom(qint64 more = 0) const { return !m_tools.paused() && queueHasRoom(more); }

    /// Takes over the store's duplicate filter; a backfill's knows also what a reset made the live one forget.
    Result<void> loadSeen();
    /// Reads a body with this pull's settings, filtered by all that pulls of this service have stored by now.
    std::optional<records::PageError> read(const QByteArray &body, const records::KeepFilter &keep, records::Page &page);
    /// Stores a page and the new state in one transaction. A store that fails is tried again without end. Errors:
    /// StateChanged (by a person, or another pull stored something of this service meanwhile), Stopped.
    QCoro::Task<Result<void>> commit(std::shared_ptr<records::Page> page, StateValue newState);
    /// Closes the pull.
    QCoro::Task<void> end(PullStatistics::Result result, Error error);

    [[nodiscard]] PullStatistics &statistics() { return m_pull; }
    [[nodiscard]] qint64 stateVersion() const { return m_version; }
    /// How far the pull's last stored page reached, ms UTC.
    [[nodiscard]] std::optional<qint64> positionMs() const { return m_positionMs; }
    void setStateVersion(qint64 version) { m_version = version; }
    void logPartial() const;

private:
    [[nodiscard]] bool queueHasRoom(qint64 more = 0) const;
    QCoro::Task<Result<void>> awaitQueue();
    void refreshSeen();
    void sayOddities(const records::Page &page) const;
    void save(QList<RequestRow> rows);
    PageCommit commitOf(const records::Page &page, const StateValue &newState);

    const PullTools &m_tools;
    SeenFilter &m_seen;
    PullStatistics m_pull;
    qint64 m_version = 0;          ///< of the state; −1: to be read again
    qint64 m_seenRow = 0;          ///< newest row of the store's filter that m_seen knows
    std::optional<RequestRow> m_late; ///< of the page before: its commit's time is known only afterwards
    std::optional<qint64> m_positionMs;
    qint64 m_parseMs = 0;
    QList<RequestRow> m_arrived;   ///< with pages that are not accounted yet
    QList<RequestRow> m_pageless;  ///< without, stored, not counted yet
    QList<RequestRow> m_accounted; ///< counted, to be stored with the next write
    qint64 m_throttled = 0;        ///< counted, of no page's traffic yet
    qint64 m_failed = 0;
};

} // namespace casb
