// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliver/host_name.h"
#include "engine/engine_private.h"

#include <QSysInfo>

namespace casb {

void Engine::Private::attachInternalLog()
{
    internalLog = std::make_shared<InternalLog>(config.collectorName, QStringLiteral(CASB_VERSION));
    for (const OutputConfig &output : std::as_const(config.outputs)) {
        if (output.type != OutputConfig::Type::Console && output.internalMessages)
            internalQueues.insert(output.name, internalLog->attach());
    }
    log.addSink(internalLog);
}

void Engine::Private::attachKeptLog()
{
    if (config.persistence.type == PersistenceConfig::Type::Memory)
        return;
    keptLog = std::make_shared<KeptLog>();
    log.addSink(keptLog);
}

void Engine::Private::buildSenders(const QList<OutputCursor> &cursors)
{
    senders.reserve(size_t(config.outputs.size()));
    SenderOptions sending;
    sending.queueLimit = config.queueMaxMessages;
    sending.fullHostName = deliver::fullHostName;
    sending.measureQueue = config.queueGenerateMetrics;
    sending.collector = {config.collectorName, config.collectorId, QStringLiteral(CASB_VERSION)};
    for (qsizetype i = 0; i < config.outputs.size(); ++i) {
        const OutputConfig &output = config.outputs[i];
        const size_t index = senders.size();
        sending.internal = internalQueues.value(output.name);
        auto sender = std::make_unique<Sender>(output, QSysInfo::machineHostName(), store, clock,
                                               Logger(log, {QStringLiteral("OutputProcess"), output.name}), sending);
        senders.push_back({Worker<Sender>(std::move(sender), QStringLiteral("output-") + output.name), {}, false});
        SenderSlot &slot = senders.back();
        slot.status.name = output.name;
        slot.status.phase = OutputStatus::Phase::Connecting;
        connect(slot.worker.get(), &Sender::statusChanged, q, [this, index](const OutputStatus &status) {
            senders[index].status = status;
            publishSoon();
        });
        connect(slot.worker.get(), &Sender::stopped, q, [this, index] { senderStopped(index); });
        const qint64 cursor = cursors.value(i).nextRecord;
        Sender *object = slot.worker.get();
        slot.worker.post([object, cursor] { object->start(cursor); });
    }
}

void Engine::Private::stopSenders(bool drain)
{
    if (senders.empty()) {
        finish();
        return;
    }
    sendersStopping = true;
    for (SenderSlot &slot : senders) {
        Sender *object = slot.worker.get();
        if (!slot.stopped)
            slot.worker.post([object, drain] { object->stop(drain); });
    }
}

void Engine::Private::senderStopped(size_t index)
{
    senders[index].stopped = true;
    publishSoon();
    if (std::all_of(senders.begin(), senders.end(), [](const SenderSlot &slot) { return slot.stopped; }))
        finish();
}

} // namespace casb
