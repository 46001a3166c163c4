// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "collect/backfill.h"
#include "config/config.h"
#include "engine/engine_snapshot.h"
#include "log/log.h"
#include "secrets/secret_store.h"
#include "store/store.h"

#include <QObject>

#include <memory>

namespace casb {

class RateLimiter;

struct EngineOptions {
    bool once = false;         ///< pull every service until it is up to date, deliver everything, end
    bool validateOnly = false; ///< run every setup, end
    /// Only this backfill; deliver everything, end.
    struct Backfill {
        ServiceKey key;
        BackfillSpan span;
    };
    std::optional<Backfill> backfill;
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
    /// Pulls what a service has in [fromMs, toMs) beside its live cursor, which is not touched; what was stored before is
    /// left out. The same span asked for again goes on where it was left. Its progress is in EngineSnapshot::backfills.
    /// Errors: Stopped (does not run), ConfigInvalid (no such service, no such span, runs already).
    Result<void> backfill(const ServiceKey &key, qint64 fromMs, qint64 toMs);
    /// Takes new credentials for an input and tries them at once, or as soon as there is something to try them with.
    void setCredentials(const QString &inputName, const Credentials &credentials);

    /// The limiter of the inputs that sign in at @p authBaseUrl with @p credentials, for somebody else who asks with
    /// them; null: there is none. Gone with the engine.
    [[nodiscard]] RateLimiter *limiterOf(const QUrl &authBaseUrl, const Credentials &credentials) const;

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

    /// Reads the object of an open dead letter anew (@p repaired, or its own bytes when that is empty) and stores its
    /// records for delivery under a pull of its own; the letter then tells that @p person did it. Errors: BodyInvalid
    /// (it still cannot become a record), StateChanged (settled meanwhile, or its object was received already),
    /// ConfigInvalid (its service is not configured any longer), StoreFailed.
    QFuture<Result<ReplayReceipt>> replayLetter(qint64 letter, const QByteArray &repaired, const QString &person);
    /// Settles open dead letters as discarded, or opens discarded ones again; answers how many changed.
    QFuture<Result<qint64>> discardLetters(const QList<qint64> &ids, bool discard, const QString &person);

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
