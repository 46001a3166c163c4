// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/autostart.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>

namespace casb::ui {
namespace {

/// An argument as the Desktop Entry Specification quotes it in Exec: quoting rules first, then those of a string value.
QString quoted(QString argument)
{
    for (const QChar special : {u'\\', u'"', u'`', u'$'})
        argument.replace(special, QString(u'\\') + special);
    argument.replace(u'%', QStringLiteral("%%"));
    argument = u'"' + argument + u'"';
    return argument.replace(u'\\', QStringLiteral("\\\\"));
}

} // namespace

Autostart::Autostart(QString name, QString program, QStringList arguments)
    : m_name(std::move(name)), m_program(std::move(program)), m_arguments(std::move(arguments))
{}

bool Autostart::possible()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    return true;
#else
    return false;
#endif
}

QString Autostart::file() const
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QStringLiteral("/autostart/") + m_name
        + QStringLiteral(".desktop");
}

bool Autostart::isOn() const
{
    return possible() && QFile::exists(file());
}

Result<void> Autostart::set(bool on)
{
    const auto failed = [this](const QString &why) { return Error{ErrorId::ConfigRead, why, file()}; };
    if (!possible())
        return failed(QStringLiteral("this system starts programs in another way"));
    if (!on) {
        if (QFile entry(file()); entry.exists() && !entry.remove())
            return failed(entry.errorString());
        return {};
    }
    QDir().mkpath(QFileInfo(file()).absolutePath());
    QString line = quoted(m_program);
    for (const QString &argument : std::as_const(m_arguments))
        line += u' ' + quoted(argument);
    QSaveFile entry(file());
    if (!entry.open(QIODevice::WriteOnly))
        return failed(entry.errorString());
    entry.write((QStringLiteral("[Desktop Entry]\nType=Application\nName=CASB Console\nIcon=casb-console\nTerminal=false\nExec=")
                 + line + QStringLiteral("\nX-GNOME-Autostart-enabled=true\n"))
                    .toUtf8());
    return entry.commit() ? Result<void>() : failed(entry.errorString());
}

} // namespace casb::ui
