// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/log_search.h"

#include <algorithm>
#include <cstring>

namespace casb::ui {
namespace {

char small(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c + 32) : c;
}

char capital(char c)
{
    return c >= 'a' && c <= 'z' ? char(c - 32) : c;
}

/// Next place at or behind @p from where @p text has the first letter of the pattern, small or capital.
const char *nextLetter(const char *from, const char *end, char letter)
{
    const char other = capital(letter);
    const auto *first = static_cast<const char *>(std::memchr(from, letter, size_t(end - from)));
    if (other == letter)
        return first;
    const char *limit = first != nullptr ? first : end;
    const auto *second = static_cast<const char *>(std::memchr(from, other, size_t(limit - from)));
    return second != nullptr ? second : first;
}

bool containsFolded(std::string_view text, std::string_view folded)
{
    if (text.size() < folded.size())
        return false;
    const char *end = text.data() + text.size() - folded.size() + 1;
    for (const char *at = text.data(); at < end; ++at) {
        at = nextLetter(at, end, folded.front());
        if (at == nullptr)
            return false;
        if (std::equal(folded.begin() + 1, folded.end(), at + 1, [](char a, char b) { return a == small(b); }))
            return true;
    }
    return false;
}

} // namespace

LogSearch::LogSearch(const QString &pattern, bool regularExpression) : m_pattern(pattern), m_regular(regularExpression)
{
    if (m_regular) {
        m_expression = QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption);
        m_expression.optimize();
        return;
    }
    m_ascii = std::all_of(pattern.begin(), pattern.end(), [](QChar c) { return c.unicode() < 128; });
    m_folded = pattern.toStdString();
    std::transform(m_folded.begin(), m_folded.end(), m_folded.begin(), small);
}

QString LogSearch::error() const
{
    return m_regular && !m_expression.isValid() ? m_expression.errorString() : QString();
}

bool LogSearch::matches(std::string_view utf8) const
{
    if (m_pattern.isEmpty())
        return false;
    if (!slow())
        return containsFolded(utf8, m_folded);
    const QString text = QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
    if (!m_regular)
        return text.contains(m_pattern, Qt::CaseInsensitive);
    return m_expression.isValid() && m_expression.match(text).hasMatch();
}

QList<LogSearch::Span> LogSearch::spans(const QString &text) const
{
    QList<Span> out;
    if (m_pattern.isEmpty())
        return out;
    if (!m_regular) {
        for (qsizetype at = text.indexOf(m_pattern, 0, Qt::CaseInsensitive); at >= 0;
             at = text.indexOf(m_pattern, at + m_pattern.size(), Qt::CaseInsensitive))
            out.append({at, m_pattern.size()});
        return out;
    }
    if (!m_expression.isValid())
        return out;
    for (auto it = m_expression.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        if (match.capturedLength() > 0)
            out.append({match.capturedStart(), match.capturedLength()});
    }
    return out;
}

} // namespace casb::ui
