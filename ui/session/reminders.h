// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/attention.h"

#include <QHash>
#include <QObject>

namespace casb::ui {

/// What a person wants to be reminded of later. What is put off comes back by itself: at its time, or when it has become
/// pressing.
class Reminders : public QObject
{
    Q_OBJECT

public:
    /// @p kept: of an earlier run.
    explicit Reminders(const QByteArray &kept = {}, QObject *parent = nullptr);

    /// @p items without those that are put off.
    [[nodiscard]] QList<AttentionItem> due(QList<AttentionItem> items, qint64 nowMs) const;
    void putOff(const AttentionItem &item, qint64 untilMs);
    /// For the next run.
    [[nodiscard]] QByteArray kept() const;

signals:
    void changed();

private:
    QHash<QString, qint64> m_until; ///< by what it is of, UTC
};

} // namespace casb::ui
