// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/key_pair.h"

#include <QSslCertificate>
#include <QSslKey>

namespace casb {
namespace {

/// The x of the point at the end of a public EC key; empty: it is in another form.
QByteArray xOfPoint(const QByteArray &der, qsizetype size)
{
    const auto form = [&](qsizetype fromEnd) { return fromEnd <= der.size() ? der[der.size() - fromEnd] : '\0'; };
    if (form(2 * size + 1) == 4)
        return der.mid(der.size() - 2 * size, size);
    return form(size + 1) == 2 || form(size + 1) == 3 ? der.right(size) : QByteArray();
}

} // namespace

bool belongTogether(const QSslCertificate &certificate, const QSslKey &key)
{
    const QSslKey open = certificate.publicKey();
    if (open.algorithm() != key.algorithm() || open.length() != key.length())
        return false;
    const QByteArray publicHalf = open.toDer();
    const QByteArray whole = key.toDer();
    const qsizetype size = (key.length() + 7) / 8;
    if (key.algorithm() == QSsl::Rsa) // both hold modulus and exponent, one behind the other
        return publicHalf.size() < size || whole.contains(publicHalf.right(size));
    if (key.algorithm() != QSsl::Ec)
        return true;
    const QByteArray x = xOfPoint(publicHalf, size);
    const bool withoutPoint = whole.size() < 2 * size + 20;
    return x.isEmpty() || withoutPoint || whole.contains(x);
}

} // namespace casb
