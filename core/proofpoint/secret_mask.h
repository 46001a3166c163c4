// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QStringList>

namespace casb {

/// Takes secrets out of what others wrote. They are found as they are and in the forms in which a server, a proxy or a
/// page of HTML gives them back: escaped as in JSON (several times, too), percent-encoded, as HTML, in Base64 with
/// anything before and behind them, in hexadecimal digits. A short one may be a word of a sentence: it is hidden only
/// where it stands as a value. A value; hides nothing when made from nothing.
class SecretMask
{
public:
    SecretMask() = default;
    explicit SecretMask(const QStringList &secrets);

    /// @p text with *** for each secret. To be asked before the text is cut: half a secret is not found any more.
    [[nodiscard]] QString hidden(QString text) const;

private:
    QStringList m_secrets;             ///< the longest first
    QList<QRegularExpression> m_forms; ///< of the secrets that are not short
    QList<QRegularExpression> m_short;
};

} // namespace casb
