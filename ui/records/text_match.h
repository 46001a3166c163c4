// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace casb::ui {

/// Finds a text, whatever its case, in lines of JSON. What JSON writes as an escape is found by what it means. Made for
/// blocks of thousands of lines: most are judged without being looked at one by one. To be used by one thread at a time.
class TextMatch
{
public:
    explicit TextMatch(const QString &text);

    [[nodiscard]] bool empty() const { return m_text.isEmpty(); }
    /// Length in bytes of what is looked for fast; the longer, the faster.
    [[nodiscard]] qsizetype reach() const { return m_run.size(); }
    /// Appends the indexes of the lines that hold the text, rising.
    void find(const QByteArray &lines, std::vector<int> &hits) const;
    [[nodiscard]] bool matches(QByteArrayView line) const;

private:
    [[nodiscard]] bool matchesSlowly(QByteArrayView line) const;

    QString m_text;
    QByteArray m_run;     ///< the longest run of plain ASCII in the text, in lower case
    bool m_plain = false; ///< the run is the whole text
    mutable QByteArray m_folded;
};

} // namespace casb::ui
