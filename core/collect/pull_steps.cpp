// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collect/pull_steps.h"

namespace casb {

QCoro::Task<Result<std::shared_ptr<records::Page>>> readablePage(const PullTools &tools, PullLedger &ledger,
                                                                 SeenFilter &seen,
                                                                 std::shared_ptr<Result<ApiPage>> answer,
                                                                 PageSteps steps)
{
    bool damagedBefore = false;
    while (true) {
        if (!*answer)
            co_return answer->error();
        ledger.accountRequests();
        auto page = std::make_shared<records::Page>();
        steps.begin();
        const auto problem = ledger.read(answer->value().body, steps.keep, *page);
        const bool newDamage = !problem && page->damagedNew > 0;
        if (!problem && !(newDamage && !std::exchange(damagedBefore, true)))
            co_return page;
        seen.dropPage();
        ledger.saveWithoutPage();
        const std::string reason = problem ? problem->reason : "a part of the page is damaged";
        const Error error{ErrorId::BodyInvalid, QString::fromStdString(reason), {}};
        const Result<void> waited = co_await tools.api->backOffAfter(error);
        if (!waited)
            co_return waited.error();
        Result<ApiPage> again = co_await steps.ask();
        *answer = std::move(again);
    }
}

} // namespace casb
