// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/secret_store.h"

#include <chrono>
#include <memory>

namespace casb {

/// The operating system's keychain. Jobs run strictly one after the other in the thread of this object, since a keychain
/// asks its person one question at a time. Needs an event loop, and a QGuiApplication on macOS.
class KeychainSecretStore : public SecretStore
{
    Q_OBJECT

public:
    /// @p indexFile keeps the names (never the secrets) of what was stored: a locked keychain and one that never had
    /// the entry give the same answer. A job that takes longer than @p watchdog ends with SecretUnavailable.
    explicit KeychainSecretStore(const QString &indexFile,
                                 std::chrono::milliseconds watchdog = std::chrono::seconds(30),
                                 QObject *parent = nullptr);
    /// What is still waiting ends with SecretUnavailable.
    ~KeychainSecretStore() override;

    QFuture<Result<Credentials>> read(const CredentialSources &sources) override;
    QFuture<Result<void>> write(const QString &name, const Credentials &credentials) override;
    QFuture<Result<void>> remove(const QString &name) override;
    /// Writes an entry, reads it back and removes it: the only question to which "locked" has an answer of its own.
    QFuture<Result<void>> probe() override;

    /// The index file that all programs of one user share.
    static QString defaultIndexFile();

    /// Names that were stored from here and not removed since.
    [[nodiscard]] QStringList storedNames() const;

private:
    class Jobs;
    struct Reading;

    void readNext(const std::shared_ptr<Reading> &reading);
    void remember(const QString &name, bool stored);
    [[nodiscard]] Error notFound(const QString &name) const;

    QString m_indexFile;
    std::unique_ptr<Jobs> m_jobs;
};

} // namespace casb
