// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "onboarding/door_answers.h"
#include "onboarding/wizard_page.h"

class QPlainTextEdit;
class QStackedWidget;

namespace casb::ui {

class DoorChoice;
class FileField;
class FoundList;
class TimeDisplay;

/// The four ways to begin.
class StartPage : public WizardPage
{
    Q_OBJECT

public:
    StartPage(const Theme &theme, Draft &draft, const TimeDisplay &times, qint64 nowMs, QWidget *parent = nullptr);

    void choose(Draft::Door door);
    /// Looks into a folder, as if a person had named it.
    void setFolder(const QString &folder);
    /// What was pasted or found becomes the draft's, as a whole.
    void leave() override;
    [[nodiscard]] bool complete() const override;
    [[nodiscard]] QString missing() const override;
    [[nodiscard]] QString wayTo() const override { return {}; }
    [[nodiscard]] QString wayBackTo() const override { return tr("Back to start"); }

signals:
    /// The draft has other values than the fields of the other pages.
    void draftFilled();

private:
    void doorChanged();
    void readFolder(const QString &folder);
    void showFound();
    void showNoFolder();
    void readPaste();
    QWidget *makeNew();
    QWidget *makeImport();
    QWidget *makeDemo();
    QWidget *makePaste();

    const TimeDisplay &m_times;
    qint64 m_nowMs;
    QList<DoorChoice *> m_doors;
    QStackedWidget *m_below;
    FileField *m_folder = nullptr;
    FoundList *m_found = nullptr;
    QPlainTextEdit *m_paste = nullptr;
    FoundList *m_pasted = nullptr;
    bool m_pasteUseful = false;
    bool m_noFolder = false; ///< the folder that is named is not there
    int m_reading = 0; ///< number of the newest look into a folder
    DoorAnswers m_answers;
    QString m_takenBlock;
    int m_takenFolder = 0; ///< number of the look whose find is taken
};

} // namespace casb::ui
