// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "config/config.h"
#include "secrets/secret_store.h"

#include <QObject>
#include <optional>

namespace casb::ui {

/// One step of a connection test.
struct ConnectionStep {
    enum class Id : quint8 { NameLookup, Tcp, Tls, SignIn, AlertsPage, EventsPage };
    enum class State : quint8 { NotTried, Running, Good, Failed };
    static constexpr int kSteps = 6;
    Id id = Id::NameLookup;
    State state = State::NotTried;
    qint64 ms = -1; ///< how long it took, or runs; −1: not known
    QString text;   ///< one line without a secret: `api.protect.proofpoint.com, 2 addresses`
};

/// What a test learned by the way.
struct ConnectionFindings {
    /// One request, without anything secret.
    struct Request {
        QString method;
        QString path;
        int status = 0; ///< HTTP; 0: no answer
        qint64 waitedMs = 0;
        qint64 totalMs = 0;
        qint64 bytes = 0;
        QString error;
    };
    QString proxy;                      ///< `host:port`; empty: none
    std::optional<qint64> clockAheadMs; ///< this computer's clock before the server's
    QList<Request> exchange;
};

/// Tries credentials step by step, without keeping what it gets. Lives in the GUI thread and does not block it. One
/// test at a time.
class ConnectionTester : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Begins a test; one that runs is given up without finished().
    virtual void start(const casb::InputConfig &input, const casb::Credentials &credentials) = 0;
    virtual void stop() = 0;
    /// From where the first pages are read; 0: the last 24 h. Counts for tests that begin later.
    void setFrom(qint64 ms) { m_fromMs = ms; }
    [[nodiscard]] qint64 from() const { return m_fromMs; }
    /// Of the last test that came to an end.
    [[nodiscard]] const ConnectionFindings &findings() const { return m_findings; }

signals:
    void stepChanged(const casb::ui::ConnectionStep &step);
    /// The body of a first page; @p service is `alerts` or `events`.
    void pageRead(const QString &service, const QByteArray &body);
    /// The end; id None: all steps went well. Authentication: Proofpoint refused the credentials.
    void finished(const casb::Error &error);

protected:
    void setFindings(const ConnectionFindings &findings) { m_findings = findings; }

private:
    ConnectionFindings m_findings;
    qint64 m_fromMs = 0;
};

} // namespace casb::ui

Q_DECLARE_METATYPE(casb::ui::ConnectionStep)
