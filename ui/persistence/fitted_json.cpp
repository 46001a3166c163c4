// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/fitted_json.h"

#include "records/pretty_json.h"

#include <QCoreApplication>
#include <QStringList>

namespace casb::ui {
namespace {

constexpr int kLongest = 64;
constexpr int kShortest = 6; ///< of a value, in signs

/// The list's first items, as many as fit, and how many more there are.
QString withFewerItems(const QString &line, int signs)
{
    const qsizetype open = line.indexOf(u'[');
    const qsizetype close = line.lastIndexOf(u']');
    if (open < 0 || close < open)
        return line;
    const QStringList items = line.mid(open + 1, close - open - 1).split(QStringLiteral(", "));
    for (qsizetype kept = items.size() - 1; kept >= 1; --kept) {
        const QString more = QCoreApplication::translate("casb::ui", "… %1 more").arg(items.size() - kept);
        QString out = line.left(open + 1) + QStringList(items.mid(0, kept)).join(QStringLiteral(", ")) +
                      QStringLiteral(", ") + more + line.mid(close);
        if (out.size() <= signs || kept == 1)
            return out;
    }
    return line;
}

} // namespace

QString fittedLine(const QString &line, int signs)
{
    QString out = line;
    for (int longest = kLongest; out.size() > signs && longest >= kShortest; --longest)
        out = shortenStrings(line, longest);
    return out.size() > signs ? withFewerItems(out, signs) : out;
}

QString fittedJson(const QByteArray &json, int indent, int signs)
{
    QStringList out;
    QString list; // that goes over several lines
    for (const QString &line : prettyJson(json, indent).split(u'\n')) {
        if (!list.isEmpty()) {
            const QString item = line.trimmed();
            list += list.endsWith(u'[') || item.startsWith(u']') ? item : QString(u' ' + item);
            if (!item.startsWith(u']'))
                continue;
            out.append(fittedLine(std::exchange(list, {}), signs));
        } else if (line.endsWith(u'[')) {
            list = line;
        } else {
            out.append(fittedLine(line, signs));
        }
    }
    return out.join(u'\n');
}

} // namespace casb::ui
