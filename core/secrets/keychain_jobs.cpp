// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/keychain_jobs.h"

namespace casb {
namespace {

QString service()
{
    return QStringLiteral("CASB Console");
}

/// The program's name is part of the key because not every platform looks at the service.
QString keyOf(const QString &name)
{
    return QStringLiteral("casb-console/") + name;
}

QString reasonOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::AccessDeniedByUser:
        return QStringLiteral("access to the keychain was denied");
    case QKeychain::AccessDenied:
        return QStringLiteral("the keychain denies access");
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return QStringLiteral("there is no keychain on this computer");
    case QKeychain::EntryNotFound:
        return QStringLiteral("the keychain has no such entry");
    case QKeychain::CouldNotDeleteEntry:
        return QStringLiteral("the keychain did not remove the entry");
    default:
        return QStringLiteral("the keychain is locked or missing");
    }
}

} // namespace

Error KeychainAnswer::toError(const QString &name) const
{
    QString detail = timedOut ? QStringLiteral("the keychain did not answer in time: it waits for a person to unlock "
                                               "it, or it hangs")
                              : reasonOf(error);
    if (!timedOut && !errorText.isEmpty())
        detail += QStringLiteral(" (%1)").arg(errorText.simplified());
    return Error{ErrorId::SecretUnavailable, detail, name};
}

KeychainSecretStore::Jobs::Jobs(std::chrono::milliseconds watchdog)
{
    m_watchdog.setSingleShot(true);
    m_watchdog.setInterval(watchdog);
    connect(&m_watchdog, &QTimer::timeout, this, &Jobs::expired);
}

KeychainSecretStore::Jobs::~Jobs()
{
    m_watchdog.stop();
    KeychainAnswer ended;
    ended.error = QKeychain::OtherError;
    ended.errorText = QStringLiteral("the program ends");
    if (m_job) {
        // The backend still holds a pointer to it: it may only go once it has finished by itself.
        m_job->disconnect(this);
        m_job->setAutoDelete(true);
    }
    if (m_done)
        std::exchange(m_done, nullptr)(ended);
    while (!m_waiting.empty()) {
        const Done done = std::move(m_waiting.front().done);
        m_waiting.pop_front();
        done(ended);
    }
}

void KeychainSecretStore::Jobs::read(const QString &name, Done done)
{
    push({[name] {
              auto *job = new QKeychain::ReadPasswordJob(service());
              job->setKey(keyOf(name));
              return job;
          },
          std::move(done)});
}

KeychainSecretStore::Jobs::Entry KeychainSecretStore::Jobs::writing(const QString &name, const QByteArray &data, Done done)
{
    return {[name, data] {
                auto *job = new QKeychain::WritePasswordJob(service());
                job->setKey(keyOf(name));
                job->setTextData(QString::fromUtf8(data));
                return job;
            },
            std::move(done)};
}

void KeychainSecretStore::Jobs::writeNext(const QString &name, const QByteArray &data, Done done)
{
    m_waiting.push_front(writing(name, data, std::move(done)));
    startNext();
}

void KeychainSecretStore::Jobs::write(const QString &name, const QByteArray &data, Done done)
{
    push(writing(name, data, std::move(done)));
}

void KeychainSecretStore::Jobs::remove(const QString &name, Done done)
{
    push({[name] {
              auto *job = new QKeychain::DeletePasswordJob(service());
              job->setKey(keyOf(name));
              return job;
          },
          std::move(done)});
}

void KeychainSecretStore::Jobs::push(Entry entry)
{
    m_waiting.push_back(std::move(entry));
    startNext();
}

void KeychainSecretStore::Jobs::startNext()
{
    if (m_job || m_waiting.empty())
        return;
    Entry entry = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_job = entry.make();
    m_done = std::move(entry.done);
    m_job->setAutoDelete(false);
    connect(m_job, &QKeychain::Job::finished, this, &Jobs::jobFinished);
    m_watchdog.start();
    m_job->start();
}

void KeychainSecretStore::Jobs::jobFinished(QKeychain::Job *job)
{
    if (job != m_job)
        return;
    m_watchdog.stop();
    KeychainAnswer answer;
    answer.error = job->error();
    answer.errorText = job->errorString();
    if (const auto *reading = qobject_cast<QKeychain::ReadPasswordJob *>(job))
        answer.data = reading->textData().toUtf8();
    job->disconnect(this);
    job->deleteLater();
    finish(answer);
}

void KeychainSecretStore::Jobs::expired()
{
    QKeychain::Job *job = m_job;
    if (!job)
        return;
    job->disconnect(this);
    // Its end is announced so that the library starts the next one, but it lives on until the backend lets go of it.
    job->emitFinishedWithError(QKeychain::OtherError, QString());
    connect(job, &QKeychain::Job::finished, job, &QObject::deleteLater);
    KeychainAnswer answer;
    answer.timedOut = true;
    finish(answer);
}

void KeychainSecretStore::Jobs::finish(const KeychainAnswer &answer)
{
    m_job = nullptr;
    const Done done = std::exchange(m_done, nullptr);
    if (done)
        done(answer);
    startNext();
}

} // namespace casb
