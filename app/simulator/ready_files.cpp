// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/ready_files.h"

#include "simulator/simulator.h"

#include "base/time_text.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <cmath>

namespace casb::simulator {

namespace {

/// In single quotes, as YAML takes any text.
QString quoted(QString text)
{
    return u'\'' + text.replace(u'\'', QStringLiteral("''")) + u'\'';
}

QString limitText(double perSecond)
{
    if (perSecond <= 0)
        return QStringLiteral("{period: \"1s\", number_of_requests: -1}");
    if (perSecond >= 1)
        return QStringLiteral("{period: \"1s\", number_of_requests: %1}").arg(int(perSecond));
    return QStringLiteral("{period: \"%1s\", number_of_requests: 1}").arg(int(std::ceil(1 / perSecond)));
}

} // namespace

QString writeConfig(const Simulator &simulator)
{
    const SimulatorSettings &settings = simulator.settings();
    const TenantSettings &tenant = settings.tenant;
    const CertificateFiles &files = simulator.certificates();
    const auto text = [](const QByteArray &bytes) { return quoted(QString::fromUtf8(bytes)); };
    const QString begin = quoted(wholeSecondTime(tenant.data.beginMs));
    QString yaml;
    const auto line = [&yaml](int depth, const QString &content) {
        yaml += QString(2 * depth, u' ') + content + u'\n';
    };
    line(0, QStringLiteral("# A collector for the simulated tenant and relay on this machine."));
    line(0, QStringLiteral("globals:"));
    line(1, QStringLiteral("debug: false"));
    line(1, QStringLiteral("id: demo"));
    line(1, QStringLiteral("name: demo_collector"));
    line(1, QStringLiteral("persistence:"));
    line(2, QStringLiteral("type: filesystem"));
    line(2, QStringLiteral("config:"));
    line(3, QString(u"directory_name: " + quoted(QDir(settings.workDir).absoluteFilePath(QStringLiteral("state")))));
    line(0, QStringLiteral("outputs:"));
    line(1, QStringLiteral("devo_1:"));
    line(2, QStringLiteral("type: devo_platform"));
    line(2, QStringLiteral("config:"));
    line(3, QStringLiteral("address: 127.0.0.1"));
    line(3, QStringLiteral("port: %1").arg(simulator.relay().tlsPort()));
    line(3, QStringLiteral("type: SSL"));
    line(3, QString(u"chain: " + quoted(files.chain)));
    line(3, QString(u"cert: " + quoted(files.cert)));
    line(3, QString(u"key: " + quoted(files.key)));
    line(0, QStringLiteral("inputs:"));
    line(1, QStringLiteral("proofpoint_casb:"));
    line(2, QStringLiteral("id: proofpoint_casb_1"));
    line(2, QStringLiteral("enabled: true"));
    line(2, QString(u"override_api_base_url: " + quoted(simulator.apiUrl())));
    line(2, QStringLiteral("credentials:"));
    line(3, QString(u"api_key: " + text(tenant.apiKey)));
    line(3, QString(u"client_id: " + text(tenant.clientId)));
    line(3, QString(u"client_secret: " + text(tenant.clientSecret)));
    line(2, QStringLiteral("requests_limits:"));
    line(3, QString(u"- " + limitText(tenant.requestsPerSecond)));
    line(2, QStringLiteral("services:"));
    for (const QString &service : {QStringLiteral("alerts"), QStringLiteral("events")}) {
        line(3, QString(service + u':'));
        line(4, QStringLiteral("request_period_in_seconds: %1").arg(settings.requestPeriodSeconds));
        line(4, QString(u"initial_start_time_in_utc: " + begin));
        if (service == u"alerts") {
            line(4, QStringLiteral("override_page_size: %1").arg(tenant.alertsPageSize));
            line(4, QStringLiteral("override_time_lag_in_seconds: %1").arg(settings.timeLagSeconds));
        }
    }
    QSaveFile file(simulator.configPath());
    if (!file.open(QIODevice::WriteOnly))
        return QStringLiteral("%1: %2").arg(file.fileName(), file.errorString());
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(yaml.toUtf8());
    return file.commit() ? QString() : QStringLiteral("%1: %2").arg(file.fileName(), file.errorString());
}

QByteArray readyLine(const Simulator &simulator)
{
    const SimulatorSettings &settings = simulator.settings();
    const CertificateFiles &files = simulator.certificates();
    const QJsonObject relay{
        {QStringLiteral("host"), QStringLiteral("127.0.0.1")},
        {QStringLiteral("port"), simulator.relay().tlsPort()},
        {QStringLiteral("tcp_port"), simulator.relay().tcpPort()},
        {QStringLiteral("chain"), files.chain},
        {QStringLiteral("cert"), files.cert},
        {QStringLiteral("key"), files.key},
        {QStringLiteral("stranger_cert"), files.strangerCert},
        {QStringLiteral("stranger_key"), files.strangerKey},
        {QStringLiteral("output"), settings.relayOutput},
    };
    const QJsonObject credentials{
        {QStringLiteral("api_key"), QString::fromUtf8(settings.tenant.apiKey)},
        {QStringLiteral("client_id"), QString::fromUtf8(settings.tenant.clientId)},
        {QStringLiteral("client_secret"), QString::fromUtf8(settings.tenant.clientSecret)},
    };
    const QJsonObject ready{
        {QStringLiteral("ready"), true},
        {QStringLiteral("api"), simulator.apiUrl()},
        {QStringLiteral("control"), simulator.controlUrl()},
        {QStringLiteral("config"), simulator.configPath()},
        {QStringLiteral("credentials"), credentials},
        {QStringLiteral("relay"), relay},
        {QStringLiteral("history_begin"), stateTime(settings.tenant.data.beginMs)},
        {QStringLiteral("tenant_id"), QString::fromLatin1(tenantId(settings.tenant.data.seed))},
    };
    return QJsonDocument(ready).toJson(QJsonDocument::Compact);
}

} // namespace casb::simulator
