// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/service_key.h"

#include <QString>

namespace casb::ui {

/// `alerts · proofpoint_casb_1`: tells a service from the one of the same name of another input.
inline QString serviceLabel(const ServiceKey &key)
{
    return key.service + QStringLiteral(" · ") + (key.inputId.isEmpty() ? key.input : key.inputId);
}

} // namespace casb::ui
