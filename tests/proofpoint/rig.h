// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "await.h"
#include "fake_clock.h"
#include "proofpoint/api_client.h"
#include "scripted_http_server.h"

#include <QMutex>
#include <QTest>

#include <optional>

namespace casb {

/// Keeps the lines written, as `LEVEL message`.
class LineSink : public LogSink
{
public:
    void write(const LogEntry &entry) override { lines.append(logLevelName(entry.level) + u' ' + entry.message); }
    [[nodiscard]] QString all() const { return lines.join(u'\n'); }
    QStringList lines;
};

/// A client with everything around it, against a scripted server: sign-ins are answered with token-1, token-2, …
struct Rig {
    explicit Rig(const QList<RateLimit> &limits = {{1000, -1, {}}}) : log(clock), limiter(limits, clock)
    {
        clock.setAutoAdvance(true);
        log.addSink(sink);
        log.setDebug(true);
        settings.authBaseUrl = settings.alertsBaseUrl = settings.eventsBaseUrl = server.url();
        settings.limitsCaller = QStringLiteral("alerts");
        server.setHandler([this](const HttpArrival &arrival) { return react(arrival); });
    }
    ~Rig()
    {
        wake.raise(Wake::Reason::Stop);
        if (made)
            QCoro::waitFor(made->drained());
    }

    ApiClient &client()
    {
        if (!made) {
            made = std::make_unique<ApiClient>(settings, limiter, clock, wake, network,
                                               Logger(log, {QStringLiteral("p"), QStringLiteral("t")}),
                                               [] { return 0.5; });
            made->setCredentials({QStringLiteral("key-1234"), QStringLiteral("client-1234"),
                                  QStringLiteral("secret-1234")});
            QObject::connect(made.get(), &ApiClient::requestFinished, made.get(),
                             [this](const RequestTrace &trace) { traces.append(trace); });
            QObject::connect(made.get(), &ApiClient::retryScheduled, made.get(),
                             [this](const Error &error, qint64 atMs) { retries.append({error, atMs - clock.nowMs()}); });
            QObject::connect(made.get(), &ApiClient::recovered, made.get(), [this] { ++recoveries; });
        }
        return *made;
    }

    Result<ApiPage> alerts() { return await(client().alertsPage(0, 1000, 2000)); }
    Result<ApiPage> events(const QString &token = {}) { return await(client().eventsPage(token, 1'673'870'400'000)); }

    /// Runs in the server's thread.
    HttpReaction react(const HttpArrival &arrival)
    {
        const QMutexLocker lock(&mutex);
        if (arrival.target == "/v1/auth")
            return HttpReaction::json("{\"auth_token\": \"token-" + QByteArray::number(++tokens) + "\"}");
        if (data.empty())
            return HttpReaction::json("{\"alerts\":[]}");
        const HttpReaction reaction = data.front();
        if (data.size() > 1 || !repeatLast)
            data.pop_front();
        return reaction;
    }
    /// Reactions to the next requests but sign-ins.
    void answerData(std::initializer_list<HttpReaction> reactions) { data.assign(reactions); }

    std::vector<HttpArrival> dataArrivals() const
    {
        std::vector<HttpArrival> all = server.arrivals();
        std::erase_if(all, [](const HttpArrival &arrival) { return arrival.target == "/v1/auth"; });
        return all;
    }

    FakeClock clock;
    std::shared_ptr<LineSink> sink = std::make_shared<LineSink>();
    Log log;
    Wake wake;
    QNetworkAccessManager network;
    RateLimiter limiter;
    QMutex mutex;
    std::deque<HttpReaction> data;
    bool repeatLast = false;
    int tokens = 0;
    ScriptedHttpServer server;
    ApiSettings settings;
    QList<RequestTrace> traces;
    QList<QPair<Error, qint64>> retries;
    int recoveries = 0;
    std::unique_ptr<ApiClient> made;
};

} // namespace casb
