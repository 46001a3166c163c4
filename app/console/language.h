// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace casb {

/// The languages of the user interface as ISO 639 codes: "en", in which the console is written, then those it has
/// translations of. Any thread.
QStringList availableLanguages();

/// What @p code is called in the language itself, for a list to choose from; @p code itself when it is none. Any thread.
QString nativeLanguageName(const QString &code);

/// Which of availableLanguages() is shown for @p code. Empty: the first of the languages set up in the system that there
/// is; "en" when there is none, or @p code is none. Any thread.
QString resolvedLanguage(const QString &code);

/// Shows the user interface in resolvedLanguage(@p code): replaces the translations that the application has from an
/// earlier call, Qt's own (dialogs, context menus) where they are installed. Every widget gets QEvent::LanguageChange.
/// The locale of dates and numbers stays. Main thread, needs the application.
void installLanguage(const QString &code);

} // namespace casb
