// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/page_token.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace casb {

std::optional<TokenPosition> tokenPosition(const QString &token)
{
    const auto decoded = QByteArray::fromBase64Encoding(token.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(*decoded).object();
    const QString key = object.value(QLatin1String("currentKey")).toString();
    static const QRegularExpression pattern(QStringLiteral(
        "(?:^|/)year=(\\d{4})/month=(\\d{1,2})/day=(\\d{1,2})(?:/hour=(\\d{1,2})(?:/minute=(\\d{1,2}))?)?(?:/|$)"));
    const QRegularExpressionMatch match = pattern.match(key);
    if (!match.hasMatch())
        return std::nullopt;
    const auto number = [&match](int group) { return match.capturedView(group).toInt(); };
    const QDate date(number(1), number(2), number(3));
    const QTime time(number(4), number(5));
    if (!date.isValid() || !time.isValid())
        return std::nullopt;
    return TokenPosition{QDateTime(date, time, Qt::UTC).toMSecsSinceEpoch(),
                         object.value(QLatin1String("lineNumber")).toInteger(-1)};
}

std::optional<qint64> tokenPositionMs(const QString &token)
{
    const std::optional<TokenPosition> position = tokenPosition(token);
    return position ? std::optional(position->timeMs) : std::nullopt;
}

} // namespace casb
