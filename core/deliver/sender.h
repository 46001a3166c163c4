// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "config/config.h"
#include "deliver/sender_options.h"
#include "log/log.h"
#include "store/store.h"

#include <QObject>

#include <memory>

namespace casb {

/// How one output is doing. A value; crosses threads.
struct OutputStatus {
    enum class Phase : quint8 { Idle, Connecting, Connected, Retrying, Stopped };
    QString name;
    Phase phase = Phase::Idle;
    QString peer;            ///< `collector-eu.devo.io:443 · TLS 1.3`
    Error error;             ///< of the last failed try, id None when connected
    qint64 retryAtMs = 0;    ///< UTC, when Retrying
    qint64 nextRecord = 0;   ///< cursor
    qint64 sentTotal = 0;    ///< records acknowledged since the start
    qint64 acknowledgedMs = 0;
    qint64 certificateExpiresMs = 0; ///< UTC, 0: no certificate
    bool hostnameUnchecked = false; ///< check_hostname is off
};

/// Delivers the store's records to one output, in their order, at its own pace. Lives in the output's own thread
/// (moveToThread before start()); everything it makes, it makes there.
///
/// A record counts as delivered when the peer's TCP has acknowledged its bytes; the cursor in the store moves then.
/// An outage of any length is waited out. A connection that ended abnormally is resumed from what had settled, so that
/// records may come twice but never not at all.
class Sender : public QObject
{
    Q_OBJECT

public:
    /// @p hostName stands on the wire, unless it is syslog's and the options have a fully qualified one.
    Sender(OutputConfig config, QString hostName, std::shared_ptr<Store> store, Clock &clock, Logger log,
           SenderOptions options = {});
    ~Sender() override;

public slots:
    /// Begins at the store's cursor @p nextRecord.
    void start(qint64 nextRecord);
    /// Delivers no more after what is under way, asks the peer for its end of file (half-close), writes the cursor,
    /// then emits stopped(). With @p drain it first delivers everything stored, however long that takes.
    void stop(bool drain);
    /// Tries at once instead of at the end of the back-off.
    void retryNow();

signals:
    void statusChanged(const casb::OutputStatus &status);
    /// Everything stored has been acknowledged.
    void drained();
    void stopped();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace casb

Q_DECLARE_METATYPE(casb::OutputStatus)
