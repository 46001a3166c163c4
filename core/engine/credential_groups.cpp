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

QList<RateLimit> limitsOfGroup(const Config &config, const QString &group)
{
    QList<RateLimit> limits;
    for (const InputConfig &input : config.inputs) {
        if (credentialGroup(config, input) != group)
            continue;
        for (const RateLimit &limit : input.requestLimits) {
            if (!limits.contains(limit))
                limits.append(limit);
        }
    }
    return limits;
}

} // namespace casb
