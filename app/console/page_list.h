// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "frame/page_entry.h"
#include "session/reminders.h"
#include "session/session.h"
#include "session/time_display.h"
#include "settings/settings_page.h"
#include "widgets/theme.h"

#include <QList>

#include <functional>
#include <memory>
#include <optional>

namespace casb {

/// What pages ask for that lies outside of them.
struct PageDeeds {
    std::function<void(ui::SettingsPage &)> giveActions; ///< of the menus; may be empty
    ui::Session *inView = nullptr;                       ///< of the tenant in view; null: of all
    std::function<QWidget *(const QString &id)> show;    ///< another page
    std::function<void()> newTenant;
    std::function<void()> importCollector;
    std::function<void()> startDemo;
    /// The form for the credentials of an input; empty: of a new tenant.
    std::function<void(const QString &inputName)> enterCredentials;
    std::function<void(const ServiceKey &key)> restart;
    ui::ConnectionTester *tester = nullptr; ///< outlives the pages
    std::shared_ptr<std::optional<ui::UnsavedDraft>> unsaved; ///< of the settings page before; taken by the next one
    std::shared_ptr<QString> broken; ///< a file that could not be opened: settings begin with it
    QString folder; ///< for the configuration and the state of a first tenant
};

/// The six places. References and @p deeds must outlive the pages.
QList<ui::PageEntry> pageList(ui::Session &session, ui::Theme &theme, ui::TimeDisplay &times, ui::Reminders &reminders,
                              PageDeeds deeds);
/// Opens the credentials form of the settings page @p page.
void openCredentials(QWidget *page, const QString &inputName);
/// Opens the reset of a service on the persistence page @p page.
void openReset(QWidget *page, const ServiceKey &key);

} // namespace casb
