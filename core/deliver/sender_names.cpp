// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliver/sender_names.h"

namespace casb::deliver {
namespace {

QString kindOf(const OutputConfig &config)
{
    static const QStringList plainRelays{QStringLiteral("syslog"), QStringLiteral("sidecar"), QStringLiteral("in_house_relay")};
    if (config.type == OutputConfig::Type::Console)
        return QStringLiteral("Console");
    return plainRelays.contains(config.typeText) ? QStringLiteral("Syslog") : QStringLiteral("Devo");
}

} // namespace

SenderNames::SenderNames(const OutputConfig &config, Group which)
{
    const bool standard = which == Group::Standard;
    group = standard ? QStringLiteral("standard_senders") : QStringLiteral("internal_senders");
    messages = standard ? QStringLiteral("Standard") : QStringLiteral("Internal");
    queue = standard ? QStringLiteral("standard_queue_multiprocessing") : QStringLiteral("internal_queue_multiprocessing");
    m_kind = kindOf(config);
    m_lowerKind = m_kind.toLower();
    manager = m_kind + QStringLiteral("SenderManager(") + group + QStringLiteral(",manager,") + config.name + u')';
    monitor = m_kind + QStringLiteral("SenderManagerMonitor(") + group + u',' + config.name + u')';
}

QString SenderNames::sender(int index) const
{
    return m_kind + QStringLiteral("Sender(") + group + u',' + m_lowerKind + QStringLiteral("_sender_")
        + QString::number(index) + u')';
}

bool printsRecords(const LogOrigin &origin)
{
    return origin.process == u"OutputProcess" && origin.thread.startsWith(u"ConsoleSender(");
}

} // namespace casb::deliver
