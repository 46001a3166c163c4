// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collect/alerts_window.h"
#include "collect/pull_ledger.h"

#include <QHash>

namespace casb {

/// One pull of alerts: reads windows of frozen end, page by page, until it has reached the end that it froze at its
/// start. The next page is asked for while the last one is being stored.
class AlertsPull
{
public:
    AlertsPull(const PullTools &tools, PullLedger &ledger, SeenFilter &seen, WindowSizer &sizer);

    /// Pulls from the stored state to the present. Errors are those of the API client, StateChanged and Stopped.
    QCoro::Task<Result<void>> run();

private:
    using Answer = Result<ApiPage>;
    QCoro::Task<Result<void>> readWindow();
    QCoro::Task<Result<std::shared_ptr<records::Page>>> readable(std::shared_ptr<Answer> answer);
    std::string identityOf(const records::SourceFacts &facts);
    bool keep(const records::SourceFacts &facts, AlertsWindow &window);

    const PullTools &m_tools;
    PullLedger &m_ledger;
    SeenFilter &m_seen;
    WindowSizer &m_sizer;
    AlertsState m_state;
    qint64 m_end = 0;      ///< up to where this pull reads
    QHash<QByteArray, int> m_withoutId; ///< of the last page: how often each content without id came
    qint64 m_outside = 0;  ///< of the last page: objects that a backfill leaves to others
};

} // namespace casb
