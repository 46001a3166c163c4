// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/log_file.h"

#include "log/log_reader.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>

namespace casb::ui {
namespace {

constexpr qint64 kPiece = 1 << 20;
constexpr qint64 kMostLines = 10'000'000;

} // namespace

void readLogFile(QPromise<LogFileResult> &promise, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        promise.addResult(Error{ErrorId::StateUnreadable, file.errorString(), path});
        return;
    }
    promise.setProgressRange(0, 100);
    auto buffer = std::make_shared<LogBuffer>(kMostLines);
    LogReader reader(*buffer);
    const qint64 size = std::max<qint64>(1, file.size());
    qint64 done = 0;
    QByteArray piece(kPiece, Qt::Uninitialized);
    while (!promise.isCanceled()) {
        const qint64 got = file.read(piece.data(), kPiece);
        if (got < 0) {
            promise.addResult(Error{ErrorId::StateUnreadable, file.errorString(), path});
            return;
        }
        if (got == 0)
            reader.finish();
        else
            reader.take({piece.constData(), size_t(got)});
        done += got;
        // The first piece of a log has a line of the log; whatever else it is, it may be long.
        if ((got == 0 || done >= kPiece) && !reader.anyHead()) {
            promise.addResult(Error{
                ErrorId::StateUnreadable,
                QCoreApplication::translate("casb::ui::LogFile", "no line of it has the format of the log"), path});
            return;
        }
        if (got == 0) {
            promise.addResult(buffer);
            return;
        }
        promise.setProgressValue(int(std::min<qint64>(done * 100 / size, 100)));
    }
}

QByteArray fileLine(const LogBuffer &buffer, const LogBuffer::Line &line)
{
    if (line.header.continued)
        return line.message;
    LogEntry entry;
    entry.timeMs = line.header.timeMs;
    entry.level = line.header.level;
    entry.origin = buffer.origin(line.header.origin);
    entry.message = QString::fromUtf8(line.message);
    return entry.line();
}

QString writeLogFile(const QString &path, const LogBuffer &buffer, const std::vector<qint64> &lines)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    for (const qint64 number : lines) {
        for (const LogBuffer::Line &line : buffer.lines(number, number + 1))
            file.write(fileLine(buffer, line) + '\n');
    }
    return file.commit() ? QString() : file.errorString();
}

} // namespace casb::ui
