// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/records_export.h"

#include "base/time_text.h"
#include "base/when_ready.h"
#include "records/csv_cell.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QSaveFile>

#include <algorithm>
#include <limits>

namespace casb::ui {
namespace {

constexpr int kSliceMs = 30;
constexpr int kBlocks = 4;

} // namespace

struct RecordsExport::Work {
    explicit Work(const RecordFilter &filter, Format format, const QString &path)
        : matcher(filter), format(format), file(path)
    {}
    RecordMatcher matcher;
    Format format;
    QSaveFile file;
    qint64 before = std::numeric_limits<qint64>::max();
    qint64 written = 0;
    qint64 lookedAt = 0;
    qint64 kept = -1;
    bool atEnd = false;
    QString problem;

    void slice(StoreReader &reader);
    void write(const SpoolBlock &block, qint64 number, qint64 slowest);
};

QByteArray csvHead()
{
    return "time,service,severity_or_action,title,user,cloud_service,id,child,children,pull,delivery,record";
}

QByteArray csvLine(const RecordRow &row, QByteArrayView line, bool waits)
{
    QByteArray out = QDateTime::fromMSecsSinceEpoch(row.timeMs, Qt::UTC).toString(Qt::ISODateWithMs).toLatin1();
    for (const QString &text : {row.key.service, row.severity, row.title, row.user, row.cloud, row.id,
                                QString::number(row.child), QString::number(row.children), row.pullingId,
                                waits ? QStringLiteral("waiting") : QStringLiteral("delivered"), QString::fromUtf8(line)})
        out += ',' + csvCell(text);
    return out;
}

void RecordsExport::Work::write(const SpoolBlock &block, qint64 number, qint64 slowest)
{
    const QByteArrayView line = lineOf(block, number);
    if (format == Format::Csv)
        file.write(csvLine(parseRecord(block, number, line), line, slowest >= 0 && number >= slowest));
    else
        file.write(line.data(), line.size());
    file.write("\n");
    ++written;
}

void RecordsExport::Work::slice(StoreReader &reader)
{
    QElapsedTimer spent;
    spent.start();
    const QList<OutputCursor> cursors = reader.cursors();
    matcher.setCursors(cursors);
    qint64 slowest = -1;
    for (const OutputCursor &cursor : cursors)
        slowest = slowest < 0 ? cursor.nextRecord : std::min(slowest, cursor.nextRecord);
    if (kept < 0) {
        kept = reader.spoolFacts().keptRecords;
        if (!file.open(QIODevice::WriteOnly)) {
            problem = file.errorString();
            return;
        }
        if (format == Format::Csv)
            file.write(csvHead() + '\n');
    }
    BlockQuery query = matcher.query();
    query.lines = true;
    query.limit = kBlocks;
    std::vector<qint64> hits;
    while (!atEnd && problem.isEmpty() && spent.elapsed() < kSliceMs) {
        query.before = before;
        const QList<SpoolBlock> blocks = reader.blocks(query);
        if (const Error error = reader.lastError(); error.id != ErrorId::None)
            problem = error.text();
        atEnd = blocks.size() < query.limit;
        for (const SpoolBlock &block : blocks) {
            hits.clear();
            matcher.match(block, before, hits);
            lookedAt += block.records;
            before = block.firstRecord;
            for (const qint64 number : hits)
                write(block, number, slowest);
        }
        if (file.error() != QFileDevice::NoError)
            problem = file.errorString();
    }
    if (problem.isEmpty() && atEnd && !file.commit())
        problem = file.errorString();
}

RecordsExport::RecordsExport(StoreQueries &queries, const RecordFilter &filter, Format format, const QString &path,
                             QObject *parent)
    : QObject(parent), m_queries(queries), m_generation(queries.generation()), m_path(path),
      m_work(std::make_shared<Work>(filter, format, path))
{}

RecordsExport::~RecordsExport() = default;

void RecordsExport::start()
{
    next();
}

void RecordsExport::stop()
{
    m_stopped = true;
}

void RecordsExport::next()
{
    if (m_generation != m_queries.generation()) {
        storeGone();
        return;
    }
    whenReady(m_queries.run<bool>([work = m_work](StoreReader &reader) {
        work->slice(reader);
        return work->atEnd || !work->problem.isEmpty();
    }),
              this, [this](bool done) { take(done); }, [this] { storeGone(); });
}

void RecordsExport::take(bool done)
{
    if (m_stopped)
        return;
    if (done) {
        emit finished(m_work->written, m_work->problem);
        return;
    }
    emit progressed(m_work->written, m_work->lookedAt, m_work->kept);
    next();
}

void RecordsExport::storeGone()
{
    if (!m_stopped)
        emit finished(m_work->written, tr("the collector was closed or replaced before the last record; export again"));
}

} // namespace casb::ui
