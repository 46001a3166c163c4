// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "log/log_scan.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>
#include <memory>

namespace casb::ui {

/// The lines that the log view shows and where the text that is looked for stands among them. Scans on a thread of its
/// own, takes a new filter by one swap of the whole list and follows the growing log at most ten times a second.
class LogIndex : public QObject
{
    Q_OBJECT

public:
    explicit LogIndex(QObject *parent = nullptr);
    ~LogIndex() override;

    /// The log to look at; null: none.
    void setBuffer(std::shared_ptr<LogBuffer> buffer);
    [[nodiscard]] const std::shared_ptr<LogBuffer> &buffer() const { return m_buffer; }
    void setFilter(const LogFilter &filter);
    [[nodiscard]] const LogFilter &filter() const { return m_filter; }
    void setSearch(const LogSearch &search);
    [[nodiscard]] const LogSearch &search() const { return m_search; }
    /// While something is looked for, only lines that hold it are shown. Nothing is scanned for this.
    void setOnlyMatches(bool on);
    [[nodiscard]] bool onlyMatches() const { return m_onlyMatches; }

    // What is shown. Rows count from 0; a line is the number that the buffer knows it by.
    [[nodiscard]] qint64 rowCount() const { return qint64(shownLines().size()); }
    [[nodiscard]] const std::vector<qint64> &shownLines() const
    {
        return m_onlyMatches && !m_search.empty() ? m_matches : m_shown;
    }
    [[nodiscard]] qint64 lineAt(qint64 row) const { return shownLines()[size_t(row)]; }
    /// The row that shows @p line, or the next one behind it; rowCount() when there is none.
    [[nodiscard]] qint64 rowFrom(qint64 line) const;
    /// The first row at or behind a time. Reads the buffer a few times.
    [[nodiscard]] qint64 rowAtTime(qint64 ms) const;

    [[nodiscard]] qint64 matchCount() const { return qint64(m_matches.size()); }
    [[nodiscard]] qint64 matchLine(qint64 index) const { return m_matches[size_t(index)]; }
    /// The number of matches on lines before @p line: the index of the match at or behind it.
    [[nodiscard]] qint64 matchFrom(qint64 line) const;

    [[nodiscard]] const LogDensities &density() const { return m_density; }
    [[nodiscard]] const QMap<QString, qint64> &components() const { return m_components; }
    /// All lines looked at, shown or not.
    [[nodiscard]] qint64 scannedLines() const { return m_to - m_firstLine; }
    [[nodiscard]] bool busy() const { return m_running; }

signals:
    /// Another log: the lines' numbers mean other lines now.
    void bufferChanged();
    /// Another list altogether.
    void replaced();
    /// @p rows more at the end; @p dropped rows went at the begin, since the buffer let them go.
    void grown(qint64 rows, qint64 dropped);
    /// A full scan began or ended.
    void busyChanged(bool busy);

private:
    void restart();
    void look();
    void scan(qint64 from, qint64 to, bool whole);
    void take(LogScan &&found, bool whole);
    qint64 dropOld();

    QThreadPool m_pool;
    QTimer m_timer;
    std::shared_ptr<LogBuffer> m_buffer;
    LogFilter m_filter;
    LogSearch m_search;
    bool m_onlyMatches = false;
    std::shared_ptr<std::atomic<bool>> m_cancelled;
    bool m_running = false; ///< a full scan
    bool m_appending = false;
    qint64 m_to = 0;
    qint64 m_firstLine = 0;
    std::vector<qint64> m_shown;
    std::vector<qint64> m_matches;
    LogDensities m_density;
    QMap<QString, qint64> m_components;
};

} // namespace casb::ui
