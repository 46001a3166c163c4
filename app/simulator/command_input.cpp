// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_input.h"

#include <QPointer>
#include <QSocketNotifier>

#ifdef Q_OS_UNIX
#include <unistd.h>
#else
#include <iostream>
#include <string>
#include <thread>
#endif

namespace casb::simulator {

CommandInput::~CommandInput() = default;

#ifdef Q_OS_UNIX

CommandInput::CommandInput(QObject *parent) : QObject(parent)
{
    m_notifier = std::make_unique<QSocketNotifier>(STDIN_FILENO, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &CommandInput::read);
}

void CommandInput::read()
{
    char bytes[4096];
    const auto got = ::read(STDIN_FILENO, bytes, sizeof bytes);
    if (got <= 0) {
        m_notifier->setEnabled(false);
        emit ended();
        return;
    }
    m_buffer.append(bytes, qsizetype(got));
    for (auto end = m_buffer.indexOf('\n'); end >= 0; end = m_buffer.indexOf('\n')) {
        const QString text = QString::fromUtf8(m_buffer.left(end));
        m_buffer.remove(0, end + 1);
        emit line(text);
    }
}

#else

CommandInput::CommandInput(QObject *parent) : QObject(parent)
{
    // The read cannot be interrupted: the thread ends with the process.
    std::thread([guard = QPointer<CommandInput>(this)] {
        std::string text;
        while (std::getline(std::cin, text)) {
            if (guard)
                QMetaObject::invokeMethod(guard, [guard, text] { if (guard) emit guard->line(QString::fromStdString(text)); });
        }
        if (guard)
            QMetaObject::invokeMethod(guard, [guard] { if (guard) emit guard->ended(); });
    }).detach();
}

void CommandInput::read() {}

#endif

} // namespace casb::simulator
