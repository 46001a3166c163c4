// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QIODevice>
#include <QList>
#include <QString>

namespace casb::ui {

/// Writes a zip archive, deflated, entry by entry. Names are UTF-8; entries and archive stay below 4 GiB.
class ZipWriter
{
public:
    /// @p device is open for writing and outlives the writer.
    ZipWriter(QIODevice &device, const QDateTime &when);

    bool add(const QString &name, const QByteArray &content);
    /// Writes the directory. Nothing may be added behind it.
    bool finish();

private:
    struct Entry {
        QByteArray name;
        quint32 crc = 0;
        quint32 packed = 0;
        quint32 size = 0;
        quint32 offset = 0;
    };
    void header(QByteArray &out, const Entry &entry, bool ofDirectory) const;
    bool write(const QByteArray &bytes);

    QIODevice &m_device;
    quint16 m_time;
    quint16 m_date;
    quint32 m_offset = 0;
    QList<Entry> m_entries;
};

} // namespace casb::ui
