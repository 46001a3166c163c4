// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"
#include "log/log_buffer.h"
#include "session/store_queries.h"

#include <QObject>

#include <memory>

namespace casb::ui {

/// The one collector that the console hosts and shows: engine, log, store. Pages talk to this and to nothing else of the
/// engine's insides. Lives in the GUI thread.
class Session : public QObject
{
    Q_OBJECT

public:
    Session(Clock &clock, SecretStore &secrets, QObject *parent = nullptr);
    ~Session() override;

    /// Reads a configuration file and starts collecting; what ran before is stopped first.
    void open(const QString &configPath);
    /// Takes a validated configuration and starts collecting. @p configPath may be empty (demo).
    void open(const Config &config, const QString &configPath);
    /// Graceful stop; closed() follows.
    void close();

    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] const Config &config() const;
    [[nodiscard]] QString configPath() const;
    [[nodiscard]] const EngineSnapshot &snapshot() const;
    [[nodiscard]] Log &log();
    [[nodiscard]] const std::shared_ptr<LogBuffer> &logBuffer() const;
    [[nodiscard]] SecretStore &secrets();
    [[nodiscard]] Clock &clock();
    /// Reads of the store on a thread of their own.
    [[nodiscard]] StoreQueries &queries();

    // Deeds
    void pullNow(const ServiceKey &key = {});
    void setPaused(bool paused);
    void setCredentials(const QString &inputName, const Credentials &credentials);
    QFuture<Result<StoredState>> changeState(const ServiceKey &key, const StateValue &value, StateCause cause,
                                             const QString &reason);

signals:
    void snapshotChanged(const casb::EngineSnapshot &snapshot);
    /// Another configuration is shown now.
    void opened();
    /// open() did not succeed.
    void openFailed(const QList<casb::Error> &errors);
    void closed();
    void pullChanged(qint64 pullRow);
    void stateChanged(const casb::ServiceKey &key);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace casb::ui
