// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/event_token.h"

#include "simulator/noise.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTimeZone>

namespace casb::simulator {

namespace {

constexpr qint64 FolderMs = 300'000;

QByteArray objectKey(quint64 seed, qint64 object)
{
    const qint64 startMs = object * StorageObjectMs;
    const QDateTime folder = QDateTime::fromMSecsSinceEpoch(fiveMinutesOf(startMs), QTimeZone::utc());
    const QString path = folder.toString(QStringLiteral("'/year='yyyy'/month='MM'/day='dd'/hour='HH'/minute='mm"));
    const qint64 part = startMs % FolderMs / StorageObjectMs;
    const quint64 offset = 1'000'000'000 + Noise{seed, quint64(object), 0x6b6579}.next() % 9'000'000'000;
    return tenantId(seed) + path.toLatin1() + "/fl_events_keyed_tenant+" + QByteArray::number(part) + '+'
           + QByteArray::number(offset) + ".json.gz";
}

} // namespace

QByteArray eventToken(const DataSettings &settings, EventPosition position)
{
    QByteArray json = "{\"lineNumber\":" + QByteArray::number(position.line) + ",\"currentKey\":\""
                      + objectKey(settings.seed, position.object) + '"';
    if (settings.awkwardTokens) // in base64 these come out as + and /, wherever they stand
        json += ",\"mark\":\"~~~???\"";
    json += '}';
    return json.toBase64();
}

std::optional<EventPosition> eventPosition(const DataSettings &settings, const QByteArray &token)
{
    static const QRegularExpression pattern(QStringLiteral(
        R"(^tenant_[0-9a-f]{32}/year=(\d{4})/month=(\d\d)/day=(\d\d)/hour=(\d\d)/minute=(\d\d)/fl_events_keyed_tenant\+(\d+)\+\d+\.json\.gz$)"));
    const auto decoded = QByteArray::fromBase64Encoding(token, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return std::nullopt;
    const QJsonObject json = QJsonDocument::fromJson(*decoded).object();
    const QString key = json[QLatin1String("currentKey")].toString();
    const QRegularExpressionMatch match = pattern.match(key);
    if (!match.hasMatch())
        return std::nullopt;
    const auto number = [&match](int group) { return match.captured(group).toInt(); };
    const QDateTime folder(QDate(number(1), number(2), number(3)), QTime(number(4), number(5)), QTimeZone::utc());
    const int line = json[QLatin1String("lineNumber")].toInt(-2);
    if (!folder.isValid() || line < -1)
        return std::nullopt;
    const qint64 object = folder.toMSecsSinceEpoch() / StorageObjectMs + number(6);
    if (key.toLatin1() != objectKey(settings.seed, object))
        return std::nullopt;
    return EventPosition{object, line};
}

} // namespace casb::simulator
