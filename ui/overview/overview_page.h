// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "overview/output_rates.h"
#include "overview/usual_lag.h"
#include "session/attention.h"

#include <QTimer>
#include <QWidget>

class QBoxLayout;
class QVBoxLayout;
class QScrollArea;

namespace casb::ui {

class ElidedLabel;
class EmptyView;
class FlowPicture;
class Label;
class Mark;
class Reminders;
class Session;
class SideColumn;
class TimeDisplay;
class TrafficPanels;

/// The first page: is data flowing, how late is it, what is wrong, what to do about it.
class OverviewPage : public QWidget
{
    Q_OBJECT

public:
    OverviewPage(Session &session, Theme &theme, TimeDisplay &times, Reminders &reminders, QWidget *parent = nullptr);
    ~OverviewPage() override;

signals:
    // What a person chose to do; whoever places the pages knows where that is done.
    void newTenantWanted();
    void importWanted();
    void demoWanted();
    void credentialsWanted(const QString &inputName);
    void restartWanted(const casb::ServiceKey &key);
    void settingsWanted();
    /// The form of a destination; @p certificate: at the file of its certificate.
    void destinationWanted(const QString &output, bool certificate);
    /// What may wait in the store.
    void limitWanted();
    /// The log, at a moment; 0: at its end.
    void logWanted(qint64 ms);
    void pullsWanted(const QString &service);
    void pullWanted(qint64 pullRow);
    void persistenceWanted();
    void deadLettersWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeFlow();
    void refresh();
    void readStore();
    void arrange();
    void limitHeight();
    [[nodiscard]] bool isNarrow() const;
    void doDeed(const AttentionItem &item);
    void putOff(const AttentionItem &item);

    Session &m_session;
    Theme &m_theme;
    TimeDisplay &m_times;
    Reminders &m_reminders;
    OutputRates m_rates;
    UsualLags m_usual;
    qint64 m_usualReadMs = 0;
    QTimer m_tick;     ///< countdowns
    QTimer m_readSoon; ///< gathers changes before the store is read
    bool m_reading = false;
    bool m_readAgain = false;
    bool m_sideBelow = false;
    Mark *m_mark = nullptr;
    Label *m_title = nullptr;
    ElidedLabel *m_sentence = nullptr;
    QScrollArea *m_scroll = nullptr;
    QWidget *m_body = nullptr;
    QWidget *m_flowView = nullptr;
    EmptyView *m_empty = nullptr;
    FlowPicture *m_flow = nullptr;
    TrafficPanels *m_traffic = nullptr;
    SideColumn *m_side = nullptr;
    QBoxLayout *m_columns = nullptr;
    QVBoxLayout *m_flowColumn = nullptr;
    QWidget *m_main = nullptr;
};

} // namespace casb::ui
