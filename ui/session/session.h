// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"
#include "log/log_buffer.h"
#include "session/store_queries.h"

#include <QObject>

#include <memory>
#include <optional>

namespace casb::ui {

/// The one collector that the console shows: engine, log, store. Pages talk to this and to nothing else of the engine's
/// insides. Lives in the GUI thread. EngineSession hosts the real one.
class Session : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Reads a configuration file and starts collecting; what ran before is stopped first.
    virtual void open(const QString &configPath) = 0;
    /// Takes a validated configuration and starts collecting. @p configPath may be empty (demo).
    virtual void open(const Config &config, const QString &configPath) = 0;
    /// Graceful stop; closed() follows.
    virtual void close() = 0;

    [[nodiscard]] virtual bool isOpen() const = 0;
    [[nodiscard]] virtual const Config &config() const = 0;
    [[nodiscard]] virtual QString configPath() const = 0;
    [[nodiscard]] virtual const EngineSnapshot &snapshot() const = 0;
    [[nodiscard]] virtual Log &log() = 0;
    [[nodiscard]] virtual const std::shared_ptr<LogBuffer> &logBuffer() const = 0;
    [[nodiscard]] virtual SecretStore &secrets() = 0;
    [[nodiscard]] virtual Clock &clock() = 0;
    /// Reads of the store on a thread of their own.
    [[nodiscard]] virtual StoreQueries &queries() = 0;

    // Deeds
    virtual void pullNow(const ServiceKey &key = {}) = 0;
    virtual void setPaused(bool paused) = 0;
    virtual void setCredentials(const QString &inputName, const Credentials &credentials) = 0;
    /// @p resend: what comes again of what the store has already.
    virtual QFuture<Result<StoredState>> changeState(const ServiceKey &key, const StateValue &value, StateCause cause,
                                                     const QString &reason, Resend resend) = 0;
    /// As Engine::replayLetter() does, for the person at this console.
    virtual QFuture<Result<ReplayReceipt>> replayLetter(qint64 letter, const QByteArray &repaired) = 0;
    /// As Engine::discardLetters() does.
    virtual QFuture<Result<qint64>> discardLetters(const QList<qint64> &ids, bool discard) = 0;

signals:
    void snapshotChanged(const casb::EngineSnapshot &snapshot);
    /// Another configuration is shown now.
    void opened();
    /// open() did not succeed. @p configPath: of the file.
    void openFailed(const QList<casb::Error> &errors, const QString &configPath = {});
    void closed();
    void pullChanged(qint64 pullRow);
    void stateChanged(const casb::ServiceKey &key);
    void deadLettersChanged();
};

} // namespace casb::ui
