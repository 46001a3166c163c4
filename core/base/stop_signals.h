// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace casb {

/// Turns SIGINT and SIGTERM (console events on Windows) into a Qt signal in the main thread. One object a program.
class StopSignals : public QObject
{
    Q_OBJECT

public:
    explicit StopSignals(QObject *parent = nullptr);
    ~StopSignals() override;

signals:
    void stopRequested();

private:
    struct Private;
    Private *d;
};

} // namespace casb
