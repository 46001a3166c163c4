// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace casb {

/// A running casb-simulator in a folder of its own. Small, frozen and without a rate limit unless told otherwise.
class SimulatorProcess
{
public:
    explicit SimulatorProcess(const QStringList &arguments = {});
    ~SimulatorProcess();

    [[nodiscard]] bool isReady() const { return !m_ready.isEmpty(); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString configPath() const;
    [[nodiscard]] QJsonObject ready() const { return m_ready; }
    /// Orders faults, a line each.
    bool order(const QByteArray &faults);
    [[nodiscard]] QJsonObject stats();
    /// The source objects of a service in its whole history, as NDJSON lines, each once.
    [[nodiscard]] QByteArrayList expected(const QByteArray &service);
    /// The lines that the relay has received, without their syslog head.
    [[nodiscard]] QByteArrayList delivered() const;
    /// Writes config.yaml anew, changed by replacing texts.
    bool editConfig(const QList<std::pair<QByteArray, QByteArray>> &replacements);

private:
    QByteArray get(const QString &path);

    QTemporaryDir m_folder;
    QProcess m_process;
    QJsonObject m_ready;
};

/// A member of each line that is a JSON object, e.g. all ids, in their order.
QByteArrayList members(const QByteArrayList &lines, const QString &name);

} // namespace casb
