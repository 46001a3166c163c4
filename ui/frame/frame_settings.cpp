// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame/frame_settings.h"

#include <QMetaEnum>

namespace casb::ui {
namespace {

QString stateKey(const QString &name)
{
    return QStringLiteral("widgets/") + name;
}

} // namespace

FrameSettings::FrameSettings(const QString &file)
    : m_settings(file.isEmpty() ? QSettings().fileName() : file, QSettings::IniFormat)
{}

QByteArray FrameSettings::geometry() const
{
    return m_settings.value(QStringLiteral("window/geometry")).toByteArray();
}

void FrameSettings::setGeometry(const QByteArray &geometry)
{
    m_settings.setValue(QStringLiteral("window/geometry"), geometry);
}

QString FrameSettings::page() const
{
    return m_settings.value(QStringLiteral("window/page"), QStringLiteral("overview")).toString();
}

void FrameSettings::setPage(const QString &id)
{
    m_settings.setValue(QStringLiteral("window/page"), id);
}

QString FrameSettings::tenant() const
{
    return m_settings.value(QStringLiteral("window/tenant")).toString();
}

void FrameSettings::setTenant(const QString &input)
{
    m_settings.setValue(QStringLiteral("window/tenant"), input);
}

bool FrameSettings::utc() const
{
    return m_settings.value(QStringLiteral("display/utc"), false).toBool();
}

void FrameSettings::setUtc(bool utc)
{
    m_settings.setValue(QStringLiteral("display/utc"), utc);
}

Theme::Mode FrameSettings::themeMode() const
{
    const QByteArray name = m_settings.value(QStringLiteral("display/theme")).toString().toLatin1();
    bool known = false;
    const int mode = QMetaEnum::fromType<Theme::Mode>().keyToValue(name.constData(), &known);
    return known ? Theme::Mode(mode) : Theme::Mode::FollowDesktop;
}

void FrameSettings::setThemeMode(Theme::Mode mode)
{
    m_settings.setValue(QStringLiteral("display/theme"),
                        QString::fromLatin1(QMetaEnum::fromType<Theme::Mode>().valueToKey(int(mode))));
}

QString FrameSettings::configPath() const
{
    return m_settings.value(QStringLiteral("session/config")).toString();
}

void FrameSettings::setConfigPath(const QString &path)
{
    m_settings.setValue(QStringLiteral("session/config"), path);
}

QString FrameSettings::language() const
{
    return m_settings.value(QStringLiteral("look/language")).toString();
}

void FrameSettings::setLanguage(const QString &code)
{
    m_settings.setValue(QStringLiteral("look/language"), code);
}

bool FrameSettings::staysInTray() const
{
    return m_settings.value(QStringLiteral("desktop/stays_in_tray"), true).toBool();
}

void FrameSettings::setStaysInTray(bool on)
{
    m_settings.setValue(QStringLiteral("desktop/stays_in_tray"), on);
}

bool FrameSettings::toldOfTray() const
{
    return m_settings.value(QStringLiteral("desktop/told_of_tray"), false).toBool();
}

void FrameSettings::setToldOfTray(bool told)
{
    m_settings.setValue(QStringLiteral("desktop/told_of_tray"), told);
}

bool FrameSettings::notifies() const
{
    return m_settings.value(QStringLiteral("desktop/notifies"), true).toBool();
}

void FrameSettings::setNotifies(bool on)
{
    m_settings.setValue(QStringLiteral("desktop/notifies"), on);
}

QByteArray FrameSettings::reminders() const
{
    return m_settings.value(QStringLiteral("overview/reminders")).toByteArray();
}

void FrameSettings::setReminders(const QByteArray &kept)
{
    m_settings.setValue(QStringLiteral("overview/reminders"), kept);
}

QByteArray FrameSettings::widgetState(const QString &name) const
{
    return m_settings.value(stateKey(name)).toByteArray();
}

void FrameSettings::setWidgetState(const QString &name, const QByteArray &state)
{
    m_settings.setValue(stateKey(name), state);
}

} // namespace casb::ui
