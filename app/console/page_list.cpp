// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_list.h"

#include "dead_letters/records_place.h"
#include "log/log_page.h"
#include "overview/overview_page.h"
#include "persistence/persistence_page.h"
#include "pulls/pulls_page.h"
#include "settings/settings_page.h"

#include <QCoreApplication>
#include <utility>

namespace casb {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("casb", text);
}

QWidget *makeOverview(ui::Session &session, ui::Theme &theme, ui::TimeDisplay &times, ui::Reminders &reminders,
                      const PageDeeds &deeds)
{
    auto *page = new ui::OverviewPage(session, theme, times, reminders);
    const auto show = deeds.show;
    QObject::connect(page, &ui::OverviewPage::newTenantWanted, page, deeds.newTenant);
    QObject::connect(page, &ui::OverviewPage::importWanted, page, deeds.importCollector);
    QObject::connect(page, &ui::OverviewPage::demoWanted, page, deeds.startDemo);
    QObject::connect(page, &ui::OverviewPage::credentialsWanted, page, deeds.enterCredentials);
    QObject::connect(page, &ui::OverviewPage::restartWanted, page, deeds.restart);
    QObject::connect(page, &ui::OverviewPage::settingsWanted, page, [show] { show(QStringLiteral("settings")); });
    QObject::connect(page, &ui::OverviewPage::deadLettersWanted, page, [show] {
        if (auto *records = qobject_cast<ui::RecordsPlace *>(show(QStringLiteral("records"))))
            records->showDeadLetters();
    });
    QObject::connect(page, &ui::OverviewPage::destinationWanted, page, [show](const QString &output, bool certificate) {
        if (auto *settings = qobject_cast<ui::SettingsPage *>(show(QStringLiteral("settings"))))
            settings->openDestination(output, certificate);
    });
    QObject::connect(page, &ui::OverviewPage::limitWanted, page, [show] {
        if (auto *settings = qobject_cast<ui::SettingsPage *>(show(QStringLiteral("settings"))))
            settings->openQueueLimit();
    });
    QObject::connect(page, &ui::OverviewPage::logWanted, page, [show](qint64 ms) {
        auto *log = qobject_cast<ui::LogPage *>(show(QStringLiteral("log")));
        if (log != nullptr && ms > 0)
            log->showMoment(ms);
    });
    QObject::connect(page, &ui::OverviewPage::pullsWanted, page, [show](const QString &service) {
        if (auto *pulls = qobject_cast<ui::PullsPage *>(show(QStringLiteral("pulls"))))
            pulls->showService(service);
    });
    QObject::connect(page, &ui::OverviewPage::pullWanted, page, [show](qint64 pullRow) {
        if (auto *pulls = qobject_cast<ui::PullsPage *>(show(QStringLiteral("pulls"))))
            pulls->showPull(pullRow);
    });
    QObject::connect(page, &ui::OverviewPage::persistenceWanted, page, [show] { show(QStringLiteral("persistence")); });
    return page;
}

} // namespace

QList<ui::PageEntry> pageList(ui::Session &session, ui::Theme &theme, ui::TimeDisplay &times, ui::Reminders &reminders,
                              PageDeeds deeds)
{
    ui::Session *all = &session;
    ui::Session *s = deeds.inView != nullptr ? deeds.inView : all; // log and settings are of the whole collector
    ui::Theme *th = &theme;
    ui::TimeDisplay *ti = &times;
    return {
        {QStringLiteral("overview"), tr("Overview"), QStringLiteral("overview"),
         [s, th, ti, re = &reminders, deeds] {
             return makeOverview(*s, *th, *ti, *re, deeds);
         }},
        {QStringLiteral("pulls"), tr("Pulls"), QStringLiteral("pulls"),
         [s, th, ti, deeds]() -> QWidget * {
             auto *page = new ui::PullsPage(*s, *th, *ti);
             const auto show = deeds.show;
             QObject::connect(page, &ui::PullsPage::recordsWanted, page,
                              [show](const QString &service, const QString &id) {
                                  if (auto *records = qobject_cast<ui::RecordsPlace *>(show(QStringLiteral("records"))))
                                      records->showPull(service, id);
                              });
             QObject::connect(page, &ui::PullsPage::deadLettersWanted, page,
                              [show](const QString &service, const QString &id) {
                                  if (auto *records = qobject_cast<ui::RecordsPlace *>(show(QStringLiteral("records"))))
                                      records->showDeadLettersOf(service, id);
                              });
             QObject::connect(page, &ui::PullsPage::logWanted, page, [show](qint64 ms) {
                 if (auto *log = qobject_cast<ui::LogPage *>(show(QStringLiteral("log"))))
                     log->showMoment(ms);
             });
             return page;
         }},
        {QStringLiteral("records"), tr("Records"), QStringLiteral("records"),
         [s, th, ti, deeds]() -> QWidget * {
             auto *page = new ui::RecordsPlace(*s, *th, *ti);
             QObject::connect(page, &ui::RecordsPlace::pullWanted, page, [show = deeds.show](qint64 row) {
                 if (auto *pulls = qobject_cast<ui::PullsPage *>(show(QStringLiteral("pulls"))))
                     pulls->showPull(row);
             });
             return page;
         }},
        {QStringLiteral("persistence"), tr("Persistence"), QStringLiteral("persistence"),
         [s, th, ti] {
             return new ui::PersistencePage(*s, *th, *ti);
         }},
        {QStringLiteral("log"), tr("Log"), QStringLiteral("log"),
         [all, th, ti, deeds]() -> QWidget * {
             auto *page = new ui::LogPage(*all, *th, *ti);
             QObject::connect(page, &ui::LogPage::credentialsWanted, page, [deeds] { deeds.enterCredentials({}); });
             return page;
         }},
        {QStringLiteral("settings"), tr("Settings"), QStringLiteral("settings"),
         [all, th, ti, deeds]() -> QWidget * {
             auto *page = new ui::SettingsPage(*all, *th, *ti);
             page->setConnectionTester(deeds.tester);
             page->setFolder(deeds.folder);
             if (deeds.giveActions)
                 deeds.giveActions(*page);
             if (deeds.broken && !deeds.broken->isEmpty())
                 page->repair(*deeds.broken);
             if (deeds.unsaved && *deeds.unsaved)
                 page->goOnWith(*std::exchange(*deeds.unsaved, std::nullopt));
             QObject::connect(page, &ui::SettingsPage::resetWanted, page, deeds.restart);
             return page;
         }},
    };
}

void openCredentials(QWidget *page, const QString &inputName)
{
    if (auto *settings = qobject_cast<ui::SettingsPage *>(page))
        settings->openCredentials(inputName);
}

void openReset(QWidget *page, const ServiceKey &key)
{
    if (auto *persistence = qobject_cast<ui::PersistencePage *>(page))
        persistence->openReset(key);
}

} // namespace casb
