// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "config/config.h"
#include "engine/step_words.h"

#include <QObject>

#include <memory>

namespace casb {

/// What a client certificate says of itself.
struct CertificateFacts {
    QString subject; ///< common name, else the whole
    QString domain;  ///< of Devo: the organisation, else the common name
    QString issuer;
    qint64 notBeforeMs = 0;
    qint64 expiresMs = 0;
    bool operator==(const CertificateFacts &) const = default;
};
/// Reads chain, certificate and key of @p output and whether certificate and key belong together. Error
/// CertificateInvalid, its path the file at fault.
Result<CertificateFacts> readCertificateFacts(const OutputConfig &output);

/// One step of a destination test, as it is shown.
struct DestinationTestStep {
    enum class Id : quint8 { Files, NameLookup, Tcp, Tls, Send, Acknowledged };
    enum class State : quint8 { Waiting, Running, Passed, Failed, Skipped };
    Id id = Id::Files;
    State state = State::Waiting;
    qint64 ms = 0;
    StepWords found;
    QString error; ///< Failed: one line
};

/// Sends one record, tagged test.keep.free, to an output with the sender's own code and tells how far it got. Lives in
/// the thread that makes it and does not block it; one run an object.
class DestinationTest : public QObject
{
    Q_OBJECT

public:
    DestinationTest(OutputConfig output, QString hostName, Clock &clock, QObject *parent = nullptr);
    ~DestinationTest() override;

    void start();
    /// Ends it at once, without finished().
    void cancel();

signals:
    void stepChanged(const casb::DestinationTestStep &step);
    /// @p error: id None when the peer has taken the record.
    void finished(const casb::Error &error);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace casb

Q_DECLARE_METATYPE(casb::DestinationTestStep)
