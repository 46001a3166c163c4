// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deliver/internal_queue.h"
#include "deliver/sender_monitor.h"
#include "deliver/sender_options.h"

namespace casb::deliver {

/// What a group of senders did in one statistics period, as the internal message `devo.collector.metric.message_sent`.
InternalMessage sentMetric(const SenderMonitor::Report &report, const SenderNames &names, const OutputConfig &output,
                           const CollectorIdentity &collector, qint64 nowMs);

} // namespace casb::deliver
