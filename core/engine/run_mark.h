// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "log/log.h"
#include "store/store.h"

#include <QMap>

namespace casb {

/// How it is noticed that the run before did not end gracefully, killed for its memory above all: a mark lies in the
/// store while the engine runs.

/// What is true of a run and of the machine under it. Counters are the kernel's counts of processes that it killed for
/// want of memory: by control group (the process's own and those above it), and of the whole machine under "".
struct RunFacts {
    qint64 pid = 0;
    qint64 startedMs = 0;
    QString bootId; ///< another one after each start of the machine
    QMap<QString, qint64> kills;
    bool operator==(const RunFacts &) const = default;
};
/// @p system: where the file systems of the kernel lie; empty: at the root.
RunFacts runFacts(qint64 nowMs, const QString &system = {});
QString runMark(const RunFacts &facts);
/// The facts in a mark; none when it cannot be read.
std::optional<RunFacts> readRunMark(const QString &mark);

/// Why a run that left @p before ended, as far as @p now and the lines of the kernel's log tell.
QString previousRunText(const RunFacts &before, const RunFacts &now, const QStringList &kernelLines);

/// Says in the log when the mark of an earlier run is still there, and sets the one of this run; removes those of other
/// machines that are old. True: it was there. Blocks on the disk.
bool noteRun(Store &store, StoreReader &reader, qint64 nowMs, const Logger &log);
/// This run ends gracefully.
void clearRunMark(Store &store);

} // namespace casb
