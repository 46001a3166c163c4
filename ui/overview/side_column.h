// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "overview/happenings.h"
#include "session/attention.h"
#include "widgets/panel.h"

class QBoxLayout;

namespace casb::ui {

class AttentionCard;
class Button;
class TimeDisplay;
class Label;
class Mark;

/// The right column of the overview: Needs attention, Coming up, What happened. In trouble the cards take the column.
class SideColumn : public QWidget
{
    Q_OBJECT

public:
    SideColumn(const Theme &theme, const TimeDisplay &times, QWidget *parent = nullptr);

    /// @p items: the cards; @p retentionDays: how long delivered records are kept.
    void showSnapshot(const EngineSnapshot &snapshot, const QList<AttentionItem> &items, int retentionDays, qint64 nowMs);
    /// Both newest first.
    void showHappened(const QList<PullStatistics> &pulls, const QList<Happening> &others, qint64 nowMs);
    /// Below the page instead of at its side: the parts stand side by side.
    void setHorizontal(bool on);
    [[nodiscard]] qsizetype attentionCount() const { return m_items.size(); }

signals:
    void deedChosen(const casb::ui::AttentionItem &item);
    void detailsChosen(const casb::ui::AttentionItem &item);
    void putOffChosen(const casb::ui::AttentionItem &item);
    void logWanted();

private:
    class CountBadge;
    class Rows;
    void showAttention(const QList<AttentionItem> &items, qint64 nowMs);
    void showComing(const EngineSnapshot &snapshot, qint64 nowMs);
    [[nodiscard]] QString nameOf(const ServiceKey &key) const;

    const Theme &m_theme;
    const TimeDisplay &m_times;
    QList<AttentionItem> m_items;
    int m_retentionDays = 0;
    bool m_several = false; ///< tenants
    QWidget *m_trouble;
    CountBadge *m_count;
    QList<AttentionCard *> m_cards;
    Panel *m_calm;
    Label *m_calmSentence;
    Panel *m_coming;
    Rows *m_comingRows;
    Panel *m_happened;
    Rows *m_happenedRows;
    QBoxLayout *m_layout;
    class QVBoxLayout *m_cardsLayout;
};

} // namespace casb::ui
