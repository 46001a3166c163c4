// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/socket_reset.h"

#include <QAbstractSocket>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

namespace casb::simulator {

void resetConnection(QAbstractSocket &socket)
{
    const qintptr descriptor = socket.socketDescriptor();
    if (descriptor != -1) {
        // A linger time of zero makes the closing a reset.
        linger atOnce{};
        atOnce.l_onoff = 1;
        atOnce.l_linger = 0;
#ifdef Q_OS_WIN
        setsockopt(SOCKET(descriptor), SOL_SOCKET, SO_LINGER, reinterpret_cast<const char *>(&atOnce), sizeof atOnce);
#else
        setsockopt(int(descriptor), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
#endif
    }
    socket.abort();
}

} // namespace casb::simulator
