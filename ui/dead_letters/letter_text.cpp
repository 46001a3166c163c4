// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dead_letters/letter_text.h"

#include "records/pretty_json.h"

#include <QChar>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStringDecoder>
#include <algorithm>

namespace casb::ui {
namespace {

constexpr qsizetype kMostToEdit = 256 * 1024;
constexpr qsizetype kLongestLine = 32 * 1024;
/// Deeper than that, indentation takes more room than the text.
constexpr int kDeepestIndented = 64;

int depthOf(const QByteArray &json)
{
    int depth = 0;
    int deepest = 0;
    bool inString = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (inString) {
            i += c == '\\' ? 1 : 0;
            inString = c != '"';
        } else if (c == '"') {
            inString = true;
        } else if (c == '{' || c == '[') {
            deepest = std::max(deepest, ++depth);
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return deepest;
}

/// The outer levels on lines of their own, the rest as it is. White space comes in only between tokens.
QString outerOnLines(const QString &json)
{
    constexpr int kOuter = 3;
    QString out;
    int depth = 0;
    bool inString = false;
    const auto line = [&out](int level) {
        out += u'\n' + QString(qsizetype(level) * 2, u' ');
    };
    for (qsizetype i = 0; i < json.size(); ++i) {
        const QChar c = json[i];
        const bool opens = !inString && (c == u'{' || c == u'[');
        const bool closes = !inString && (c == u'}' || c == u']');
        if (closes && depth-- <= kOuter)
            line(depth);
        out += c;
        if (opens && ++depth <= kOuter)
            line(depth);
        if (!inString && c == u',' && depth <= kOuter)
            line(depth);
        if (inString && c == u'\\' && i + 1 < json.size())
            out += json[++i];
        else if (c == u'"')
            inString = !inString;
    }
    return out;
}

QString onLines(const QByteArray &bytes)
{
    return depthOf(bytes) <= kDeepestIndented ? prettyJson(bytes) : outerOnLines(QString::fromUtf8(bytes));
}

/// A character of which a person sees nothing, or not what it is.
bool isHidden(QChar c)
{
    switch (c.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_NotAssigned:
    case QChar::Other_PrivateUse:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return c != u'\n' && c != u'\t';
    case QChar::Separator_Space:
        return c != u' ';
    default:
        return c.unicode() >= 0xfdd0 && c.unicode() <= 0xfdef;
    }
}

QString escape(char16_t unit)
{
    return QStringLiteral("\\u%1").arg(ushort(unit), 4, 16, QLatin1Char('0'));
}

QString writtenOut(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n')
            continue;
        const bool pair = c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (pair && QChar::category(QChar::surrogateToUcs4(c, text[i + 1])) == QChar::Other_Format)
            out += escape(c.unicode()) + escape(text[++i].unicode());
        else if (isHidden(c))
            out += escape(c.unicode());
        else
            out += c;
    }
    return out;
}

/// The bytes with those that are no UTF-8 as `\xNN`.
QByteArray withBadBytesWritten(const QByteArray &bytes)
{
    QByteArray out;
    out.reserve(bytes.size());
    for (qsizetype at = 0; at < bytes.size();) {
        const auto lead = static_cast<unsigned char>(bytes[at]);
        const qsizetype length = lead < 0x80   ? 1
                                 : lead < 0xc2 ? 0
                                 : lead < 0xe0 ? 2
                                 : lead < 0xf0 ? 3
                                 : lead < 0xf5 ? 4
                                               : 0;
        bool good = length == 1;
        if (length > 1 && at + length <= bytes.size()) {
            QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
            const QString decoded = decoder(QByteArrayView(bytes).sliced(at, length));
            good = !decoder.hasError() && !decoded.isEmpty();
        }
        if (good) {
            out += QByteArrayView(bytes).sliced(at, length);
            at += length;
        } else {
            out += "\\x" + QByteArray(1, char(lead)).toHex();
            ++at;
        }
    }
    return out;
}

} // namespace

QString visibleText(const QByteArray &bytes, qsizetype most)
{
    const QByteArray shown = withBadBytesWritten(bytes.left(most));
    return writtenOut(bytes.size() > most ? QString::fromUtf8(shown) : onLines(shown));
}

QString editableText(const QByteArray &bytes)
{
    return writtenOut(onLines(bytes));
}

bool isEditable(const QByteArray &bytes)
{
    if (bytes.size() > kMostToEdit)
        return false;
    const QString text = onLines(bytes);
    qsizetype begin = 0;
    while (begin < text.size()) {
        const qsizetype end = text.indexOf(u'\n', begin);
        if ((end < 0 ? text.size() : end) - begin > kLongestLine)
            return false;
        begin = end < 0 ? text.size() : end + 1;
    }
    return true;
}

QByteArray unwrapped(const QByteArray &bytes)
{
    const auto isObject = [](const QByteArray &text) {
        return QJsonDocument::fromJson(text).isObject();
    };
    const QByteArray text = bytes.trimmed();
    if (text.startsWith('"')) {
        // A list of one is what the parser takes.
        const QByteArray inside = QJsonDocument::fromJson('[' + text + ']').array().at(0).toString().toUtf8().trimmed();
        return isObject(inside) ? inside : QByteArray();
    }
    if (!text.startsWith('[') || !text.endsWith(']'))
        return {};
    const QByteArray inside = text.mid(1, text.size() - 2).trimmed();
    return isObject(inside) ? inside : QByteArray(); // its members keep their order and their digits
}

QString hexText(const QByteArray &bytes, qsizetype most)
{
    constexpr qsizetype kRow = 16;
    QString out;
    const qsizetype end = std::min(bytes.size(), most);
    for (qsizetype at = 0; at < end; at += kRow) {
        const QByteArray row = bytes.mid(at, std::min(kRow, end - at));
        QString seen;
        for (const char c : row)
            seen += c >= 0x20 && c < 0x7f ? QLatin1Char(c) : QChar(0x00b7);
        out += QStringLiteral("%1  %2  %3\n")
                   .arg(at, 8, 16, QLatin1Char('0'))
                   .arg(QString::fromLatin1(row.toHex(' ')), -int(kRow * 3 - 1))
                   .arg(seen);
    }
    return out;
}

qsizetype placeOfByte(const QString &text, qsizetype at)
{
    qsizetype bytes = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (bytes >= at && !c.isLowSurrogate())
            return i;
        // A surrogate pair is four bytes, two for each half.
        bytes += c.unicode() < 0x80 ? 1 : c.unicode() < 0x800 || c.isSurrogate() ? 2 : 3;
    }
    return text.size();
}

} // namespace casb::ui
