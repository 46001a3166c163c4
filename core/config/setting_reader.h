// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "config/config_node.h"

#include <QList>
#include <QSet>
#include <QStringList>

#include <limits>
#include <optional>

namespace casb {

/// What reading a configuration found, all of it and not only the first.
struct ConfigFindings {
    QList<Error> errors;
    QStringList warnings;
    QStringList notes;
};

/// Reads one block of settings. Every getter notes the key as known, gives the default where the setting is missing or
/// null, and adds an error with the dotted path where it is of the wrong type or out of range.
class SettingReader
{
public:
    enum class Unknown { Warning, Error };

    /// @p node may be nullptr: a block that is not there, all defaults.
    SettingReader(const ConfigNode *node, const QString &path, ConfigFindings &findings);

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] QString pathOf(const QString &key) const;
    /// The path of the first of @p keys that is there; of the first one when none is.
    [[nodiscard]] QString pathOf(const QStringList &keys) const { return pathOf(keyUsed(keys)); }
    [[nodiscard]] bool present() const { return m_node != nullptr; }
    [[nodiscard]] ConfigFindings &findings() const { return m_findings; }

    /// Every key of the block, in its order.
    [[nodiscard]] QStringList keys() const;
    /// The same for a block of named entries; reports and leaves out a name that is not one line.
    QStringList names();
    /// The value of the first of @p keys that is there and not null.
    const ConfigNode *node(const QStringList &keys);
    const ConfigNode *node(const QString &key) { return node(QStringList{key}); }
    /// A block inside of this one; reports when it is something else.
    SettingReader section(const QString &key);
    /// The same; ConfigRead when it is missing.
    SettingReader requiredSection(const QString &key);
    /// A block of named entries; ConfigRead when it is missing or has none.
    SettingReader requiredEntries(const QString &key, const QString &expected);
    /// The items of a list, empty when missing; reports when it is something else.
    const std::vector<ConfigNode> &list(const QString &key);
    /// The items of a list of blocks; an item that is something else, nothing too, is reported and left out.
    std::vector<SettingReader> blocks(const QString &key);

    /// Texts are one line without control characters: they go into log lines, headers and records.
    QString text(const QStringList &keys, const QString &missing = {});
    QString text(const QString &key, const QString &missing = {}) { return text(QStringList{key}, missing); }
    /// Any text, line ends too; empty when missing.
    QString anyText(const QString &key);
    /// Neither missing nor empty.
    QString requiredText(const QStringList &keys);
    QString requiredText(const QString &key) { return requiredText(QStringList{key}); }
    /// One of @p choices, compared without case, given as written in @p choices.
    QString choice(const QString &key, const QStringList &choices, const QString &missing);
    bool boolean(const QString &key, bool missing);
    int integer(const QString &key, int missing, int least, int most = std::numeric_limits<int>::max());
    int requiredInteger(const QString &key, int least, int most = std::numeric_limits<int>::max());
    double real(const QString &key, double missing, double least, double most);
    QStringList texts(const QString &key);

    /// Reports the keys that nobody asked for.
    void finish(Unknown how = Unknown::Warning);
    /// Keys that are known but mean nothing here.
    void ignore(const QStringList &keys);
    /// Notes, where @p key is there, that it is accepted and changes nothing, and why.
    void withoutEffect(const QString &key, const QString &why);

    /// ConfigInvalid at @p path: "expected …, found … (line n)".
    void invalid(const QString &path, const QString &expected, const ConfigNode *found);
    /// The same for a value that must not be shown.
    void invalidSecret(const QString &path, const QString &expected, const ConfigNode *found);
    /// ConfigRead at @p path.
    void missing(const QString &path, const QString &expected);
    void error(ErrorId id, const QString &path, const QString &detail);
    void warn(const QString &path, const QString &text);

private:
    QString keyUsed(const QStringList &keys) const;

    const ConfigNode *m_node;
    QString m_path;
    ConfigFindings &m_findings;
    QSet<QString> m_known;
};

/// A number that is written as one and not as a text in quotes.
std::optional<int> wholeNumberOf(const ConfigNode &node);

/// A value for a message: `'value'`, `the text 'value'` where it is in quotes, `a list`, … in one line, cut when long.
QString foundText(const ConfigNode &node);
/// What kind of value it is, for those that are not shown.
QString foundKind(const ConfigNode &node);

} // namespace casb
