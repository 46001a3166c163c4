// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/run_secret_store.h"

#include "secrets/secret_sources.h"

#include <QPromise>

#include <algorithm>
#include <optional>

namespace casb {

RunSecretStore::RunSecretStore(std::unique_ptr<SecretStore> behind, QObject *parent)
    : SecretStore(parent), m_behind(std::move(behind))
{}

void RunSecretStore::keepForThisRun(const QString &name, const Credentials &credentials)
{
    m_kept.insert(name, credentials);
}

QFuture<Result<Credentials>> RunSecretStore::read(const CredentialSources &sources)
{
    const QStringList names = keychainNames(sources);
    const bool here = !names.isEmpty()
        && std::all_of(names.begin(), names.end(), [this](const QString &name) { return m_kept.contains(name); });
    if (!here)
        return m_behind->read(sources);
    QPromise<Result<Credentials>> promise;
    promise.start();
    promise.addResult(resolveCredentials(sources, m_kept));
    promise.finish();
    return promise.future();
}

QFuture<Result<void>> RunSecretStore::write(const QString &name, const Credentials &credentials)
{
    return forgetWhenDone(m_behind->write(name, credentials), name);
}

QFuture<Result<void>> RunSecretStore::remove(const QString &name)
{
    return forgetWhenDone(m_behind->remove(name), name);
}

QFuture<Result<void>> RunSecretStore::forgetWhenDone(QFuture<Result<void>> deed, const QString &name)
{
    const std::optional<Credentials> before = m_kept.contains(name) ? std::optional(m_kept.value(name)) : std::nullopt;
    if (!before)
        return deed;
    // The store behind ends what it has begun before it goes, and it goes before what is kept here.
    return deed.then([this, name, before](const Result<void> &done) {
        if (done && m_kept.value(name) == *before) // not what was kept meanwhile
            m_kept.remove(name);
        return done;
    });
}

QFuture<Result<void>> RunSecretStore::probe()
{
    return m_behind->probe();
}

} // namespace casb
