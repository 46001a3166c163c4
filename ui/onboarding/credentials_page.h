// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "onboarding/onboarding_parts.h"
#include "onboarding/wizard_page.h"

#include <QUrl>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace casb::ui {

class Button;
class SecretField;
class StatusChip;
class TestPanel;

/// How the collector signs in, tried live.
class CredentialsPage : public WizardPage
{
    Q_OBJECT

public:
    CredentialsPage(const OnboardingParts &parts, Draft &draft, QWidget *parent = nullptr);
    ~CredentialsPage() override;

    void load() override;
    void enter() override;
    void leave() override;
    [[nodiscard]] bool complete() const override;
    [[nodiscard]] QString missing() const override;
    [[nodiscard]] QString wayTo() const override { return tr("Enter credentials"); }
    [[nodiscard]] QString wayBackTo() const override { return tr("Back to credentials"); }

private:
    QWidget *makeForm();
    QWidget *makeTest();
    void typed();
    void paste();
    void probe();
    void startTest();
    void endTest(const Error &error);
    void showExchange();
    void showQuota();
    [[nodiscard]] bool ownAddress() const;
    [[nodiscard]] bool filled() const;

    const OnboardingParts &m_parts;
    QLineEdit *m_name = nullptr;
    QComboBox *m_region = nullptr;
    QWidget *m_addressBox = nullptr;
    QLineEdit *m_address = nullptr;
    SecretField *m_apiKey = nullptr;
    QLineEdit *m_clientId = nullptr;
    SecretField *m_clientSecret = nullptr;
    StatusChip *m_refused = nullptr;
    Label *m_pasteNote = nullptr;
    Label *m_keychain = nullptr;
    Button *m_retry = nullptr;
    QCheckBox *m_thisRun = nullptr;
    TestPanel *m_test = nullptr;
    ConnectionStep::Id m_step = ConnectionStep::Id::NameLookup; ///< the last one that ran
    Credentials m_shown; ///< what the test panel speaks of
    QUrl m_shownHost;
    bool m_addressed = false; ///< the draft has the address that was typed
    bool m_fresh = true;      ///< and these were never tried
    bool m_keychainOpen = false;
    bool m_skipped = false;
    bool m_loading = false;
};

} // namespace casb::ui
