// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace casb::deliver {

/// One JSON object on one line, members in the order in which they are added.
class JsonLine
{
public:
    JsonLine &text(const char *name, const QString &value);
    /// `null` when @p value is empty.
    JsonLine &textOrNull(const char *name, const QString &value);
    JsonLine &number(const char *name, qint64 value);
    /// With three decimals; `null` without a value.
    JsonLine &seconds(const char *name, std::optional<qint64> ms);
    /// `{…}` without line end.
    [[nodiscard]] QByteArray take();

private:
    void begin(const char *name);

    QByteArray m_line = "{";
};

} // namespace casb::deliver
