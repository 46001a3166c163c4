// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame/main_window.h"

#include "frame/frame_settings.h"
#include "frame/navigation.h"
#include "frame/page_keys.h"
#include "frame/regions.h"
#include "frame/shortcut_sheet.h"
#include "frame/status_line.h"
#include "frame/tenant_list.h"
#include "frame/top_bar.h"
#include "session/attention.h"
#include "session/reminders.h"
#include "session/state_words.h"
#include "session/tenant_session.h"
#include "session/time_display.h"
#include "widgets/focus_ring.h"
#include "widgets/icon.h"
#include "widgets/kept_state.h"

#include <QActionGroup>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>

namespace casb::ui {

MainWindow::MainWindow(Session &session, Theme &theme, TimeDisplay &times, FrameSettings &settings,
                       const Reminders &reminders, QList<PageEntry> pages, QWidget *parent)
    : QWidget(parent), m_session(session), m_theme(theme), m_times(times), m_settings(settings), m_reminders(reminders),
      m_pages(std::move(pages)), m_made(m_pages.size(), nullptr), m_navigation(new Navigation(theme, m_pages)),
      m_topBar(new TopBar(theme, session, times)), m_stack(new QStackedWidget),
      m_status(new StatusLine(theme, times))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(QStringLiteral("CASB Console"));
    setWindowIcon(applicationIcon());
    setMinimumSize(theme.length(Length::WindowMinWidth), theme.length(Length::WindowMinHeight));
    setAcceptDrops(true);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_topBar);
    right->addWidget(m_stack, 1);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_navigation);
    middle->addLayout(right, 1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addLayout(middle, 1);
    whole->addWidget(m_status);
    new FocusRing(theme, this);

    makeMenu();
    makeShortcuts();
    connect(m_navigation, &Navigation::chosen, this, &MainWindow::showIndex);
    connect(m_topBar, &TopBar::utcChosen, this, [this](bool utc) {
        m_settings.setUtc(utc);
        m_times.setUtc(utc);
    });
    connect(m_topBar, &TopBar::pullNowChosen, this, &MainWindow::pullNow);
    connect(m_topBar, &TopBar::pauseChosen, this, [this](bool paused) { m_session.setPaused(paused); });
    connect(m_topBar, &TopBar::openWanted, this, &MainWindow::openWanted);
    connect(m_topBar, &TopBar::newTenantWanted, this, &MainWindow::newTenantWanted);
    connect(&session, &Session::snapshotChanged, this, &MainWindow::showSnapshot);
    connect(&session, &Session::opened, this, &MainWindow::showSnapshot);
    connect(&session, &Session::closed, this, &MainWindow::showSnapshot);
    connect(&times, &TimeDisplay::changed, this, &MainWindow::showSnapshot);
    // They are chosen on a page, too.
    connect(&times, &TimeDisplay::changed, this, [this] { m_settings.setUtc(m_times.utc()); });
    connect(&theme, &Theme::changed, this, [this] { m_settings.setThemeMode(m_theme.mode()); });
    showSnapshot();
    if (!restoreGeometry(settings.geometry()))
        resize(1366, 768);
}

MainWindow::~MainWindow() = default;

void MainWindow::makeMenu()
{
    auto *menu = new QMenu(this);
    m_menu = menu;
    menu->setObjectName(QStringLiteral("moreMenu"));
    connect(menu->addAction(tr("Set up a tenant…"), QKeySequence(QStringLiteral("Ctrl+N"))), &QAction::triggered, this,
            &MainWindow::newTenantWanted);
    connect(menu->addAction(tr("Import a Devo collector…"), QKeySequence(QStringLiteral("Ctrl+I"))), &QAction::triggered,
            this, &MainWindow::importWanted);
    connect(menu->addAction(tr("Open a configuration…"), QKeySequence(QStringLiteral("Ctrl+O"))), &QAction::triggered,
            this, &MainWindow::openWanted);
    QMenu *look = menu->addMenu(tr("Theme"));
    auto *group = new QActionGroup(this);
    const std::pair<Theme::Mode, QString> modes[] = {{Theme::Mode::FollowDesktop, tr("As the desktop")},
                                                     {Theme::Mode::Light, tr("Light")},
                                                     {Theme::Mode::Dark, tr("Dark")}};
    for (const auto &[mode, words] : modes) {
        QAction *action = look->addAction(words);
        action->setCheckable(true);
        action->setChecked(m_theme.mode() == mode);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, mode = mode] {
            m_settings.setThemeMode(mode);
            m_theme.setMode(mode);
        });
    }
    connect(menu->addAction(tr("Keyboard shortcuts"), QKeySequence(Qt::Key_F1)), &QAction::triggered, this, [this] {
        auto *sheet = new ShortcutSheet(m_theme, this);
        sheet->setAttribute(Qt::WA_DeleteOnClose);
        sheet->open();
    });
    connect(menu->addAction(tr("Save a diagnostic bundle…")), &QAction::triggered, this, &MainWindow::bundleWanted);
    connect(menu->addAction(tr("About CASB Console")), &QAction::triggered, this, &MainWindow::about);
    menu->addSeparator();
    connect(menu->addAction(tr("Quit"), QKeySequence(QStringLiteral("Ctrl+Q"))), &QAction::triggered, this,
            &MainWindow::quit);
    addActions(menu->actions()); // their keys work while the menu is closed
    m_topBar->setMoreMenu(menu);
}

void MainWindow::addDesktopMenu(const std::function<bool()> &startsWithSession, const std::function<void(bool)> &setStarts)
{
    auto *desktop = new QMenu(tr("Desktop"), m_menu);
    desktop->setObjectName(QStringLiteral("desktopMenu"));
    const auto choice = [this, desktop](const QString &words, bool on, auto &&chosen) {
        QAction *action = desktop->addAction(words);
        action->setCheckable(true);
        action->setChecked(on);
        connect(action, &QAction::toggled, this, std::forward<decltype(chosen)>(chosen));
        return action;
    };
    QAction *stay = choice(tr("Keep collecting when the window is closed"), m_tray && m_settings.staysInTray(),
                           [this](bool on) { m_settings.setStaysInTray(on); });
    stay->setEnabled(m_tray);
    stay->setToolTip(m_tray ? QString() : tr("This desktop has no tray: closing the window quits"));
    QAction *notify = choice(tr("Notify when something needs a person"), m_tray && m_settings.notifies(), [this](bool on) {
        m_settings.setNotifies(on);
        emit notifiesChosen(on);
    });
    notify->setEnabled(m_tray);
    if (startsWithSession)
        choice(tr("Start with the session"), startsWithSession(), setStarts);
    desktop->setToolTipsVisible(true);
    m_menu->insertMenu(m_menu->actions().value(3), desktop);
}

void MainWindow::addLanguageMenu(const QList<std::pair<QString, QString>> &languages, const QString &current)
{
    auto *menu = new QMenu(tr("Language"), m_menu);
    menu->setObjectName(QStringLiteral("languageMenu"));
    auto *group = new QActionGroup(menu);
    QList<std::pair<QString, QString>> all{{QString(), tr("As the system")}};
    for (const auto &[code, name] : all << languages) {
        QAction *action = menu->addAction(name);
        action->setCheckable(true);
        action->setChecked(code == current);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, code = code] { emit languageChosen(code); });
    }
    m_menu->insertMenu(m_menu->actions().value(4), menu);
}

QList<QAction *> MainWindow::desktopActions() const
{
    const auto *menu = findChild<QMenu *>(QStringLiteral("desktopMenu"));
    return menu != nullptr ? menu->actions() : QList<QAction *>();
}

QList<QAction *> MainWindow::languageActions() const
{
    const auto *menu = findChild<QMenu *>(QStringLiteral("languageMenu"));
    return menu != nullptr ? menu->actions() : QList<QAction *>();
}

void MainWindow::keepLook()
{
    m_settings.setGeometry(saveGeometry());
    saveParts();
}

void MainWindow::quit()
{
    m_quitting = true;
    close();
}

void MainWindow::bringUp()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::setTenants(TenantSession &tenants)
{
    m_tenants = &tenants;
    m_topBar->setTenants(tenants);
    connect(&m_navigation->tenants(), &TenantList::chosen, &tenants, &TenantSession::viewTenant);
    connect(&tenants, &TenantSession::tenantChanged, this, [this] {
        m_settings.setTenant(m_tenants->tenant());
        showSnapshot();
    });
    tenants.viewTenant(m_settings.tenant());
    showSnapshot();
}

void MainWindow::showTenants()
{
    if (m_tenants != nullptr)
        m_navigation->tenants().show(m_tenants->tenants(), m_tenants->tenant());
}

/// Of what is in view.
void MainWindow::pullNow()
{
    if (m_session.snapshot().phase != EngineSnapshot::Phase::Running)
        return; // as the button says
    if (m_tenants != nullptr)
        m_tenants->pullNow({});
    else
        m_session.pullNow();
}

void MainWindow::makeShortcuts()
{
    const auto key = [this](const QKeySequence &sequence, auto &&deed) {
        connect(new QShortcut(sequence, this), &QShortcut::activated, this, std::forward<decltype(deed)>(deed));
    };
    for (int i = 0; i < int(m_pages.size()); ++i)
        key(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i)), [this, i] { m_navigation->setCurrent(i); });
    auto *regions = new Regions(*this);
    regions->setRegions({m_navigation, m_topBar, m_stack, m_status});
    key(QKeySequence(Qt::Key_F6), [regions] { regions->next(); });
    key(QKeySequence(Qt::SHIFT | Qt::Key_F6), [regions] { regions->previous(); });
    key(QKeySequence(QStringLiteral("Ctrl+F")), [this] { focusSearch(*m_stack->currentWidget()); });
    key(QKeySequence(QStringLiteral("Ctrl+L")), [this] { focusFilter(*m_stack->currentWidget()); });
    key(QKeySequence(Qt::Key_F5), [this] { refresh(); });
    key(QKeySequence(QStringLiteral("Ctrl+P")), [this] { pullNow(); });
    key(QKeySequence(QStringLiteral("Ctrl+Shift+P")),
        [this] { m_session.setPaused(m_session.snapshot().phase != EngineSnapshot::Phase::Paused); });
}

/// Pages read again what the session says has changed: so it says that everything has.
void MainWindow::refresh()
{
    const EngineSnapshot snapshot = m_session.snapshot();
    emit m_session.snapshotChanged(snapshot);
    for (const ServiceStatus &service : snapshot.services) {
        emit m_session.stateChanged(service.key);
        emit m_session.pullChanged(service.pull.id);
    }
    emit m_session.deadLettersChanged();
}

QWidget *MainWindow::showPage(const QString &id)
{
    for (int i = 0; i < int(m_pages.size()); ++i) {
        if (m_pages[i].id == id) {
            m_navigation->setCurrent(i);
            return m_made[i];
        }
    }
    return nullptr;
}

QString MainWindow::currentPage() const
{
    const int index = m_navigation->current();
    return index < 0 ? QString() : m_pages[index].id;
}

void MainWindow::showIndex(int index)
{
    if (index < 0 || index >= m_pages.size())
        return;
    QWidget *&page = m_made[index];
    if (page == nullptr) {
        page = m_pages[index].make();
        page->setObjectName(m_pages[index].id);
        m_stack->addWidget(page);
        restoreParts(*page);
        takeKeysFrom(*page);
    }
    m_stack->setCurrentWidget(page);
    m_settings.setPage(m_pages[index].id);
    setWindowTitle(m_pages[index].title); // the platform adds the program's name
}

void MainWindow::showSnapshot()
{
    m_topBar->showSnapshot(m_session.snapshot());
    const EngineSnapshot &inView = m_tenants != nullptr ? m_tenants->snapshot() : m_session.snapshot();
    m_status->showSnapshot(inView);
    showTenants();
    const qint64 now = m_session.clock().nowMs();
    const QList<AttentionItem> items = m_reminders.due(attentionItems(inView, now), now);
    m_navigation->setBadge(0, int(items.size()), items.isEmpty() ? MarkState::Good : items.front().mark);
}

void MainWindow::restoreParts(QWidget &page)
{
    for (QSplitter *splitter : page.findChildren<QSplitter *>()) {
        if (!splitter->objectName().isEmpty())
            splitter->restoreState(m_settings.widgetState(splitter->objectName()));
    }
    if (auto *kept = dynamic_cast<KeptState *>(&page))
        kept->restoreKeptState(m_settings.widgetState(page.objectName() + QStringLiteral("Page")));
}

void MainWindow::saveParts() const
{
    for (const QSplitter *splitter : findChildren<QSplitter *>()) {
        if (!splitter->objectName().isEmpty())
            m_settings.setWidgetState(splitter->objectName(), splitter->saveState());
    }
    for (const QWidget *page : m_made) {
        if (const auto *kept = dynamic_cast<const KeptState *>(page))
            m_settings.setWidgetState(page->objectName() + QStringLiteral("Page"), kept->keptState());
    }
}

void MainWindow::about()
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("About CASB Console"),
                                tr("CASB Console %1").arg(QLatin1String(CASB_VERSION)), QMessageBox::NoButton, this);
    box->setIconPixmap(applicationIcon().pixmap(44, 44));
    box->setInformativeText(tr("Collects Proofpoint CASB alerts and events and delivers them to Devo. "
                               "Licensed under the GPL, version 3 or later. Made with Qt %1.")
                                .arg(QLatin1String(qVersion())));
    box->addButton(tr("Close"), QMessageBox::AcceptRole);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_navigation->setCollapsed(width() < 1200);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    keepLook();
    if (m_tray && !m_quitting && m_settings.staysInTray()) {
        event->ignore();
        hide();
        emit hidden();
        return;
    }
    QWidget::closeEvent(event);
    emit closed();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.first().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    emit configDropped(event->mimeData()->urls().first().toLocalFile());
}

} // namespace casb::ui
