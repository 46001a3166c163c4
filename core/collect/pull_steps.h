// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collect/pull_ledger.h"

/// What a pull of alerts and a pull of events do in the same way.
namespace casb {

/// The stored state that a pull begins with, and the ledger made ready for it. Errors: StoreFailed, StateUnreadable.
template <typename State> Result<State> beginWithState(const PullTools &tools, PullLedger &ledger)
{
    const std::optional<StoredState> stored = tools.reader->state(tools.stateKey);
    if (!stored)
        return Error{ErrorId::StoreFailed, QStringLiteral("the state of %1 cannot be read").arg(tools.key.service), {}};
    Result<State> state = State::read(stored->value);
    if (!state)
        return state;
    if (ledger.stateVersion() != stored->version) {
        ledger.setStateVersion(stored->version);
        if (const Result<void> loaded = ledger.loadSeen(); !loaded)
            return loaded.error();
    }
    return state;
}

/// How one page is read: asked for again, begun anew, filtered.
struct PageSteps {
    std::function<QCoro::Task<Result<ApiPage>>()> ask;
    std::function<void()> begin; ///< before each try: forgets what the filter noted
    records::KeepFilter keep;
};

/// Takes an answer apart. One whose body is no page is asked for again, after a back-off, without end: no page is
/// skipped. One of which a part is no JSON is asked for again once, since what is lost on the way is there the next time;
/// then the part goes to the dead letters, and never costs another request. Errors: the answer's, Stopped.
QCoro::Task<Result<std::shared_ptr<records::Page>>> readablePage(const PullTools &tools, PullLedger &ledger,
                                                                 SeenFilter &seen,
                                                                 std::shared_ptr<Result<ApiPage>> answer,
                                                                 PageSteps steps);

} // namespace casb
