// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/secret_store.h"

#include <QMap>

#include <memory>

namespace casb {

/// Another store, before which entries lie that are kept for this run only: for a computer whose keychain is missing or
/// locked. They are in this process's memory and nowhere else.
class RunSecretStore : public SecretStore
{
    Q_OBJECT

public:
    explicit RunSecretStore(std::unique_ptr<SecretStore> behind, QObject *parent = nullptr);

    /// From now on @p name is answered from here, until it has been stored or removed.
    void keepForThisRun(const QString &name, const Credentials &credentials);

    QFuture<Result<Credentials>> read(const CredentialSources &sources) override;
    QFuture<Result<void>> write(const QString &name, const Credentials &credentials) override;
    QFuture<Result<void>> remove(const QString &name) override;
    QFuture<Result<void>> probe() override;

private:
    QFuture<Result<void>> forgetWhenDone(QFuture<Result<void>> deed, const QString &name);

    QMap<QString, Credentials> m_kept; ///< outlives the store behind, whose last answers change it
    std::unique_ptr<SecretStore> m_behind;
};

} // namespace casb
