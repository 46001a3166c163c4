// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/http_message.h"

#include <QJsonObject>
#include <QString>

namespace casb::simulator {

class Relay;
class Tenant;

/// What a test or a person tells the simulator while it runs, and asks it:
///   POST   /control/fault     body: fault lines              DELETE /control/fault     forget what waits
///   GET    /control/fault     those that wait                GET    /control/stats     counters
///   GET    /control/expected  ?service=alerts|events&from=…&to=…&repeats=1 (ISO or epoch ms): NDJSON
class Control
{
public:
    Control(Tenant &tenant, Relay &relay) : m_tenant(tenant), m_relay(relay) {}

    HttpResponse answer(const HttpRequest &request);
    /// One line as on the standard input: a fault, `clear`, or nothing. Empty: done; else what is wrong with it.
    QString command(const QString &line);
    [[nodiscard]] QJsonObject stats() const;

private:
    HttpResponse faults(const HttpRequest &request);
    HttpResponse expected(const HttpRequest &request) const;

    Tenant &m_tenant;
    Relay &m_relay;
};

/// Epoch ms or ISO 8601; nothing: neither.
std::optional<qint64> timeArgument(const QByteArray &text);

} // namespace casb::simulator
