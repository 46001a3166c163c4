// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pulls/pull_evidence.h"
#include "widgets/panel.h"

#include <QFutureWatcher>

class QPlainTextEdit;
class QStackedWidget;
class QGridLayout;

namespace casb::ui {

class Button;
class ElidedLabel;
class JsonView;
class Mark;
class Segments;
class Session;
class TimeDisplay;
class Waterfall;

/// One pull in detail: its requests, log lines, records, and whether its ledger closes.
class PullDetail : public Panel
{
    Q_OBJECT

public:
    PullDetail(Session &session, const Theme &theme, const TimeDisplay &time, QWidget *parent = nullptr);

    /// 0: none chosen.
    void show(qint64 pullRow);
    /// Reads the pull that is shown again.
    void refresh();
    [[nodiscard]] qint64 pullRow() const { return m_row; }
    /// Which side of the pull is shown: requests, log, records, ledger.
    [[nodiscard]] int tab() const;
    void setTab(int tab);

signals:
    /// All records of the pull, on their page.
    void recordsWanted(const QString &service, const QString &pullingId);
    /// What the pull could not make records of, on its page.
    void deadLettersWanted(const QString &service, const QString &pullingId);
    /// The log from a moment on, on its page.
    void logWanted(qint64 ms);

private:
    QWidget *makeFacts();
    void take(const PullEvidence &evidence);
    void takeLog(const QList<PullLogLine> &lines);
    void readLog();
    void showFacts();
    void showLedger();
    void showMore();
    [[nodiscard]] QString shownTimes(QString text) const;
    void setFact(int row, const QString &text);
    /// Under which the pull's records are sent: as it was, where one of them is kept, else as it is configured.
    [[nodiscard]] QString tag() const;

    Session &m_session;
    const Theme &m_theme;
    const TimeDisplay &m_time;
    qint64 m_row = 0;
    PullEvidence m_evidence;
    Button *m_copy;
    Button *m_more;
    Segments *m_tabs;
    QStackedWidget *m_stack;
    Waterfall *m_waterfall;
    QPlainTextEdit *m_log;
    JsonView *m_records;
    QWidget *m_ledgerPage;
    ElidedLabel *m_ledgerValues[7] = {};
    ElidedLabel *m_facts[4] = {};
    Mark *m_ledgerMark = nullptr;
    ElidedLabel *m_lastLines[2] = {};
    QFutureWatcher<QList<PullLogLine>> m_logWatcher;
};

} // namespace casb::ui
