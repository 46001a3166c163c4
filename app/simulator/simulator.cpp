// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/simulator.h"

#include "simulator/ready_files.h"

#include <QDir>

namespace casb::simulator {

Simulator::Simulator(SimulatorSettings settings, Clock &clock, QObject *parent)
    : QObject(parent), m_settings(std::move(settings)), m_tenant(m_settings.tenant, clock), m_relay(clock, this),
      m_control(m_tenant, m_relay),
      m_api([this](const HttpRequest &request) { return m_tenant.answer(request); }, clock, this),
      m_controlServer([this](const HttpRequest &request) { return m_control.answer(request); }, clock, this)
{
}

QString Simulator::configPath() const
{
    return QDir(m_settings.workDir).absoluteFilePath(QStringLiteral("config.yaml"));
}

QString Simulator::start()
{
    const QString certificateDir = QDir(m_settings.workDir).absoluteFilePath(QStringLiteral("certs"));
    if (const QString problem = makeCertificates(certificateDir, &m_certificates); !problem.isEmpty())
        return problem;
    QString problem;
    const QSslConfiguration tls = serverTls(m_certificates, &problem);
    if (!problem.isEmpty())
        return problem;
    if (!m_settings.relayOutput.isEmpty()) {
        problem = m_relay.ledger().writeTo(m_settings.relayOutput);
        if (!problem.isEmpty())
            return QStringLiteral("%1: %2").arg(m_settings.relayOutput, problem);
    }
    m_relay.ledger().setKeepLines(m_settings.keepRelayLines);
    problem = m_relay.listen(m_settings.relayPort, m_settings.relayTcpPort, tls);
    if (problem.isEmpty())
        problem = m_api.listen(m_settings.port, m_settings.https ? std::optional(tls) : std::nullopt);
    if (problem.isEmpty())
        problem = m_controlServer.listen(m_settings.controlPort);
    if (!problem.isEmpty())
        return QStringLiteral("cannot listen: %1").arg(problem);
    return writeConfig(*this);
}

} // namespace casb::simulator
