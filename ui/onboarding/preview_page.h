// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "onboarding/onboarding_parts.h"
#include "onboarding/wizard_page.h"

#include "engine/page_preview.h"

class QListWidget;

namespace casb::ui {

class Banner;
class Button;
class ElidedLabel;
class JsonView;
class Panel;
class Segments;
class StatusChip;

/// The first records of each source, before anything is stored.
class PreviewPage : public WizardPage
{
    Q_OBJECT

public:
    PreviewPage(const OnboardingParts &parts, Draft &draft, QWidget *parent = nullptr);

    void enter() override;
    void leave() override;
    [[nodiscard]] bool complete() const override { return true; }
    [[nodiscard]] QString wayTo() const override { return tr("Preview records"); }
    [[nodiscard]] QString wayBackTo() const override { return {}; }
    /// The page is reading.
    [[nodiscard]] bool reading() const { return m_reading; }

private:
    QWidget *makeBody();
    QWidget *makeSummary();
    void readPages();
    void showPages();
    void showService(int index);
    void showObject(int row);
    void showRecord(int index);
    void showSummary();
    [[nodiscard]] QString configuredPlaces() const;

    const OnboardingParts &m_parts;
    Segments *m_which;
    ElidedLabel *m_counts;
    StatusChip *m_verdict;
    Banner *m_banner;
    QListWidget *m_list = nullptr;
    JsonView *m_source = nullptr;
    JsonView *m_record = nullptr;
    Label *m_position = nullptr;
    Button *m_earlier = nullptr;
    Button *m_later = nullptr;
    Panel *m_summary = nullptr;
    QList<ElidedLabel *> m_summaryValues;
    QList<PagePreview> m_pages; ///< alerts, events
    qint64 m_enteredMs = 0; ///< stands for the begin of a pull
    int m_service = 0;
    int m_index = 0;
    bool m_reading = false;
};

} // namespace casb::ui
