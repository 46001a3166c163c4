// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/attention.h"

#include "session/service_label.h"
#include "session/time_display.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace casb::ui {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("casb::ui", text);
}

QString catalogueText(const char *text)
{
    return QCoreApplication::translate("errors", text);
}

/// `ProofpointCasbSetupError 101`.
QString errorName(const Error &error)
{
    const ErrorEntry &entry = errorEntry(error.id);
    const QString name = QLatin1String(entry.className);
    return entry.code == 0 ? name : name + u' ' + QString::number(entry.code);
}

QString sentence(const ErrorEntry &entry)
{
    return catalogueText(entry.cause) + u' ' + catalogueText(entry.solution);
}

QString capital(QString name)
{
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name;
}

AttentionItem serviceItem(const ServiceStatus &service)
{
    const Error &error = service.error;
    const ErrorEntry &entry = errorEntry(error.id);
    const QString name = capital(service.key.service);
    AttentionItem item;
    item.key = service.key;
    item.mark = worthRetrying(error.id) ? MarkState::Attention : MarkState::Bad;
    item.sinceMs = service.pull.endedMs;
    item.why = sentence(entry);
    item.facts = service.key.service + QStringLiteral(" · ") + errorName(error);
    item.deed = AttentionItem::Deed::OpenLog;
    item.deedWords = tr("Open the log");
    switch (error.id) {
    case ErrorId::Authentication:
    case ErrorId::SecretUnavailable:
        item.title = error.id == ErrorId::Authentication ? tr("Proofpoint refuses the credentials")
                                                         : tr("The credentials cannot be read");
        item.deed = AttentionItem::Deed::EnterCredentials;
        item.deedWords = tr("Enter new credentials…");
        break;
    case ErrorId::PositionRefused:
    case ErrorId::PositionRepeated:
    case ErrorId::StateUnreadable:
        item.title = error.id == ErrorId::PositionRefused   ? tr("%1: the position has expired").arg(name)
            : error.id == ErrorId::PositionRepeated ? tr("%1: the position does not move").arg(name)
                                                    : tr("%1: the state cannot be read").arg(name);
        item.deed = AttentionItem::Deed::RestartFromTime;
        item.deedWords = tr("Restart from a time…");
        break;
    case ErrorId::Network:
        item.title = tr("Proofpoint cannot be reached");
        item.deed = AttentionItem::Deed::TryAgain;
        item.deedWords = tr("Try again now");
        break;
    case ErrorId::ServerBusy:
        item.title = tr("Proofpoint asks to wait");
        break;
    case ErrorId::StoreFailed:
        item.title = tr("The store cannot be written");
        break;
    default:
        item.title = tr("%1: collection has stopped").arg(name);
        break;
    }
    if (service.phase == ServiceStatus::Phase::Retrying && item.title.startsWith(name))
        item.title = tr("%1: a request failed").arg(name);
    return item;
}

bool closes(const ServiceStatus &service)
{
    const PullStatistics &pull = service.pull;
    return pull.result != PullStatistics::Result::Complete
        || pull.received == pull.duplicates + pull.rejected + pull.stored;
}

AttentionItem awayItem(const OutputStatus &output, qint64 waiting)
{
    const bool certificate = output.error.id == ErrorId::CertificateInvalid;
    AttentionItem item;
    item.mark = certificate ? MarkState::Bad : MarkState::Attention;
    item.title =
        certificate ? tr("%1 refuses the certificate").arg(output.name) : tr("%1 does not answer").arg(output.name);
    const QString safe = waiting == 0   ? tr("Nothing waits for it yet; what comes is kept on this computer.")
                         : waiting == 1 ? tr("1 record waits safely on this computer.")
                                        : tr("%1 records wait safely on this computer.").arg(numberText(waiting));
    item.why = safe + u' ' +
               (certificate ? catalogueText(errorEntry(output.error.id).solution)
               : waiting == 0
                   ? tr("Check its address and port, and the way there.")
                   : tr("They go out as soon as it answers. Check its address and port, and the way there."));
    item.facts = errorName(output.error);
    if (!output.error.detail.isEmpty())
        item.facts += QStringLiteral(" · ") + output.error.detail;
    item.output = output.name;
    item.deed = certificate ? AttentionItem::Deed::RenewCertificate : AttentionItem::Deed::ChangeDestination;
    item.deedWords = certificate ? tr("Renew certificate…") : tr("Change destination…");
    return item;
}

AttentionItem expiryItem(const OutputStatus &output, qint64 left)
{
    AttentionItem item;
    item.mark = left < 86'400'000 ? MarkState::Bad : MarkState::Attention;
    item.canWait = item.mark == MarkState::Attention;
    const qint64 days = left / 86'400'000;
    item.title = left < 0   ? tr("The certificate of %1 has expired").arg(output.name)
                 : days > 1 ? tr("Certificate expires in %1 days").arg(numberText(days))
                            : tr("Certificate expires in %1").arg(spanText(left));
    item.why = tr("Devo refuses the connection from then on. Download a new one of the same Devo domain.");
    item.facts = output.name;
    item.output = output.name;
    item.deed = AttentionItem::Deed::RenewCertificate;
    item.deedWords = tr("Renew certificate…");
    return item;
}

/// What comes of outputs that do not take what is collected: its cause has a card of its own.
AttentionItem fullItem(const EngineSnapshot &snapshot)
{
    QStringList away;
    for (const OutputStatus &output : snapshot.outputs) {
        if (output.phase == OutputStatus::Phase::Retrying)
            away << output.name;
    }
    AttentionItem item;
    item.title = tr("The queue is full, pulling pauses");
    item.why = away.isEmpty() ? tr("Delivery is slower than collection. Pulling goes on by itself as soon as there is "
                                   "room; nothing is lost.")
                              : tr("Pulling goes on by itself as soon as %1 takes records again; nothing is lost.")
                                    .arg(away.join(QStringLiteral(", ")));
    const SpoolFacts &spool = snapshot.spool;
    item.facts = tr("%1 of %2 records").arg(numberText(spool.waiting), numberText(snapshot.queueLimit));
    if (snapshot.queueLimitBytes > 0)
        item.facts +=
            QStringLiteral(" · ") + tr("%1 of %2").arg(sizeText(spool.sizeBytes), sizeText(snapshot.queueLimitBytes));
    item.deed = AttentionItem::Deed::RaiseLimit;
    item.deedWords = tr("Raise the limit…");
    return item;
}

AttentionItem ledgerItem(const ServiceKey &key, qint64 pullRow, const QString &pullingId)
{
    AttentionItem item;
    item.mark = MarkState::Bad;
    item.title = tr("The ledger does not close");
    item.why = tr("A pull received more than it stored, filtered and rejected. Keep the log and report it.");
    item.facts = key.service + QStringLiteral(" · ") + pullingId;
    item.key = key;
    item.pullRow = pullRow;
    item.deed = pullRow > 0 ? AttentionItem::Deed::ShowPull : AttentionItem::Deed::OpenLog;
    item.deedWords = pullRow > 0 ? tr("Show the pull") : tr("Open the log");
    return item;
}

bool isAway(const EngineSnapshot &snapshot, const QString &output)
{
    return std::any_of(snapshot.outputs.begin(), snapshot.outputs.end(), [&output](const OutputStatus &one) {
        return one.phase == OutputStatus::Phase::Retrying && (output.isEmpty() || one.name == output);
    });
}

bool hasStopped(const EngineSnapshot &snapshot, const ServiceKey &key)
{
    return std::any_of(snapshot.services.begin(), snapshot.services.end(), [&key](const ServiceStatus &one) {
        return one.key == key && one.phase == ServiceStatus::Phase::Failed;
    });
}

std::optional<AttentionItem> alarmItem(const EngineSnapshot &snapshot, const Alarm &alarm)
{
    using Deed = AttentionItem::Deed;
    AttentionItem item;
    item.key = alarm.key;
    switch (alarm.kind) {
    case Alarm::Kind::OutputStalled:
        if (isAway(snapshot, alarm.subject))
            return {};
        item.mark = MarkState::Bad;
        item.title = tr("%1 confirms nothing").arg(alarm.subject);
        item.why = tr("Records wait for it safely on this computer and it does not take them, although nothing says "
                      "that it is away. Look whether it or something on the way to it is stuck.");
        item.output = item.facts = alarm.subject;
        item.deed = Deed::ChangeDestination;
        item.deedWords = tr("Change destination…");
        break;
    case Alarm::Kind::RecordsOld:
        if (queueIsFull(snapshot) || isAway(snapshot, {}))
            return {};
        item.title = tr("Records are delivered late");
        item.why = tr("The destinations take less than is collected. Nothing is lost; when the queue is full, pulling "
                      "pauses. A higher limit gives them more time.");
        item.facts = snapshot.spool.waiting == 1 ? tr("1 record waits")
                                                 : tr("%1 records wait").arg(numberText(snapshot.spool.waiting));
        item.deed = Deed::RaiseLimit;
        item.deedWords = tr("Raise the limit…");
        break;
    case Alarm::Kind::LedgerOpen:
        if (alarm.pullRow > 0) {
            item = ledgerItem(alarm.key, alarm.pullRow, alarm.subject.section(u'/', -1));
            break;
        }
        item.mark = MarkState::Bad;
        item.title = tr("%1 is further than the last record").arg(alarm.subject);
        item.why = tr(
            "Its position lies behind everything that was ever stored: the store was replaced or damaged, and "
            "new records may not reach it. Keep the log and report it.");
        item.output = item.facts = alarm.subject;
        item.deed = Deed::OpenLog;
        item.deedWords = tr("Open the log");
        break;
    case Alarm::Kind::WindowOpen:
        if (hasStopped(snapshot, alarm.key))
            return {};
        item.title = tr("%1: no end of the pull in sight").arg(capital(alarm.key.service));
        item.why = tr("Page after page comes in and the position does not move. Look at the requests of the pull: when "
                      "they repeat themselves, reset the service to a later time under Persistence.");
        item.facts = alarm.key.service;
        item.pullRow = alarm.pullRow;
        item.deed = Deed::ShowPull;
        item.deedWords = tr("Show the pull");
        break;
    case Alarm::Kind::QuotaSpent:
        item.title = tr("The requests of the day are used up");
        item.why = tr("Collection goes on as the limit allows. When Proofpoint grants you more, raise the limit in the "
                      "settings of the input.");
        item.facts = alarm.subject;
        item.deed = Deed::OpenSettings;
        item.deedWords = tr("Open settings");
        break;
    }
    item.sinceMs = alarm.sinceMs;
    return item;
}

void addOutputs(QList<AttentionItem> &items, const EngineSnapshot &snapshot, qint64 nowMs)
{
    for (const OutputStatus &output : snapshot.outputs) {
        if (output.phase == OutputStatus::Phase::Retrying)
            items << awayItem(output, snapshot.spool.waiting);
        const qint64 left = output.certificateExpiresMs - nowMs;
        if (output.certificateExpiresMs > 0 && left < 30LL * 86'400'000)
            items << expiryItem(output, left);
    }
    if (queueIsFull(snapshot))
        items << fullItem(snapshot);
}

} // namespace

QList<AttentionItem> alarmItems(const EngineSnapshot &snapshot)
{
    QList<AttentionItem> items;
    for (const Alarm &alarm : snapshot.alarms) {
        const std::optional<AttentionItem> item = alarmItem(snapshot, alarm);
        if (!item)
            continue;
        // Many pulls with the same trouble are one thing to look at: the newest of them.
        const auto same = std::find_if(items.begin(), items.end(), [&item](const AttentionItem &other) {
            return item->deed == AttentionItem::Deed::ShowPull && other.title == item->title && other.key == item->key;
        });
        if (same == items.end())
            items << *item;
    }
    return items;
}

QList<AttentionItem> attentionItems(const EngineSnapshot &snapshot, qint64 nowMs)
{
    QList<AttentionItem> items;
    if (snapshot.phase == EngineSnapshot::Phase::Failed) {
        const ErrorEntry &entry = errorEntry(snapshot.error.id);
        AttentionItem item;
        item.mark = MarkState::Bad;
        item.title = tr("Collection could not start");
        item.why = sentence(entry);
        item.facts = errorName(snapshot.error);
        const bool secrets = snapshot.error.id == ErrorId::SecretUnavailable;
        item.deed = secrets ? AttentionItem::Deed::EnterCredentials : AttentionItem::Deed::OpenSettings;
        item.deedWords = secrets ? tr("Enter new credentials…") : tr("Open settings");
        items << item;
    }
    const bool several = ofSeveralTenants(snapshot.services);
    for (const ServiceStatus &service : snapshot.services) {
        using Phase = ServiceStatus::Phase;
        if (service.error.id == ErrorId::None || (service.phase != Phase::Retrying && service.phase != Phase::Failed))
            continue;
        AttentionItem item = serviceItem(service);
        if (several)
            item.title = service.key.input + QStringLiteral(": ") + item.title;
        // What hits all services of a credential is one thing to do, not two.
        const auto same = std::find_if(items.begin(), items.end(), [&](const AttentionItem &other) {
            return other.title == item.title && other.key.inputId == item.key.inputId;
        });
        if (same == items.end())
            items << item;
        else
            same->facts = same->key.service + QStringLiteral(", ") + item.facts;
    }
    addOutputs(items, snapshot, nowMs);
    if (const qint64 letters = snapshot.spool.deadLetters; letters > 0) {
        AttentionItem item;
        item.title = letters == 1 ? tr("1 source object could not become a record")
                                  : tr("%1 source objects could not become records").arg(numberText(letters));
        item.why = tr("Devo does not have them yet. Their bytes are kept with the reason: repair and replay them, or "
                      "discard them.");
        item.facts = tr("dead letters");
        item.deed = AttentionItem::Deed::OpenDeadLetters;
        item.deedWords = tr("Show dead letters");
        items << item;
    }
    items << alarmItems(snapshot);
    // A pull that ended a moment ago is known before the watchdog looks.
    const bool known = std::any_of(items.begin(), items.end(), [](const AttentionItem &item) {
        return item.deed == AttentionItem::Deed::ShowPull && item.mark == MarkState::Bad;
    });
    for (const ServiceStatus &service : snapshot.services) {
        if (!known && !closes(service)) {
            items << ledgerItem(service.key, service.pull.id, service.pull.pullingId);
            break;
        }
    }
    std::stable_sort(items.begin(), items.end(), [](const AttentionItem &a, const AttentionItem &b) {
        return a.mark == MarkState::Bad && b.mark != MarkState::Bad;
    });
    return items;
}

bool ledgerCloses(const EngineSnapshot &snapshot)
{
    return std::all_of(snapshot.services.begin(), snapshot.services.end(), closes);
}

bool queueIsFull(const EngineSnapshot &snapshot)
{
    const SpoolFacts &spool = snapshot.spool;
    const bool stands =
        std::any_of(snapshot.services.begin(), snapshot.services.end(),
                    [](const ServiceStatus &service) { return service.phase == ServiceStatus::Phase::QueueFull; });
    return stands || (snapshot.queueLimit > 0 && spool.waiting >= snapshot.queueLimit);
}

} // namespace casb::ui
