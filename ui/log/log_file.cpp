// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/log_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>

namespace casb::ui {

Result<std::shared_ptr<LogBuffer>> readLogFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorId::StateUnreadable, file.errorString(), path};
    auto buffer = std::make_shared<LogBuffer>(10'000'000);
    LogEntry last;
    bool any = false;
    while (!file.atEnd()) {
        const QString text = QString::fromUtf8(file.readLine()).trimmed();
        if (text.isEmpty())
            continue;
        if (auto entry = parseLogLine(text)) {
            last = std::move(*entry);
            any = true;
        } else {
            last.message = text;
        }
        buffer->write(last);
    }
    if (!any)
        return Error{ErrorId::StateUnreadable,
                     QCoreApplication::translate("casb::ui::LogFile", "no line of it has the format of the log"), path};
    return buffer;
}

QString writeLogFile(const QString &path, const LogBuffer &buffer, const std::vector<qint64> &lines)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    for (const qint64 number : lines) {
        for (const LogBuffer::Line &line : buffer.lines(number, number + 1)) {
            LogEntry entry;
            entry.timeMs = line.header.timeMs;
            entry.level = line.header.level;
            entry.origin = buffer.origin(line.header.origin);
            entry.message = QString::fromUtf8(line.message);
            file.write(entry.line() + '\n');
        }
    }
    return file.commit() ? QString() : file.errorString();
}

} // namespace casb::ui
