// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/store_types.h"

namespace casb::ui {

/// The state with which @p service collects again from @p chosenMs (whole seconds). The initial start time of
/// @p present is kept, since another one would make the next start reset the state again; @p initialStartMs stands in
/// for one that cannot be read.
StateValue resetState(const QString &service, const StateValue &present, qint64 chosenMs, qint64 initialStartMs);

/// Checks a person's JSON text member by member and gives the state it means, members in the documented order. The
/// error's path names the member that is wrong (StateUnreadable).
Result<StateValue> stateFromJson(const QString &service, const QByteArray &text);

} // namespace casb::ui
