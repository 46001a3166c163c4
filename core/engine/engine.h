// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "config/config.h"
#include "engine/engine_snapshot.h"
#include "log/log.h"
#include "secrets/secret_store.h"
#include "store/store.h"

#include <QObject>

#include <memory>

namespace casb {

struct EngineOptions {
    bool once = false;         ///< pull every service until it is up to date, deliver everything, end
    bool validateOnly = false; ///< run every setup, end
};

/// The collector: threads and life cycle. The one class that front doors use; lives in the main thread and never blocks
/// it.
class Engine : public QObject
{
    Q_OBJECT

public:
    Engine(Config config, EngineOptions options, Clock &clock, Log &log, SecretStore &secrets, QObject *parent = nullptr);
    ~Engine() override;

    /// Opens the store and starts all threads. Errors come by ended().
    void start();
    /// Graceful: finishes or rolls back the page under way, keeps what is not delivered, then emits ended().
    void stop();
    /// No new pull begins; delivery goes on.
    void setPaused(bool paused);
    /// Starts the next pull of @p key now; of all services when the key is empty.
    void pullNow(const ServiceKey &key = {});
    /// Takes new credentials for an input and tries them at once.
    void setCredentials(const QString &inputName, const Credentials &credentials);

    [[nodiscard]] const Config &config() const;
    [[nodiscard]] EngineSnapshot snapshot() const;
    /// Null until started.
    [[nodiscard]] std::shared_ptr<Store> store() const;

    /// Replaces a service's state: a person's reset or restore. Kept in the history, can be undone. @p resend
    /// OnlyMissing leaves out what the store knows to have stored: StoreReader::seenFacts() says how far back that
    /// reaches; what is older comes again. Error StoreFailed before the store is open.
    QFuture<Result<StoredState>> changeState(const ServiceKey &key, const StateValue &value, StateCause cause,
                                             const QString &actor, const QString &reason,
                                             Resend resend = Resend::Everything);

signals:
    /// At most ten times a second.
    void snapshotChanged(const casb::EngineSnapshot &snapshot);
    /// The end; @p exitStatus as the command line documents it (0, 1, 2, 3).
    void ended(int exitStatus);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace casb
