// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api_caller.h"

#include "fake_clock.h"
#include "simulator/options.h"

#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace casb;
using namespace casb::simulator;

class TstTenant : public QObject
{
    Q_OBJECT

private slots:
    void alertsPagesCoverASpanOnce_data();
    void alertsPagesCoverASpanOnce();
    void alertsBoundsAreInclusive();
    void eventsPagesCoverEverything_data();
    void eventsPagesCoverEverything();
    void lastTokenIsDurable();
    void refusesBadCalls_data();
    void refusesBadCalls();
    void compressesWhenAsked();
    void startTimeForms_data();
    void startTimeForms();
    void signInsExpire();
    void tooFastIsRefusedAndRemembered();
    void sameSeedSameData();
    void dataAreVaried();
    void badOptionsAreNamed_data();
    void badOptionsAreNamed();

private:
    QTemporaryDir m_dir;
};

namespace {

void collectIds(const QJsonArray &objects, QLatin1String key, QSet<QString> &ids)
{
    for (const QJsonValue &object : objects)
        ids.insert(object[key].toString());
}

qsizetype lineCount(const QByteArray &text) { return text.count('\n'); }

} // namespace

void TstTenant::alertsPagesCoverASpanOnce_data()
{
    QTest::addColumn<bool>("grows");
    QTest::newRow("standing") << false;
    QTest::newRow("growing, frozen window") << true;
}

void TstTenant::alertsPagesCoverASpanOnce()
{
    QFETCH(bool, grows);
    FakeClock clock(TestNowMs);
    Simulator simulator(smallSimulator(m_dir.path()), clock);
    QCOMPARE(simulator.start(), QString());
    ApiCaller api(simulator);
    QCOMPARE(api.signIn().status, 200);
    const qint64 from = simulator.settings().tenant.data.beginMs;
    QSet<QString> ids;
    qint64 last = TestNowMs;
    int total = 0;
    for (int page = 0;; ++page) {
        const auto answer = api.alerts(page, from, TestNowMs);
        QCOMPARE(answer.status, 200);
        const QJsonArray alerts = answer.json()[QLatin1String("alerts")].toArray();
        collectIds(alerts, QLatin1String("id"), ids);
        for (const QJsonValue &alert : alerts) {
            const qint64 time = alert[QLatin1String("timestamp")].toInteger();
            QVERIFY(time <= last);
            last = time;
        }
        total += int(alerts.size());
        if (alerts.size() < 50)
            break;
        if (grows)
            clock.advance(60'000);
    }
    QVERIFY(total > 200);
    QCOMPARE(ids.size(), total);
    QCOMPARE(lineCount(simulator.tenant().expected(Service::Alerts, from, TestNowMs)), total);
    clock.advance(600'000);
    QVERIFY(lineCount(simulator.tenant().expected(Service::Alerts, from, clock.nowMs())) > total);
}

void TstTenant::alertsBoundsAreInclusive()
{
    FakeClock clock(TestNowMs);
    Simulator simulator(smallSimulator(m_dir.path()), clock);
    QCOMPARE(simulator.start(), QString());
    ApiCaller api(simulator);
    api.signIn();
    const QJsonArray some = api.alerts(0, 0, TestNowMs).json()[QLatin1String("alerts")].toArray();
    const qint64 time = some[3][QLatin1String("timestamp")].toInteger();
    const QJsonArray one = api.alerts(0, time, time).json()[QLatin1String("alerts")].toArray();
    QVERIFY(!one.isEmpty());
    QCOMPARE(one[0][QLatin1String("timestamp")].toInteger(), time);
}

void TstTenant::eventsPagesCoverEverything_data()
{
    QTest::addColumn<int>("pageSize");
    QTest::addColumn<bool>("awkward");
    QTest::newRow("usual") << 400 << false;
    QTest::newRow("pages smaller than storage objects") << 7 << false;
    QTest::newRow("tokens with + and /") << 400 << true;
}

void TstTenant::eventsPagesCoverEverything()
{
    QFETCH(int, pageSize);
    QFETCH(bool, awkward);
    FakeClock clock(TestNowMs);
    SimulatorSettings settings = smallSimulator(m_dir.path());
    settings.tenant.eventsPageSize = pageSize;
    settings.tenant.data.awkwardTokens = awkward;
    settings.tenant.data.repeatShare = 0.05;
    settings.tenant.data.eventsPerHour = pageSize < 10 ? 150 : 3000;
    Simulator simulator(settings, clock);
    QCOMPARE(simulator.start(), QString());
    ApiCaller api(simulator);
    api.signIn();
    auto answer = api.eventsFrom(QStringLiteral("2026-03-17T00:00:00Z"));
    QSet<QString> ids;
    QSet<qsizetype> sizes;
    int total = 0;
    for (;;) {
        QCOMPARE(answer.status, 200);
        const QJsonObject page = answer.json();
        const QJsonArray content = page[QLatin1String("content")].toArray();
        QCOMPARE(page[QLatin1String("size")].toInteger(), content.size());
        if (content.isEmpty())
            break;
        QVERIFY(content.size() <= pageSize);
        sizes.insert(content.size());
        total += int(content.size());
        collectIds(content, QLatin1String("eventId"), ids);
        const QString token = page[QLatin1String("nextPageToken")].toString();
        QCOMPARE(token.contains(u'+') && token.contains(u'/'), awkward);
        clock.advance(20); // it goes on growing, and nothing is lost by that
        answer = api.eventsAfter(token);
    }
    QVERIFY(sizes.size() > 2);
    QVERIFY(total > ids.size());
    const qint64 from = settings.tenant.data.beginMs;
    QCOMPARE(lineCount(simulator.tenant().expected(Service::Events, from, clock.nowMs())), ids.size());
    QCOMPARE(lineCount(simulator.tenant().expected(Service::Events, from, clock.nowMs(), true)), total);
}

void TstTenant::lastTokenIsDurable()
{
    FakeClock clock(TestNowMs);
    Simulator simulator(smallSimulator(m_dir.path()), clock);
    QCOMPARE(simulator.start(), QString());
    ApiCaller api(simulator);
    api.signIn();
    const QString start = QStringLiteral("2026-03-17T09:32:00Z"); // nothing is there yet
    const QJsonObject first = api.eventsFrom(start).json();
    QVERIFY(first[QLatin1String("content")].toArray().isEmpty());
    const QString token = first[QLatin1String("nextPageToken")].toString();
    QVERIFY(QByteArray::fromBase64(token.toLatin1()).contains("/minute=30/fl_events_keyed_tenant+"));
    QCOMPARE(api.eventsAfter(token).json()[QLatin1String("nextPageToken")].toString(), token);
    clock.advance(600'000);
    // The token holds for a simulator that is started again as well.
    Simulator again(smallSimulator(m_dir.path()), clock);
    QCOMPARE(again.start(), QString());
    ApiCaller other(again);
    other.signIn();
    const QJsonObject later = other.eventsAfter(token).json();
    QVERIFY(!later[QLatin1String("content")].toArray().isEmpty());
    QVERIFY(later[QLatin1String("nextPageToken")].toString() != token);
}

void TstTenant::refusesBadCalls_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    const QByteArray get("GET");
    const QByteArray post("POST");
    QTest::newRow("neither") << get << QStringLiteral("/v2/events") << QByteArray() << 400;
    QTest::newRow("both") << get << QStringLiteral("/v2/events?startTime=2026-03-17T00:00&nextPage=x") << QByteArray() << 400;
    QTest::newRow("no token of ours") << get << QStringLiteral("/v2/events?nextPage=abc") << QByteArray() << 400;
    QTest::newRow("no time") << get << QStringLiteral("/v2/events?startTime=yesterday") << QByteArray() << 400;
    QTest::newRow("no page") << post << QStringLiteral("/v1/alerts") << QByteArray("{}") << 400;
    QTest::newRow("text for a number") << post << QStringLiteral("/v1/alerts")
                                       << QByteArray(R"({"page":"0","time_range":{"from":1,"to":2}})") << 400;
    QTest::newRow("backwards") << post << QStringLiteral("/v1/alerts")
                               << QByteArray(R"({"page":0,"time_range":{"from":3,"to":2}})") << 400;
    QTest::newRow("wrong method") << get << QStringLiteral("/v1/alerts") << QByteArray() << 405;
    QTest::newRow("nowhere") << get << QStringLiteral("/v9/events") << QByteArray() << 404;
}

void TstTenant::refusesBadCalls()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    FakeClock clock(TestNowMs);
    Simulator simulator(smallSimulator(m_dir.path()), clock);
    QCOMPARE(simulator.start(), QString());
    ApiCaller api(simulator);
    api.signIn();
    QCOMPARE(api.call(method, path, body).status, status);
}

void TstTenant::compressesWhenAsked()
{
    FakeClock clock(TestNowMs);
    Simulator simulator(smallSimulator(m_dir.path()), clock);
    QCOMPARE(simulator.start(), QString());
    ApiCaller api(simulator);
    api.signIn();
    const QByteArray plain = api.alerts(0, 0, TestNowMs).body;
    api.acceptEncoding = "deflate, gzip";
    const auto answer = api.alerts(0, 0, TestNowMs);
    QVERIFY(answer.whole);
    QVERIFY(answer.body.startsWith("\x1f\x8b"));
    QVERIFY(answer.body.size() < plain.size() / 2);
    LineStream inflater; // the body is its only line
    QCOMPARE(inflater.feed(answer.body + "\n"), QList<QByteArray>{plain});
}

void TstTenant::startTimeForms_data()
{
    QTest::addColumn<int>("forms");
    QTest::addColumn<int>("seconds");
    QTest::addColumn<int>("minutes");
    QTest::newRow("both") << int(TenantSettings::StartTime::Both) << 200 << 200;
    QTest::newRow("seconds") << int(TenantSettings::StartTime::Seconds) << 200 << 400;
    QTest::newRow("minutes") << int(TenantSettings::StartTime::Minutes) << 400 << 200;
}

void TstTenant::startTimeForms()
{
    QFETCH(int, forms);
    QFETCH(int, seconds);
    QFETCH(int, minutes);
    FakeClock clock(TestNowMs);
    SimulatorSettings settings = smallSimulator(m_dir.path());
    settings.tenant.startTime = TenantSettings::StartTime(forms);
    Simulator simulator(settings, clock);
    QCOMPARE(simulator.start(), QString());
    ApiCaller api(simulator);
    api.signIn();
    QCOMPARE(api.eventsFrom(QStringLiteral("2026-03-17T09:00:00Z")).status, seconds);
    QCOMPARE(api.eventsFrom(QStringLiteral("2026-03-17T09:00")).status, minutes);
}

void TstTenant::signInsExpire()
{
    FakeClock clock(TestNowMs);
    SimulatorSettings settings = smallSimulator(m_dir.path());
    settings.tenant.tokenLifetimeMs = 60'000;
    Simulator simulator(settings, clock);
    QCOMPARE(simulator.start(), QString());
    ApiCaller api(simulator);
    QCOMPARE(api.alerts(0, 0, TestNowMs).status, 401);
    const auto wrong = api.signIn("other");
    QCOMPARE(wrong.status, 403);
    QCOMPARE(wrong.body, QByteArray(R"({"status":"ERROR","msg":"Could not find user or wrong password."})"));
    QCOMPARE(api.signIn().status, 200);
    QCOMPARE(api.alerts(0, 0, TestNowMs).status, 200);
    clock.advance(60'000);
    QCOMPARE(api.alerts(0, 0, TestNowMs).status, 401);
    api.signIn();
    api.apiKey = "other";
    QCOMPARE(api.alerts(0, 0, TestNowMs).status, 403);
}

void TstTenant::tooFastIsRefusedAndRemembered()
{
    FakeClock clock(TestNowMs);
    SimulatorSettings settings = smallSimulator(m_dir.path());
    settings.tenant.requestsPerSecond = 1;
    Simulator simulator(settings, clock);
    QCOMPARE(simulator.start(), QString());
    ApiCaller api(simulator);
    QCOMPARE(api.signIn().status, 200);
    clock.advance(400);
    const auto refused = api.alerts(0, 0, TestNowMs);
    QCOMPARE(refused.status, 429);
    QCOMPARE(refused.retryAfter, QByteArray("1"));
    QCOMPARE(simulator.tenant().violations().size(), 1);
    QCOMPARE(simulator.tenant().violations().first().gapMs, 400);
    clock.advance(600);
    QCOMPARE(api.alerts(0, 0, TestNowMs).status, 200);
    QCOMPARE(simulator.tenant().violations().size(), 1);
}

void TstTenant::sameSeedSameData()
{
    FakeClock clock(TestNowMs);
    const auto all = [&clock](quint64 seed, Service service) {
        TenantSettings settings;
        settings.data.seed = seed;
        settings.data.beginMs = fiveMinutesOf(TestNowMs - 3'600'000);
        return Tenant(settings, clock).expected(service, 0, TestNowMs);
    };
    for (const Service service : {Service::Alerts, Service::Events}) {
        const QByteArray first = all(1, service);
        QCOMPARE(all(1, service), first);
        QVERIFY(all(2, service) != first);
    }
}

void TstTenant::dataAreVaried()
{
    FakeClock clock(TestNowMs);
    TenantSettings settings;
    settings.data.beginMs = fiveMinutesOf(TestNowMs - 4LL * 3'600'000);
    const Tenant tenant(settings, clock);
    const QList<QByteArray> lines = tenant.expected(Service::Alerts, 0, TestNowMs).split('\n');
    QSet<qint64> times;
    QSet<qsizetype> related;
    int alerts = 0;
    int unrated = 0;
    for (const QByteArray &line : lines) {
        if (line.isEmpty())
            continue;
        const QJsonDocument document = QJsonDocument::fromJson(line);
        QVERIFY2(document.isObject(), line.constData());
        ++alerts;
        times.insert(document[QLatin1String("timestamp")].toInteger());
        unrated += document[QLatin1String("severity")].isUndefined();
        related.insert(document[QLatin1String("related_events")].toArray().size());
    }
    QVERIFY(times.size() < alerts);
    QVERIFY(unrated > 0);
    QCOMPARE(related.size(), 6);
    QSet<qsizetype> properties;
    const QRegularExpression form(QStringLiteral(R"(^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$)"));
    const QList<QByteArray> events = tenant.expected(Service::Events, 0, TestNowMs).split('\n');
    for (const QByteArray &line : events) {
        if (line.isEmpty())
            continue;
        const QJsonDocument document = QJsonDocument::fromJson(line);
        QVERIFY2(document.isObject(), line.constData());
        const QString time = document[QLatin1String("timestamp")].toString();
        QVERIFY2(form.match(time).hasMatch(), qPrintable(time));
        properties.insert(document[QLatin1String("additionalProperties")].toArray().size());
    }
    QCOMPARE(properties.size(), 7);
}

void TstTenant::badOptionsAreNamed_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("problem");
    const auto words = [](const char *text) { return QString::fromLatin1(text).split(u' '); };
    QTest::newRow("fine") << words("x --work-dir /tmp/w --seed 4 --fault reset") << QString();
    QTest::newRow("no directory") << words("x --seed 4") << QStringLiteral("--work-dir is missing");
    QTest::newRow("port") << words("x --work-dir w --port 70000")
                          << QStringLiteral("--port: '70000' is not a whole number from 0 to 65535");
    QTest::newRow("time") << words("x --work-dir w --history-begin soon")
                          << QStringLiteral("--history-begin: 'soon' is not an ISO 8601 time or epoch milliseconds");
    QTest::newRow("fault") << words("x --work-dir w --fault thunder")
                           << QStringLiteral("--fault: thunder: unknown fault 'thunder'");
    QTest::newRow("unknown") << words("x --work-dir w --sed 1") << QStringLiteral("Unknown option 'sed'.");
}

void TstTenant::badOptionsAreNamed()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, problem);
    Options options;
    QCOMPARE(readOptions(arguments, TestNowMs, &options), problem);
}

QTEST_GUILESS_MAIN(TstTenant)
#include "tst_tenant.moc"
