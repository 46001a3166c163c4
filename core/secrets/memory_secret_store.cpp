// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/memory_secret_store.h"

#include "secrets/secret_sources.h"

namespace casb {
namespace {

template <typename T> QFuture<Result<T>> ready(Result<T> result)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
}

} // namespace

QFuture<Result<Credentials>> MemorySecretStore::read(const CredentialSources &sources)
{
    for (const QString &name : keychainNames(sources)) {
        if (m_failure.id != ErrorId::None)
            return ready(Result<Credentials>(m_failure));
        if (!m_entries.contains(name))
            return ready(Result<Credentials>(
                Error{ErrorId::SecretUnavailable, QStringLiteral("the credentials were never stored"), name}));
    }
    return ready(resolveCredentials(sources, m_entries));
}

QFuture<Result<void>> MemorySecretStore::write(const QString &name, const Credentials &credentials)
{
    if (m_failure.id != ErrorId::None)
        return ready(Result<void>(m_failure));
    m_entries.insert(name, credentials);
    return ready(Result<void>());
}

QFuture<Result<void>> MemorySecretStore::remove(const QString &name)
{
    if (m_failure.id != ErrorId::None)
        return ready(Result<void>(m_failure));
    m_entries.remove(name);
    return ready(Result<void>());
}

QFuture<Result<void>> MemorySecretStore::probe()
{
    return ready(m_failure.id == ErrorId::None ? Result<void>() : Result<void>(m_failure));
}

} // namespace casb
