// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/masked_secrets.h"

#include "config/secret_places.h"

#include <QRegularExpression>

namespace casb::ui {
namespace {

const QString kDots = QStringLiteral("••••••");

} // namespace

QString MaskedSecrets::mask(const QString &yaml)
{
    QString out;
    qsizetype from = 0;
    for (const TextPlace &place : secretPlaces(yaml)) {
        const QString secret = yaml.mid(place.begin, place.end - place.begin);
        if (!m_secrets.contains(secret))
            m_secrets.append(secret);
        out += yaml.mid(from, place.begin - from) + kDots + QString::number(m_secrets.indexOf(secret) + 1);
        from = place.end;
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

bool MaskedSecrets::holdsDots(const QString &text)
{
    return text.contains(kDots);
}

} // namespace casb::ui
