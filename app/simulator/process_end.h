// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

class QSocketNotifier;

namespace casb::simulator {

/// Says when this process is asked to end: SIGINT, SIGTERM, SIGHUP, or the console's close. One at a time.
class ProcessEnd : public QObject
{
    Q_OBJECT

public:
    explicit ProcessEnd(QObject *parent = nullptr);
    ~ProcessEnd() override;

    /// From now on the system asks it to end when its parent ends. False: this system cannot; watch the standard input.
    static bool followParent();

signals:
    void requested();

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace casb::simulator
