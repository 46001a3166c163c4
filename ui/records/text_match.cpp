// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/text_match.h"

#include "records/json_members.h"

#include <algorithm>
#include <cstring>
#include <functional>

namespace casb::ui {
namespace {

char folded(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c + 32) : c;
}

/// ASCII that JSON never writes as an escape of two letters.
bool isPlain(QChar c)
{
    return c.unicode() >= 0x20 && c.unicode() < 0x7f && c != u'"' && c != u'\\' && c != u'/';
}

void fold(QByteArrayView text, QByteArray &out)
{
    out.resize(text.size());
    std::transform(text.begin(), text.end(), out.begin(), folded);
}

} // namespace

TextMatch::TextMatch(const QString &text) : m_text(text)
{
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at;
        while (end < text.size() && isPlain(text[end]))
            ++end;
        if (end - at > m_run.size())
            m_run = text.sliced(at, end - at).toLatin1().toLower();
        at = end + 1;
    }
    m_plain = m_run.size() == text.size();
}

void TextMatch::find(const QByteArray &lines, std::vector<int> &hits) const
{
    // A unicode escape may stand for any letter: such blocks are read line by line.
    if (m_run.isEmpty() || lines.contains("\\u")) {
        int index = 0;
        for (qsizetype at = 0; at < lines.size(); ++index) {
            qsizetype end = lines.indexOf('\n', at);
            end = end < 0 ? lines.size() : end;
            if (matches(QByteArrayView(lines).sliced(at, end - at)))
                hits.push_back(index);
            at = end + 1;
        }
        return;
    }
    fold(lines, m_folded);
    const std::boyer_moore_horspool_searcher searcher(m_run.cbegin(), m_run.cend());
    const char *const begin = m_folded.constData();
    const char *const end = begin + m_folded.size();
    const char *line = begin;
    int index = 0;
    for (const char *at = begin; at < end;) {
        const char *found = std::search(at, end, searcher);
        if (found == end)
            return;
        for (;;) {
            const auto *stop = static_cast<const char *>(std::memchr(line, '\n', size_t(end - line)));
            stop = stop == nullptr ? end : stop;
            if (stop > found) {
                if (m_plain || matchesSlowly(QByteArrayView(lines).sliced(line - begin, stop - line)))
                    hits.push_back(index);
                line = stop + 1;
                ++index;
                break;
            }
            line = stop + 1;
            ++index;
        }
        at = line;
    }
}

bool TextMatch::matches(QByteArrayView line) const
{
    if (!m_run.isEmpty() && !line.contains(QByteArrayView("\\u"))) {
        const bool found = std::search(line.begin(), line.end(), m_run.begin(), m_run.end(),
                                       [](char a, char b) { return folded(a) == b; })
            != line.end();
        return found && (m_plain || matchesSlowly(line));
    }
    return matchesSlowly(line);
}

bool TextMatch::matchesSlowly(QByteArrayView line) const
{
    const QString text = QString::fromUtf8(line);
    if (text.contains(m_text, Qt::CaseInsensitive))
        return true;
    // The line as one string: resolving its escapes breaks its grammar, which does not matter here.
    return line.contains('\\') && jsonText(QByteArray('"' + line.toByteArray() + '"')).contains(m_text, Qt::CaseInsensitive);
}

} // namespace casb::ui
