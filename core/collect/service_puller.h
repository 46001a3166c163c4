// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collect/pre_pull.h"
#include "collect/service_setup.h"
#include "collect/service_status.h"

#include <QObject>

#include <memory>

namespace casb {

/// Several inputs may share a limiter, which counts each of their services by itself.
inline QString limitsCaller(const QString &input, const QString &service) { return input + u'/' + service; }

/// What one service's puller is made from. Plain values, but for the objects that all share.
struct PullerOptions {
    QString collectorName;
    QString collectorId;
    QString credential;     ///< whose limiter and day's count its requests belong to
    QString stateDirectory; ///< where a Python collector may have left its state; empty: nowhere
    InputConfig input;
    ServiceConfig service;
    qint64 queueMaxRecords = 0;
    qint64 queueMaxBytes = 0;
    bool once = false;         ///< one pull to the present, then finished()
    bool validateOnly = false; ///< the setup, then finished()
    std::optional<BackfillSpan> span; ///< a backfill: one pull of this span, then finished()

    [[nodiscard]] ServiceKey key() const { return {input.name, input.id, service.name}; }
    /// Where its state lies.
    [[nodiscard]] ServiceKey stateKey() const { return span ? backfillKey(key(), *span) : key(); }
    /// It ends by itself, also when it fails.
    [[nodiscard]] bool endsByItself() const { return once || span; }
};

/// Collects one service, from its setup to its end. Lives in a worker thread of its own (moveToThread before start());
/// makes its network access and its store reader there.
class ServicePuller : public QObject
{
    Q_OBJECT

public:
    /// How it ended.
    enum class End : quint8 { Done, Failed, Rejected, Stopped };
    Q_ENUM(End)

    ServicePuller(PullerOptions options, std::shared_ptr<Store> store, RateLimiter &limiter, Clock &clock, Log &log);
    ~ServicePuller() override;

public slots:
    void start();
    /// The secrets, or why there are none. Tried at once, also in the middle of a wait.
    void setCredentials(const casb::Result<casb::Credentials> &credentials);
    void pullNow();
    void setPaused(bool paused);
    /// Ends after the page under way; finished() follows.
    void stop();
    /// Something that a wait waits for may have changed: the state, the pause.
    void recheck();
    /// Records were delivered: a full queue may have room.
    void recheckQueue();

signals:
    void statusChanged(const casb::ServiceStatus &status);
    void finished(casb::ServicePuller::End end);

private:
    static ApiSettings apiSettings(const PullerOptions &options);
    QCoro::Task<void> run();
    QCoro::Task<End> collect();
    QCoro::Task<bool> prepare();
    QCoro::Task<End> collectSpan();
    QCoro::Task<Result<void>> prepareSpan();
    QCoro::Task<Result<void>> signInFirst();
    QCoro::Task<void> signInInto(std::shared_ptr<std::optional<Result<void>>> outcome);
    QCoro::Task<Result<void>> makeReady(qint64 firstReminderMs = 0);
    QCoro::Task<void> lookAtToken();
    qint64 tokenLookMs() const { return m_options.input.autoconfigRefreshSeconds * 1000LL; }
    QCoro::Task<Result<void>> pullOnce();
    QCoro::Task<void> waitForPerson(Error error);
    QCoro::Task<bool> waitUntilDue(qint64 dueMs);
    QCoro::Task<bool> waitForNextPull(qint64 startedMs);
    QCoro::Task<bool> afterFailure(Error error, qint64 startedMs);
    qint64 nextPullAt(qint64 startedMs) const;
    void setPhase(ServiceStatus::Phase phase, const Error &error = {}, qint64 nextMs = 0);
    void publish(bool soon);
    void readState();
    void readLastPull();
    void finish(End end);

    struct Parts; ///< service_puller_parts.h
    PullerOptions m_options;
    std::shared_ptr<Store> m_store;
    RateLimiter &m_limiter;
    Clock &m_clock;
    Logger m_log;
    Logger m_setupLog;
    ServiceStatus m_status;
    bool m_paused = false;
    bool m_pullRequested = false;
    bool m_despitePause = false; ///< the pull under way was asked for while paused
    qint64 m_nextTokenLookMs = 0; ///< steady
    int m_refusals = 0;          ///< of credentials, by data calls, in a row
    int m_pullCredentials = 0;   ///< the version that the pull began with
    bool m_running = false;
    bool m_inPull = false;
    PullTotals m_ended; ///< of pulls that are over
    Error m_secretError;
    std::optional<Credentials> m_credentials;
    qint64 m_lastPublishedMs = 0;
    std::unique_ptr<Parts> m_parts; ///< what lives in the worker thread
};

} // namespace casb

Q_DECLARE_METATYPE(casb::Result<casb::Credentials>)
