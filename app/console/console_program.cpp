// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console_program.h"

#include "desktop/autostart.h"
#include "desktop/diagnostic_bundle.h"
#include "desktop/notifier.h"
#include "desktop/tray.h"
#include "frame/main_window.h"
#include "language.h"
#include "onboarding/onboarding_dialog.h"
#include "page_list.h"
#include "screenshot.h"
#include "secrets/keychain_secret_store.h"
#include "settings/settings_page.h"
#include "widgets/mark.h"

#include <QApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPainter>
#include <QPushButton>
#include <QStandardPaths>
#include <QTimer>

namespace casb {
namespace {

QString inWorkspace(const QString &workspace, const QString &name)
{
    const QString folder =
        workspace.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) : workspace;
    QDir().mkpath(folder);
    return QDir(folder).absoluteFilePath(name);
}

/// The mark of the program's own pages, in the place of the platform's.
QPixmap attentionPixmap(const ui::Theme &theme, double ratio)
{
    constexpr int kSize = 28;
    QPixmap picture(QSize(kSize, kSize) * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    ui::paintMark(painter, theme, ui::MarkState::Attention, QRectF(0, 0, kSize, kSize),
                  theme.colour(ui::Colour::Window));
    return picture;
}

} // namespace

ConsoleProgram::ConsoleProgram(ConsoleOptions options, QApplication &application)
    : m_options(std::move(options)), m_log(m_clock), m_buffer(std::make_shared<LogBuffer>()),
      m_instance(inWorkspace(m_options.workspace, QString())),
      m_settings(m_options.workspace.isEmpty() ? QString()
                                               : inWorkspace(m_options.workspace, QStringLiteral("console.ini"))),
      m_theme(application), m_reminders(m_settings.reminders()),
      m_secrets(std::make_unique<RunSecretStore>(
          std::make_unique<KeychainSecretStore>(inWorkspace(m_options.workspace, QStringLiteral("keychain.index"))))),
      m_tester(m_clock, m_log), m_deliveryTester(m_clock), m_session(std::make_unique<ui::EngineSession>(m_clock, m_log, m_buffer, *m_secrets))
{
    m_inView = std::make_unique<ui::TenantSession>(*m_session);
    m_unsaved = std::make_shared<std::optional<ui::UnsavedDraft>>();
    m_log.addSink(m_buffer);
    m_theme.setMode(m_options.theme.value_or(m_settings.themeMode()));
    m_times.setUtc(m_settings.utc());
    connect(&m_reminders, &ui::Reminders::changed, this, [this] { m_settings.setReminders(m_reminders.kept()); });
    installLanguage(m_settings.language());
    m_tester.setLender([this](const QUrl &authBaseUrl, const Credentials &credentials) {
        return m_session ? m_session->limiterOf(authBaseUrl, credentials) : nullptr;
    });
    connect(m_session.get(), &ui::EngineSession::limitersGoing, &m_tester, &EngineTester::returnLimiter);
    m_broken = std::make_shared<QString>();
    connect(m_session.get(), &ui::Session::openFailed, this, &ConsoleProgram::sayBroken);
    // A desktop session or a service manager that ends does not ask the window.
    connect(&m_signals, &StopSignals::stopRequested, this, [this] {
        if (m_window)
            m_window->quit();
    });
    connect(m_session.get(), &ui::Session::opened, this, [this] {
        m_broken->clear();
        if (!m_demo) // its ports are others the next time
            m_settings.setConfigPath(m_session->configPath());
    });
}

ConsoleProgram::~ConsoleProgram()
{
    m_tray.reset();
    m_window.reset();
    m_bundle.reset();
    m_inView.reset();
    m_session.reset();
    m_demo.reset();
}

bool ConsoleProgram::start()
{
    const QString asked = m_options.config.isEmpty() ? QString() : QFileInfo(m_options.config).absoluteFilePath();
    if (!m_instance.claim(asked))
        return false;
    makeWindow();
    makeTray();
    if (!m_options.background || !m_tray)
        m_window->show();
    if (!m_options.screenshot.isEmpty())
        takeScreenshot(*m_window, m_options.screenshot, m_options.afterSeconds);
    // The window is on the screen before anything that may take time begins.
    QTimer::singleShot(0, this, &ConsoleProgram::openFirst);
    connect(&m_instance, &ui::SingleInstance::startedAgain, this, [this](const QString &config) {
        m_window->bringUp();
        if (!config.isEmpty())
            open(config);
    });
    return true;
}

void ConsoleProgram::makeTray()
{
    m_bundle = std::make_unique<ui::DiagnosticBundle>(*m_session);
    connect(m_window.get(), &ui::MainWindow::bundleWanted, this, &ConsoleProgram::saveBundle);
    connect(m_bundle.get(), &ui::DiagnosticBundle::finished, this, [this](const QString &file, const Error &error) {
        if (error.id == ErrorId::None)
            say(tr("The diagnostic bundle is written"), tr("%1 holds log, configuration, states and system facts, without any secret.")
                                                            .arg(QDir::toNativeSeparators(file)));
        else
            say(tr("The diagnostic bundle was not written"), QDir::toNativeSeparators(file) + QStringLiteral(": ") + error.detail);
    });
    const bool there = ui::Tray::possible() && m_options.screenshot.isEmpty(); // a picture is taken of a program that ends
    m_window->setTray(there);
    if (ui::Autostart::possible()) {
        // The default workspace and others are started side by side.
        const QString folder = inWorkspace(m_options.workspace, QString());
        const QByteArray which = QCryptographicHash::hash(folder.toUtf8(), QCryptographicHash::Sha1).toHex().left(8);
        const QString name = m_options.workspace.isEmpty()
            ? QStringLiteral("casb-console")
            : QString(QStringLiteral("casb-console-") + QString::fromLatin1(which));
        QStringList arguments{QStringLiteral("--background")};
        if (!m_options.workspace.isEmpty())
            arguments << QStringLiteral("--workspace") << folder;
        const auto entry = std::make_shared<ui::Autostart>(name, QCoreApplication::applicationFilePath(), arguments);
        m_window->addDesktopMenu([entry] { return entry->isOn(); }, [this, entry](bool on) {
            if (const Result<void> set = entry->set(on); !set)
                say(tr("The session's start list was not changed"), set.error().path + QStringLiteral(": ") + set.error().detail);
        });
    } else {
        m_window->addDesktopMenu({}, {});
    }
    if (auto *settings = m_window->findChild<ui::SettingsPage *>())
        settings->setActions(m_window->desktopActions(), m_window->languageActions());
    if (!there)
        return;
    m_tray = std::make_unique<ui::Tray>(m_theme);
    m_notifier = std::make_unique<ui::Notifier>(m_clock);
    m_notifier->setEnabled(m_settings.notifies());
    connect(m_window.get(), &ui::MainWindow::notifiesChosen, m_notifier.get(), &ui::Notifier::setEnabled);
    connect(m_notifier.get(), &ui::Notifier::wanted, m_tray.get(), &ui::Tray::say);
    connect(m_session.get(), &ui::Session::snapshotChanged, m_tray.get(), [this](const EngineSnapshot &snapshot) {
        m_tray->showSnapshot(snapshot);
        m_notifier->take(snapshot, m_window->isActiveWindow());
    });
    connect(m_tray.get(), &ui::Tray::openWanted, m_window.get(), &ui::MainWindow::bringUp);
    connect(m_tray.get(), &ui::Tray::pullNowWanted, m_session.get(), [this] { m_session->pullNow({}); });
    connect(m_tray.get(), &ui::Tray::pauseWanted, m_session.get(), [this](bool paused) { m_session->setPaused(paused); });
    connect(m_tray.get(), &ui::Tray::quitWanted, m_window.get(), &ui::MainWindow::quit);
    connect(m_window.get(), &ui::MainWindow::hidden, m_tray.get(), [this] {
        if (m_settings.toldOfTray())
            return;
        m_settings.setToldOfTray(true);
        m_tray->say(tr("Collection goes on"), tr("CASB Console is in the tray. Its menu opens the window and quits."));
    });
    // The session ends: hiding in the tray would only be killed.
    connect(qApp, &QGuiApplication::commitDataRequest, m_window.get(), &ui::MainWindow::quit);
    m_tray->show();
}

void ConsoleProgram::changeLanguage(const QString &code)
{
    m_settings.setLanguage(code);
    m_window->keepLook();
    m_options.page = m_window->currentPage();
    m_options.size.reset();
    if (auto *settings = m_window->findChild<ui::SettingsPage *>())
        *m_unsaved = settings->unsaved();
    m_notifier.reset();
    m_tray.reset();
    m_window.reset();
    installLanguage(code);
    makeWindow();
    makeTray();
    m_window->show();
}

void ConsoleProgram::saveBundle()
{
    auto *dialog = new QFileDialog(m_window.get(), tr("Save a diagnostic bundle"), QDir::homePath(), tr("Zip archives (*.zip)"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("zip"));
    dialog->selectFile(QStringLiteral("casb-console-%1.zip").arg(QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd-HHmm"))));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, m_bundle.get(), &ui::DiagnosticBundle::write);
    dialog->open();
}

void ConsoleProgram::makeWindow()
{
    PageDeeds deeds;
    deeds.show = [this](const QString &id) { return m_window->showPage(id); };
    deeds.newTenant = [this] { openWizard(ui::Draft::Door::NewTenant); };
    deeds.importCollector = [this] { openWizard(ui::Draft::Door::Import); };
    deeds.startDemo = [this] { startDemo(); };
    deeds.enterCredentials = [this](const QString &input) {
        openCredentials(m_window->showPage(QStringLiteral("settings")), input);
    };
    deeds.restart = [this](const ServiceKey &key) { openReset(m_window->showPage(QStringLiteral("persistence")), key); };
    deeds.tester = &m_tester;
    deeds.inView = m_inView.get();
    deeds.giveActions = [this](ui::SettingsPage &page) {
        if (m_window) // else they are given when the window has them
            page.setActions(m_window->desktopActions(), m_window->languageActions());
    };
    deeds.unsaved = m_unsaved;
    deeds.broken = m_broken;
    deeds.folder = inWorkspace(m_options.workspace, QString());
    m_window = std::make_unique<ui::MainWindow>(*m_session, m_theme, m_times, m_settings, m_reminders,
                                                pageList(*m_session, m_theme, m_times, m_reminders, deeds));
    m_window->setTenants(*m_inView);
    connect(m_window.get(), &ui::MainWindow::openWanted, this, &ConsoleProgram::chooseConfig);
    connect(m_window.get(), &ui::MainWindow::configDropped, this, &ConsoleProgram::open);
    connect(m_window.get(), &ui::MainWindow::newTenantWanted, this, deeds.newTenant);
    connect(m_window.get(), &ui::MainWindow::importWanted, this, deeds.importCollector);
    connect(m_window.get(), &ui::MainWindow::closed, this, &ConsoleProgram::closeAll);
    QList<std::pair<QString, QString>> languages;
    for (const QString &code : availableLanguages())
        languages.append({code, nativeLanguageName(code)});
    m_window->addLanguageMenu(languages, m_settings.language());
    // Later: the menu that was chosen from goes with its window.
    connect(m_window.get(), &ui::MainWindow::languageChosen, this, &ConsoleProgram::changeLanguage, Qt::QueuedConnection);
    if (m_options.size)
        m_window->resize(*m_options.size);
    const QString page = m_options.page.isEmpty() ? m_settings.page() : m_options.page;
    if (m_window->showPage(page) == nullptr)
        m_window->showPage(QStringLiteral("overview"));
}

void ConsoleProgram::openFirst()
{
    if (m_options.demo)
        startDemo();
    else if (!m_options.config.isEmpty())
        open(m_options.config);
    else if (QFileInfo::exists(m_settings.configPath()))
        open(m_settings.configPath());
    else if (const QString own = inWorkspace(m_options.workspace, QStringLiteral("config.yaml")); QFileInfo::exists(own))
        open(own);
    else if (m_options.page.isEmpty() || m_options.page == u"wizard")
        openWizard(ui::Draft::Door::NewTenant); // a first start: nothing is set up here yet
}

ui::OnboardingDialog *ConsoleProgram::openWizard(ui::Draft::Door door)
{
    if (m_wizard) {
        m_wizard->activateWindow();
        return m_wizard;
    }
    ui::OnboardingParts parts{*m_session, m_theme, m_times};
    parts.tester = &m_tester;
    parts.destinations = &m_deliveryTester;
    parts.keepForThisRun = [this](const QString &name, const Credentials &credentials) {
        m_secrets->keepForThisRun(name, credentials);
    };
    parts.folder = inWorkspace(m_options.workspace, QString());
    if (m_session->isOpen() && !m_demo) {
        parts.base = m_session->config();
        parts.basePath = m_session->configPath();
    }
    m_wizard = new ui::OnboardingDialog(parts, m_window.get());
    m_wizard->setAttribute(Qt::WA_DeleteOnClose);
    m_wizard->chooseDoor(door);
    connect(m_wizard, &ui::OnboardingDialog::demoWanted, this, &ConsoleProgram::startDemo);
    connect(m_wizard, &ui::OnboardingDialog::done, this, [this] { m_window->showPage(QStringLiteral("overview")); });
    m_wizard->open();
    return m_wizard;
}

void ConsoleProgram::open(const QString &configPath)
{
    const QFileInfo given(configPath);
    const QString file = given.isDir() ? QDir(configPath).filePath(QStringLiteral("config.yaml")) : configPath;
    m_session->open(file);
}

void ConsoleProgram::chooseConfig()
{
    auto *dialog = new QFileDialog(m_window.get(), tr("Choose the configuration of a collector"), {},
                                   tr("Configuration (*.yaml *.yml *.json)"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &ConsoleProgram::open);
    dialog->open();
}

void ConsoleProgram::startDemo()
{
    if (m_demo)
        return;
    const QString folder = m_options.workspace.isEmpty() ? QString()
                                                         : inWorkspace(m_options.workspace, QStringLiteral("demo"));
    m_demo = std::make_unique<DemoTenant>(folder);
    connect(m_demo.get(), &DemoTenant::ready, this, [this](const QString &config) { m_session->open(config); });
    connect(m_demo.get(), &DemoTenant::failed, this, [this](const QString &why) {
        say(tr("The demo cannot be started"), why);
        m_demo.release()->deleteLater(); // it is still in its signal
    });
    m_demo->start();
}

void ConsoleProgram::closeAll()
{
    if (!m_session->isOpen()) {
        QCoreApplication::quit();
        return;
    }
    connect(m_session.get(), &ui::Session::closed, this, &QCoreApplication::quit);
    QTimer::singleShot(10'000, this, &QCoreApplication::quit); // an output that hangs must not keep the program
    m_session->close();
}

void ConsoleProgram::sayBroken(const QList<Error> &errors, const QString &configPath)
{
    QStringList lines;
    for (const Error &error : errors)
        lines << error.text();
    QMessageBox *box = say(tr("The configuration cannot be opened"), lines.join(u'\n'));
    if (!QFileInfo(configPath).isFile())
        return;
    const auto repair = [this, configPath](QWidget *page) {
        if (auto *settings = qobject_cast<ui::SettingsPage *>(page))
            settings->repair(configPath);
    };
    auto *deed = box->addButton(tr("Repair in Settings…"), QMessageBox::ActionRole);
    deed->setObjectName(QStringLiteral("repairInSettings"));
    box->setDefaultButton(deed);
    connect(deed, &QAbstractButton::clicked, this,
            [this, repair] { repair(m_window->showPage(QStringLiteral("settings"))); });
    if (m_session->isOpen())
        return; // the settings show what collects until a person asks for the other
    *m_broken = configPath;
    repair(m_window->findChild<ui::SettingsPage *>());
}

QMessageBox *ConsoleProgram::say(const QString &title, const QString &words)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, title, title, QMessageBox::NoButton, m_window.get());
    box->setIconPixmap(attentionPixmap(m_theme, m_window->devicePixelRatioF()));
    box->setInformativeText(words);
    box->addButton(tr("Close"), QMessageBox::AcceptRole);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
    return box;
}

} // namespace casb
