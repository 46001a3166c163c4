// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

#include <memory>

namespace casb::ui {

/// One console for a workspace: two would write into the same files. The first one holds a lock in the folder and listens;
/// a second one tells it what it was started for and ends.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    /// @p folder is the workspace.
    explicit SingleInstance(const QString &folder, QObject *parent = nullptr);
    ~SingleInstance() override;

    /// True: this is the first one. False: @p config (may be empty) was handed to the one that runs. Takes a second at the
    /// most.
    bool claim(const QString &config);

signals:
    /// Another start of this workspace; its window is wanted, and perhaps a configuration.
    void startedAgain(const QString &config);

private:
    bool tell(const QString &config) const;
    void take();

    QString m_name;
    QLockFile m_lock;
    QLocalServer m_server;
};

} // namespace casb::ui
