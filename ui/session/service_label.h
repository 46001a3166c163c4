// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collect/service_status.h"

#include <QString>

#include <algorithm>

namespace casb::ui {

/// `alerts · proofpoint_casb_1`: tells a service from the one of the same name of another input.
inline QString serviceLabel(const ServiceKey &key)
{
    return key.service + QStringLiteral(" · ") + (key.inputId.isEmpty() ? key.input : key.inputId);
}

/// The services are of more than one tenant: then names of services alone tell nothing.
inline bool ofSeveralTenants(const QList<ServiceStatus> &services)
{
    return std::any_of(services.begin(), services.end(), [&services](const ServiceStatus &service) {
        return service.key.input != services.first().key.input;
    });
}

} // namespace casb::ui
