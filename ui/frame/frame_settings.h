// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme.h"

#include <QByteArray>
#include <QSettings>

namespace casb::ui {

/// What the frame remembers from one run to the next. The one place that knows the names of these settings.
class FrameSettings
{
public:
    /// @p file empty: the platform's own place.
    explicit FrameSettings(const QString &file = {});

    [[nodiscard]] QByteArray geometry() const;
    void setGeometry(const QByteArray &geometry);
    [[nodiscard]] QString page() const;
    void setPage(const QString &id);
    /// The tenant in view; empty: all.
    [[nodiscard]] QString tenant() const;
    void setTenant(const QString &input);
    [[nodiscard]] bool utc() const;
    void setUtc(bool utc);
    [[nodiscard]] Theme::Mode themeMode() const;
    void setThemeMode(Theme::Mode mode);
    /// The language of the console, ISO 639; empty: the system's.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &code);
    /// The configuration that was open, empty: none.
    [[nodiscard]] QString configPath() const;
    void setConfigPath(const QString &path);
    /// Closing the window keeps collecting, where there is a tray.
    [[nodiscard]] bool staysInTray() const;
    void setStaysInTray(bool on);
    /// A person was told what closing the window does.
    [[nodiscard]] bool toldOfTray() const;
    void setToldOfTray(bool told);
    [[nodiscard]] bool notifies() const;
    void setNotifies(bool on);
    /// Reminders::kept().
    [[nodiscard]] QByteArray reminders() const;
    void setReminders(const QByteArray &kept);
    /// Splitters and table headers, by the object name of the widget.
    [[nodiscard]] QByteArray widgetState(const QString &name) const;
    void setWidgetState(const QString &name, const QByteArray &state);

private:
    QSettings m_settings;
};

} // namespace casb::ui
