// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/line_diff.h"

#include <vector>

namespace casb::ui {

QList<DiffLine> lineDiff(const QStringList &before, const QStringList &after)
{
    const qsizetype n = before.size();
    const qsizetype m = after.size();
    const auto cell = [m](qsizetype i, qsizetype j) { return size_t(i * (m + 1) + j); };
    std::vector<int> common(size_t((n + 1) * (m + 1)), 0); // longest common tail from (i, j)
    for (qsizetype i = n - 1; i >= 0; --i) {
        for (qsizetype j = m - 1; j >= 0; --j)
            common[cell(i, j)] = before[i] == after[j] ? common[cell(i + 1, j + 1)] + 1
                                                       : std::max(common[cell(i + 1, j)], common[cell(i, j + 1)]);
    }
    QList<DiffLine> out;
    QList<DiffLine> added; // held back, so that a changed line shows its old text first
    for (qsizetype i = 0, j = 0; i < n || j < m;) {
        if (i < n && j < m && before[i] == after[j]) {
            out += added;
            added.clear();
            out.append({DiffLine::Kind::Same, before[i]});
            ++i;
            ++j;
        } else if (i < n && (j >= m || common[cell(i + 1, j)] >= common[cell(i, j + 1)])) {
            // Lines pair up where both sides go on with a change: −a +a −b +b reads better than −a −b +a +b.
            out += added;
            added.clear();
            out.append({DiffLine::Kind::Removed, before[i]});
            ++i;
            if (j < m && (i >= n || before[i] != after[j])
                && after[j].section(u':', 0, 0) == before[i - 1].section(u':', 0, 0)
                && common[cell(i, j + 1)] == common[cell(i, j)]) {
                out.append({DiffLine::Kind::Added, after[j]});
                ++j;
            }
        } else {
            added.append({DiffLine::Kind::Added, after[j]});
            ++j;
        }
    }
    return out + added;
}

} // namespace casb::ui
