// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "engine/step_words.h"
#include "log/log.h"
#include "proofpoint/request_trace.h"
#include "secrets/secret_store.h"

#include <QObject>
#include <QUrl>

#include <memory>
#include <optional>

namespace casb {

class RateLimiter;

/// Where to try which credentials.
struct ConnectionTarget {
    QUrl authBaseUrl;
    QUrl alertsBaseUrl;
    QUrl eventsBaseUrl;
    QString authorizationPrefix;
    Credentials credentials;
    qint64 fromMs = 0; ///< from where the first pages are read; 0: the last 24 h
};

/// One step of the test, as it is shown.
struct ConnectionTestStep {
    enum class Id : quint8 { NameLookup, Tcp, Tls, SignIn, Alerts, Events };
    enum class State : quint8 { Waiting, Running, Passed, Failed, Skipped };
    Id id = Id::NameLookup;
    State state = State::Waiting;
    qint64 ms = 0;
    StepWords found; ///< e.g. `203.0.113.40, port 443`
    QString error;   ///< Failed: one line, without a secret
};

/// What a test learned by the way: it tells causes apart that look the same.
struct ConnectionFacts {
    QString proxy;                      ///< `host:port` that the connections went through; empty: none
    std::optional<qint64> clockAheadMs; ///< this computer's clock before the server's, which counts whole seconds
    QList<RequestTrace> requests;       ///< all that were made
};

/// Tries a tenant step by step with the engine's own code: name, TCP, TLS, sign-in, first page of alerts, first page of
/// events; through the proxy, where the system has one. Nothing is stored. Lives in the thread that makes it and does
/// not block it; one run an object.
class ConnectionTest : public QObject
{
    Q_OBJECT

public:
    /// @p lent: the limiter of a collector that runs with the same credentials, so that both together keep its limits;
    /// null: one of its own, of a request a second. A lent one must outlive the test, or be told to be gone by
    /// cancel().
    ConnectionTest(ConnectionTarget target, Clock &clock, Log &log, RateLimiter *lent = nullptr,
                   QObject *parent = nullptr);
    ~ConnectionTest() override;

    void start();
    /// Ends soon; finished() follows. The limiter is not asked any more.
    void cancel();
    [[nodiscard]] const ConnectionFacts &facts() const;

signals:
    void stepChanged(const casb::ConnectionTestStep &step);
    /// The body of a first page that can be read, before its step ends; @p service is `alerts` or `events`.
    void pageRead(const QString &service, const QByteArray &body);
    /// @p error: id None when every step passed. ServerBusy with the path `requests_limits`: a lent limiter allows no
    /// request for now.
    void finished(const casb::Error &error);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace casb

Q_DECLARE_METATYPE(casb::ConnectionTestStep)
