// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collect/service_puller.h"

#include "fake_clock.h"
#include "log/log.h"
#include "scripted_http_server.h"
#include "store/sql_store.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QUrlQuery>
#include <QtTest>

namespace casb {

inline constexpr qint64 kNow = 1'700'000'000'000; // 2023-11-14T22:13:20Z
inline constexpr qint64 kHour = 3'600'000;

class Lines : public LogSink
{
public:
    void write(const LogEntry &entry) override { lines += logLevelName(entry.level) + u' ' + entry.message; }
    [[nodiscard]] qsizetype count(const QString &part) const
    {
        return lines.filter(part).size();
    }
    QStringList lines;
};

/// A small tenant: alerts by time, events behind numbered tokens.
class Tenant
{
public:
    Tenant()
    {
        server.setHandler([this](const HttpArrival &arrival) { return react(arrival); });
    }

    void addAlert(const QByteArray &id, qint64 ms) { alerts.prepend({id, ms}); }
    void addEvents(int pages, int perPage)
    {
        for (int page = 0; page < pages; ++page) {
            QByteArrayList ids;
            for (int i = 0; i < perPage; ++i)
                ids += "e" + QByteArray::number(nextEvent++);
            events.append(ids);
        }
    }

    HttpReaction react(const HttpArrival &arrival)
    {
        const QMutexLocker lock(&mutex);
        if (arrival.target == "/v1/auth")
            return acceptCredentials ? HttpReaction::json("{\"auth_token\":\"token\"}")
                                     : HttpReaction::answer(403, "{\"status\":\"ERROR\",\"msg\":\"Could not find user or wrong password.\"}");
        return arrival.method == "POST" ? alertsPage(arrival) : eventsPage(arrival);
    }

    HttpReaction alertsPage(const HttpArrival &arrival)
    {
        const QJsonObject body = QJsonDocument::fromJson(arrival.body).object();
        const QJsonObject range = body.value(QStringLiteral("time_range")).toObject();
        const qint64 from = range.value(QStringLiteral("from")).toInteger();
        const qint64 to = range.value(QStringLiteral("to")).toInteger();
        const int page = body.value(QStringLiteral("page")).toInt();
        QByteArrayList inside;
        for (const auto &[id, ms] : std::as_const(alerts)) {
            if (ms >= from && ms <= to)
                inside += "{\"id\":\"" + id + "\",\"timestamp\":" + QByteArray::number(ms) + "}";
        }
        return HttpReaction::json("{\"alerts\":[" + inside.mid(page * 50, 50).join(",") + "]}");
    }

    HttpReaction eventsPage(const HttpArrival &arrival)
    {
        const QUrlQuery query(QString::fromLatin1(arrival.target.mid(arrival.target.indexOf('?') + 1)));
        const QString token = query.queryItemValue(QStringLiteral("nextPage"));
        if (refuseTokens && !token.isEmpty())
            return HttpReaction::answer(410, "{\"message\":\"gone\"}");
        const int page = token.isEmpty() ? 0 : token.mid(1).toInt();
        QByteArrayList items;
        for (const QByteArray &id : events.value(page))
            items += "{\"eventId\":\"" + id + "\"}";
        const int next = repeatToken ? page : qMin(page + 1, int(events.size()));
        return HttpReaction::json("{\"size\":" + QByteArray::number(items.size()) + ",\"nextPageToken\":\"t"
                                  + QByteArray::number(next) + "\",\"content\":[" + items.join(",") + "]}");
    }

    QMutex mutex;
    QList<std::pair<QByteArray, qint64>> alerts; ///< newest first
    QList<QByteArrayList> events;
    int nextEvent = 0;
    bool acceptCredentials = true;
    bool refuseTokens = false;
    bool repeatToken = false;
    ScriptedHttpServer server; ///< last: its thread ends before what it reads
};

/// A puller of one service with its store and its tenant.
struct Bench {
    explicit Bench(const QString &directory, const QString &service) : log(clock)
    {
        log.addSink(lines);
        PersistenceConfig persistence;
        persistence.directory = directory;
        store = *Store::open(persistence, clock, Logger(log, {}));
        options.collectorName = QStringLiteral("example");
        options.input.name = QStringLiteral("proofpoint_casb");
        options.input.id = QStringLiteral("proofpoint_casb_1");
        options.input.authBaseUrl = options.input.alertsBaseUrl = options.input.eventsBaseUrl = tenant.server.url();
        options.service.name = service;
        options.service.tag = QStringLiteral("tag");
        options.service.initialStartTime = QStringLiteral("2023-11-14T00:00:00Z");
        options.service.initialStartMs = 1'699'920'000'000;
        options.queueMaxRecords = 1'000'000;
        options.queueMaxBytes = 1LL << 30;
        options.stateDirectory = directory;
    }

    void start()
    {
        ended.reset();
        puller = std::make_unique<ServicePuller>(options, store, limiter, clock, log);
        QObject::connect(puller.get(), &ServicePuller::statusChanged, puller.get(), [this](const ServiceStatus &s) { status = s; });
        QObject::connect(puller.get(), &ServicePuller::finished, puller.get(), [this](ServicePuller::End end) { ended = end; });
        puller->setCredentials(Credentials{QStringLiteral("key"), QStringLiteral("id"), QStringLiteral("secret")});
        puller->start();
    }

    bool runOnce()
    {
        options.once = true;
        start();
        return QTest::qWaitFor([this] { return ended.has_value(); }, CASB_PATIENCE_MS);
    }

    QByteArray records() const
    {
        QByteArray out;
        const auto reader = store->reader();
        for (qint64 at = 0;;) {
            const auto block = reader->blockFrom(at);
            if (!block)
                return out;
            out += block->lines;
            at = block->firstRecord + block->records;
        }
    }
    /// Every record's id, in the order of the spool.
    QByteArrayList ids() const
    {
        QByteArrayList out;
        for (const QByteArray &line : records().split('\n')) {
            const QJsonObject object = QJsonDocument::fromJson(line).object();
            if (!object.isEmpty())
                out += object.value(object.contains(QStringLiteral("id")) ? QStringLiteral("id") : QStringLiteral("eventId")).toString().toUtf8();
        }
        return out;
    }
    QByteArray state() const { return store->reader()->state(options.key())->value.json; }

    FakeClock clock{kNow};
    Log log;
    std::shared_ptr<Lines> lines = std::make_shared<Lines>();
    Tenant tenant;
    RateLimiter limiter{{}, clock};
    std::shared_ptr<Store> store;
    PullerOptions options;
    ServiceStatus status;
    std::optional<ServicePuller::End> ended;
    std::unique_ptr<ServicePuller> puller; ///< before everything that it uses
};

} // namespace casb
