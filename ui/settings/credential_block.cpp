// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/credential_block.h"

#include <QRegularExpression>

namespace casb::ui {
namespace {

QString member(const QString &text, const QString &name)
{
    // "name": "value", name: 'value', NAME=value; names may have any capitals and - for _.
    const QString key = QString(name).replace(u'_', QStringLiteral("[_-]?"));
    const QRegularExpression pattern(
        QStringLiteral(R"re((?:^|[\s,{"'])%1["']?\s*[:=]\s*(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|([^\s,}#]+)))re").arg(key),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption);
    const QRegularExpressionMatch match = pattern.match(text);
    for (int i = 1; i <= 3; ++i) {
        if (!match.captured(i).isEmpty())
            return match.captured(i).replace(QStringLiteral("\\\""), QStringLiteral("\"")).replace(QStringLiteral("\\/"), QStringLiteral("/"));
    }
    return {};
}

} // namespace

CredentialBlock parseCredentialBlock(const QString &text)
{
    CredentialBlock out;
    out.credentials.apiKey = member(text, QStringLiteral("api_key"));
    out.credentials.clientId = member(text, QStringLiteral("client_id"));
    out.credentials.clientSecret = member(text, QStringLiteral("client_secret"));
    out.region = member(text, QStringLiteral("region")).toLower();
    return out;
}

QString maskSecrets(const QString &yaml)
{
    static const QRegularExpression pattern(
        QStringLiteral(R"re((["']?\b(?:api_key|client_id|client_secret|password)["']?\s*:\s*)("[^"]*"|'[^']*'|[^\s,{}\[\]#]+))re"));
    QString out = yaml;
    return out.replace(pattern, QStringLiteral("\\1••••••••"));
}

} // namespace casb::ui
