// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "log/log_buffer.h"
#include "log/log_component.h"
#include "log/log_density.h"
#include "log/log_search.h"

#include <QMap>
#include <QSet>
#include <atomic>
#include <vector>

namespace casb::ui {

/// Which lines are shown.
struct LogFilter {
    LogLevel minimum = LogLevel::Info;
    QSet<QString> components; ///< short names; empty: all
    bool operator==(const LogFilter &) const = default;
};

/// What a scan over a part of the log found.
struct LogScan {
    qint64 from = 0;
    qint64 to = 0;                    ///< lines [from, to) were looked at
    std::vector<qint64> shown;        ///< their numbers, rising
    std::vector<qint64> matches;      ///< those of them with the text that is looked for
    LogDensities density;             ///< of all lines
    QMap<QString, qint64> components; ///< all speakers with their number of lines
};

/// Looks through lines [from, to) of @p buffer. Any thread; gives up between chunks once @p cancelled is true.
LogScan scanLog(const LogBuffer &buffer, qint64 from, qint64 to, const LogFilter &filter, const LogSearch &search,
                const std::atomic<bool> &cancelled);

} // namespace casb::ui
