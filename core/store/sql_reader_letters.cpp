// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sql_reader.h"

#include <limits>

namespace casb {
namespace {

const QString kColumns = QStringLiteral(
    "s.input, s.input_id, s.service, d.pulling_id, d.when_ms, d.reason, d.kind, d.id, length(d.raw), d.outcome, "
    "d.settled_ms, d.settled_by, d.replay_pull");
const QString kBytes = QStringLiteral(", d.raw, d.repaired");
const QString kFrom = QStringLiteral(" FROM dead_letter d JOIN service s ON s.id = d.service ");

DeadLetter letterAt(const Rows &rows, bool bytes)
{
    DeadLetter letter;
    letter.key = {rows.text(0), rows.text(1), rows.text(2)};
    letter.pullingId = rows.text(3);
    letter.whenMs = rows.number(4);
    letter.reason = rows.text(5);
    letter.kind = DeadLetter::Kind(rows.number(6));
    letter.id = rows.number(7);
    letter.bytes = rows.number(8);
    letter.outcome = DeadLetter::Outcome(rows.number(9));
    letter.settledMs = rows.number(10);
    letter.settledBy = rows.text(11);
    letter.replayPull = rows.number(12);
    if (bytes) {
        letter.raw = rows.bytes(13);
        letter.repaired = rows.bytes(14);
    }
    return letter;
}

/// @p text as the inside of a LIKE pattern.
QString literal(QString text)
{
    return text.replace(u'!', QStringLiteral("!!"))
        .replace(u'%', QStringLiteral("!%"))
        .replace(u'_', QStringLiteral("!_"));
}

} // namespace

QList<DeadLetter> SqlReader::deadLetters(const DeadLetterQuery &wanted)
{
    return ask([&] {
        using Which = DeadLetterQuery::Which;
        QString sql = QStringLiteral("SELECT ") + kColumns + (wanted.bytes ? kBytes : QString()) + kFrom +
                      QStringLiteral("WHERE d.id < ? AND (? = '' OR s.service = ?) AND d.pulling_id LIKE ? ESCAPE '!' "
                                     "AND lower(d.reason) LIKE ? ESCAPE '!' ");
        // Written out: an index of one outcome serves only a statement that names it.
        if (wanted.which == Which::Open)
            sql += QStringLiteral("AND d.outcome = 0 ");
        if (wanted.which == Which::Settled)
            sql += QStringLiteral("AND d.outcome <> 0 ");
        sql += QStringLiteral("ORDER BY d.id DESC LIMIT ?");
        const qint64 before = wanted.beforeId > 0 ? wanted.beforeId : std::numeric_limits<qint64>::max();
        QList<DeadLetter> list;
        Rows rows = m_sql.run(sql, before, wanted.service, wanted.service, QString(literal(wanted.pullingId) + u'%'),
                              QString(u'%' + literal(wanted.reason.toLower()) + u'%'), wanted.limit);
        while (rows.next())
            list.append(letterAt(rows, wanted.bytes));
        return list;
    });
}

std::optional<DeadLetter> SqlReader::deadLetter(qint64 id)
{
    return ask([&]() -> std::optional<DeadLetter> {
        Rows rows = m_sql.run(
            QString(QStringLiteral("SELECT ") + kColumns + kBytes + kFrom + QStringLiteral("WHERE d.id = ?")), id);
        if (!rows.next())
            return std::nullopt;
        return letterAt(rows, true);
    });
}

} // namespace casb
