// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/keychain_secret_store.h"

#include <qt6keychain/keychain.h>

#include <QPointer>
#include <QTimer>

#include <deque>
#include <functional>

namespace casb {

/// How one keychain job ended.
struct KeychainAnswer {
    QKeychain::Error error = QKeychain::NoError;
    QString errorText;
    QByteArray data; ///< of a reading job
    bool timedOut = false;

    [[nodiscard]] bool ok() const { return error == QKeychain::NoError && !timedOut; }
    [[nodiscard]] bool notFound() const { return error == QKeychain::EntryNotFound && !timedOut; }
    /// SecretUnavailable about entry @p name.
    [[nodiscard]] Error toError(const QString &name) const;
};

/// The queue of keychain jobs, one at a time, each under a watchdog.
class KeychainSecretStore::Jobs : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const KeychainAnswer &)>;

    explicit Jobs(std::chrono::milliseconds watchdog);
    ~Jobs() override;

    void read(const QString &name, Done done);
    /// Before all that waits: what was asked for after a write is to see it, though that has to read first.
    void writeNext(const QString &name, const QByteArray &data, Done done);
    void write(const QString &name, const QByteArray &data, Done done);
    void remove(const QString &name, Done done);

private:
    struct Entry {
        std::function<QKeychain::Job *()> make;
        Done done;
    };
    static Entry writing(const QString &name, const QByteArray &data, Done done);
    void push(Entry entry);
    void startNext();
    void jobFinished(QKeychain::Job *job);
    void expired();
    void finish(const KeychainAnswer &answer);

    std::deque<Entry> m_waiting;
    QPointer<QKeychain::Job> m_job;
    Done m_done;
    QTimer m_watchdog;
};

} // namespace casb
