// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine_snapshot.h"
#include "widgets/theme.h"

#include <QStringList>
#include <QWidget>

namespace casb::ui {

class TimeDisplay;

/// The foot of the window: last pull, queue, delivered today, requests today, memory; at the right, where we are.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    StatusLine(const Theme &theme, const TimeDisplay &times, QWidget *parent = nullptr);

    void showSnapshot(const EngineSnapshot &snapshot);
    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// `Queue` **0** `of 10,000`.
    struct Segment {
        QString before;
        QString value;
        QString after;
        bool bad = false;
    };
    [[nodiscard]] static qint64 lastStart(const EngineSnapshot &snapshot);
    [[nodiscard]] Segment lastPull(const EngineSnapshot &snapshot) const;

    const Theme &m_theme;
    const TimeDisplay &m_times;
    QList<Segment> m_segments;
    QString m_place;
};

} // namespace casb::ui
