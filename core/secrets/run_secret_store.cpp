// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/run_secret_store.h"

#include "secrets/secret_sources.h"

#include <QPromise>

#include <algorithm>

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
    m_kept.remove(name);
    return m_behind->write(name, credentials);
}

QFuture<Result<void>> RunSecretStore::remove(const QString &name)
{
    m_kept.remove(name);
    return m_behind->remove(name);
}

QFuture<Result<void>> RunSecretStore::probe()
{
    return m_behind->probe();
}

} // namespace casb
