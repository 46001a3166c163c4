// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator_process.h"

#include <QFile>
#include <QJsonDocument>
#include <QTcpSocket>
#include <QUrl>
#include <QtTest>

namespace casb {
namespace {

constexpr int kStartMs = 30'000;
constexpr int kAnswerMs = 30'000;

/// One exchange with the control port; the body of the answer.
QByteArray exchange(const QUrl &url, const QByteArray &method, const QByteArray &target, const QByteArray &body)
{
    QTcpSocket socket;
    socket.connectToHost(url.host(), quint16(url.port()));
    if (!socket.waitForConnected(kAnswerMs))
        return {};
    socket.write(method + ' ' + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: "
                 + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    QByteArray answer;
    while (socket.waitForReadyRead(kAnswerMs))
        answer += socket.readAll();
    answer += socket.readAll();
    if (!answer.startsWith("HTTP/1.1 200"))
        return {};
    return answer.mid(answer.indexOf("\r\n\r\n") + 4);
}

} // namespace

SimulatorProcess::SimulatorProcess(const QStringList &arguments)
{
    const QString output = m_folder.filePath(QStringLiteral("delivered.txt"));
    QStringList all{QStringLiteral("--work-dir"),         m_folder.path(),
                    QStringLiteral("--relay-output"),     output,
                    QStringLiteral("--requests-per-second"), QStringLiteral("0"),
                    QStringLiteral("--history-hours"),    QStringLiteral("6"),
                    QStringLiteral("--events-page-size"), QStringLiteral("200"),
                    QStringLiteral("--frozen"),           QStringLiteral("--die-with-parent")};
    all += arguments;
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral(CASB_SIMULATOR), all);
    while (!m_process.canReadLine() && m_process.waitForReadyRead(kStartMs)) {
    }
    m_ready = QJsonDocument::fromJson(m_process.readLine()).object();
}

SimulatorProcess::~SimulatorProcess()
{
    m_process.terminate();
    if (!m_process.waitForFinished(5'000))
        m_process.kill();
    m_process.waitForFinished();
}

QString SimulatorProcess::configPath() const
{
    return m_ready.value(QStringLiteral("config")).toString();
}

bool SimulatorProcess::order(const QByteArray &faults)
{
    const QUrl url(m_ready.value(QStringLiteral("control")).toString());
    return !exchange(url, "POST", "/control/fault", faults).isEmpty();
}

QByteArray SimulatorProcess::get(const QString &path)
{
    const QUrl url(m_ready.value(QStringLiteral("control")).toString());
    return exchange(url, "GET", path.toLatin1(), {});
}

QJsonObject SimulatorProcess::stats()
{
    return QJsonDocument::fromJson(get(QStringLiteral("/control/stats"))).object();
}

QByteArrayList SimulatorProcess::expected(const QByteArray &service)
{
    QByteArrayList lines = get(QStringLiteral("/control/expected?service=") + QString::fromLatin1(service)).split('\n');
    lines.removeAll(QByteArray());
    return lines;
}

QByteArrayList SimulatorProcess::delivered() const
{
    QFile file(m_folder.filePath(QStringLiteral("delivered.txt")));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArrayList out;
    for (const QByteArray &line : file.readAll().split('\n')) {
        // Internal messages of the collector are no records.
        const qsizetype at = line.indexOf(" casb.proofpoint.");
        if (at >= 0)
            out += line.mid(line.indexOf(": ", at) + 2);
    }
    return out;
}

bool SimulatorProcess::editConfig(const QList<std::pair<QByteArray, QByteArray>> &replacements)
{
    QFile file(configPath());
    if (!file.open(QIODevice::ReadOnly))
        return false;
    QByteArray text = file.readAll();
    file.close();
    for (const auto &[from, to] : replacements) {
        if (!text.contains(from))
            return false;
        text.replace(from, to);
    }
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(text) == text.size();
}

QByteArrayList members(const QByteArrayList &lines, const QString &name)
{
    QByteArrayList out;
    for (const QByteArray &line : lines)
        out += QJsonDocument::fromJson(line).object().value(name).toVariant().toByteArray();
    return out;
}

} // namespace casb
