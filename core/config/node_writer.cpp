// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/config_node.h"

#include <QRegularExpression>

namespace casb {
namespace {

/// In double quotes, with the escapes that JSON and YAML share.
QString inQuotes(const QString &text)
{
    QString out(u'"');
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            out += QString(u'\\') + c;
        else if (c == u'\n')
            out += QStringLiteral("\\n");
        else if (c == u'\t')
            out += QStringLiteral("\\t");
        else if (c == u'\r')
            out += QStringLiteral("\\r");
        // The marks that YAML takes for line ends or does not print are escaped as well.
        else if (c.unicode() < 0x20 || (c.unicode() >= 0x7f && c.unicode() < 0xa0) || c == QChar::LineSeparator
                 || c == QChar::ParagraphSeparator || c == QChar::ByteOrderMark || c.unicode() >= 0xfffe)
            out += QStringLiteral("\\u%1").arg(int(c.unicode()), 4, 16, QLatin1Char('0'));
        else
            out += c;
    }
    return out + u'"';
}

QString yamlScalar(const QString &text, bool quoted)
{
    // A word is left bare where no reader could take it for anything else.
    static const QRegularExpression word(
        QRegularExpression::anchoredPattern(QStringLiteral("[A-Za-z][A-Za-z0-9_./-]*")));
    static const QRegularExpression other(
        QRegularExpression::anchoredPattern(QStringLiteral("true|false|yes|no|on|off|y|n|null")),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression plain(
        QRegularExpression::anchoredPattern(QStringLiteral("[-+]?[A-Za-z0-9_.][A-Za-z0-9_.+:/-]*")));
    const bool bare = quoted ? word.match(text).hasMatch() && !other.match(text).hasMatch()
                             : plain.match(text).hasMatch() && !text.endsWith(u':');
    if (bare)
        return text;
    return inQuotes(text);
}

bool isFlat(const ConfigNode &node)
{
    for (const ConfigNode &child : node.children) {
        if (child.kind == ConfigNode::Kind::Map || child.kind == ConfigNode::Kind::List)
            return false;
    }
    return true;
}

void writeYaml(const ConfigNode &node, int indent, QString &out);

QString yamlFlow(const ConfigNode &node)
{
    QStringList parts;
    for (const ConfigNode &child : node.children) {
        const QString value = child.kind == ConfigNode::Kind::Null ? QStringLiteral("null")
                                                                   : yamlScalar(child.text, child.quoted);
        const QString key = yamlScalar(child.key, true);
        parts.append(node.kind == ConfigNode::Kind::Map ? QString(key + QStringLiteral(": ") + value) : value);
    }
    const QString inner = parts.join(QStringLiteral(", "));
    return node.kind == ConfigNode::Kind::Map ? QString(u'{' + inner + u'}') : QString(u'[' + inner + u']');
}

/// What follows `key:` or `-`, with the line's end.
void writeYamlValue(const ConfigNode &node, int indent, bool inList, QString &out)
{
    switch (node.kind) {
    case ConfigNode::Kind::Null:
        out += QStringLiteral(" null\n");
        return;
    case ConfigNode::Kind::Scalar:
        out += u' ' + yamlScalar(node.text, node.quoted) + u'\n';
        return;
    case ConfigNode::Kind::List:
    case ConfigNode::Kind::Map:
        break;
    }
    if (node.children.empty() || (isFlat(node) && (inList || node.kind == ConfigNode::Kind::List))) {
        out += u' ' + yamlFlow(node) + u'\n';
        return;
    }
    out += u'\n';
    writeYaml(node, indent + 2, out);
}

void writeYaml(const ConfigNode &node, int indent, QString &out)
{
    for (const ConfigNode &child : node.children) {
        out += QString(indent, u' ');
        const bool inList = node.kind == ConfigNode::Kind::List;
        out += inList ? QStringLiteral("-") : QString(yamlScalar(child.key, true) + u':');
        writeYamlValue(child, indent, inList, out);
    }
}

QString jsonScalar(const QString &text, bool quoted)
{
    static const QRegularExpression plain(QRegularExpression::anchoredPattern(
        QStringLiteral("true|false|-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?")));
    return !quoted && plain.match(text).hasMatch() ? text : inQuotes(text);
}

void writeJson(const ConfigNode &node, int indent, QString &out)
{
    switch (node.kind) {
    case ConfigNode::Kind::Null:
        out += QStringLiteral("null");
        return;
    case ConfigNode::Kind::Scalar:
        out += jsonScalar(node.text, node.quoted);
        return;
    case ConfigNode::Kind::List:
    case ConfigNode::Kind::Map:
        break;
    }
    const bool map = node.kind == ConfigNode::Kind::Map;
    out += map ? u'{' : u'[';
    bool first = true;
    for (const ConfigNode &child : node.children) {
        if (!first)
            out += u',';
        first = false;
        out += u'\n' + QString(indent + 2, u' ');
        if (map)
            out += inQuotes(child.key) + QStringLiteral(": ");
        writeJson(child, indent + 2, out);
    }
    if (!first)
        out += u'\n' + QString(indent, u' ');
    out += map ? u'}' : u']';
}

} // namespace

QByteArray yamlFromNode(const ConfigNode &node)
{
    QString out;
    if (node.children.empty())
        out = yamlFlow(node) + u'\n';
    else
        writeYaml(node, 0, out);
    return out.toUtf8();
}

QByteArray jsonFromNode(const ConfigNode &node)
{
    QString out;
    writeJson(node, 0, out);
    return (out + u'\n').toUtf8();
}

} // namespace casb
