// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "onboarding/finished_draft.h"
#include "onboarding/onboarding_parts.h"
#include "onboarding/wizard_page.h"

#include <QDialog>

#include <memory>

class QStackedWidget;

namespace casb::ui {

class Banner;
class Button;
class CredentialsPage;
class StartPage;
class StepList;

/// The wizard that sets up a tenant: Start, Credentials, Sources, Destination, Preview; then it collects. What was typed
/// stays when one goes back; nothing is stored before the last button.
class OnboardingDialog : public QDialog
{
    Q_OBJECT

public:
    OnboardingDialog(OnboardingParts parts, QWidget *parent = nullptr);
    ~OnboardingDialog() override;

    void chooseDoor(Draft::Door door);
    /// Looks into the folder of a Devo collector, or beside a configuration file.
    void importFrom(const QString &path);
    [[nodiscard]] int step() const;
    [[nodiscard]] const Draft &draft() const { return *m_draft; }

    void reject() override;

signals:
    void demoWanted();
    /// It collects. @p configPath may be empty.
    void done(const QString &configPath);

private:
    QWidget *makeFoot();
    void go(int step);
    void next();
    void showFoot();
    void finish();
    void storeFrom(qsizetype entry);
    void finishStored();

    OnboardingParts m_parts;
    std::unique_ptr<Draft> m_draft;
    QList<WizardPage *> m_pages;
    StartPage *m_start;
    StepList *m_steps;
    QStackedWidget *m_stack;
    Banner *m_banner = nullptr;
    Button *m_cancel = nullptr;
    Button *m_back = nullptr;
    Button *m_next = nullptr;
    QList<KeychainEntry> m_entries; ///< that go to the keychain
    bool m_finishing = false;
    bool m_discard = false; ///< a person has agreed to lose what was typed
};

} // namespace casb::ui
