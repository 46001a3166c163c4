// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>

namespace casb::simulator {

/// The tokens that were given out and how long they hold. Times are steady ms, but for the expiry inside a JWT.
class SignIns
{
public:
    enum class Form : quint8 { Opaque, Jwt };
    /// @p lifetimeMs 0: for ever.
    SignIns(quint64 seed, qint64 lifetimeMs, Form form) : m_seed(seed), m_lifetimeMs(lifetimeMs), m_form(form) {}

    QByteArray issue(qint64 steadyMs, qint64 nowMs);
    [[nodiscard]] bool valid(const QByteArray &token, qint64 steadyMs) const;
    void revokeAll() { m_expiry.clear(); }

private:
    quint64 m_seed;
    qint64 m_lifetimeMs;
    Form m_form;
    quint64 m_count = 0;
    QHash<QByteArray, qint64> m_expiry;
};

} // namespace casb::simulator
