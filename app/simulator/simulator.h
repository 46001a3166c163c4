// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/certificates.h"
#include "simulator/control.h"
#include "simulator/http_server.h"
#include "simulator/relay.h"
#include "simulator/tenant.h"

#include <QObject>

namespace casb::simulator {

struct SimulatorSettings {
    TenantSettings tenant;
    QString workDir;             ///< certificates, config.yaml, the collector's state
    quint16 port = 0;            ///< of the tenant; 0 everywhere: any free one
    quint16 relayPort = 0;
    quint16 relayTcpPort = 0;
    quint16 controlPort = 0;
    bool https = false;
    QString relayOutput;         ///< file to append the relay's records to; empty: none
    bool keepRelayLines = false; ///< in memory too
    int requestPeriodSeconds = 30;
    int timeLagSeconds = 10;     ///< for the alerts, in config.yaml
};

/// A tenant and a relay with everything around them, on loopback. Lives in one thread: construct it there, or move it
/// before start().
class Simulator : public QObject
{
    Q_OBJECT

public:
    Simulator(SimulatorSettings settings, Clock &clock, QObject *parent = nullptr);

    /// Makes the certificates, listens, writes config.yaml. Empty: it runs; else the reason why not.
    QString start();

    [[nodiscard]] const SimulatorSettings &settings() const { return m_settings; }
    [[nodiscard]] const CertificateFiles &certificates() const { return m_certificates; }
    [[nodiscard]] QString apiUrl() const { return m_api.baseUrl(); }
    [[nodiscard]] QString controlUrl() const { return m_controlServer.baseUrl(); }
    [[nodiscard]] QString configPath() const;
    Tenant &tenant() { return m_tenant; }
    Relay &relay() { return m_relay; }
    [[nodiscard]] const Relay &relay() const { return m_relay; }
    Control &control() { return m_control; }

private:
    SimulatorSettings m_settings;
    CertificateFiles m_certificates;
    Tenant m_tenant;
    Relay m_relay;
    Control m_control;
    HttpServer m_api;
    HttpServer m_controlServer;
};

} // namespace casb::simulator
