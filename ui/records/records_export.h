// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/record_filter.h"
#include "session/store_queries.h"

#include <QObject>

#include <memory>

namespace casb::ui {

/// Writes the records that a filter accepts into a file, newest first, a slice at a time on the reader thread. The file
/// appears when it is complete; ended before that, it never does.
class RecordsExport : public QObject
{
    Q_OBJECT

public:
    enum class Format : quint8 {
        Ndjson, ///< a line each, as Devo gets it
        Csv,    ///< the table's columns, then the record
    };

    RecordsExport(StoreQueries &queries, const RecordFilter &filter, Format format, const QString &path,
                  QObject *parent = nullptr);
    ~RecordsExport() override;

    void start();
    /// Gives up; finished() does not come.
    void stop();
    [[nodiscard]] const QString &path() const { return m_path; }

signals:
    void progressed(qint64 written, qint64 lookedAt, qint64 kept);
    /// @p problem empty: the file is there.
    void finished(qint64 written, const QString &problem);

private:
    struct Work;
    void next();

    void take(bool done);
    void storeGone();

    StoreQueries &m_queries;
    int m_generation; ///< of the store that is exported
    QString m_path;
    std::shared_ptr<Work> m_work; ///< used in the reader thread by one slice at a time
    bool m_stopped = false;
};

/// One line of the CSV file, without its end.
QByteArray csvLine(const RecordRow &row, QByteArrayView line, bool waits);
QByteArray csvHead();

} // namespace casb::ui
