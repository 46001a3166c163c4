// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/secret_store.h"

#include <QMap>

namespace casb {

/// Keeps secrets for this run only: what remains where there is no keychain, and what tests use.
class MemorySecretStore : public SecretStore
{
    Q_OBJECT

public:
    using SecretStore::SecretStore;

    QFuture<Result<Credentials>> read(const CredentialSources &sources) override;
    QFuture<Result<void>> write(const QString &name, const Credentials &credentials) override;
    QFuture<Result<void>> remove(const QString &name) override;
    QFuture<Result<void>> probe() override;

    /// From now on every answer of the keychain is @p error; ErrorId::None: as usual.
    void failWith(const Error &error) { m_failure = error; }

private:
    QMap<QString, Credentials> m_entries;
    Error m_failure;
};

} // namespace casb
