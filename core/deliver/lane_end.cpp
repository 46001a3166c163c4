// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliver/lane.h"

/// How a connection of a lane ends, what of it counts then, and when it is ended for a receipt.
namespace casb::deliver {

namespace {

/// After so many half-closes without an answer what the peer's TCP acknowledged counts: else nothing ever would.
constexpr int kUnansweredMost = 3;

} // namespace

bool Lane::receiptDue() const
{
    if (!m_byReceipt || m_phase != Phase::Open || m_ledger.unsettledBytes() == 0)
        return false;
    return (m_burst.asks() && m_dealtOut) ||
           m_barrier.due(m_clock.steadyMs(), m_unsettledMs, m_ledger.unsettledBytes(), m_ledger.unsettledRecords()) ||
           m_ledger.unsettledBytes() >= m_burst.limit();
}

/// Half-closes when a receipt is due and everything before it has been acknowledged.
void Lane::askForReceipt()
{
    if (!receiptDue() || !empty() || !atLineEnd())
        return;
    m_phase = Phase::Finishing;
    m_asked = true;
    m_connection->finish(m_config.sendingTimeoutSeconds * 1000LL);
}

void Lane::onEnded(Connection::Ending ending, const Error &error)
{
    using Ending = Connection::Ending;
    const bool finishing = m_phase == Phase::Finishing;
    const bool clean = judge(ending, error);
    const bool useful = m_proven || (clean && (m_ledger.unsettled() || m_tookInternal));
    // A peer that gave no receipt is given a rest, one that this side ended for good needs none.
    const bool wait = finishing ? m_asked && !clean : !(ending == Ending::Closed && useful);
    m_afterReceipt = m_asked && clean;
    if (m_afterReceipt)
        emit proven();
    m_terms = m_connection->terms();
    m_connection->deleteLater();
    m_connection = nullptr;
    const std::vector<RecordRange> again = close(clean);
    if (useful)
        m_backoff.reset();
    m_phase = wait ? Phase::Waiting : Phase::Idle;
    if (wait) {
        const qint64 delay = m_backoff.next();
        m_retryAtMs = m_clock.nowMs() + delay;
        m_clock.callAfter(delay, this, [this, number = ++m_wait] {
            if (number != m_wait || m_phase != Phase::Waiting)
                return;
            m_phase = Phase::Idle;
            emit waitOver();
        });
    }
    emit ended(again, clean && !wait ? Error{} : error);
}

/// Whether what was acknowledged on the connection that ended has arrived. Draws the conclusions for the next one.
bool Lane::judge(Connection::Ending ending, const Error &error)
{
    using Ending = Connection::Ending;
    const bool answered = ending == Ending::Finished && error.id == ErrorId::None;
    if (m_byReceipt) {
        m_unanswered = answered || ending != Ending::Finished ? 0 : m_unanswered + 1;
        if (m_unanswered == kUnansweredMost)
            emit receiptsRenounced();
    } else {
        m_ledger.settle(m_clock.steadyMs() - m_options.settleMs);
    }
    // A TLS peer that does not want us may read what we sent, drop it and close in good order, right after the
    // beginning.
    const bool dismissed = m_config.tls && m_clock.steadyMs() - m_openedMs < m_options.settleMs / 2;
    const bool farewell = ending == Ending::Closed && !dismissed && !m_barrier.on();
    const bool finished = ending == Ending::Finished && (answered || !m_byReceipt || m_unanswered >= kUnansweredMost);
    const bool clean = farewell || finished;
    if (!clean)
        m_burst.broke(m_ledger.unsettledBytes() + m_gzip.size(), m_ledger.settledAny());
    else if (m_byReceipt && m_ledger.unsettled())
        m_burst.progressed();
    return clean;
}

std::vector<RecordRange> Lane::close(bool clean)
{
    std::vector<RecordRange> again = m_ledger.close(clean);
    again.insert(again.end(), m_gzip.records().begin(), m_gzip.records().end());
    for (const InternalWritten &written : m_internalWritten)
        m_internal.giveBack(written.numbers);
    m_internalWritten.clear();
    m_gzip.clear();
    m_out.resize(0);
    m_outBytes = 0;
    return again;
}

} // namespace casb::deliver
