// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QHash>
#include <QList>
#include <QMap>
#include <QSet>

namespace casb::simulator {

/// What arrived at the relay: counted, checked for repetitions and, when wanted, kept.
class RelayLedger
{
public:
    /// Lines are appended to the file @p path, flushed after each batch. Empty: it is open; else the reason why not.
    QString writeTo(const QString &path);
    /// Keep the lines in memory as well, for lines().
    void setKeepLines(bool on) { m_keep = on; }

    void add(const QList<QByteArray> &lines);

    struct Counters {
        qint64 records = 0;          ///< lines with `TAG: {…}`; internal messages too
        qint64 malformed = 0;        ///< lines that are none
        qint64 duplicateLines = 0;   ///< the very same bytes came before
        qint64 duplicateRecords = 0; ///< the same JSON came before, apart from @devo_environment and @devo_pulling_id
        QMap<QByteArray, qint64> byTag;
        QByteArray firstMalformed;
    };
    [[nodiscard]] const Counters &counters() const { return m_counters; }
    [[nodiscard]] const QList<QByteArray> &lines() const { return m_lines; }

private:
    void addOne(const QByteArray &line);

    Counters m_counters;
    QSet<QByteArray> m_seenLines;   ///< digests
    QSet<QByteArray> m_seenRecords; ///< digests
    QList<QByteArray> m_lines;
    QFile m_file;
    bool m_keep = false;
};

} // namespace casb::simulator
