// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/config.h"
#include "log/log_entry.h"

namespace casb::deliver {

/// The names under which the replaced collector's senders speak in the log.
struct SenderNames {
    /// Records, or the collector's messages about itself.
    enum class Group { Standard, Internal };

    explicit SenderNames(const OutputConfig &config, Group group = Group::Standard);

    QString group;    ///< `standard_senders`
    QString messages; ///< `Standard`
    QString queue;    ///< `standard_queue_multiprocessing`
    QString manager;  ///< `DevoSenderManager(standard_senders,manager,devo_1)`
    QString monitor;  ///< `DevoSenderManagerMonitor(standard_senders,devo_1)`
    /// `DevoSender(standard_senders,devo_sender_0)`
    [[nodiscard]] QString sender(int index) const;

    [[nodiscard]] LogOrigin origin(const QString &thread) const { return {QStringLiteral("OutputProcess"), thread}; }

private:
    QString m_kind;
    QString m_lowerKind;
};

/// A speaker whose lines are records of the store and not of what happened.
bool printsRecords(const LogOrigin &origin);

} // namespace casb::deliver
