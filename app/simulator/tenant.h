// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/alert_source.h"
#include "simulator/event_source.h"
#include "simulator/fault_script.h"
#include "simulator/http_message.h"
#include "simulator/rate_watch.h"
#include "simulator/sign_ins.h"

#include "base/clock.h"

#include <QMap>

namespace casb::simulator {

struct TenantSettings {
    enum class StartTime : quint8 { Both, Seconds, Minutes };

    DataSettings data;
    QByteArray apiKey = "demo-api-key";
    QByteArray clientId = "demo-client";
    QByteArray clientSecret = "demo-secret";
    QByteArray authorizationPrefix;             ///< expected before the token
    qint64 tokenLifetimeMs = 3'600'000;         ///< 0: for ever
    SignIns::Form tokenForm = SignIns::Form::Opaque;
    double requestsPerSecond = 1;               ///< 0: no limit
    int alertsPageSize = 50;
    int eventsPageSize = 1000;                  ///< at most; pages vary below it
    StartTime startTime = StartTime::Both;      ///< the forms of startTime that are understood
};

/// The Proofpoint side: answers the three calls as the API does. No object of its own thread: call it from one.
class Tenant
{
public:
    Tenant(TenantSettings settings, Clock &clock);

    HttpResponse answer(const HttpRequest &request);
    void setLateness(RateWatch::Lateness lateness) { m_rate.setLateness(std::move(lateness)); }

    void order(const Fault &fault);
    [[nodiscard]] FaultScript &faults() { return m_faults; }

    struct Counters {
        QMap<QByteArray, qint64> requestsByPath; ///< all of them, whatever came of it
        QMap<int, qint64> answersByStatus;       ///< 0: no answer (reset)
        qint64 faultsHappened = 0;
        qint64 signIns = 0;
        struct Request {
            qint64 timeMs; ///< UTC
            QByteArray path;
            int status;    ///< 0: no answer
            QString fault; ///< that happened to it, as ordered
        };
        QList<Request> recent; ///< the last ones, oldest first
    };
    [[nodiscard]] const Counters &counters() const { return m_counters; }
    [[nodiscard]] const QList<RateWatch::Violation> &violations() const { return m_rate.violations(); }
    [[nodiscard]] const TenantSettings &settings() const { return m_settings; }

    /// Ground truth: the source objects of [@p fromMs, @p toMs], oldest first, one JSON each line. Alerts by their time
    /// stamps; events by the time of their storage object (whose 15 seconds have to lie inside), each event once unless
    /// @p repeats. Only what exists now.
    [[nodiscard]] QByteArray expected(Service service, qint64 fromMs, qint64 toMs, bool repeats = false) const;

private:
    HttpResponse signIn(const HttpRequest &request);
    HttpResponse alertsPage(const HttpRequest &request) const;
    HttpResponse eventsPage(const HttpRequest &request, const std::optional<Fault> &fault) const;
    HttpResponse answerService(Service service, const HttpRequest &request, QString *faultText);
    std::optional<HttpResponse> refusal(const HttpRequest &request) const;

    TenantSettings m_settings;
    Clock &m_clock;
    AlertSource m_alerts;
    EventSource m_events;
    SignIns m_signIns;
    RateWatch m_rate;
    FaultScript m_faults;
    Counters m_counters;
};

} // namespace casb::simulator
