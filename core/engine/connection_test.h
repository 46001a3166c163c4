// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "log/log.h"
#include "secrets/secret_store.h"

#include <QObject>
#include <QUrl>

#include <memory>

namespace casb {

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
    QString text; ///< what was found, e.g. `203.0.113.40, port 443`
};

/// Tries a tenant step by step with the engine's own code: name, TCP, TLS, sign-in, first page of alerts, first page of
/// events. Nothing is stored. Lives in the thread that makes it and does not block it; one run an object.
class ConnectionTest : public QObject
{
    Q_OBJECT

public:
    ConnectionTest(ConnectionTarget target, Clock &clock, Log &log, QObject *parent = nullptr);
    ~ConnectionTest() override;

    void start();
    /// Ends soon; finished() follows.
    void cancel();

signals:
    void stepChanged(const casb::ConnectionTestStep &step);
    /// The body of a first page that can be read, before its step ends; @p service is `alerts` or `events`.
    void pageRead(const QString &service, const QByteArray &body);
    /// @p error: id None when every step passed.
    void finished(const casb::Error &error);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace casb

Q_DECLARE_METATYPE(casb::ConnectionTestStep)
