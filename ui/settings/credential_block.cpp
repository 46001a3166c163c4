// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/credential_block.h"

#include "config/hosted_json.h"
#include "config/secret_places.h"

#include <QRegularExpression>

namespace casb::ui {
namespace {

QString member(const QString &text, const QString &name)
{
    // "name": "value", name: 'value', NAME=value; names may have any capitals and - for _.
    const QString key = QString(name).replace(u'_', QStringLiteral("[_-]?"));
    const QRegularExpression pattern(
        QStringLiteral(R"re((?:^|[\s,{"'])%1["']?\s*(?::\s*|(=)[ \t]*)(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|((?(1)\S+|[^\s,}#]+))))re").arg(key),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption);
    const QRegularExpressionMatch match = pattern.match(text);
    for (int i = 2; i <= 4; ++i) {
        if (!match.captured(i).isEmpty())
            return match.captured(i).replace(QStringLiteral("\\\""), QStringLiteral("\"")).replace(QStringLiteral("\\/"), QStringLiteral("/"));
    }
    return {};
}

} // namespace

CredentialBlock parseCredentialBlock(const QString &text)
{
    CredentialBlock out;
    PastedCredentials read;
    // A parser knows better than a pattern what belongs to a name.
    if (const Result<PastedCredentials> parsed = readPastedCredentials(text.toUtf8()); parsed)
        read = *parsed;
    const auto take = [&text](const QString &parsed, const QString &name) { return parsed.isEmpty() ? member(text, name) : parsed; };
    out.credentials.apiKey = take(read.apiKey, QStringLiteral("api_key"));
    out.credentials.clientId = take(read.clientId, QStringLiteral("client_id"));
    out.credentials.clientSecret = take(read.clientSecret, QStringLiteral("client_secret"));
    out.region = take(read.region, QStringLiteral("region")).toLower();
    out.address = member(text, QStringLiteral("override_api_base_url"));
    return out;
}

QString maskSecrets(const QString &yaml)
{
    QString out;
    qsizetype from = 0;
    for (const TextPlace &place : secretPlaces(yaml)) {
        out += yaml.mid(from, place.begin - from) + QStringLiteral("••••••••");
        from = place.end;
    }
    return out + yaml.mid(from);
}

} // namespace casb::ui
