// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "onboarding/failure_words.h"
#include "widgets/panel.h"

#include <QTimer>

namespace casb {
class Clock;
}

namespace casb::ui {

class Button;
class Label;
class StepsView;

/// A test that runs step by step, and what its failure means.
class TestPanel : public Panel
{
    Q_OBJECT

public:
    /// @p start: the words of the button before the first run. @p names empty: the steps of a connection test.
    TestPanel(const Theme &theme, const Clock &clock, const QString &title, const QString &start, const QString &note,
              const QStringList &names = {}, QWidget *parent = nullptr);

    [[nodiscard]] bool running() const { return m_running; }
    /// The last run went well and nothing was changed since.
    [[nodiscard]] bool passed() const { return m_passed; }
    [[nodiscard]] StepsView *steps() const { return m_steps; }

    void begin();
    void take(const ConnectionStep &step);
    void succeed();
    /// @p deed empty: no button.
    void fail(const FailureWords &words, const QString &deed);
    /// What was found counts no more.
    void forget();
    void setStartable(bool on, const QString &why);
    /// Whether a failure may be gone on from.
    void setSkippable(bool on);
    /// The words below, of what a test costs.
    void setNoteBelow(const QString &words);

signals:
    void startWanted();
    void stopWanted();
    /// The deed of a failure.
    void deedChosen();
    /// What was asked and answered is to be shown.
    void exchangeWanted();
    /// A person goes on although it failed.
    void skipWanted();

private:
    void showProgress();
    [[nodiscard]] QString spent() const;
    [[nodiscard]] int lastRow() const;

    QTimer m_counting; ///< shows the time of a step that runs
    const Theme &m_theme;
    QString m_start;
    bool m_running = false;
    bool m_passed = false;
    Button *m_run;
    StepsView *m_steps;
    Panel *m_failure;
    Label *m_cause;
    Label *m_remedy;
    Button *m_deed;
    Button *m_skip;
    Button *m_exchange;
    Label *m_note;
};

} // namespace casb::ui
