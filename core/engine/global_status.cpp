// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/global_status.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QHash>

#ifdef Q_OS_LINUX
#include <unistd.h>
#endif

namespace casb {
namespace {

#ifdef Q_OS_LINUX
QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
}

QString stateName(char letter)
{
    static const QHash<char, QString> names{{'R', QStringLiteral("running")},    {'S', QStringLiteral("sleeping")},
                                            {'D', QStringLiteral("disk-sleep")}, {'T', QStringLiteral("stopped")},
                                            {'t', QStringLiteral("tracing-stop")}, {'Z', QStringLiteral("zombie")}};
    return names.value(letter, QStringLiteral("idle"));
}
#endif

QString size(qint64 bytes)
{
    if (bytes < 1024)
        return QString::number(double(bytes), 'f', 2) + u'B';
    double value = double(bytes) / 1024.0;
    const char *const units[] = {"KiB", "MiB", "GiB", "TiB"};
    size_t unit = 0;
    for (; value >= 1024.0 && unit + 1 < std::size(units); ++unit)
        value /= 1024.0;
    return QString::number(value, 'f', 2) + QLatin1String(units[unit]);
}

QString quoted(QString text)
{
    text.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""));
    return u'"' + text + u'"';
}

QString queueText(const QueueStatus &queue)
{
    return QStringLiteral("{\"name\": %1, \"max_size_in_messages\": %2, \"max_size_in_mb\": %3, "
                          "\"max_wrap_size_in_items\": %4, \"current_size\": %5}")
        .arg(quoted(queue.name))
        .arg(queue.maxMessages)
        .arg(queue.maxMegabytes)
        .arg(queue.maxWrap)
        .arg(queue.waiting);
}

} // namespace

ProcessStatus processStatus()
{
    ProcessStatus status;
    status.pid = QCoreApplication::applicationPid();
#ifdef Q_OS_LINUX
    const QByteArray stat = contentOf(QStringLiteral("/proc/self/stat"));
    const qsizetype behindName = stat.lastIndexOf(')');
    if (behindName > 0 && behindName + 2 < stat.size())
        status.state = stateName(stat.at(behindName + 2));
    const QStringList tasks = QDir(QStringLiteral("/proc/self/task")).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString &task : tasks) {
        const bool main = task.toLongLong() == status.pid;
        // The kernel keeps fifteen characters of a name.
        const QByteArray name = contentOf(QStringLiteral("/proc/self/task/%1/comm").arg(task));
        status.threads += main ? QStringLiteral("MainThread") : QString::fromUtf8(name);
    }
    const QList<QByteArray> pages = contentOf(QStringLiteral("/proc/self/statm")).split(' ');
    const qint64 page = sysconf(_SC_PAGESIZE);
    qint64 *const fields[] = {&status.virtualSize, &status.resident, &status.shared, &status.text,
                              &status.lib, &status.data, &status.dirty};
    qsizetype at = 0;
    for (qint64 *field : fields)
        *field = pages.value(at++).toLongLong() * page;
#endif
    return status;
}

QString globalStatusText(const GlobalStatusFacts &facts)
{
    const ProcessStatus &process = facts.process;
    QStringList threads;
    for (const QString &thread : process.threads)
        threads += quoted(thread);
    const QString memory = QStringLiteral("{\"rss\": \"%1\", \"vms\": \"%2\", \"shared\": \"%3\", \"text\": \"%4\", "
                                          "\"lib\": \"%5\", \"data\": \"%6\", \"dirty\": \"%7\"}")
                               .arg(size(process.resident), size(process.virtualSize), size(process.shared),
                                    size(process.text), size(process.lib), size(process.data), size(process.dirty));
    QString queues = QStringLiteral("\"standard\": ") + queueText(facts.standard);
    if (facts.internal)
        queues += QStringLiteral(", \"internal\": ") + queueText(*facts.internal);
    const QString controller = QStringLiteral("{\"running_flag\": true, \"status\": \"RUNNING(10)\"}");
    return QStringLiteral("{\"main_process\": {\"process_id\": %1, \"process_status\": %2, \"thread_counter\": %3, "
                          "\"thread_names\": [%4], \"memory_info\": %5, \"CollectorThread\": {\"running_flag\": true, "
                          "\"status\": \"RUNNING(10)\", \"shutdown_timestamp\": \"None\", \"message_queues\": "
                          "{%6}, \"controllers\": {\"InputControllerThread\": %7, "
                          "\"OutputControllerThread\": %7}}}}")
        .arg(QString::number(process.pid), quoted(process.state), QString::number(process.threads.size()),
             threads.join(QStringLiteral(", ")), memory, queues, controller);
}

} // namespace casb
