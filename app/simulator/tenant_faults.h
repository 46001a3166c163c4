// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/fault.h"
#include "simulator/http_message.h"

namespace casb::simulator {

/// An answer with `{"error": text}`.
HttpResponse errorResponse(int status, const QByteArray &text);
/// What goes out instead of a right answer, for faults of that kind. @p nowMs: for a Retry-After that is a date.
std::optional<HttpResponse> insteadOfAnswer(const Fault &fault, qint64 nowMs);
/// Does to a right answer what @p fault says.
void damageAnswer(HttpResponse &response, const Fault &fault);

} // namespace casb::simulator
