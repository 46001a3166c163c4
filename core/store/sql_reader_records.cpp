// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sql_reader.h"

#include "store/backend.h"

namespace casb {

QList<SpoolBlock> SqlReader::blocks(const BlockQuery &wanted)
{
    return ask([&] {
        QList<SpoolBlock> list;
        // An empty text restricts nothing, so that one prepared statement answers every combination.
        const QString sql = QStringLiteral("SELECT b.first_record, b.records, s.input, s.input_id, s.service, b.tag, "
                                           "b.pulling_id, b.record_ms, b.stored_ms, b.raw_bytes, ")
            + (wanted.lines ? QStringLiteral("b.data ") : QStringLiteral("'' "))
            + QStringLiteral("FROM record_batch b JOIN service s ON s.id = b.service "
                             "WHERE b.first_record < ? AND b.first_record + b.records > ? AND b.stored_ms >= ? "
                             "AND (? = '' OR s.service = ?) AND (? = '' OR b.pulling_id = ?) "
                             "ORDER BY b.first_record DESC LIMIT ?");
        Rows rows = m_sql.run(sql, wanted.before, wanted.from, wanted.storedFromMs, wanted.service, wanted.service,
                              wanted.pullingId, wanted.pullingId, wanted.limit);
        while (rows.next())
            list.append(wanted.lines ? block(rows) : blockHead(rows));
        return list;
    });
}

} // namespace casb
