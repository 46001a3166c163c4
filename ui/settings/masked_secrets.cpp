// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/masked_secrets.h"

#include <QRegularExpression>

namespace casb::ui {
namespace {

const QString kDots = QStringLiteral("••••••");

} // namespace

QString MaskedSecrets::mask(const QString &yaml)
{
    static const QRegularExpression pattern(
        QStringLiteral(R"re((["']?\b(?:api_key|client_id|client_secret|password)["']?\s*:[ \t]*)("(?:[^"\\]|\\.)*"|'[^']*'|[^\s,{}\[\]#]+))re"));
    m_secrets.clear();
    QString out;
    qsizetype from = 0;
    for (auto it = pattern.globalMatch(yaml); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        m_secrets.append(match.captured(2));
        out += yaml.mid(from, match.capturedStart(2) - from) + kDots + QString::number(m_secrets.size());
        from = match.capturedEnd(2);
    }
    return out + yaml.mid(from);
}

QString MaskedSecrets::unmask(const QString &shown) const
{
    static const QRegularExpression pattern(QString(kDots + QStringLiteral("(\\d+)")));
    QString out;
    qsizetype from = 0;
    for (auto it = pattern.globalMatch(shown); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString secret = m_secrets.value(match.captured(1).toInt() - 1);
        if (secret.isEmpty())
            continue;
        out += shown.mid(from, match.capturedStart() - from) + secret;
        from = match.capturedEnd();
    }
    return out + shown.mid(from);
}

} // namespace casb::ui
