// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/desktop_scheme.h"

#include <QVariant>

#ifdef CASB_HAS_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#endif

namespace casb::ui {
namespace {

QString group() { return QStringLiteral("org.freedesktop.appearance"); }
QString key() { return QStringLiteral("color-scheme"); }

} // namespace

DesktopScheme::DesktopScheme(QObject *parent) : QObject(parent)
{
#ifdef CASB_HAS_DBUS
    // Without the variable libdbus would start a bus of its own, which takes seconds.
    if (!qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS"))
        return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    const QString service = QStringLiteral("org.freedesktop.portal.Desktop");
    const QString path = QStringLiteral("/org/freedesktop/portal/desktop");
    const QString interface = QStringLiteral("org.freedesktop.portal.Settings");
    // QtDBus knows no other form of connection than by name.
    bus.connect(service, path, interface, QStringLiteral("SettingChanged"), this,
                SLOT(settingChanged(QString, QString, QVariant)));
    QDBusMessage message = QDBusMessage::createMethodCall(service, path, interface, QStringLiteral("Read"));
    message << group() << key();
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(message, 2000), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *call) {
        const QDBusPendingReply<QVariant> reply = *call;
        if (reply.isValid())
            take(reply.value());
        call->deleteLater();
    });
#endif
}

void DesktopScheme::settingChanged(const QString &changedGroup, const QString &changedKey, const QVariant &value)
{
    if (changedGroup == group() && changedKey == key())
        take(value);
}

void DesktopScheme::take(QVariant value)
{
#ifdef CASB_HAS_DBUS
    while (value.metaType() == QMetaType::fromType<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
#endif
    const uint scheme = value.toUInt(); // 0: no preference, 1: dark, 2: light
    const std::optional<bool> dark = scheme == 0 ? std::nullopt : std::optional(scheme == 1);
    if (dark == m_dark)
        return;
    m_dark = dark;
    emit changed();
}

} // namespace casb::ui
