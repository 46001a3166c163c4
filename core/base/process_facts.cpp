// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/process_facts.h"

#include <QFile>
#include <QList>

#ifdef Q_OS_LINUX
#include <unistd.h>
#endif

namespace casb {

#ifdef Q_OS_LINUX
namespace {

qint64 fieldKb(const QByteArray &text, const char *name)
{
    const qsizetype at = text.indexOf(name);
    if (at < 0)
        return 0;
    const QByteArray line = text.mid(at, text.indexOf('\n', at) - at);
    return line.mid(line.indexOf(':') + 1).simplified().split(' ').value(0).toLongLong();
}

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

MemoryFacts memoryFacts()
{
    MemoryFacts facts;
    const qint64 page = sysconf(_SC_PAGESIZE);
    const QList<QByteArray> pages = readAll(QStringLiteral("/proc/self/statm")).simplified().split(' ');
    facts.virtualBytes = pages.value(0).toLongLong() * page;
    facts.residentBytes = pages.value(1).toLongLong() * page;
    facts.sharedBytes = pages.value(2).toLongLong() * page;
    facts.dataBytes = pages.value(5).toLongLong() * page;
    const QByteArray machine = readAll(QStringLiteral("/proc/meminfo"));
    const qint64 total = fieldKb(machine, "MemTotal:");
    if (total > 0)
        facts.machinePercent = 100.0 * double(total - fieldKb(machine, "MemAvailable:")) / double(total);
    return facts;
}

int threadCount()
{
    return int(fieldKb(readAll(QStringLiteral("/proc/self/status")), "Threads:"));
}
#else
MemoryFacts memoryFacts()
{
    return {};
}

int threadCount()
{
    return 0;
}
#endif

QString mebibytes(qint64 bytes)
{
    return QString::number(double(bytes) / (1024.0 * 1024.0), 'f', 2) + QStringLiteral("MiB");
}

} // namespace casb
