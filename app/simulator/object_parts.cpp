// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/object_parts.h"

#include "simulator/data_settings.h"

namespace casb::simulator {

QByteArray hex32(Noise &noise)
{
    const auto half = [&noise] { return QByteArray::number(noise.next(), 16).rightJustified(16, '0'); };
    const QByteArray first = half();
    return first + half();
}

QByteArray ipAddress(Noise &noise)
{
    // Addresses that are set apart for documentation: they belong to nobody.
    static constexpr std::string_view Networks[] = {"198.51.100.", "203.0.113.", "192.0.2."};
    if (noise.chance(0.15))
        return "2001:db8:85a3::8a2e:" + QByteArray::number(noise.below(0xffff), 16) + ":7334";
    const std::string_view network = Networks[noise.below(3)];
    return QByteArray(network.data(), qsizetype(network.size())) + QByteArray::number(1 + noise.below(254));
}

const Place &homeOf(int person)
{
    return places()[size_t(person) * 7 % places().size()];
}

QByteArray userId(quint64 seed, int person)
{
    Noise noise{seed, quint64(person), 0x75736572};
    const QByteArray hex = hex32(noise);
    return hex.mid(0, 8) + '-' + hex.mid(8, 4) + "-4" + hex.mid(13, 3) + "-9" + hex.mid(17, 3) + '-' + hex.mid(20, 12);
}

QByteArray tenantId(quint64 seed)
{
    Noise noise{seed, 0x74656e616e74};
    return "tenant_" + hex32(noise);
}

} // namespace casb::simulator
