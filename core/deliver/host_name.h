// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace casb::deliver {

/// This computer's name with its domain (FQDN), or the bare name where it has none. Asks the resolver, which may take
/// seconds where the network is away: not for the main thread.
QString fullHostName();

} // namespace casb::deliver
