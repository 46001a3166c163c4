// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/config_node.h"

#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <exception>

namespace casb {
namespace {

QString fromStd(const std::string &text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

/// Why a tree cannot be built from a document that parsed.
struct Refused {
    QString why;
    int line;
};

/// The text behind the tree, for what the parser lets pass and YAML does not.
class YamlSource
{
public:
    explicit YamlSource(const QByteArray &text) : m_text(text) {}

    /// False for a scalar in quotes that the text's end cut off. @p at: where the scalar begins, tag and anchor included.
    [[nodiscard]] bool quotesEnd(qsizetype at) const
    {
        at = behindProperties(at);
        return !isQuote(at) || closingQuote(at) >= 0;
    }

private:
    [[nodiscard]] bool isQuote(qsizetype at) const
    {
        return at < m_text.size() && (m_text.at(at) == '"' || m_text.at(at) == '\'');
    }

    [[nodiscard]] qsizetype closingQuote(qsizetype at) const
    {
        const char quote = m_text.at(at);
        for (++at; at < m_text.size(); ++at) {
            const char c = m_text.at(at);
            const bool doubled = quote == '\'' && c == quote && at + 1 < m_text.size() && m_text.at(at + 1) == quote;
            if (doubled || (quote == '"' && c == '\\'))
                ++at;
            else if (c == quote)
                return at;
        }
        return -1;
    }

    [[nodiscard]] qsizetype behindProperties(qsizetype at) const
    {
        const auto isSpace = [this](qsizetype i) { return m_text.at(i) == ' ' || m_text.at(i) == '\t' || m_text.at(i) == '\n'; };
        at = std::clamp<qsizetype>(at, 0, m_text.size());
        bool any = false;
        while (at < m_text.size()) {
            const char c = m_text.at(at);
            if (c == '!' || c == '&') {
                while (at < m_text.size() && !isSpace(at))
                    ++at;
                any = true;
            } else if (any && c == '#') {
                while (at < m_text.size() && m_text.at(at) != '\n')
                    ++at;
            } else if (any && isSpace(at)) {
                ++at;
            } else {
                break;
            }
        }
        return at;
    }

    const QByteArray &m_text;
};

/// The line, from 1, of a character that YAML does not allow, or of a line end of a kind that only some readers know;
/// 0 when there is none.
int lineOfForbidden(const QString &text)
{
    int line = 1;
    for (const QChar c : text) {
        if (c == u'\n')
            ++line;
        const bool control = c.category() == QChar::Other_Control && c != u'\n' && c != u'\t';
        if (control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            return line;
    }
    return 0;
}

class TreeBuilder
{
public:
    TreeBuilder(const QByteArray &source, QStringList &warnings) : m_source(source), m_warnings(warnings) {}

    ConfigNode build(const YAML::Node &from, const QString &path, int depth)
    {
        ConfigNode node;
        node.line = from.Mark().line + 1;
        if (depth > kConfigMaxDepth)
            throw Refused{QStringLiteral("nested deeper than %1 levels").arg(kConfigMaxDepth), node.line};
        if (++m_count > kConfigMaxNodes)
            throw Refused{QStringLiteral("more than %1 values").arg(kConfigMaxNodes), node.line};
        if (from.IsScalar()) {
            node.kind = ConfigNode::Kind::Scalar;
            node.text = fromStd(from.Scalar());
            node.quoted = from.Tag() == "!" || from.Tag() == "tag:yaml.org,2002:str";
            checkEnd(from.Mark());
        } else if (from.IsSequence()) {
            node.kind = ConfigNode::Kind::List;
            for (const YAML::Node &item : from)
                node.children.push_back(build(item, path, depth + 1));
        } else if (from.IsMap()) {
            node.kind = ConfigNode::Kind::Map;
            addMembers(from, node, path, depth);
        }
        return node;
    }

private:
    void checkEnd(const YAML::Mark &mark) const
    {
        if (!m_source.quotesEnd(mark.pos))
            throw Refused{QStringLiteral("unexpected end of stream, a text in quotes has no end"), mark.line + 1};
    }

    void addMembers(const YAML::Node &from, ConfigNode &node, const QString &path, int depth)
    {
        std::vector<ConfigNode> merged;
        for (const auto &member : from) {
            if (!member.first.IsScalar())
                throw Refused{QStringLiteral("a key must be a plain text"), node.line};
            checkEnd(member.first.Mark());
            const QString key = fromStd(member.first.Scalar());
            const QString memberPath = path.isEmpty() ? key : QString(path + u'.' + key);
            ConfigNode child = build(member.second, memberPath, depth + 1);
            child.key = key;
            child.line = member.first.Mark().line + 1;
            if (key == u"<<" && member.first.Tag() != "!") {
                if (child.kind == ConfigNode::Kind::List)
                    std::move(child.children.begin(), child.children.end(), std::back_inserter(merged));
                else
                    merged.push_back(std::move(child));
                continue;
            }
            if (node.find(key))
                m_warnings.append(QStringLiteral("%1: the key comes twice, the one in line %2 counts")
                                      .arg(memberPath).arg(child.line));
            node.set(std::move(child));
        }
        for (ConfigNode &other : merged) {
            for (ConfigNode &member : other.children) {
                if (!member.key.isEmpty() && !node.find(member.key))
                    node.children.push_back(std::move(member));
            }
        }
    }

    YamlSource m_source;
    QStringList &m_warnings;
    int m_count = 0;
};

/// The parser's words without what it may quote of the text behind a colon: that could be a secret.
QString withoutQuotation(const std::string &message)
{
    return fromStd(message).section(u':', 0, 0).trimmed();
}

Error unreadable(const QString &detail)
{
    return Error{ErrorId::ConfigRead, detail, {}};
}

} // namespace

Result<ConfigNode> nodeFromYaml(const QByteArray &text, QStringList &warnings)
{
    QString content = QString::fromUtf8(text);
    content.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    if (const int line = lineOfForbidden(content); line > 0)
        return unreadable(QStringLiteral("line %1: a character that a text file cannot hold").arg(line));
    const QByteArray source = content.toUtf8();
    try {
        const std::vector<YAML::Node> documents = YAML::LoadAll(source.toStdString());
        if (documents.empty())
            return ConfigNode();
        if (documents.size() > 1)
            return unreadable(QStringLiteral("expected one YAML document, found %1").arg(documents.size()));
        return TreeBuilder(source, warnings).build(documents.front(), {}, 0);
    } catch (const Refused &refused) {
        return unreadable(QStringLiteral("line %1: %2").arg(refused.line).arg(refused.why));
    } catch (const YAML::Exception &failure) {
        if (failure.mark.is_null())
            return unreadable(QStringLiteral("not valid YAML: %1").arg(withoutQuotation(failure.msg)));
        return unreadable(QStringLiteral("line %1, column %2: not valid YAML: %3")
                              .arg(failure.mark.line + 1).arg(failure.mark.column + 1)
                              .arg(withoutQuotation(failure.msg)));
    } catch (const std::exception &failure) {
        return unreadable(QStringLiteral("not valid YAML: %1").arg(QString::fromUtf8(failure.what())));
    }
}

} // namespace casb
