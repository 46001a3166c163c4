// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collect/pull_ledger.h"

#include <QSet>

namespace casb {

/// One pull of events: follows the page tokens until an empty page. Its token is the durable cursor. The next page is
/// asked for while the last one is being stored.
class EventsPull
{
public:
    EventsPull(const PullTools &tools, PullLedger &ledger, SeenFilter &seen);

    /// Pulls from the stored state to the present. Errors are those of the API client, PositionRepeated, StateChanged
    /// and Stopped.
    QCoro::Task<Result<void>> run();

private:
    using Answer = Result<ApiPage>;
    bool keep(const records::SourceFacts &facts);
    QCoro::Task<Result<std::shared_ptr<records::Page>>> readable(std::shared_ptr<Answer> answer);
    bool wasAsked(const QString &token) const;

    const PullTools &m_tools;
    PullLedger &m_ledger;
    SeenFilter &m_seen;
    EventsState m_state;
    QSet<QByteArray> m_asked;          ///< digests of the tokens of this pull
    qint64 m_outside = 0;              ///< of the last page: events that a backfill leaves to others
    std::optional<qint64> m_oldestMs;  ///< of the last page, for a backfill
};

} // namespace casb
