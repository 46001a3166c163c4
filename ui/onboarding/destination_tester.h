// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/result.h"
#include "config/config.h"
#include "settings/connection_tester.h"

#include <QFuture>
#include <QObject>

namespace casb::ui {

/// One step of a delivery test.
struct DestinationStep {
    enum Row : quint8 { Files, NameLookup, Tcp, Tls, Send, Acknowledged };
    Row row = Files;
    ConnectionStep::State state = ConnectionStep::State::NotTried;
    qint64 ms = -1;
    QString text; ///< one line
};

/// What a certificate says of itself, as it is shown.
struct CertificateWords {
    QString subject;
    QString domain;
    qint64 expiresMs = 0;
};

/// Sends one record to a destination and tells how far it got. Lives in the GUI thread and does not block it. One test
/// at a time.
class DestinationTester : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void start(const casb::OutputConfig &output) = 0;
    virtual void stop() = 0;
    /// Reads chain, certificate and key of @p output in another thread; CertificateInvalid when they cannot be used.
    virtual QFuture<Result<CertificateWords>> certificate(const casb::OutputConfig &output) = 0;

signals:
    void stepChanged(const casb::ui::DestinationStep &step);
    void finished(const casb::Error &error);
};

} // namespace casb::ui

Q_DECLARE_METATYPE(casb::ui::DestinationStep)
