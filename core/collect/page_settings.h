// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/config.h"
#include "records/page.h"

namespace casb {

/// How the pages of @p service become records.
records::PageOptions pageOptions(const ServiceConfig &service, const QString &environment, const QString &pullingId);

} // namespace casb
