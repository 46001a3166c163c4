// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

class QSocketNotifier;

namespace casb::simulator {

/// Lines that come in on the standard input while the program runs.
class CommandInput : public QObject
{
    Q_OBJECT

public:
    explicit CommandInput(QObject *parent = nullptr);
    ~CommandInput() override;

signals:
    void line(const QString &text);
    /// The other side closed it.
    void ended();

private:
    void read();

    std::unique_ptr<QSocketNotifier> m_notifier;
    QByteArray m_buffer;
};

} // namespace casb::simulator
