// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine_snapshot.h"
#include "widgets/mark.h"

namespace casb::ui {

/// One thing that a person should know or do.
struct AttentionItem {
    enum class Deed : quint8 {
        None,
        EnterCredentials,
        RestartFromTime,
        TryAgain, ///< of a service: its next try at once
        ChangeDestination,
        RenewCertificate, ///< of a destination
        RaiseLimit,       ///< of what may wait in the store
        OpenSettings,
        OpenLog,
        OpenDeadLetters,
        ShowPull,
    };
    MarkState mark = MarkState::Attention;
    QString title;
    QString why;
    QString facts;  ///< whom it concerns, class and code
    Deed deed = Deed::None;
    QString deedWords;
    ServiceKey key; ///< of the service concerned
    QString output; ///< or the output
    qint64 pullRow = 0; ///< or the pull
    qint64 sinceMs = 0;
    bool canWait = false; ///< until tomorrow, when a person says so
    bool operator==(const AttentionItem &) const = default;
};

/// What the watchdog found, without what has its cause in something that has a card of its own.
QList<AttentionItem> alarmItems(const EngineSnapshot &snapshot);

/// Most urgent first.
QList<AttentionItem> attentionItems(const EngineSnapshot &snapshot, qint64 nowMs);

/// received = duplicates + rejected + stored for every finished pull that @p snapshot holds.
bool ledgerCloses(const EngineSnapshot &snapshot);

/// The store takes no more for now, or holds as many records as it may.
bool queueIsFull(const EngineSnapshot &snapshot);

} // namespace casb::ui
