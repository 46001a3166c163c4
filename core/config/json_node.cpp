// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/config_node.h"

#include <QChar>

#include <cstring>

namespace casb {
namespace {

/// JSON with the members' order, the numbers' text and the place of a mistake, which Qt's reader does not keep.
class JsonReader
{
public:
    JsonReader(const QString &text, QStringList &warnings) : m_text(text), m_warnings(warnings) {}

    Result<ConfigNode> read()
    {
        ConfigNode node;
        skipSpace();
        if (m_at == m_text.size())
            return node;
        if (value(node, {}, 0)) {
            skipSpace();
            if (m_at != m_text.size())
                fail(QStringLiteral("expected the end"));
        }
        if (m_failed.isEmpty())
            return node;
        const QStringView before = QStringView(m_text).first(m_failedAt);
        const qsizetype line = before.count(u'\n') + 1;
        const qsizetype column = m_failedAt - (before.lastIndexOf(u'\n') + 1) + 1;
        return Error{ErrorId::ConfigRead,
                     QStringLiteral("line %1, column %2: not valid JSON: %3").arg(line).arg(column).arg(m_failed),
                     {}};
    }

private:
    bool fail(const QString &why)
    {
        if (m_failed.isEmpty()) {
            m_failed = why;
            m_failedAt = m_at;
        }
        return false;
    }

    QChar peek() const { return m_at < m_text.size() ? m_text.at(m_at) : QChar(); }

    bool take(QChar c)
    {
        if (m_at >= m_text.size() || m_text.at(m_at) != c)
            return false;
        ++m_at;
        return true;
    }

    void skipSpace()
    {
        for (; m_at < m_text.size(); ++m_at) {
            const QChar c = m_text.at(m_at);
            if (c == u'\n')
                ++m_line;
            else if (c != u' ' && c != u'\t' && c != u'\r')
                return;
        }
    }

    bool value(ConfigNode &node, const QString &path, int depth)
    {
        skipSpace();
        node.line = m_line;
        if (depth > kConfigMaxDepth)
            return fail(QStringLiteral("nested deeper than %1 levels").arg(kConfigMaxDepth));
        if (++m_count > kConfigMaxNodes)
            return fail(QStringLiteral("more than %1 values").arg(kConfigMaxNodes));
        const QChar c = peek();
        if (c == u'{')
            return object(node, path, depth);
        if (c == u'[')
            return array(node, path, depth);
        if (c == u'"') {
            node.kind = ConfigNode::Kind::Scalar;
            node.quoted = true;
            return string(node.text);
        }
        if (c == u'-' || (c >= u'0' && c <= u'9'))
            return number(node);
        for (const QString &word : {QStringLiteral("true"), QStringLiteral("false"), QStringLiteral("null")}) {
            if (QStringView(m_text).sliced(m_at).startsWith(word)) {
                m_at += word.size();
                if (word != u"null") {
                    node.kind = ConfigNode::Kind::Scalar;
                    node.text = word;
                }
                return true;
            }
        }
        return fail(QStringLiteral("expected a value"));
    }

    bool object(ConfigNode &node, const QString &path, int depth)
    {
        node.kind = ConfigNode::Kind::Map;
        take(u'{');
        skipSpace();
        if (take(u'}'))
            return true;
        do {
            skipSpace();
            ConfigNode child;
            const int line = m_line;
            if (peek() != u'"')
                return fail(QStringLiteral("expected a key in double quotes"));
            QString key;
            if (!string(key))
                return false;
            skipSpace();
            if (!take(u':'))
                return fail(QStringLiteral("expected a colon"));
            const QString memberPath = path.isEmpty() ? key : QString(path + u'.' + key);
            if (!value(child, memberPath, depth + 1))
                return false;
            child.key = key;
            child.line = line;
            if (node.find(key))
                m_warnings.append(QStringLiteral("%1: the key comes twice, the one in line %2 counts")
                                      .arg(memberPath).arg(line));
            node.set(std::move(child));
            skipSpace();
        } while (take(u','));
        return take(u'}') || fail(QStringLiteral("expected a comma or the end of the object"));
    }

    bool array(ConfigNode &node, const QString &path, int depth)
    {
        node.kind = ConfigNode::Kind::List;
        take(u'[');
        skipSpace();
        if (take(u']'))
            return true;
        do {
            ConfigNode child;
            if (!value(child, path, depth + 1))
                return false;
            node.children.push_back(std::move(child));
            skipSpace();
        } while (take(u','));
        return take(u']') || fail(QStringLiteral("expected a comma or the end of the list"));
    }

    bool number(ConfigNode &node)
    {
        const qsizetype first = m_at;
        const auto digits = [this] {
            const qsizetype from = m_at;
            while (peek() >= u'0' && peek() <= u'9')
                ++m_at;
            return m_at > from;
        };
        take(u'-');
        bool good = take(u'0') || digits();
        if (good && take(u'.'))
            good = digits();
        if (good && (take(u'e') || take(u'E'))) {
            if (!take(u'+'))
                take(u'-');
            good = digits();
        }
        if (!good)
            return fail(QStringLiteral("expected a number"));
        node.kind = ConfigNode::Kind::Scalar;
        node.text = m_text.sliced(first, m_at - first);
        return true;
    }

    bool string(QString &out)
    {
        take(u'"');
        while (m_at < m_text.size()) {
            const QChar c = m_text.at(m_at);
            if (c == u'"') {
                ++m_at;
                return true;
            }
            if (c.unicode() < 0x20)
                return fail(QStringLiteral("a control character inside a text"));
            ++m_at;
            if (c != u'\\')
                out += c;
            else if (!escape(out))
                return false;
        }
        return fail(QStringLiteral("a text without end"));
    }

    bool escape(QString &out)
    {
        static constexpr char kNames[] = "\"\\/bfnrt";
        static constexpr char16_t kMeanings[] = u"\"\\/\b\f\n\r\t";
        const char16_t c = peek().unicode();
        if (c == u'u') {
            bool ok = false;
            const QString hex = m_text.mid(m_at + 1, 4);
            const ushort code = hex.toUShort(&ok, 16);
            if (!ok || hex.size() != 4)
                return fail(QStringLiteral("a bad escape sequence"));
            m_at += 5;
            out += QChar(code);
            return true;
        }
        const char *found = c > 0 && c < 128 ? std::strchr(kNames, char(c)) : nullptr;
        if (!found)
            return fail(QStringLiteral("a bad escape sequence"));
        ++m_at;
        out += QChar(kMeanings[found - kNames]);
        return true;
    }

    const QString &m_text;
    QStringList &m_warnings;
    qsizetype m_at = 0;
    int m_line = 1;
    int m_count = 0;
    QString m_failed;
    qsizetype m_failedAt = 0;
};

} // namespace

Result<ConfigNode> nodeFromJson(const QByteArray &text, QStringList &warnings)
{
    QString content = QString::fromUtf8(text);
    if (content.startsWith(QChar::ByteOrderMark))
        content.remove(0, 1);
    return JsonReader(content, warnings).read();
}

} // namespace casb
