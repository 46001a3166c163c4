// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "proofpoint/secret_mask.h"

#include <algorithm>

namespace casb {
namespace {

/// Shorter ones may be words of a sentence.
constexpr qsizetype kShortestSecret = 6;

const QString &hiding()
{
    static const QString text = QStringLiteral("***");
    return text;
}

QString hex(uint value, int digits)
{
    return QStringLiteral("%1").arg(value, digits, 16, QLatin1Char('0'));
}

/// Letters, digits and what no notation escapes.
bool isNeverEscaped(QChar c)
{
    return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u'.' || c == u'~');
}

QString htmlName(QChar c)
{
    switch (c.unicode()) {
    case '&':
        return QStringLiteral("&amp;");
    case '<':
        return QStringLiteral("&lt;");
    case '>':
        return QStringLiteral("&gt;");
    case '"':
        return QStringLiteral("&quot;");
    case '\'':
        return QStringLiteral("&apos;");
    default:
        return {};
    }
}

/// One character (which may be two units long), however it is escaped. Backslashes multiply each time; no end of them
/// would make a hostile text slow.
QString characterPattern(QStringView character)
{
    const QString text = character.toString();
    if (isNeverEscaped(character.first()))
        return QRegularExpression::escape(text);
    QString percent, units;
    for (const char byte : text.toUtf8())
        percent += QStringLiteral("%(?:25)*") + hex(uchar(byte), 2); // escaped once or several times
    for (const QChar unit : text)
        units += QStringLiteral("\\\\{1,15}u") + hex(unit.unicode(), 4);
    const uint code = text.toUcs4().constFirst();
    QStringList forms{QStringLiteral("\\\\{0,15}") + QRegularExpression::escape(text), percent, units,
                      QStringLiteral("&#0*%1;").arg(code), QStringLiteral("&#x0*") + hex(code, 1) + u';'};
    if (code < 0x100)
        forms += QStringLiteral("\\\\{1,15}x") + hex(code, 2);
    if (const QString name = htmlName(character.first()); !name.isEmpty())
        forms += name;
    if (character.first().isSpace())
        forms += {QStringLiteral("\\s+"), QStringLiteral("\\+"), QStringLiteral("%(?:25)*2b")};
    return QStringLiteral("(?i:") + forms.join(u'|') + u')';
}

QString escapedPattern(const QString &secret)
{
    QString out;
    for (qsizetype i = 0; i < secret.size();) {
        const bool pair = secret[i].isHighSurrogate() && i + 1 < secret.size() && secret[i + 1].isLowSurrogate();
        const qsizetype length = pair ? 2 : 1;
        out += characterPattern(QStringView(secret).sliced(i, length));
        i += length;
    }
    return out;
}

/// In Base64 a text has three forms, by how many bytes stand before it. At its ends a digit belongs to a neighbour,
/// too.
QStringList base64Patterns(const QByteArray &secret)
{
    QStringList out;
    for (int before = 0; before < 3; ++before) {
        const QByteArray whole = QByteArray(before, '\0') + secret;
        QString digits = QString::fromLatin1(whole.toBase64(QByteArray::OmitTrailingEquals));
        digits = digits.mid((before * 8 + 5) / 6);
        const bool shared = (before + secret.size()) % 3 != 0;
        if (shared)
            digits.chop(1);
        digits.replace(u'+', QStringLiteral("(?:[+-]|%2[bB])")).replace(u'/', QStringLiteral("(?:\\\\{0,15}[/_]|%2[fF])"));
        out += digits + (shared ? QStringLiteral("[A-Za-z0-9+/_-]?") : QString()) + QStringLiteral("(?:=|%3[dD])*");
    }
    return out;
}

} // namespace

SecretMask::SecretMask(const QStringList &secrets)
{
    m_secrets = secrets;
    m_secrets.removeDuplicates();
    m_secrets.removeAll(QString());
    // One secret may be a part of another.
    std::stable_sort(m_secrets.begin(), m_secrets.end(),
                     [](const QString &a, const QString &b) { return a.size() > b.size(); });
    for (const QString &secret : std::as_const(m_secrets)) {
        if (secret.size() < kShortestSecret) {
            m_short += QRegularExpression(
                QStringLiteral("([\"'=:]\\s*)%1(?=[\"'&,;}\\s]|$)").arg(QRegularExpression::escape(secret)));
            continue;
        }
        const QByteArray bytes = secret.toUtf8();
        m_forms += QRegularExpression(escapedPattern(secret));
        m_forms += QRegularExpression(base64Patterns(bytes).join(u'|'));
        m_forms += QRegularExpression(QString::fromLatin1(bytes.toHex()), QRegularExpression::CaseInsensitiveOption);
    }
}

QString SecretMask::hidden(QString text) const
{
    if (text.isEmpty())
        return text;
    for (const QString &secret : m_secrets) {
        if (secret.size() >= kShortestSecret)
            text.replace(secret, hiding());
    }
    for (const QRegularExpression &form : m_forms) {
        if (form.isValid()) // one of a secret of unreasonable length is not
            text.replace(form, hiding());
    }
    for (const QRegularExpression &form : m_short)
        text.replace(form, QStringLiteral("\\1") + hiding());
    return text;
}

} // namespace casb
