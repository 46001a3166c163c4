// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliver/host_name.h"

#include <QHostInfo>
#include <QSysInfo>

#ifdef Q_OS_UNIX
#include <memory>
#include <netdb.h>
#endif

namespace casb::deliver {

QString fullHostName()
{
    QString name = QSysInfo::machineHostName();
    if (name.contains(u'.'))
        return name;
#ifdef Q_OS_UNIX
    addrinfo hints{};
    hints.ai_flags = AI_CANONNAME;
    hints.ai_socktype = SOCK_STREAM;
    addrinfo *found = nullptr;
    if (::getaddrinfo(name.toUtf8().constData(), nullptr, &hints, &found) == 0) {
        const std::unique_ptr<addrinfo, decltype(&::freeaddrinfo)> owner(found, &::freeaddrinfo);
        const QString canonical = found->ai_canonname ? QString::fromUtf8(found->ai_canonname) : QString();
        if (canonical.startsWith(name + u'.', Qt::CaseInsensitive))
            return canonical;
    }
#endif
    const QString domain = QHostInfo::localDomainName();
    return domain.isEmpty() ? name : QString(name + u'.' + domain);
}

} // namespace casb::deliver
