// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/state_words.h"

#include "session/attention.h"

#include <QCoreApplication>
#include <algorithm>

namespace casb::ui {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("casb::ui", text);
}

} // namespace

StateWord serviceState(const ServiceStatus &service)
{
    using Phase = ServiceStatus::Phase;
    switch (service.phase) {
    case Phase::Starting:
        return {MarkState::Running, tr("Starting")};
    case Phase::Pulling:
        return {MarkState::Running, tr("Pulling")};
    case Phase::Waiting:
        return service.upToDate ? StateWord{MarkState::Good, tr("Up to date")}
                                : StateWord{MarkState::Waiting, tr("Catching up")};
    case Phase::Retrying:
        if (service.error.id == ErrorId::Authentication)
            return {MarkState::Bad, tr("Sign-in refused")};
        if (service.error.id == ErrorId::SecretUnavailable)
            return {MarkState::Bad, tr("No credentials")};
        if (service.error.id == ErrorId::StoreFailed)
            return {MarkState::Bad, tr("Store fails")};
        if (service.error.id == ErrorId::ServerBusy)
            return {MarkState::Attention, tr("Asked to wait")};
        return {MarkState::Attention, service.error.id == ErrorId::Network ? tr("No connection") : tr("Retrying")};
    case Phase::QueueFull:
        return {MarkState::Attention, tr("Queue full")};
    case Phase::Paused:
        return {MarkState::Paused, tr("Paused")};
    case Phase::Failed:
        if (service.error.id == ErrorId::PositionRefused)
            return {MarkState::Bad, tr("Position refused")};
        if (service.error.id == ErrorId::Authentication)
            return {MarkState::Bad, tr("Sign-in refused")};
        return {MarkState::Bad, tr("Stopped by an error")};
    case Phase::Stopped:
        break;
    }
    return {MarkState::Off, tr("Stopped")};
}

StateWord outputState(const OutputStatus &output)
{
    using Phase = OutputStatus::Phase;
    switch (output.phase) {
    case Phase::Idle:
        return {MarkState::Waiting, tr("Idle")};
    case Phase::Connecting:
        return {MarkState::Running, tr("Connecting")};
    case Phase::Connected:
        return {MarkState::Good, tr("Connected")};
    case Phase::Retrying:
        if (output.error.id == ErrorId::CertificateInvalid)
            return {MarkState::Bad, tr("Refused")};
        return {MarkState::Attention, tr("Reconnecting")};
    case Phase::Stopped:
        break;
    }
    return {MarkState::Off, tr("Stopped")};
}

StateWord storeState(const EngineSnapshot &snapshot)
{
    if (!ledgerCloses(snapshot))
        return {MarkState::Bad, tr("Ledger open")};
    if (queueIsFull(snapshot))
        return {MarkState::Attention, tr("Full")};
    if (snapshot.spool.waiting == 0)
        return {MarkState::Good, tr("Empty queue")};
    const bool stuck = std::any_of(snapshot.outputs.begin(), snapshot.outputs.end(), [](const OutputStatus &output) {
        return output.phase == OutputStatus::Phase::Retrying;
    });
    return stuck ? StateWord{MarkState::Attention, tr("Waiting")} : StateWord{MarkState::Good, tr("Sending")};
}

StateWord collectorState(const EngineSnapshot &snapshot)
{
    using Phase = EngineSnapshot::Phase;
    switch (snapshot.phase) {
    case Phase::NotSetUp:
        return {MarkState::Off, tr("Not set up")};
    case Phase::Starting:
        return {MarkState::Running, tr("Starting")};
    case Phase::Stopping:
        return {MarkState::Running, tr("Stopping")};
    case Phase::Stopped:
        return {MarkState::Off, tr("Stopped")};
    case Phase::Paused:
        return {MarkState::Paused, tr("Paused")};
    case Phase::Failed:
        return {MarkState::Bad, tr("Needs attention")};
    case Phase::Running:
        break;
    }
    MarkState worst = MarkState::Good;
    bool waiting = !snapshot.services.isEmpty();
    const auto take = [&](MarkState mark) {
        if (mark == MarkState::Bad || (mark == MarkState::Attention && worst == MarkState::Good))
            worst = mark;
    };
    for (const ServiceStatus &service : snapshot.services) {
        take(serviceState(service).mark);
        waiting = waiting && service.phase == ServiceStatus::Phase::Starting;
    }
    for (const OutputStatus &output : snapshot.outputs)
        take(outputState(output).mark);
    for (const AttentionItem &item : alarmItems(snapshot))
        take(item.mark);
    if (snapshot.spool.deadLetters > 0)
        take(MarkState::Attention);
    if (worst != MarkState::Good)
        return {worst, tr("Needs attention")};
    return waiting ? StateWord{MarkState::Waiting, tr("Waiting")} : StateWord{MarkState::Good, tr("Collecting")};
}

} // namespace casb::ui
