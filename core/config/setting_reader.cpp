// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/setting_reader.h"

#include <QRegularExpression>

#include <algorithm>

namespace casb {
namespace {

/// A key for a message. One that no setting could have is a slip of the pen that swallowed its neighbours, maybe a
/// secret among them.
QString shownKey(const QString &key)
{
    static const QRegularExpression ordinary(
        QRegularExpression::anchoredPattern(QStringLiteral("[\\w.@/#+-]+( [\\w.@/#+-]+)?")),
        QRegularExpression::UseUnicodePropertiesOption);
    constexpr qsizetype kLongest = 64;
    return key.size() <= kLongest && ordinary.match(key).hasMatch() ? key : QStringLiteral("…");
}

QString atLine(const ConfigNode *node)
{
    return node && node->line > 0 ? QStringLiteral(" (line %1)").arg(node->line) : QString();
}

/// For a message: no line ends, not longer than @p longest.
QString oneLine(const QString &text, qsizetype longest)
{
    QString out = text.size() > longest ? QString(text.first(longest) + u'…') : text;
    for (QChar &c : out) {
        if (!c.isPrint())
            c = u' ';
    }
    return out;
}

bool isOneLine(const QString &text)
{
    return std::none_of(text.begin(), text.end(), [](QChar c) {
        return c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
    });
}

const QString &oneLineText()
{
    static const QString text = QStringLiteral("a text without line ends and control characters");
    return text;
}

QString wholeNumber(qint64 least, qint64 most)
{
    if (most == std::numeric_limits<int>::max())
        return QStringLiteral("a whole number of at least %1").arg(least);
    return QStringLiteral("a whole number from %1 to %2").arg(least).arg(most);
}

bool isPlain(const ConfigNode &node)
{
    return node.kind == ConfigNode::Kind::Scalar && !node.quoted;
}

} // namespace

std::optional<int> wholeNumberOf(const ConfigNode &node)
{
    // YAML 1.1 may group digits with underscores.
    static const QRegularExpression form(QRegularExpression::anchoredPattern(QStringLiteral("[+-]?[0-9][0-9_]{0,24}")));
    if (!isPlain(node) || !form.match(node.text).hasMatch())
        return std::nullopt;
    bool ok = false;
    const int value = QString(node.text).remove(u'_').toInt(&ok, 10);
    return ok ? std::optional(value) : std::nullopt;
}

QString foundKind(const ConfigNode &node)
{
    switch (node.kind) {
    case ConfigNode::Kind::Null:
        return QStringLiteral("nothing");
    case ConfigNode::Kind::Scalar:
        return node.text.isEmpty() ? QStringLiteral("an empty text") : QStringLiteral("a plain value");
    case ConfigNode::Kind::List:
        return QStringLiteral("a list");
    case ConfigNode::Kind::Map:
        return QStringLiteral("a block of settings");
    }
    return {};
}

QString foundText(const ConfigNode &node)
{
    constexpr qsizetype kLongest = 60;
    if (node.kind != ConfigNode::Kind::Scalar)
        return foundKind(node);
    return (node.quoted ? QStringLiteral("the text '") : QStringLiteral("'")) + oneLine(node.text, kLongest) + u'\'';
}

SettingReader::SettingReader(const ConfigNode *node, const QString &path, ConfigFindings &findings)
    : m_node(node), m_path(path), m_findings(findings)
{
    if (m_node && m_node->kind == ConfigNode::Kind::Null)
        m_node = nullptr;
    if (m_node && m_node->kind != ConfigNode::Kind::Map) {
        // Not shown: a whole block in the wrong place may be a secret.
        invalidSecret(path, QStringLiteral("a block of settings"), m_node);
        m_node = nullptr;
    }
}

QString SettingReader::pathOf(const QString &key) const
{
    const QString shown = shownKey(key);
    return m_path.isEmpty() ? shown : QString(m_path + u'.' + shown);
}

QStringList SettingReader::keys() const
{
    QStringList out;
    if (m_node) {
        for (const ConfigNode &child : m_node->children)
            out.append(child.key);
    }
    return out;
}

QStringList SettingReader::names()
{
    QStringList out;
    for (const QString &key : keys()) {
        if (isOneLine(key)) {
            out.append(key);
            continue;
        }
        invalid(pathOf(key), QStringLiteral("a name without line ends and control characters"), nullptr);
        ignore({key});
    }
    return out;
}

const ConfigNode *SettingReader::node(const QStringList &keys)
{
    const ConfigNode *found = nullptr;
    for (const QString &key : keys) {
        m_known.insert(key);
        const ConfigNode *child = m_node ? m_node->find(key) : nullptr;
        if (!found && child && child->kind != ConfigNode::Kind::Null)
            found = child;
    }
    return found;
}

QString SettingReader::keyUsed(const QStringList &keys) const
{
    for (const QString &key : keys) {
        const ConfigNode *child = m_node ? m_node->find(key) : nullptr;
        if (child && child->kind != ConfigNode::Kind::Null)
            return key;
    }
    return keys.first();
}

SettingReader SettingReader::section(const QString &key)
{
    return SettingReader(node(key), pathOf(key), m_findings);
}

SettingReader SettingReader::requiredSection(const QString &key)
{
    const ConfigNode *found = node(key);
    if (!found)
        missing(pathOf(key), QStringLiteral("a block of settings"));
    return SettingReader(found, pathOf(key), m_findings);
}

SettingReader SettingReader::requiredEntries(const QString &key, const QString &expected)
{
    const ConfigNode *found = node(key);
    if (!found || (found->kind == ConfigNode::Kind::Map && found->children.empty()))
        missing(pathOf(key), expected);
    return SettingReader(found, pathOf(key), m_findings);
}

const std::vector<ConfigNode> &SettingReader::list(const QString &key)
{
    static const std::vector<ConfigNode> none;
    const ConfigNode *found = node(key);
    if (!found)
        return none;
    if (found->kind != ConfigNode::Kind::List) {
        invalid(pathOf(key), QStringLiteral("a list"), found);
        return none;
    }
    return found->children;
}

std::vector<SettingReader> SettingReader::blocks(const QString &key)
{
    std::vector<SettingReader> out;
    int index = 0;
    for (const ConfigNode &item : list(key)) {
        const QString path = QStringLiteral("%1[%2]").arg(pathOf(key)).arg(index++);
        const SettingReader block(&item, path, m_findings);
        if (block.present())
            out.push_back(block);
        else if (item.kind == ConfigNode::Kind::Null)
            invalid(path, QStringLiteral("a block of settings"), &item);
    }
    return out;
}

QString SettingReader::anyText(const QString &key)
{
    const ConfigNode *found = node(key);
    if (!found)
        return {};
    if (found->kind != ConfigNode::Kind::Scalar) {
        invalid(pathOf(key), QStringLiteral("a text"), found);
        return {};
    }
    return found->text;
}

QString SettingReader::text(const QStringList &keys, const QString &missing)
{
    const ConfigNode *found = node(keys);
    if (!found)
        return missing;
    const bool scalar = found->kind == ConfigNode::Kind::Scalar;
    if (!scalar || !isOneLine(found->text)) {
        invalid(pathOf(keys), scalar ? oneLineText() : QStringLiteral("a text"), found);
        return missing;
    }
    return found->text;
}

QString SettingReader::requiredText(const QStringList &keys)
{
    const ConfigNode *found = node(keys);
    const QString path = pathOf(keys);
    if (!found) {
        missing(path, QStringLiteral("a text"));
        return {};
    }
    if (found->kind != ConfigNode::Kind::Scalar || found->text.trimmed().isEmpty()) {
        invalid(path, QStringLiteral("a text that is not empty"), found);
        return {};
    }
    if (!isOneLine(found->text)) {
        invalid(path, oneLineText(), found);
        return {};
    }
    return found->text;
}

QString SettingReader::choice(const QString &key, const QStringList &choices, const QString &missing)
{
    const ConfigNode *found = node(key);
    if (!found)
        return missing;
    for (const QString &each : choices) {
        if (found->kind == ConfigNode::Kind::Scalar && found->text.compare(each, Qt::CaseInsensitive) == 0)
            return each;
    }
    invalid(pathOf(key), QStringLiteral("one of ") + choices.join(QStringLiteral(", ")), found);
    return missing;
}

bool SettingReader::boolean(const QString &key, bool missing)
{
    static const QStringList yes{QStringLiteral("true"), QStringLiteral("yes"), QStringLiteral("on")};
    static const QStringList no{QStringLiteral("false"), QStringLiteral("no"), QStringLiteral("off")};
    const ConfigNode *found = node(key);
    if (!found)
        return missing;
    if (isPlain(*found)) {
        if (yes.contains(found->text, Qt::CaseInsensitive))
            return true;
        if (no.contains(found->text, Qt::CaseInsensitive))
            return false;
    }
    invalid(pathOf(key), QStringLiteral("true or false"), found);
    return missing;
}

int SettingReader::integer(const QString &key, int missing, int least, int most)
{
    const ConfigNode *found = node(key);
    if (!found)
        return missing;
    const std::optional<int> value = wholeNumberOf(*found);
    if (value && *value >= least && *value <= most)
        return *value;
    invalid(pathOf(key), wholeNumber(least, most), found);
    return missing;
}

int SettingReader::requiredInteger(const QString &key, int least, int most)
{
    if (node(key))
        return integer(key, least, least, most);
    missing(pathOf(key), wholeNumber(least, most));
    return least;
}

double SettingReader::real(const QString &key, double missing, double least, double most)
{
    static const QRegularExpression form(
        QRegularExpression::anchoredPattern(QStringLiteral("[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]+)?")));
    const ConfigNode *found = node(key);
    if (!found)
        return missing;
    if (isPlain(*found) && form.match(found->text).hasMatch()) {
        const double value = found->text.toDouble();
        if (value >= least && value <= most)
            return value;
    }
    invalid(pathOf(key), QStringLiteral("a number from %1 to %2").arg(least, 0, 'f', 1).arg(most, 0, 'f', 1), found);
    return missing;
}

QStringList SettingReader::texts(const QString &key)
{
    QStringList out;
    int index = 0;
    for (const ConfigNode &item : list(key)) {
        if (item.kind == ConfigNode::Kind::Scalar && !item.text.isEmpty())
            out.append(item.text);
        else
            invalid(QStringLiteral("%1[%2]").arg(pathOf(key)).arg(index), QStringLiteral("a text that is not empty"),
                    &item);
        ++index;
    }
    return out;
}

void SettingReader::finish(Unknown how)
{
    if (!m_node)
        return;
    for (const ConfigNode &child : m_node->children) {
        if (m_known.contains(child.key))
            continue;
        const QString what = QStringLiteral("unknown setting '%1'").arg(shownKey(child.key)) + atLine(&child);
        if (how == Unknown::Error)
            error(ErrorId::ConfigRead, pathOf(child.key), what + QStringLiteral(", expected one of the service's settings"));
        else
            warn(pathOf(child.key), what + QStringLiteral(", it is ignored"));
    }
}

void SettingReader::ignore(const QStringList &keys)
{
    for (const QString &key : keys)
        m_known.insert(key);
}

void SettingReader::withoutEffect(const QString &key, const QString &why)
{
    if (node(key))
        m_findings.notes.append(QStringLiteral("%1: the setting has no effect here: %2").arg(pathOf(key), why));
}

void SettingReader::invalid(const QString &path, const QString &expected, const ConfigNode *found)
{
    const QString what = found ? foundText(*found) : QStringLiteral("nothing");
    error(ErrorId::ConfigInvalid, path,
          QStringLiteral("expected %1, found ").arg(expected) + what + atLine(found));
}

void SettingReader::invalidSecret(const QString &path, const QString &expected, const ConfigNode *found)
{
    const QString what = found ? foundKind(*found) : QStringLiteral("nothing");
    error(ErrorId::ConfigInvalid, path,
          QStringLiteral("expected %1, found ").arg(expected) + what + atLine(found));
}

void SettingReader::missing(const QString &path, const QString &expected)
{
    error(ErrorId::ConfigRead, path, QStringLiteral("mandatory setting is missing, expected ") + expected);
}

void SettingReader::error(ErrorId id, const QString &path, const QString &detail)
{
    m_findings.errors.append(Error{id, detail, path});
}

void SettingReader::warn(const QString &path, const QString &text)
{
    m_findings.warnings.append(path + QStringLiteral(": ") + text);
}

} // namespace casb
