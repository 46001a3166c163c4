// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliver/sender_names.h"

namespace casb::deliver {

SenderNames::SenderNames(const OutputConfig &config, Group which)
{
    const bool standard = which == Group::Standard;
    group = standard ? QStringLiteral("standard_senders") : QStringLiteral("internal_senders");
    messages = standard ? QStringLiteral("Standard") : QStringLiteral("Internal");
    queue = standard ? QStringLiteral("standard_queue_multiprocessing") : QStringLiteral("internal_queue_multiprocessing");
    QString name = config.name;
    if (config.type == OutputConfig::Type::Console) {
        m_kind = QStringLiteral("Console");
    } else if (config.framing == OutputConfig::Framing::Rfc3164) {
        m_kind = QStringLiteral("Syslog");
        name += QStringLiteral("_0");
    } else {
        m_kind = QStringLiteral("Devo");
    }
    m_lowerKind = m_kind.toLower();
    manager = m_kind + QStringLiteral("SenderManager(") + group + QStringLiteral(",manager,") + name + u')';
    monitor = m_kind + QStringLiteral("SenderManagerMonitor(") + group + u',' + name + u')';
}

QString SenderNames::sender(int index) const
{
    return m_kind + QStringLiteral("Sender(") + group + u',' + m_lowerKind + QStringLiteral("_sender_")
        + QString::number(index) + u')';
}

} // namespace casb::deliver
