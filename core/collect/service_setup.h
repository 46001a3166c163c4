// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/wake.h"
#include "log/log.h"
#include "proofpoint/api_client.h"

#include <QCoroTask>

#include <functional>

namespace casb {

/// The setup of one service: signs in, and tries again after 5, 25, 125, 625, 1800 s, without end, until it succeeds.
class ServiceSetup
{
public:
    /// How often a failure is worth another try.
    enum class Patience {
        Endless,        ///< whatever the failure
        UntilRejected,  ///< until the credentials are refused
        Brief,          ///< until the credentials are refused, three times otherwise
    };

    ServiceSetup(ApiClient &api, Clock &clock, Wake &wake, Logger log, QString pullerClass);

    /// @p failed is told of each failed try and when the next one follows (UTC ms). Errors: the last one, or Stopped.
    QCoro::Task<Result<void>> run(Patience patience, std::function<void(Error, qint64)> failed);

private:
    ApiClient &m_api;
    Clock &m_clock;
    Wake &m_wake;
    Logger m_log;
    QString m_pullerClass;
};

/// The wait after the @p failures-th failed try, in ms.
qint64 setupWaitMs(int failures);

} // namespace casb
