// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QRegularExpression>
#include <QString>

#include <string_view>

namespace casb::ui {

/// What is looked for in the log: a text (capitals and small letters are the same) or a regular expression. A value;
/// may be used in any thread.
class LogSearch
{
public:
    struct Span {
        qsizetype at = 0;
        qsizetype length = 0;
        bool operator==(const Span &) const = default;
    };

    LogSearch() = default;
    LogSearch(const QString &pattern, bool regularExpression);

    /// Nothing is looked for.
    [[nodiscard]] bool empty() const { return m_pattern.isEmpty(); }
    /// What is wrong with the regular expression; empty: nothing.
    [[nodiscard]] QString error() const;
    [[nodiscard]] QString pattern() const { return m_pattern; }
    [[nodiscard]] bool isRegularExpression() const { return m_regular; }
    /// A slow search must not run while a lock is held.
    [[nodiscard]] bool slow() const { return m_regular || !m_ascii; }

    [[nodiscard]] bool matches(std::string_view utf8) const;
    /// All places in @p text, for the highlight.
    [[nodiscard]] QList<Span> spans(const QString &text) const;

    bool operator==(const LogSearch &other) const
    {
        return m_pattern == other.m_pattern && m_regular == other.m_regular;
    }

private:
    QString m_pattern;
    bool m_regular = false;
    bool m_ascii = true;
    std::string m_folded; ///< small letters, for ASCII patterns
    QRegularExpression m_expression;
};

} // namespace casb::ui
