// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/credential_groups.h"

#include <algorithm>

namespace casb {

QString credentialGroup(const Config &config, const InputConfig &input)
{
    const auto first = std::find_if(config.inputs.begin(), config.inputs.end(), [&input](const InputConfig &other) {
        return other.enabled && other.credentials == input.credentials && other.authBaseUrl == input.authBaseUrl;
    });
    return first == config.inputs.end() ? input.name : first->name;
}

QStringList credentialGroups(const Config &config)
{
    QStringList groups;
    for (const InputConfig &input : config.inputs) {
        if (const QString group = credentialGroup(config, input); input.enabled && !groups.contains(group))
            groups.append(group);
    }
    return groups;
}

QList<RateLimit> limitsOfGroup(const Config &config, const QString &group)
{
    QList<RateLimit> limits;
    const bool inUse = credentialGroups(config).contains(group);
    for (const InputConfig &input : config.inputs) {
        if ((inUse && !input.enabled) || credentialGroup(config, input) != group)
            continue;
        for (const RateLimit &limit : input.requestLimits) {
            if (!limits.contains(limit))
                limits.append(limit);
        }
    }
    return limits;
}

qint64 requestsPerDay(const Config &config, const QString &group)
{
    constexpr qint64 kDayMs = 86'400'000;
    qint64 least = -1;
    for (const RateLimit &limit : limitsOfGroup(config, group)) {
        if (limit.periodMs == kDayMs && limit.requests >= 0)
            least = least < 0 ? limit.requests : std::min<qint64>(least, limit.requests);
    }
    return least;
}

} // namespace casb
