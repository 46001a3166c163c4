// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <memory>

class QLockFile;

namespace casb {

/// Keeps a second engine out of a directory, by the file casb.lock in it. The system lets go of it when the process
/// ends in whatever way, so that nothing stale remains.
class DirectoryLock
{
public:
    DirectoryLock() = default;
    ~DirectoryLock();
    Q_DISABLE_COPY_MOVE(DirectoryLock)

    /// Error StoreFailed: somebody else has it, named by pid, or the file system has no locks.
    Result<void> take(const QString &directory);

private:
#ifdef Q_OS_UNIX
    int m_file = -1;
#else
    std::unique_ptr<QLockFile> m_file;
#endif
};

} // namespace casb
