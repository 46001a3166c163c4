// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/relay_ledger.h"

#include <QCryptographicHash>

namespace casb::simulator {

namespace {

QByteArray digest(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha1);
}

/// True when @p bytes was known; remembers it.
bool known(QSet<QByteArray> &seen, const QByteArray &bytes)
{
    const qsizetype before = seen.size();
    seen.insert(digest(bytes));
    return seen.size() == before;
}

} // namespace

QString RelayLedger::writeTo(const QString &path)
{
    m_file.setFileName(path);
    return m_file.open(QIODevice::WriteOnly | QIODevice::Append) ? QString() : m_file.errorString();
}

void RelayLedger::add(const QList<QByteArray> &lines)
{
    for (const QByteArray &line : lines) {
        addOne(line);
        if (m_file.isOpen()) {
            m_file.write(line);
            m_file.write("\n");
        }
    }
    if (m_file.isOpen())
        m_file.flush();
    if (m_keep)
        m_lines += lines;
}

void RelayLedger::addOne(const QByteArray &line)
{
    const qsizetype json = line.indexOf(": {");
    const qsizetype tag = line.lastIndexOf(' ', json - 1) + 1;
    if (!line.startsWith('<') || json < 0 || tag <= 0 || !line.endsWith('}')) {
        if (++m_counters.malformed == 1)
            m_counters.firstMalformed = line.left(500);
        return;
    }
    ++m_counters.records;
    ++m_counters.byTag[line.mid(tag, json - tag)];
    if (known(m_seenLines, line))
        ++m_counters.duplicateLines;
    qsizetype end = line.lastIndexOf(",\"@devo_environment\":");
    if (end < 0)
        end = line.lastIndexOf(",\"@devo_pulling_id\":");
    if (end > json && known(m_seenRecords, line.mid(tag, end - tag)))
        ++m_counters.duplicateRecords;
}

} // namespace casb::simulator
