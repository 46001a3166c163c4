// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run_mark.h"

#include "base/time_text.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSysInfo>

#ifdef Q_OS_LINUX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace casb {
namespace {

/// By machine: several may share one database.
const QString kMarkPrefix = QStringLiteral("running@");

QString markKey()
{
    return kMarkPrefix + QSysInfo::machineHostName();
}

/// Containers have another name each time: what they left tells nothing any longer.
constexpr qint64 kForeignMarkMs = 90LL * 24 * 3'600'000;

void removeForeignMarks(Store &store, StoreReader &reader, qint64 nowMs)
{
    const QMap<QString, QString> marks = reader.marks(kMarkPrefix);
    for (auto it = marks.cbegin(); it != marks.cend(); ++it) {
        const auto facts = readRunMark(it.value());
        if (it.key() != markKey() && (!facts || facts->startedMs < nowMs - kForeignMarkMs))
            store.setMark(it.key(), {});
    }
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
}

/// The number behind `oom_kill ` at the begin of a line.
std::optional<qint64> killsIn(const QByteArray &text)
{
    for (const QByteArray &line : text.split('\n')) {
        if (line.startsWith("oom_kill "))
            return line.mid(9).toLongLong();
    }
    return std::nullopt;
}

#ifdef Q_OS_LINUX
/// Adds the counts of @p group and of those around it, up to the root: a container may see its own group only there.
void addGroups(QMap<QString, qint64> &kills, QString group, const QString &root, const QString &file)
{
    for (;;) {
        const bool top = group.isEmpty() || group == u"/";
        if (const auto count = killsIn(contentOf(root + (top ? QString() : group) + file)))
            kills.insert(top ? QStringLiteral("/") : group, *count);
        if (top)
            return;
        group = group.left(group.lastIndexOf(u'/'));
    }
}

#endif

QMap<QString, qint64> killCounters([[maybe_unused]] const QString &system)
{
    QMap<QString, qint64> kills;
#ifdef Q_OS_LINUX
    if (const auto machine = killsIn(contentOf(system + QStringLiteral("/proc/vmstat"))))
        kills.insert(QString(), *machine);
    for (const QByteArray &line : contentOf(system + QStringLiteral("/proc/self/cgroup")).split('\n')) {
        // `0::/path` in the unified hierarchy, `4:memory:/path` in the older one.
        const QString text = QString::fromUtf8(line);
        const QStringList controllers = text.section(u':', 1, 1).split(u',');
        const QString group = text.section(u':', 2);
        if (text.startsWith(u"0::/"))
            addGroups(kills, group, system + QStringLiteral("/sys/fs/cgroup"), QStringLiteral("/memory.events"));
        else if (controllers.contains(u"memory"))
            addGroups(kills, group, system + QStringLiteral("/sys/fs/cgroup/memory"), QStringLiteral("/memory.oom_control"));
    }
#endif
    return kills;
}

/// What the kernel's log still holds, when it may be read.
QStringList kernelLog()
{
    QStringList lines;
#ifdef Q_OS_LINUX
    const int file = ::open("/dev/kmsg", O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    if (file < 0)
        return lines;
    char record[8192];
    for (int i = 0; i < 100'000; ++i) {
        const ssize_t size = ::read(file, record, sizeof record);
        if (size < 0 && errno == EPIPE)
            continue; // overwritten while it was read
        if (size <= 0)
            break;
        lines += QString::fromUtf8(record, qsizetype(size)).section(u';', 1);
    }
    ::close(file);
#endif
    return lines;
}

bool killed(qint64 pid, const QStringList &kernelLines)
{
    const QRegularExpression pattern(QStringLiteral("[Kk]illed process %1\\b").arg(pid));
    return std::any_of(kernelLines.begin(), kernelLines.end(),
                       [&pattern](const QString &line) { return line.contains(pattern); });
}

} // namespace

RunFacts runFacts(qint64 nowMs, const QString &system)
{
    return {QCoreApplication::applicationPid(), nowMs, QString::fromLatin1(QSysInfo::bootUniqueId()), killCounters(system)};
}

QString runMark(const RunFacts &facts)
{
    QJsonObject kills;
    for (auto it = facts.kills.cbegin(); it != facts.kills.cend(); ++it)
        kills.insert(it.key(), it.value());
    const QJsonObject mark{{QStringLiteral("pid"), facts.pid},
                           {QStringLiteral("started"), facts.startedMs},
                           {QStringLiteral("boot"), facts.bootId},
                           {QStringLiteral("kills"), kills}};
    return QString::fromUtf8(QJsonDocument(mark).toJson(QJsonDocument::Compact));
}

std::optional<RunFacts> readRunMark(const QString &mark)
{
    const QJsonDocument document = QJsonDocument::fromJson(mark.toUtf8());
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject object = document.object();
    RunFacts facts;
    facts.pid = object.value(QStringLiteral("pid")).toInteger();
    facts.startedMs = object.value(QStringLiteral("started")).toInteger();
    facts.bootId = object.value(QStringLiteral("boot")).toString();
    const QJsonObject kills = object.value(QStringLiteral("kills")).toObject();
    for (auto it = kills.begin(); it != kills.end(); ++it)
        facts.kills.insert(it.key(), it.value().toInteger());
    return facts;
}

QString previousRunText(const RunFacts &before, const RunFacts &now, const QStringList &kernelLines)
{
    const QString run = QStringLiteral("The previous run (pid %1, started %2)").arg(before.pid).arg(stateTime(before.startedMs));
    const QString harmless = QStringLiteral("; collection goes on where it was, nothing is lost");
    if (!before.bootId.isEmpty() && !now.bootId.isEmpty() && before.bootId != now.bootId)
        return run + QStringLiteral(" ended without a graceful stop: the machine was started anew") + harmless;
    if (killed(before.pid, kernelLines))
        return run + QStringLiteral(" was killed by the system for want of memory (its log names the process)") + harmless;
    // The longest path is the narrowest group: the one whose count says most. "" is the whole machine.
    QString narrowest;
    qint64 more = 0;
    for (auto it = before.kills.cbegin(); it != before.kills.cend(); ++it) {
        const qint64 rise = now.kills.value(it.key(), 0) - it.value();
        if (rise > 0 && (more == 0 || it.key().size() > narrowest.size())) {
            narrowest = it.key();
            more = rise;
        }
    }
    if (more > 0) {
        const QString where = narrowest.isEmpty() ? QStringLiteral("on this machine")
                                                  : QStringLiteral("in the control group %1").arg(narrowest);
        return run + QStringLiteral(" ended without a graceful stop, and the system has killed %1 process(es) %2 for want of "
                                    "memory since: it was probably one of them").arg(more).arg(where) + harmless;
    }
    return run + QStringLiteral(" ended without a graceful stop") + harmless;
}

bool noteRun(Store &store, StoreReader &reader, qint64 nowMs, const Logger &log)
{
    const RunFacts now = runFacts(nowMs);
    const QString mark = reader.mark(markKey());
    if (const auto before = mark.isEmpty() ? std::nullopt : readRunMark(mark))
        log.warning(previousRunText(*before, now, kernelLog()));
    removeForeignMarks(store, reader, nowMs);
    store.setMark(markKey(), runMark(now)).waitForFinished();
    return !mark.isEmpty();
}

void clearRunMark(Store &store)
{
    store.setMark(markKey(), {});
}

} // namespace casb
