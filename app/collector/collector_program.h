// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collector_options.h"
#include "metrics_server.h"

#include "base/clock.h"
#include "config/config_loader.h"
#include "engine/engine.h"
#include "log/log.h"
#include "secrets/secret_store.h"

#include <QObject>

#include <memory>

namespace casb {

/// The headless program between its command line and its exit status.
class CollectorProgram : public QObject
{
    Q_OBJECT

public:
    CollectorProgram(CollectorOptions options, Clock &clock, Log &log, SecretStore &secrets, QObject *parent = nullptr);
    ~CollectorProgram() override;

    /// Loads the configuration and the secrets, runs the engine. ended() follows in every case.
    void start();
    /// Graceful.
    void stop();

signals:
    void ended(int exitStatus);

private:
    void logChoice(const ConfigChoice &choice, const LoadedConfig &loaded);
    [[nodiscard]] bool isUsed(const InputConfig &input) const;
    [[nodiscard]] QList<Error> missingParameters(const Config &config) const;
    void readSecrets(Config config, qsizetype input);
    void run(const Config &config);
    bool serveMetrics();
    std::optional<ServiceKey> backfilled(const Config &config);
    void engineEnded(int exitStatus);

    CollectorOptions m_options;
    Clock &m_clock;
    Log &m_log;
    SecretStore &m_secrets;
    Logger m_out;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<MetricsServer> m_metrics;
    bool m_stopped = false;
};

} // namespace casb
