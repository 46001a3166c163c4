// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "proofpoint/auth_token.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace casb {

std::optional<qint64> tokenExpiryMs(const QString &token)
{
    const QStringList parts = token.split(u'.');
    if (parts.size() != 3)
        return std::nullopt;
    const auto claims = QByteArray::fromBase64Encoding(
        parts[1].toLatin1(), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!claims)
        return std::nullopt;
    const double expiry = QJsonDocument::fromJson(*claims).object().value(QLatin1String("exp")).toDouble(0);
    constexpr double kFarFuture = 1e11; // seconds; beyond, the number is no time
    if (!(expiry > 0) || expiry > kFarFuture)
        return std::nullopt;
    return qint64(expiry) * 1000;
}

} // namespace casb
