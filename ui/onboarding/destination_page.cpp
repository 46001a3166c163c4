// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/destination_page.h"

#include "onboarding/certificate_reader.h"
#include "onboarding/file_field.h"
#include "onboarding/found_list.h"
#include "onboarding/test_panel.h"
#include "settings/secret_field.h"
#include "widgets/label.h"
#include "widgets/segments.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QStackedWidget>

namespace casb::ui {
namespace {

QString certificateFilter()
{
    return DestinationPage::tr("Certificates and keys (*.crt *.pem *.key *.cer *.p12 *.pfx);;All files (*)");
}

} // namespace

DestinationPage::DestinationPage(const OnboardingParts &parts, Draft &draft, QWidget *parent)
    : WizardPage(parts.theme, draft, tr("Where do the records go?"),
                 tr("They are kept on this computer first; when the destination is away, they wait."), parent),
      m_parts(parts)
{
    m_place = new Segments(m_theme, tr("Destination"),
                           {tr("Devo"), tr("Relay"), tr("Only on this computer"), tr("As configured")});
    m_place->setObjectName(QStringLiteral("place"));
    m_places = {Draft::Place::Devo, Draft::Place::Relay, Draft::Place::ThisComputer, Draft::Place::AsBefore};
    content()->addWidget(m_place, 0, Qt::AlignLeft);
    content()->addSpacing(12);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(24);
    columns->addWidget(makeForm(), 10);
    m_test = new TestPanel(
        m_theme, m_parts.session.clock(), tr("Delivery test"), tr("Send a record"),
        tr("The test sends one record with the tag test.keep.free. It is no part of your data."),
        {tr("Files"), tr("Name lookup"), tr("TCP connection"), tr("TLS"), tr("Record sent"), tr("Record taken")});
    m_test->setObjectName(QStringLiteral("deliveryTest"));
    columns->addWidget(m_test, 13);
    content()->addLayout(columns, 1);
    connect(m_test, &TestPanel::startWanted, this, &DestinationPage::startTest);
    connect(m_test, &TestPanel::stopWanted, this, [this] {
        if (m_parts.destinations != nullptr)
            m_parts.destinations->stop();
    });
    connect(m_test, &TestPanel::skipWanted, this, [this] {
        m_skipped = true;
        emit completeChanged();
    });
    if (parts.destinations != nullptr) {
        connect(parts.destinations, &DestinationTester::stepChanged, this, [this](const DestinationStep &step) {
            if (!m_test->running())
                return;
            if (step.state == ConnectionStep::State::Running || step.state == ConnectionStep::State::Failed)
                m_step = step.row;
            m_test->take({ConnectionStep::Id(step.row), step.state, step.ms, step.text});
        });
        connect(parts.destinations, &DestinationTester::finished, this, &DestinationPage::endTest);
        m_certificate = new CertificateReader(
            *parts.destinations,
            [this](const OutputConfig &output, const Result<CertificateWords> &words) {
                showCertificate(output, words);
                emit completeChanged();
            },
            this);
    }
    load();
}

QWidget *DestinationPage::makeForm()
{
    auto *box = new QWidget;
    auto *form = new QVBoxLayout(box);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(0);
    m_forms = new QStackedWidget;
    m_forms->addWidget(makeDevo());
    m_forms->addWidget(makeRelay());
    m_forms->addWidget(makeLocal());
    m_forms->addWidget(makeAsBefore());
    form->addWidget(m_forms, 1);
    connect(m_place, &Segments::chosen, this, [this](int index) {
        draft().place = m_places[index];
        placeChosen();
    });
    setFocusProxy(m_place);
    return box;
}

FileField *DestinationPage::addFile(QVBoxLayout *form, const QString &caption, const QString &name,
                                    QString OutputConfig::*member, bool ofRelay)
{
    auto *field = new FileField(m_theme, caption, FileField::Kind::File, certificateFilter());
    addField(form, caption, field, name + QStringLiteral("Field"));
    field->edit()->setObjectName(name);
    connect(field, &FileField::changed, this, [this, member, ofRelay](const QString &path) {
        if (m_loading)
            return;
        if (!ofRelay && member == &OutputConfig::certPath)
            bundleChosen(path);
        if (ofRelay || draft().bundlePath.isEmpty() || member == &OutputConfig::chainPath)
            (ofRelay ? draft().relay : draft().devo).*member = path;
        changed();
    });
    return field;
}

QWidget *DestinationPage::makeDevo()
{
    auto *box = new QWidget;
    auto *form = new QVBoxLayout(box);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(0);
    m_region = new QComboBox;
    for (const auto &[words, host] : {std::pair{tr("Europe"), QStringLiteral("collector-eu.devo.io")},
                                      std::pair{tr("United States"), QStringLiteral("collector-us.devo.io")},
                                      std::pair{tr("Canada"), QStringLiteral("collector-ca.devo.io")},
                                      std::pair{tr("Asia and Pacific"), QStringLiteral("collector-ap.devo.io")}})
        m_region->addItem(words + QStringLiteral(" (") + host + u')', host);
    m_region->addItem(tr("Another address"), QString());
    addField(form, tr("Region of your Devo domain"), m_region, QStringLiteral("devoRegion"));
    m_devoAddress = new QLineEdit;
    m_devoAddress->setObjectName(QStringLiteral("devoAddress"));
    m_devoAddress->setAccessibleName(tr("Address of Devo"));
    m_devoAddress->setPlaceholderText(tr("address:port"));
    form->addWidget(m_devoAddress);
    m_devoAddress->setProperty("tall", true);
    form->addSpacing(8);
    m_cert = addFile(form, tr("Certificate (DOMAIN.crt, or a .p12 with the key inside)"), QStringLiteral("devoCert"),
                     &OutputConfig::certPath, false);
    const auto box1 = [form](QWidget *&holder) {
        holder = new QWidget;
        auto *inside = new QVBoxLayout(holder);
        inside->setContentsMargins(0, 0, 0, 0);
        inside->setSpacing(0);
        form->addWidget(holder);
        return inside;
    };
    m_key = addFile(box1(m_keyBox), tr("Key (DOMAIN.key)"), QStringLiteral("devoKey"), &OutputConfig::keyPath, false);
    m_password = new SecretField(m_theme, tr("Password of the .p12"));
    addField(box1(m_passwordBox), tr("Password of the .p12; it is used once and kept nowhere"), m_password,
             QStringLiteral("devoPassword"));
    m_passwordBox->hide();
    connect(m_password, &QLineEdit::textChanged, this, &DestinationPage::unpackBundle);
    m_chain = addFile(form, tr("Chain (chain.crt)"), QStringLiteral("devoChain"), &OutputConfig::chainPath, false);
    m_facts = new FoundList(m_theme);
    m_facts->setObjectName(QStringLiteral("certificateFacts"));
    m_facts->setAccessibleName(tr("What the certificate says"));
    form->addWidget(m_facts);
    form->addStretch(1);
    connect(m_region, &QComboBox::currentIndexChanged, this, [this] {
        const QString host = m_region->currentData().toString();
        m_devoAddress->setVisible(host.isEmpty());
        if (m_loading)
            return;
        if (!host.isEmpty()) {
            draft().devo.address = host;
            draft().devo.port = 443;
        }
        changed();
    });
    connect(m_devoAddress, &QLineEdit::textChanged, this, [this] {
        if (m_loading)
            return;
        const QStringList parts = m_devoAddress->text().trimmed().split(u':');
        draft().devo.address = parts.value(0);
        draft().devo.port = parts.size() > 1 ? parts[1].toUShort() : 443;
        changed();
    });
    connect(m_cert, &FileField::changed, this, [this](const QString &path) {
        if (!m_loading)
            fillNeighbours(path);
    });
    return box;
}

QWidget *DestinationPage::makeRelay()
{
    auto *box = new QWidget;
    auto *form = new QVBoxLayout(box);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(0);
    m_relayAddress = new QLineEdit;
    m_relayAddress->setPlaceholderText(tr("for instance relay.example.com"));
    addField(form, tr("Address of the relay"), m_relayAddress, QStringLiteral("relayAddress"));
    m_relayPort = new QSpinBox;
    m_relayPort->setRange(1, 65535);
    m_relayPort->setButtonSymbols(QAbstractSpinBox::NoButtons); // a port is typed
    m_relayPort->setFixedWidth(120);
    addField(form, tr("Port"), m_relayPort, QStringLiteral("relayPort"));
    m_relayTls = new Segments(m_theme, tr("Encryption"), {tr("TLS"), tr("None, plain TCP")});
    m_relayTls->setObjectName(QStringLiteral("relayTls"));
    form->addWidget(m_relayTls, 0, Qt::AlignLeft);
    form->addSpacing(12);
    m_relayFiles = new QWidget;
    auto *files = new QVBoxLayout(m_relayFiles);
    files->setContentsMargins(0, 0, 0, 0);
    files->setSpacing(0);
    m_relayCert = addFile(files, tr("Certificate"), QStringLiteral("relayCert"), &OutputConfig::certPath, true);
    m_relayKey = addFile(files, tr("Key"), QStringLiteral("relayKey"), &OutputConfig::keyPath, true);
    m_relayChain = addFile(files, tr("Chain"), QStringLiteral("relayChain"), &OutputConfig::chainPath, true);
    form->addWidget(m_relayFiles);
    form->addStretch(1);
    connect(m_relayAddress, &QLineEdit::textChanged, this, [this] {
        if (m_loading)
            return;
        draft().relay.address = m_relayAddress->text().trimmed();
        changed();
    });
    connect(m_relayPort, &QSpinBox::valueChanged, this, [this](int port) {
        if (m_loading)
            return;
        draft().relay.port = quint16(port);
        changed();
    });
    connect(m_relayTls, &Segments::chosen, this, [this](int index) {
        draft().relay.tls = index == 0;
        m_relayFiles->setVisible(index == 0);
        changed();
    });
    return box;
}

QWidget *DestinationPage::makeLocal()
{
    auto *box = new QWidget;
    auto *form = new QVBoxLayout(box);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(10);
    for (const QString &words : {tr("Records are collected into the store of this computer and can be looked at, searched and "
                                    "exported there. Nothing leaves it."),
                                 tr("A destination can be added in Settings at any time; what is collected until then is kept "
                                    "as long as the retention says.")}) {
        auto *label = new Label(m_theme, Type::Body, Colour::TextMuted, words);
        label->setWordWrap(true);
        form->addWidget(label);
    }
    form->addStretch(1);
    return box;
}

QWidget *DestinationPage::makeAsBefore()
{
    auto *box = new QWidget;
    auto *form = new QVBoxLayout(box);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(10);
    auto *words = new Label(m_theme, Type::Body, Colour::TextMuted,
                            tr("The destinations stay as the configuration has them. Settings changes them at any time."));
    words->setWordWrap(true);
    form->addWidget(words);
    m_before = new FoundList(m_theme);
    m_before->setObjectName(QStringLiteral("destinationsBefore"));
    m_before->setAccessibleName(tr("Destinations"));
    form->addWidget(m_before);
    form->addStretch(1);
    return box;
}

void DestinationPage::load()
{
    m_loading = true;
    const Config *before = draft().base ? &*draft().base
        : draft().door == Draft::Door::Import && draft().found && draft().found->loaded.config ? &*draft().found->loaded.config
                                                                                               : nullptr;
    if (draft().base)
        draft().place = Draft::Place::AsBefore;
    else if (before == nullptr && draft().place == Draft::Place::AsBefore)
        draft().place = Draft::Place::Devo;
    // A tenant that is added shares what is there: one choice is none.
    m_place->setVisible(!draft().base);
    m_place->setSegmentVisible(3, before != nullptr);
    m_before->clear();
    if (before != nullptr) {
        for (const OutputConfig &output : before->outputs)
            m_before->add(MarkState::Good, output.name,
                          output.address.isEmpty() ? tr("only on this computer")
                                                   : QString(output.address + u':' + QString::number(output.port)));
    }
    const OutputConfig &devo = draft().devo;
    const int host = m_region->findData(devo.address);
    m_region->setCurrentIndex(host >= 0 && devo.port == 443 ? host : m_region->count() - 1);
    m_devoAddress->setVisible(m_region->currentData().toString().isEmpty());
    m_devoAddress->setText(devo.address + u':' + QString::number(devo.port));
    m_chain->setPath(devo.chainPath);
    m_cert->setPath(draft().bundlePath.isEmpty() ? devo.certPath : draft().bundlePath);
    showBundle();
    m_key->setPath(devo.keyPath);
    const OutputConfig &relay = draft().relay;
    m_relayAddress->setText(relay.address);
    m_relayPort->setValue(relay.port);
    m_relayTls->setCurrent(relay.tls ? 0 : 1);
    m_relayFiles->setVisible(relay.tls);
    m_relayChain->setPath(relay.chainPath);
    m_relayCert->setPath(relay.certPath);
    m_relayKey->setPath(relay.keyPath);
    m_place->setCurrent(int(m_places.indexOf(draft().place)));
    m_loading = false;
    placeChosen();
}

void DestinationPage::enter()
{
    load();
}

void DestinationPage::leave()
{
    if (m_test->running())
        m_test->forget();
}

void DestinationPage::placeChosen()
{
    m_forms->setCurrentIndex(int(m_places.indexOf(draft().place)));
    changed();
}

std::optional<OutputConfig> DestinationPage::tried() const
{
    if (const auto chosen = chosenOutput(draft()))
        return chosen->type == OutputConfig::Type::Console ? std::nullopt : chosen;
    const Config *before = draft().base ? &*draft().base
        : draft().found && draft().found->loaded.config ? &*draft().found->loaded.config
                                                        : nullptr;
    if (before != nullptr) {
        for (const OutputConfig &output : before->outputs) {
            if (output.type != OutputConfig::Type::Console)
                return output;
        }
    }
    return std::nullopt;
}

bool DestinationPage::filled() const
{
    const auto output = chosenOutput(draft());
    if (!output || output->type == OutputConfig::Type::Console)
        return true;
    return !output->address.isEmpty()
        && (!output->tls || (!output->chainPath.isEmpty() && !output->certPath.isEmpty() && !output->keyPath.isEmpty()));
}

void DestinationPage::changed()
{
    const auto output = tried();
    if (output.value_or(OutputConfig()) != m_shown) {
        m_shown = output.value_or(OutputConfig());
        m_test->forget();
        m_skipped = false;
    }
    m_test->setVisible(output.has_value());
    readCertificate();
    m_test->setStartable(output && filled() && m_parts.destinations != nullptr, tr("Name address and files first"));
    emit completeChanged();
}

} // namespace casb::ui
