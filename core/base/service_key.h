// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QMetaType>
#include <QString>

namespace casb {

/// What state, pulls and records belong to: one service of one input.
struct ServiceKey {
    QString input;   ///< name of the input in the configuration, e.g. proofpoint_casb
    QString inputId; ///< its id, e.g. proofpoint_casb_1
    QString service; ///< alerts or events

    /// The key of the collector that this one replaces: `<input>;<input id>;<service>;None`.
    [[nodiscard]] QString text() const { return input + u';' + inputId + u';' + service + QStringLiteral(";None"); }
    bool operator==(const ServiceKey &) const = default;
    auto operator<=>(const ServiceKey &other) const
    {
        return text().compare(other.text()) <=> 0;
    }
};

inline size_t qHash(const ServiceKey &key, size_t seed = 0)
{
    return qHashMulti(seed, key.input, key.inputId, key.service);
}

} // namespace casb

Q_DECLARE_METATYPE(casb::ServiceKey)
