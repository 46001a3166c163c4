// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console_program.h"

#include "page_list.h"
#include "screenshot.h"

#include "frame/main_window.h"
#include "secrets/keychain_secret_store.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
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

} // namespace

ConsoleProgram::ConsoleProgram(ConsoleOptions options, QApplication &application)
    : m_options(std::move(options)), m_log(m_clock), m_buffer(std::make_shared<LogBuffer>()),
      m_settings(m_options.workspace.isEmpty() ? QString()
                                               : inWorkspace(m_options.workspace, QStringLiteral("console.ini"))),
      m_theme(application),
      m_secrets(std::make_unique<KeychainSecretStore>(inWorkspace(m_options.workspace, QStringLiteral("keychain.index")))),
      m_tester(m_clock, m_log), m_session(std::make_unique<ui::EngineSession>(m_clock, m_log, m_buffer, *m_secrets))
{
    m_log.addSink(m_buffer);
    m_theme.setMode(m_options.theme.value_or(m_settings.themeMode()));
    m_times.setUtc(m_settings.utc());
}

ConsoleProgram::~ConsoleProgram()
{
    m_window.reset();
    m_session.reset();
    m_demo.reset();
}

void ConsoleProgram::start()
{
    makeWindow();
    m_window->show();
    if (!m_options.screenshot.isEmpty())
        takeScreenshot(*m_window, m_options.screenshot, m_options.afterSeconds);
    // The window is on the screen before anything that may take time begins.
    QTimer::singleShot(0, this, &ConsoleProgram::openFirst);
}

void ConsoleProgram::makeWindow()
{
    PageDeeds deeds;
    deeds.show = [this](const QString &id) { return m_window->showPage(id); };
    deeds.importCollector = [this] { chooseConfig(); };
    deeds.startDemo = [this] { startDemo(); };
    deeds.enterCredentials = [this](const QString &input) {
        openCredentials(m_window->showPage(QStringLiteral("settings")), input);
    };
    deeds.restart = [this](const ServiceKey &key) { openReset(m_window->showPage(QStringLiteral("persistence")), key); };
    deeds.tester = &m_tester;
    deeds.folder = inWorkspace(m_options.workspace, QString());
    m_window = std::make_unique<ui::MainWindow>(*m_session, m_theme, m_times, m_settings,
                                                pageList(*m_session, m_theme, m_times, deeds));
    connect(m_window.get(), &ui::MainWindow::openWanted, this, &ConsoleProgram::chooseConfig);
    connect(m_window.get(), &ui::MainWindow::configDropped, this, &ConsoleProgram::open);
    connect(m_window.get(), &ui::MainWindow::newTenantWanted, this, [deeds] { deeds.enterCredentials({}); });
    connect(m_window.get(), &ui::MainWindow::closed, this, &ConsoleProgram::closeAll);
    connect(m_session.get(), &ui::Session::openFailed, this, [this](const QList<Error> &errors) {
        QStringList lines;
        for (const Error &error : errors)
            lines << error.text();
        say(tr("The configuration cannot be opened"), lines.join(u'\n'));
    });
    connect(m_session.get(), &ui::Session::opened, this, [this] {
        if (!m_demo) // its ports are others the next time
            m_settings.setConfigPath(m_session->configPath());
    });
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

void ConsoleProgram::say(const QString &title, const QString &words)
{
    auto *box = new QMessageBox(QMessageBox::Warning, title, title, QMessageBox::NoButton, m_window.get());
    box->setInformativeText(words);
    box->addButton(tr("Close"), QMessageBox::AcceptRole);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace casb
