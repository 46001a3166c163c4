// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "onboarding/onboarding_parts.h"
#include "onboarding/wizard_page.h"

class QComboBox;
class QLineEdit;
class QSpinBox;
class QStackedWidget;

namespace casb::ui {

class CertificateReader;
class FileField;
class FoundList;
class SecretField;
class Segments;
class TestPanel;

/// Where the records go, tried with one record.
class DestinationPage : public WizardPage
{
    Q_OBJECT

public:
    DestinationPage(const OnboardingParts &parts, Draft &draft, QWidget *parent = nullptr);

    void load() override;
    void enter() override;
    void leave() override;
    [[nodiscard]] bool complete() const override;
    [[nodiscard]] QString missing() const override;
    [[nodiscard]] QString wayTo() const override { return tr("Choose destination"); }
    [[nodiscard]] QString wayBackTo() const override { return tr("Back to destination"); }

private:
    QWidget *makeForm();
    QWidget *makeDevo();
    QWidget *makeRelay();
    QWidget *makeLocal();
    QWidget *makeAsBefore();
    FileField *addFile(QVBoxLayout *form, const QString &caption, const QString &name, QString OutputConfig::*member,
                       bool ofRelay);
    void placeChosen();
    void fillNeighbours(const QString &certificate);
    void changed();
    void bundleChosen(const QString &path);
    void unpackBundle();
    void showBundle();
    void readCertificate();
    void showCertificate(const OutputConfig &devo, const Result<CertificateWords> &words);
    void startTest();
    void endTest(const Error &error);
    /// What is tried; none: nothing can be.
    [[nodiscard]] std::optional<OutputConfig> tried() const;
    [[nodiscard]] bool filled() const;

    const OnboardingParts &m_parts;
    QList<Draft::Place> m_places; ///< of the segments
    Segments *m_place = nullptr;
    QStackedWidget *m_forms = nullptr;
    QComboBox *m_region = nullptr;
    QLineEdit *m_devoAddress = nullptr;
    FileField *m_chain = nullptr;
    FileField *m_cert = nullptr;
    FileField *m_key = nullptr;
    QWidget *m_keyBox = nullptr;      ///< of a certificate and a key in files
    QWidget *m_passwordBox = nullptr; ///< of both in a .p12
    SecretField *m_password = nullptr;
    int m_unpacking = 0;
    FoundList *m_facts = nullptr;
    CertificateReader *m_certificate = nullptr; ///< null: nothing reads them
    bool m_lookingBeside = false;
    QLineEdit *m_relayAddress = nullptr;
    QSpinBox *m_relayPort = nullptr;
    Segments *m_relayTls = nullptr;
    QWidget *m_relayFiles = nullptr;
    FileField *m_relayChain = nullptr;
    FileField *m_relayCert = nullptr;
    FileField *m_relayKey = nullptr;
    FoundList *m_before = nullptr;
    TestPanel *m_test = nullptr;
    QWidget *m_noTest = nullptr;
    OutputConfig m_shown; ///< what the test panel speaks of
    int m_step = 0;
    bool m_skipped = false;
    bool m_loading = false;
    bool m_certificateGood = false;
};

} // namespace casb::ui
