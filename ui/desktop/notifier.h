// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "engine/engine_snapshot.h"

#include <QHash>
#include <QObject>

namespace casb::ui {

/// Decides what is worth disturbing a person for: only what does not mend itself, each thing once, several at once in one
/// notification, and never more than one in a minute.
class Notifier : public QObject
{
    Q_OBJECT

public:
    explicit Notifier(Clock &clock, QObject *parent = nullptr);

    /// @p seen: a person looks at the window, which says the same.
    void take(const EngineSnapshot &snapshot, bool seen);
    void setEnabled(bool on) { m_enabled = on; }

signals:
    void wanted(const QString &title, const QString &words);

private:
    Clock &m_clock;
    QHash<QString, qint64> m_told; ///< things that were told, and when each was there last
    qint64 m_lastMs = 0;
    bool m_enabled = true;
};

} // namespace casb::ui
