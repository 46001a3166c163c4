// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/keychain_secret_store.h"

#include "secrets/keychain_jobs.h"
#include "secrets/secret_sources.h"

#include <QStandardPaths>
#include <QPromise>
#include <QSettings>

namespace casb {
namespace {

template <typename T> using Promise = std::shared_ptr<QPromise<Result<T>>>;

template <typename T> Promise<T> newPromise()
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    return promise;
}

template <typename T> void answer(const Promise<T> &promise, Result<T> result)
{
    promise->addResult(std::move(result));
    promise->finish();
}

const QString &namesKey()
{
    static const QString key = QStringLiteral("keychain/names");
    return key;
}

const QString &probeName()
{
    static const QString name = QStringLiteral("probe");
    return name;
}

} // namespace

/// One call of read() on its way through the entries that it needs.
struct KeychainSecretStore::Reading {
    CredentialSources sources;
    Promise<Credentials> promise;
    QStringList names;
    QMap<QString, Credentials> entries;
};

KeychainSecretStore::KeychainSecretStore(const QString &indexFile, std::chrono::milliseconds watchdog, QObject *parent)
    : SecretStore(parent), m_indexFile(indexFile), m_jobs(std::make_unique<Jobs>(watchdog))
{
}

KeychainSecretStore::~KeychainSecretStore() = default;

QFuture<Result<Credentials>> KeychainSecretStore::read(const CredentialSources &sources)
{
    const auto reading = std::make_shared<Reading>();
    reading->sources = sources;
    reading->promise = newPromise<Credentials>();
    reading->names = keychainNames(sources);
    readNext(reading);
    return reading->promise->future();
}

void KeychainSecretStore::readNext(const std::shared_ptr<Reading> &reading)
{
    if (reading->names.isEmpty()) {
        answer(reading->promise, resolveCredentials(reading->sources, reading->entries));
        return;
    }
    const QString name = reading->names.takeFirst();
    m_jobs->read(name, [this, reading, name](const KeychainAnswer &got) {
        if (!got.ok()) {
            answer(reading->promise, Result<Credentials>(got.notFound() ? notFound(name) : got.toError(name)));
            return;
        }
        const Result<Credentials> entry = credentialsFromJson(got.data, name);
        if (!entry) {
            answer(reading->promise, entry);
            return;
        }
        reading->entries.insert(name, *entry);
        readNext(reading);
    });
}

QFuture<Result<void>> KeychainSecretStore::write(const QString &name, const Credentials &credentials)
{
    const auto promise = newPromise<void>();
    const auto written = [this, promise, name](const KeychainAnswer &got) {
        if (got.ok())
            remember(name, true);
        answer(promise, got.ok() ? Result<void>() : Result<void>(got.toError(name)));
    };
    const QByteArray data = credentialsToJson(credentials);
    if (storedNames().contains(name)) {
        m_jobs->write(name, data, written);
        return promise->future();
    }
    m_jobs->read(name, [this, promise, name, data, written](const KeychainAnswer &found) {
        if (found.notFound() || (found.ok() && found.data == data))
            m_jobs->writeNext(name, data, written);
        else
            answer(promise, Result<void>(found.ok() ? nameTaken(name) : found.toError(name)));
    });
    return promise->future();
}

QFuture<Result<void>> KeychainSecretStore::remove(const QString &name)
{
    const auto promise = newPromise<void>();
    // Read first: a locked keychain says "removed" and keeps the entry.
    m_jobs->read(name, [this, promise, name](const KeychainAnswer &found) {
        if (found.notFound() && !storedNames().contains(name)) {
            answer(promise, Result<void>());
        } else if (!found.ok()) {
            answer(promise, Result<void>(found.notFound() ? notFound(name) : found.toError(name)));
        } else {
            m_jobs->remove(name, [this, promise, name](const KeychainAnswer &got) {
                const bool gone = got.ok() || got.notFound();
                if (gone)
                    remember(name, false);
                answer(promise, gone ? Result<void>() : Result<void>(got.toError(name)));
            });
        }
    });
    return promise->future();
}

QFuture<Result<void>> KeychainSecretStore::probe()
{
    const auto promise = newPromise<void>();
    const QString name = probeName();
    const auto fail = [promise, name](const KeychainAnswer &got) { answer(promise, Result<void>(got.toError(name))); };
    m_jobs->write(name, name.toUtf8(), [this, promise, name, fail](const KeychainAnswer &written) {
        if (!written.ok())
            return fail(written);
        m_jobs->read(name, [this, promise, name, fail](const KeychainAnswer &found) {
            if (!found.ok())
                return fail(found);
            m_jobs->remove(name, [promise](const KeychainAnswer &) { answer(promise, Result<void>()); });
        });
    });
    return promise->future();
}

QStringList KeychainSecretStore::storedNames() const
{
    return QSettings(m_indexFile, QSettings::IniFormat).value(namesKey()).toStringList();
}

void KeychainSecretStore::remember(const QString &name, bool stored)
{
    QSettings index(m_indexFile, QSettings::IniFormat);
    QStringList names = index.value(namesKey()).toStringList();
    names.removeAll(name);
    if (stored)
        names.append(name);
    index.setValue(namesKey(), names);
}

Error KeychainSecretStore::notFound(const QString &name) const
{
    return Error{ErrorId::SecretUnavailable,
                 storedNames().contains(name)
                     ? QStringLiteral("the credentials were stored, but the keychain does not give them out: it is "
                                      "locked or missing, or somebody removed them")
                     : QStringLiteral("the credentials were never stored in the keychain of this computer"),
                 name};
}

QString KeychainSecretStore::defaultIndexFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
           + QStringLiteral("/casb-console/keychain.ini");
}

} // namespace casb
