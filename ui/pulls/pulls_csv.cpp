// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pulls/pulls_csv.h"

#include "base/time_text.h"
#include "records/csv_cell.h"

#include <QStringList>

namespace casb::ui {
namespace {

QString resultName(PullStatistics::Result result)
{
    switch (result) {
    case PullStatistics::Result::Running: return QStringLiteral("running");
    case PullStatistics::Result::Complete: return QStringLiteral("complete");
    case PullStatistics::Result::Failed: return QStringLiteral("failed");
    case PullStatistics::Result::Stopped: return QStringLiteral("stopped");
    }
    return {};
}

} // namespace

QByteArray pullsCsv(const QList<PullStatistics> &pulls)
{
    QByteArray out = "started_utc,ended_utc,input,service,pulling_id,result,requests,throttled,pages,received,duplicates,"
                     "rejected,stored,records,repaired,error\r\n";
    for (const PullStatistics &pull : pulls) {
        const QStringList fields{stateTime(pull.startedMs),
                                 pull.endedMs > 0 ? stateTime(pull.endedMs) : QString(),
                                 pull.key.input,
                                 pull.key.service,
                                 pull.pullingId,
                                 resultName(pull.result),
                                 QString::number(pull.requests),
                                 QString::number(pull.throttled),
                                 QString::number(pull.pages),
                                 QString::number(pull.received),
                                 QString::number(pull.duplicates),
                                 QString::number(pull.rejected),
                                 QString::number(pull.stored),
                                 QString::number(pull.records),
                                 QString::number(pull.repaired),
                                 pull.error.id == ErrorId::None ? QString() : pull.error.text()};
        QByteArrayList cells;
        for (const QString &text : fields)
            cells.append(csvCell(text));
        out += cells.join(',') + "\r\n";
    }
    return out;
}

QString devoQuery(const PullStatistics &pull, const QString &tag)
{
    return QStringLiteral("from %1 where devo_pulling_id = \"%2\"").arg(tag, pull.pullingId);
}

} // namespace casb::ui
