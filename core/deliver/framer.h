// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/config.h"

#include <QByteArray>

#include <string_view>

namespace casb::deliver {

/// The line format on the wire: `<14>DATE HOST TAG: JSON\n`.
///
/// The prefix is the same for all records of a block, so it is made once for each and only bytes are appended for a
/// record.
class Framer
{
public:
    Framer(const OutputConfig &config, const QString &hostName);

    /// What follows belongs to @p tag and happened at @p timeMs (UTC).
    void begin(const QString &tag, qint64 timeMs);
    /// Appends one record; @p line ends with its '\n'.
    void append(QByteArray &out, std::string_view line) const;
    [[nodiscard]] const QByteArray &prefix() const { return m_prefix; }

private:
    [[nodiscard]] QByteArray date(qint64 timeMs) const;

    OutputConfig::Framing m_framing;
    bool m_strictTimestamp;
    QByteArray m_host;
    QByteArray m_prefix;
};

} // namespace casb::deliver
