// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collect/alerts_window.h"
#include "collect/pull_ledger.h"
#include "collect/service_puller.h"

#include <QNetworkAccessManager>

namespace casb {

/// What of a puller lives in its worker thread.
struct ServicePuller::Parts {
    Parts(const PullerOptions &options, std::shared_ptr<Store> store, RateLimiter &limiter, Clock &clock, Logger log)
        : reader(store->reader()),
          api(apiSettings(options), limiter, clock, wake, network, log),
          sizer(options.service.windowHours),
          tools{options.key(), options.stateKey(), options.span, options.service, options.input.environment, options.credential,
                options.queueMaxRecords, options.queueMaxBytes, options.input.maxBodyBytes, store, reader.get(), &api, &clock, &wake, log, {}, {}, {}, {}},
          ledger(tools, seen)
    {
    }

    Wake wake;
    QNetworkAccessManager network;
    std::unique_ptr<StoreReader> reader;
    ApiClient api;
    SeenFilter seen;
    WindowSizer sizer;
    PullTools tools;
    PullLedger ledger;
};

} // namespace casb
