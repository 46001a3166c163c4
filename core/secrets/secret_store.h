// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "config/config.h"

#include <QFuture>
#include <QObject>

namespace casb {

/// The three secrets of one Proofpoint credential. Never logged, never written to a file.
struct Credentials {
    QString apiKey;
    QString clientId;
    QString clientSecret;
    bool operator==(const Credentials &) const = default;
};

/// Where secrets lie. All calls in the thread of the object (the main thread, since keychain jobs of two threads crash
/// QtKeychain 0.13); the futures may be awaited in any thread.
class SecretStore : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Reads all three, wherever each of them lies. Error SecretUnavailable says which and why ("locked" and "never
    /// stored" differ).
    virtual QFuture<Result<Credentials>> read(const CredentialSources &sources) = 0;
    /// Stores under @p name in the keychain of this computer. An entry that others have stored there is left alone, which
    /// isNameTaken() tells.
    virtual QFuture<Result<void>> write(const QString &name, const Credentials &credentials) = 0;
    virtual QFuture<Result<void>> remove(const QString &name) = 0;
    /// Ok when a keychain answers and is open; the error says what is missing.
    virtual QFuture<Result<void>> probe() = 0;

    /// The keychain, which all workspaces and programs of a person share, has another entry of this name.
    static Error nameTaken(const QString &name)
    {
        return {ErrorId::SecretUnavailable, QStringLiteral("the keychain holds other credentials of this name, which were not stored from here"), name};
    }
    static bool isNameTaken(const Error &error) { return error == nameTaken(error.path); }
};

} // namespace casb
