// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "onboarding/onboarding_parts.h"
#include "onboarding/wizard_page.h"

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QSpacerItem;
class QLineEdit;

namespace casb::ui {

class Button;
class FoundList;
class ProgressBar;
class Segments;

/// What is collected, from when on, how often, and what that costs.
class SourcesPage : public WizardPage
{
    Q_OBJECT

public:
    SourcesPage(const OnboardingParts &parts, Draft &draft, QWidget *parent = nullptr);

    void load() override;
    void enter() override;
    [[nodiscard]] bool complete() const override;
    [[nodiscard]] QString missing() const override;
    [[nodiscard]] QString wayTo() const override { return tr("Choose sources"); }
    [[nodiscard]] QString wayBackTo() const override { return tr("Back to sources"); }

private:
    QWidget *makeForm();
    QWidget *makeCost();
    void takeServices();
    void takePreset(int preset);
    void takeTime();
    void showTime();
    void showCost();
    [[nodiscard]] qint64 now() const;

    const OnboardingParts &m_parts;
    QList<QCheckBox *> m_services;
    QSpacerItem *m_goOnGap = nullptr; ///< below it
    QCheckBox *m_goOn = nullptr;
    Segments *m_preset = nullptr;
    QDateTimeEdit *m_from = nullptr;
    Button *m_day = nullptr;
    Label *m_zone = nullptr;
    Label *m_fromNote = nullptr;
    QComboBox *m_period = nullptr;
    QLineEdit *m_environment = nullptr;
    Label *m_figure = nullptr;
    Label *m_of = nullptr;
    ProgressBar *m_bar = nullptr;
    Label *m_verdict = nullptr;
    FoundList *m_lines = nullptr;
    bool m_loading = false;
};

} // namespace casb::ui
