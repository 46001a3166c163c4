// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collect/source_count.h"

namespace casb {
namespace {

constexpr qint64 kHourMs = 3'600'000;

void addSeverity(TrafficRow &traffic, const std::string &severity)
{
    if (severity == "LOW")
        ++traffic.low;
    else if (severity == "MID")
        ++traffic.mid;
    else if (severity == "HIGH")
        ++traffic.high;
    else if (severity == "CRITICAL")
        ++traffic.critical;
    else
        ++traffic.noSeverity;
}

} // namespace

void countSources(const records::Page &page, records::PageKind kind, qint64 otherwiseMs, QMap<qint64, qint64> &byHour,
                  TrafficRow &traffic)
{
    for (const records::SourceFacts &source : page.kept) {
        const qint64 time = source.timestampMs.value_or(otherwiseMs);
        ++byHour[time - ((time % kHourMs) + kHourMs) % kHourMs];
        if (kind == records::PageKind::Alerts)
            addSeverity(traffic, source.severity);
    }
}

} // namespace casb
