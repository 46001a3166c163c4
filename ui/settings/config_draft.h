// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/config_loader.h"
#include "settings/masked_secrets.h"
#include "settings/yaml_edit.h"

#include <QSet>

namespace casb::ui {

/// When a change takes effect.
enum class Applies : quint8 {
    AtOnce,
    NextPull,
    Reset, ///< at once, and the state of the service is reset
};

/// One setting that differs from what is in force.
struct SettingDifference {
    QString path; ///< dotted
    QString before; ///< empty: was not there
    QString after;  ///< empty: is there no longer
    Applies applies = Applies::AtOnce;
    bool plain = false; ///< what is after is written without quotes
    QString block = {}; ///< what came or went with it as a whole; its own path: nothing did
};

/// The configuration as it is being edited: one text, which forms and the text's view both show and change. Whatever
/// the forms do not know, and all comments, stay as they were written.
class ConfigDraft
{
public:
    /// The text in force. @p baseDir: where it lies. Changes that are not applied yet are made to the new text again, as
    /// far as it has a place for them, unless @p forget is set.
    void load(const QString &text, const QString &baseDir, bool forget);
    [[nodiscard]] const QString &original() const { return m_original; }
    [[nodiscard]] const QString &text() const { return m_text; }

    /// The text with its secrets masked, and a changed one back.
    [[nodiscard]] QString shown() const { return m_shown; }
    void setShown(const QString &shown);

    /// False: the text has no place for it; nothing is changed. The value is written as it is given.
    bool set(const QStringList &path, const QString &value);
    bool change(const std::optional<YamlChange> &change);
    /// Another text instead of what was edited; the one in force stays.
    void setText(const QString &text) { take(text); }
    void discard();

    /// The value that is written at @p path; nothing when there is none.
    [[nodiscard]] std::optional<QString> value(const QStringList &path) const;
    [[nodiscard]] std::optional<QString> originalValue(const QStringList &path) const;
    /// Names of the members, or `[0]`, `[1]`, … of the items, at @p path.
    [[nodiscard]] QStringList children(const QStringList &path) const;
    /// What is wrong at @p path or below it; empty: nothing.
    [[nodiscard]] QString problemAt(const QStringList &path) const;
    /// What is not as it should be there, but in force.
    [[nodiscard]] QString warningAt(const QStringList &path) const;

    /// The text can be read at all; otherwise forms have nothing to show.
    [[nodiscard]] bool readable() const { return m_readable; }
    [[nodiscard]] const std::optional<Config> &config() const { return m_config; }
    [[nodiscard]] const QList<Error> &errors() const { return m_errors; }
    /// What would be an error if it were not in force already, word by word: other changes must not wait for it.
    [[nodiscard]] const QList<Error> &warnings() const { return m_warnings; }
    /// From 1; 0: not known. The column is 0 where only the line is known.
    [[nodiscard]] std::pair<int, int> placeOf(const Error &error) const;
    [[nodiscard]] const QList<SettingDifference> &differences() const { return m_differences; }
    /// When each of the changes that a person made takes effect; a block that came or went is one.
    [[nodiscard]] QList<Applies> changes() const;
    /// Lines of the text, from 0, that are not in the original.
    [[nodiscard]] QSet<int> changedLines() const;

private:
    void take(const QString &text);
    void check();
    void compare(const ConfigNode *before, const ConfigNode *after, const QString &path, const QString &block);

    QString m_original;
    QString m_text;
    QString m_shown;
    QString m_baseDir;
    MaskedSecrets m_masked;
    ConfigNode m_originalRoot;
    ConfigNode m_root;
    bool m_readable = false;
    std::optional<Config> m_config;
    QList<Error> m_errors;
    QList<Error> m_warnings;
    QList<Error> m_inForce; ///< what the original does not pay for
    QList<SettingDifference> m_differences;
};

/// When a change at a dotted path takes effect.
Applies appliesWhen(const QString &path);

} // namespace casb::ui
