// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractSocket;

namespace casb::simulator {

/// Ends the connection of @p socket at once with a TCP reset, as a crashed peer or a firewall does.
void resetConnection(QAbstractSocket &socket);

} // namespace casb::simulator
