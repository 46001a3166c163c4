// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace casb {

/// What the operating system says of this process; zero where it does not say.
struct MemoryFacts {
    qint64 residentBytes = 0;
    qint64 virtualBytes = 0;
    qint64 sharedBytes = 0;
    qint64 dataBytes = 0;
    double machinePercent = 0; ///< share of the machine's memory in use, by all processes
};
MemoryFacts memoryFacts();
/// Threads of this process, 0 where unknown.
int threadCount();
/// `43.99MiB`, as the replaced collector prints sizes.
QString mebibytes(qint64 bytes);

} // namespace casb
