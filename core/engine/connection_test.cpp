// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/connection_test.h"

#include "proofpoint/api_client.h"
#include "proofpoint/http_connections.h"
#include "records/page.h"

#include <QCoroSignal>
#include <QHostInfo>
#include <QNetworkProxy>
#include <QSslCertificate>
#include <QSslSocket>

namespace casb {
namespace {

constexpr qint64 kStepLimitMs = 20'000;
constexpr qint64 kDayMs = 86'400'000;
constexpr qint64 kLagMs = 60'000;

using Id = ConnectionTestStep::Id;
using State = ConnectionTestStep::State;

/// Ends a wait for one of several signals.
class Gate : public QObject
{
    Q_OBJECT

public:
    void open()
    {
        if (!std::exchange(m_opened, true))
            emit opened();
    }
    [[nodiscard]] bool isOpen() const { return m_opened; }

signals:
    void opened();

private:
    bool m_opened = false;
};

QCoro::Task<void> wait(Gate &gate)
{
    if (!gate.isOpen())
        co_await qCoro(&gate, &Gate::opened);
}

StepWords words(const char *form, QVariantList values = {})
{
    return {form, std::move(values)};
}

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == QStringLiteral("http") ? 80 : 443);
}

} // namespace

struct ConnectionTest::Private {
    Private(ConnectionTest *test, ConnectionTarget t, Clock &c, Log &l, RateLimiter *lent)
        : q(test), target(std::move(t)), clock(c), own({RateLimit()}, c),
          api(settings(), lent != nullptr ? *lent : own, c, wake, network,
              Logger(l, {QStringLiteral("Console"), QStringLiteral("ConnectionTest")}))
    {
        const QNetworkProxy found = proxyFor(network, target.authBaseUrl);
        if (found.type() != QNetworkProxy::NoProxy && found.type() != QNetworkProxy::DefaultProxy) {
            proxy = found;
            facts.proxy = found.hostName() + u':' + QString::number(found.port());
        }
        api.setCredentials(target.credentials);
        QObject::connect(&api, &ApiClient::retryScheduled, q, [this](const Error &error, qint64 atMs) {
            // One try is what a person waits for: the reason is worth more than the patience.
            retried = error;
            if (error.id == ErrorId::ServerBusy)
                retried.detail += QStringLiteral(", free again in %1 s")
                                      .arg(std::max<qint64>(1, (atMs - this->clock.nowMs() + 999) / 1000));
            wake.raise(Wake::Reason::Stop);
        });
        QObject::connect(&api, &ApiClient::requestFinished, q, [this](const RequestTrace &trace) {
            facts.requests.append(trace);
            if (trace.serverMs > 0)
                facts.clockAheadMs = trace.beganMs + trace.firstByteMs - trace.serverMs;
        });
    }

    ApiSettings settings() const
    {
        ApiSettings out;
        out.authBaseUrl = target.authBaseUrl;
        out.alertsBaseUrl = target.alertsBaseUrl;
        out.eventsBaseUrl = target.eventsBaseUrl;
        out.authorizationPrefix = target.authorizationPrefix;
        out.transferTimeoutMs = int(kStepLimitMs);
        return out;
    }

    QCoro::Task<void> run();
    QCoro::Task<Error> lookUp();
    QCoro::Task<Error> connectTo(bool tls);
    QCoro::Task<Error> signIn();
    QCoro::Task<Error> firstAlerts();
    QCoro::Task<Error> firstEvents();
    Error judged(const Result<ApiPage> &answer, records::PageKind kind, const char *form);
    void begin(Id id);
    void end(const Error &error);
    void skip(Id id, const char *why);
    void watchLimiter();

    ConnectionTest *q;
    ConnectionTarget target;
    Clock &clock;
    Wake wake;
    QNetworkAccessManager network;
    std::optional<QNetworkProxy> proxy; ///< none: the host is reached directly
    ConnectionFacts facts;
    RateLimiter own;
    ApiClient api;
    Error retried;
    ConnectionTestStep step;
    qint64 stepBegan = 0;
};

ConnectionTest::ConnectionTest(ConnectionTarget target, Clock &clock, Log &log, RateLimiter *lent, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(this, std::move(target), clock, log, lent))
{
}

ConnectionTest::~ConnectionTest() = default;

void ConnectionTest::start()
{
    d->run();
}

void ConnectionTest::cancel()
{
    d->wake.raise(Wake::Reason::Stop);
}

void ConnectionTest::Private::begin(Id id)
{
    step = {id, State::Running, 0, {}, {}};
    stepBegan = clock.steadyMs();
    emit q->stepChanged(step);
}

void ConnectionTest::Private::end(const Error &error)
{
    step.ms = clock.steadyMs() - stepBegan;
    step.state = error.id == ErrorId::None ? State::Passed : State::Failed;
    if (error.id != ErrorId::None)
        step.error = error.detail;
    emit q->stepChanged(step);
}

void ConnectionTest::Private::skip(Id id, const char *why)
{
    step = {id, State::Skipped, 0, words(why), {}};
    emit q->stepChanged(step);
}

/// A collector that has used up its requests may keep a lent limiter shut for hours: nobody waits for that.
void ConnectionTest::Private::watchLimiter()
{
    clock.callAfter(kStepLimitMs, &api, [this, id = step.id, made = api.requestCount()] {
        if (step.id != id || step.state != State::Running || api.requestCount() != made)
            return;
        retried = {ErrorId::ServerBusy, QStringLiteral("no request was allowed within %1 s").arg(kStepLimitMs / 1000),
                   QStringLiteral("requests_limits")};
        wake.raise(Wake::Reason::Stop);
    });
}

const ConnectionFacts &ConnectionTest::facts() const
{
    return d->facts;
}

QCoro::Task<void> ConnectionTest::Private::run()
{
    const bool encrypted = target.authBaseUrl.scheme() == QStringLiteral("https");
    Error error;
    for (const Id id : {Id::NameLookup, Id::Tcp, Id::Tls, Id::SignIn, Id::Alerts, Id::Events}) {
        if (error.id != ErrorId::None) {
            skip(id, QT_TRANSLATE_NOOP("steps", "Not tried"));
            continue;
        }
        if (id == Id::Tls && !encrypted) {
            skip(id, QT_TRANSLATE_NOOP("steps", "Not encrypted: this computer only"));
            continue;
        }
        begin(id);
        if (id >= Id::SignIn)
            watchLimiter();
        switch (id) {
        case Id::NameLookup:
            error = co_await lookUp();
            break;
        case Id::Tcp:
            error = co_await connectTo(false);
            break;
        case Id::Tls:
            error = co_await connectTo(true);
            break;
        case Id::SignIn:
            error = co_await signIn();
            break;
        case Id::Alerts:
            error = co_await firstAlerts();
            break;
        case Id::Events:
            error = co_await firstEvents();
            break;
        }
        end(error);
    }
    co_await api.drained();
    emit q->finished(error);
}

QCoro::Task<Error> ConnectionTest::Private::lookUp()
{
    // Behind a proxy names outside of the house are its business, not this computer's.
    const QString host = proxy ? proxy->hostName() : target.authBaseUrl.host();
    Gate gate;
    QHostInfo found;
    QHostInfo::lookupHost(host, &gate, [&gate, &found](const QHostInfo &info) {
        found = info;
        gate.open();
    });
    QObject::connect(&wake, &Wake::raised, &gate, &Gate::open);
    clock.callAfter(kStepLimitMs, &gate, [&gate] { gate.open(); });
    co_await wait(gate);
    const QList<QHostAddress> addresses = found.addresses();
    if (addresses.isEmpty())
        co_return Error{ErrorId::Network, QStringLiteral("%1 has no address: %2").arg(host, found.errorString()), {}};
    if (proxy)
        step.found = words(QT_TRANSLATE_NOOP("steps", "The proxy %1, %2"), {host, addresses.first().toString()});
    else if (addresses.size() > 1)
        step.found = words(QT_TRANSLATE_NOOP("steps", "%1, %2 addresses"), {host, int(addresses.size())});
    else if (addresses.first().toString() == host)
        step.found = words("%1", {host});
    else
        step.found = words("%1, %2", {host, addresses.first().toString()});
    co_return Error();
}

QCoro::Task<Error> ConnectionTest::Private::connectTo(bool tls)
{
    Gate gate;
    QSslSocket socket;
    QObject::connect(&socket, &QAbstractSocket::errorOccurred, &gate, &Gate::open);
    QObject::connect(&wake, &Wake::raised, &gate, &Gate::open);
    clock.callAfter(kStepLimitMs, &gate, [&gate] { gate.open(); });
    socket.setProxy(proxy ? *proxy : QNetworkProxy(QNetworkProxy::NoProxy));
    const quint16 port = quint16(portOf(target.authBaseUrl));
    if (tls) {
        QObject::connect(&socket, &QSslSocket::encrypted, &gate, &Gate::open);
        socket.connectToHostEncrypted(target.authBaseUrl.host(), port);
    } else {
        QObject::connect(&socket, &QAbstractSocket::connected, &gate, &Gate::open);
        socket.connectToHost(target.authBaseUrl.host(), port);
    }
    co_await wait(gate);
    const bool there = tls ? socket.isEncrypted() : socket.state() == QAbstractSocket::ConnectedState;
    if (!there) {
        const bool silent = socket.error() == QAbstractSocket::UnknownSocketError;
        co_return Error{ErrorId::Network, silent ? QStringLiteral("no answer within %1 s").arg(kStepLimitMs / 1000) : socket.errorString(), {}};
    }
    if (tls) {
        const QSslCertificate certificate = socket.peerCertificate();
        step.found = words(QT_TRANSLATE_NOOP("steps", "Issued by %1, until %2"),
                           {certificate.issuerDisplayName(), certificate.expiryDate().toUTC().date()});
    } else if (proxy) {
        step.found = words(QT_TRANSLATE_NOOP("steps", "Through the proxy %1"), {facts.proxy});
    } else {
        step.found =
            words(QT_TRANSLATE_NOOP("steps", "%1, port %2"), {socket.peerAddress().toString(), QString::number(port)});
    }
    socket.abort();
    co_return Error();
}

QCoro::Task<Error> ConnectionTest::Private::signIn()
{
    const Result<void> signedIn = co_await api.signIn();
    if (!signedIn)
        co_return retried.id != ErrorId::None ? retried : signedIn.error();
    step.found = words(QT_TRANSLATE_NOOP("steps", "The credentials were accepted"));
    co_return Error();
}

Error ConnectionTest::Private::judged(const Result<ApiPage> &answer, records::PageKind kind, const char *form)
{
    if (!answer)
        return retried.id != ErrorId::None ? retried : answer.error();
    records::PageOptions options;
    options.kind = kind;
    records::Page page;
    const QByteArray &body = answer->body;
    const auto problem = records::readPage(std::string_view(body.constData(), size_t(body.size())), options,
                                           [](const records::SourceFacts &) { return true; }, page);
    if (problem)
        return {ErrorId::BodyInvalid, QString::fromStdString(problem->reason), {}};
    step.found = words(form, {int(page.received)});
    emit q->pageRead(kind == records::PageKind::Alerts ? QStringLiteral("alerts") : QStringLiteral("events"), body);
    return {};
}

QCoro::Task<Error> ConnectionTest::Private::firstAlerts()
{
    const qint64 now = clock.nowMs() - kLagMs;
    const qint64 from = target.fromMs > 0 ? qMin(target.fromMs, now - 1000) : now - kDayMs;
    const qint64 to = qMin(now, from + kDayMs);
    const Result<ApiPage> answer = co_await api.alertsPage(0, from, to);
    const char *form = target.fromMs > 0 ? QT_TRANSLATE_NOOP("steps", "%1 alerts on the first page")
                                         : QT_TRANSLATE_NOOP("steps", "%1 alerts of the last 24 h on the first page");
    co_return judged(answer, records::PageKind::Alerts, form);
}

QCoro::Task<Error> ConnectionTest::Private::firstEvents()
{
    const qint64 start = target.fromMs > 0 ? target.fromMs : clock.nowMs() - kDayMs;
    const Result<ApiPage> answer = co_await api.eventsPage(QString(), start - start % 1000);
    co_return judged(answer, records::PageKind::Events, QT_TRANSLATE_NOOP("steps", "%1 events on the first page"));
}

} // namespace casb

#include "connection_test.moc"
