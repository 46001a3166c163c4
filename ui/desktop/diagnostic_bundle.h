// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "secrets/secret_store.h"

#include <QObject>

namespace casb::ui {

class Session;

/// What support needs, in one zip file: the tail of the log, the configuration and the states with every secret removed,
/// and facts of the system. Lives in the GUI thread; files are written elsewhere.
class DiagnosticBundle : public QObject
{
    Q_OBJECT

public:
    explicit DiagnosticBundle(Session &session, QObject *parent = nullptr);

    /// Writes @p file; finished() follows. One at a time.
    void write(const QString &file);

signals:
    /// @p error: id None when the file is there.
    void finished(const QString &file, const casb::Error &error);

private:
    void readStates();
    void pack();

    Session &m_session;
    QString m_file;
    QList<Credentials> m_secrets; ///< known ones, which must not be in it even by accident
    qsizetype m_waiting = 0;
    QByteArray m_states;
};

/// @p text without any of @p secrets, and without what looks like one: bearer tokens, `api_key: …` and the like.
QByteArray withoutSecrets(QByteArray text, const QList<Credentials> &secrets);

} // namespace casb::ui
