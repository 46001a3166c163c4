// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace casb::ui {

/// A page that remembers its columns, filters and choices from one run to the next. The window keeps the text for it.
class KeptState
{
public:
    KeptState() = default;
    virtual ~KeptState() = default;
    Q_DISABLE_COPY_MOVE(KeptState)

    [[nodiscard]] virtual QByteArray keptState() const = 0;
    /// @p state may be empty or of another version: what does not fit is left out.
    virtual void restoreKeptState(const QByteArray &state) = 0;
};

} // namespace casb::ui
