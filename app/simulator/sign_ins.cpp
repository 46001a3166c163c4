// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/sign_ins.h"

#include "simulator/object_parts.h"

#include <limits>

namespace casb::simulator {

QByteArray SignIns::issue(qint64 steadyMs, qint64 nowMs)
{
    Noise noise{m_seed, ++m_count, quint64(nowMs), 0x617574};
    QByteArray token = hex32(noise);
    if (m_form == Form::Jwt) {
        const auto part = [](const QByteArray &bytes) {
            return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
        };
        const QByteArray claims = "{\"iat\":" + QByteArray::number(nowMs / 1000)
                                  + ",\"exp\":" + QByteArray::number((nowMs + m_lifetimeMs) / 1000) + '}';
        token = part("{\"alg\":\"HS256\",\"typ\":\"JWT\"}") + '.' + part(claims) + '.' + part(token);
    }
    m_expiry.insert(token, m_lifetimeMs > 0 ? steadyMs + m_lifetimeMs : std::numeric_limits<qint64>::max());
    return token;
}

bool SignIns::valid(const QByteArray &token, qint64 steadyMs) const
{
    const auto found = m_expiry.constFind(token);
    return found != m_expiry.cend() && steadyMs < *found;
}

} // namespace casb::simulator
