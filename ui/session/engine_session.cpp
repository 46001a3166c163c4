// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/engine_session.h"

#include "config/config_loader.h"
#include "session/working_folder.h"

#include <QFileInfo>

namespace casb::ui {
namespace {

/// Who changes a state or a dead letter by hand, as the history shows it.
QString person()
{
    const QString user = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return user.isEmpty() ? QStringLiteral("console") : user;
}

/// The answer where no engine runs.
template <typename T> QFuture<Result<T>> nothingOpen()
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(Result<T>(Error{ErrorId::Stopped, EngineSession::tr("Nothing is open"), {}}));
    promise.finish();
    return promise.future();
}

} // namespace

EngineSession::EngineSession(Clock &clock, Log &log, std::shared_ptr<LogBuffer> buffer, SecretStore &secrets,
                             QObject *parent)
    : Session(parent), m_clock(clock), m_log(log), m_buffer(std::move(buffer)), m_secrets(secrets)
{}

EngineSession::~EngineSession()
{
    m_queries.setStore(nullptr);
    emit limitersGoing();
    if (m_engine != nullptr)
        m_engine->disconnect(this);
    delete m_engine;
}

void EngineSession::open(const QString &configPath)
{
    const QFileInfo file(configPath); // a relative name is meant from where the console was started
    const LoadedConfig loaded = loadConfigFile(file.absoluteFilePath(), workingFolder(file.absolutePath()));
    const Logger log(m_log, {QStringLiteral("MainProcess"), QStringLiteral("MainThread")});
    for (const QString &warning : loaded.warnings)
        log.warning(warning);
    for (const QString &note : loaded.notes)
        log.info(note);
    for (const Error &error : loaded.errors)
        log.error(error.text());
    if (loaded.config)
        open(*loaded.config, loaded.file);
    else
        emit openFailed(loaded.errors, loaded.file.isEmpty() ? file.absoluteFilePath() : loaded.file);
}

void EngineSession::open(const Config &config, const QString &configPath)
{
    m_next = {config, configPath};
    if (m_engine != nullptr)
        m_engine->stop();
    else if (!m_ending)
        start();
}

void EngineSession::start()
{
    std::tie(m_config, m_configPath) = *m_next;
    m_next.reset();
    m_log.setDebug(m_config.debug);
    m_engine = new Engine(m_config, {}, m_clock, m_log, m_secrets, this);
    connect(m_engine, &Engine::snapshotChanged, this, &EngineSession::take);
    connect(m_engine, &Engine::ended, this, &EngineSession::engineEnded);
    m_snapshot = {};
    m_snapshot.phase = EngineSnapshot::Phase::Starting;
    m_snapshot.collectorName = m_config.collectorName;
    m_snapshot.timeMs = m_clock.nowMs();
    emit opened();
    m_engine->start();
}

void EngineSession::close()
{
    m_next.reset();
    if (m_engine != nullptr)
        m_engine->stop();
    else if (!m_ending)
        emit closed();
}

void EngineSession::take(const EngineSnapshot &snapshot)
{
    m_snapshot = snapshot;
    takeStore();
    emit snapshotChanged(m_snapshot);
}

void EngineSession::takeStore()
{
    const std::shared_ptr<Store> store = m_engine->store();
    if (store == m_store)
        return;
    m_store = store;
    m_queries.setStore(store);
    if (!store)
        return;
    connect(store.get(), &Store::pullChanged, this, &Session::pullChanged);
    connect(store.get(), &Store::deadLettersChanged, this, &Session::deadLettersChanged);
    connect(store.get(), &Store::stateChanged, this, [this](const ServiceKey &key) { emit stateChanged(key); });
    emit opened(); // now there is something to read
}

void EngineSession::engineEnded()
{
    const EngineSnapshot last = m_engine->snapshot();
    emit limitersGoing();
    if (m_store)
        m_store->disconnect(this);
    m_store.reset();
    m_engine->disconnect(this);
    m_ending = true;
    // Engine and reader hold the store, and with it the lock of its directory, which the next engine wants.
    connect(m_engine, &QObject::destroyed, this,
            [this, last] { m_queries.letGo([this, last] { storeReleased(last); }); });
    m_engine->deleteLater(); // it is still in its signal
    m_engine = nullptr;
}

void EngineSession::storeReleased(const EngineSnapshot &last)
{
    m_ending = false;
    if (m_next) {
        start();
        return;
    }
    m_snapshot = last;
    if (m_snapshot.phase != EngineSnapshot::Phase::Failed)
        m_snapshot.phase = EngineSnapshot::Phase::Stopped;
    emit snapshotChanged(m_snapshot);
    emit closed();
}

bool EngineSession::isOpen() const { return m_engine != nullptr; }
const Config &EngineSession::config() const { return m_config; }
QString EngineSession::configPath() const { return m_configPath; }
const EngineSnapshot &EngineSession::snapshot() const { return m_snapshot; }
Log &EngineSession::log() { return m_log; }
const std::shared_ptr<LogBuffer> &EngineSession::logBuffer() const { return m_buffer; }
SecretStore &EngineSession::secrets() { return m_secrets; }
Clock &EngineSession::clock() { return m_clock; }
StoreQueries &EngineSession::queries() { return m_queries; }

RateLimiter *EngineSession::limiterOf(const QUrl &authBaseUrl, const Credentials &credentials) const
{
    return m_engine != nullptr ? m_engine->limiterOf(authBaseUrl, credentials) : nullptr;
}

void EngineSession::pullNow(const ServiceKey &key)
{
    if (m_engine != nullptr)
        m_engine->pullNow(key);
}

void EngineSession::setPaused(bool paused)
{
    if (m_engine != nullptr)
        m_engine->setPaused(paused);
}

void EngineSession::setCredentials(const QString &inputName, const Credentials &credentials)
{
    if (m_engine != nullptr)
        m_engine->setCredentials(inputName, credentials);
}

QFuture<Result<StoredState>> EngineSession::changeState(const ServiceKey &key, const StateValue &value,
                                                        StateCause cause, const QString &reason, Resend resend)
{
    if (m_engine != nullptr)
        return m_engine->changeState(key, value, cause, person(), reason, resend);
    return nothingOpen<StoredState>();
}

QFuture<Result<ReplayReceipt>> EngineSession::replayLetter(qint64 letter, const QByteArray &repaired)
{
    return m_engine != nullptr ? m_engine->replayLetter(letter, repaired, person()) : nothingOpen<ReplayReceipt>();
}

QFuture<Result<qint64>> EngineSession::discardLetters(const QList<qint64> &ids, bool discard)
{
    return m_engine != nullptr ? m_engine->discardLetters(ids, discard, person()) : nothingOpen<qint64>();
}

} // namespace casb::ui
