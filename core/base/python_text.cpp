// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/python_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace casb {

QString pythonText(const QString &text)
{
    const bool doubleQuotes = text.contains(u'\'') && !text.contains(u'"');
    const QChar quote = doubleQuotes ? u'"' : u'\'';
    QString out(quote);
    for (const QChar c : text) {
        if (c == quote || c == u'\\')
            out += u'\\';
        if (c == u'\n')
            out += QStringLiteral("\\n");
        else if (c == u'\r')
            out += QStringLiteral("\\r");
        else if (c == u'\t')
            out += QStringLiteral("\\t");
        else if (c < u' ' || c == QChar(0x7f))
            out += QStringLiteral("\\x%1").arg(int(c.unicode()), 2, 16, QLatin1Char('0'));
        else
            out += c;
    }
    return out + quote;
}

QString pythonBool(bool value)
{
    return value ? QStringLiteral("True") : QStringLiteral("False");
}

QString pythonList(const QStringList &items)
{
    QStringList quoted;
    for (const QString &item : items)
        quoted += pythonText(item);
    return u'[' + quoted.join(QStringLiteral(", ")) + u']';
}

QString pythonValue(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return pythonBool(value.toBool());
    case QJsonValue::Double: {
        const double number = value.toDouble();
        if (number == double(value.toInteger(qint64(number))))
            return QString::number(qint64(number));
        return QString::number(number, 'g', 17);
    }
    case QJsonValue::String:
        return pythonText(value.toString());
    case QJsonValue::Array: {
        QStringList items;
        for (const QJsonValue &item : value.toArray())
            items += pythonValue(item);
        return u'[' + items.join(QStringLiteral(", ")) + u']';
    }
    case QJsonValue::Object: {
        QStringList members;
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            members += pythonText(it.key()) + QStringLiteral(": ") + pythonValue(it.value());
        return u'{' + members.join(QStringLiteral(", ")) + u'}';
    }
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return QStringLiteral("None");
}

QString pythonFromJson(const QByteArray &json)
{
    QString out;
    const QString text = QString::fromUtf8(json);
    for (qsizetype i = 0; i < text.size();) {
        const QChar c = text[i];
        if (c == u'"') {
            qsizetype end = i + 1;
            while (end < text.size() && text[end] != u'"')
                end += text[end] == u'\\' ? 2 : 1;
            const QByteArray literal = (u'[' + text.mid(i, end + 1 - i) + u']').toUtf8();
            out += pythonText(QJsonDocument::fromJson(literal).array().first().toString());
            i = end + 1;
        } else if (c == u',' || c == u':') {
            out += c;
            out += u' ';
            ++i;
        } else if (c.isSpace()) {
            ++i;
        } else if (QStringView(text).mid(i).startsWith(u"null")) {
            out += QStringLiteral("None");
            i += 4;
        } else if (QStringView(text).mid(i).startsWith(u"true")) {
            out += QStringLiteral("True");
            i += 4;
        } else if (QStringView(text).mid(i).startsWith(u"false")) {
            out += QStringLiteral("False");
            i += 5;
        } else {
            out += c;
            ++i;
        }
    }
    return out;
}

} // namespace casb
