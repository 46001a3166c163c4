// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace casb::ui {

/// A configuration text whose secrets are numbered dots, so that it can be shown and edited, and the secrets put back.
/// A number means the same secret for good, so that what was shown before, or comes back by an undo, can be read.
class MaskedSecrets
{
public:
    /// @p yaml with each secret in clear replaced; the secrets are kept here.
    QString mask(const QString &yaml);
    /// The secrets again in the place of their dots, wherever these have been moved to.
    [[nodiscard]] QString unmask(const QString &shown) const;
    /// Dots are in @p text, so that it is not all put back.
    static bool holdsDots(const QString &text);

private:
    QStringList m_secrets;
};

} // namespace casb::ui
