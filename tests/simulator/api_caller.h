// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/simulator.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

namespace casb::simulator {

constexpr qint64 TestNowMs = 1'773'739'922'026; // 2026-03-17, shortly after half past nine

/// Settings of a small tenant of two hours without a limit on requests.
inline SimulatorSettings smallSimulator(const QString &workDir)
{
    SimulatorSettings settings;
    settings.workDir = workDir;
    settings.keepRelayLines = true;
    settings.tenant.requestsPerSecond = 0;
    settings.tenant.data.beginMs = fiveMinutesOf(TestNowMs - 2 * 3'600'000);
    settings.tenant.eventsPageSize = 400;
    return settings;
}

/// Calls the tenant over real sockets, as a client does.
class ApiCaller
{
public:
    explicit ApiCaller(const Simulator &simulator) : m_simulator(simulator) {}

    struct Answer {
        int status = 0;
        QByteArray body;
        QByteArray retryAfter;
        bool hasRetryAfter = false;
        bool whole = false; ///< as much came as was announced, and no error
        [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    };

    Answer signIn(const QByteArray &secret = "demo-secret")
    {
        const Answer answer = call("POST", QStringLiteral("/v1/auth"),
                                   R"({"client_id":"demo-client","client_secret":")" + secret + "\"}");
        m_token = answer.json()[QLatin1String("auth_token")].toString().toUtf8();
        return answer;
    }
    Answer alerts(int page, qint64 from, qint64 to)
    {
        const QByteArray body = "{\"page\":" + QByteArray::number(page) + ",\"time_range\":{\"from\":"
                                + QByteArray::number(from) + ",\"to\":" + QByteArray::number(to) + "}}";
        return call("POST", QStringLiteral("/v1/alerts"), body);
    }
    Answer eventsFrom(const QString &startTime) { return call("GET", QString(u"/v2/events?startTime=" + startTime)); }
    Answer eventsAfter(const QString &token)
    {
        const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(token));
        return call("GET", QString(u"/v2/events?nextPage=" + encoded));
    }

    Answer call(const QByteArray &method, const QString &pathAndQuery, const QByteArray &body = {})
    {
        QNetworkRequest request(QUrl(QString(m_simulator.apiUrl() + pathAndQuery)));
        request.setRawHeader("x-api-key", apiKey);
        request.setRawHeader("Authorization", m_token);
        // Set by hand, so that the client's library leaves the body as it came.
        request.setRawHeader("Accept-Encoding", acceptEncoding);
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
        QNetworkReply *reply = m_network.sendCustomRequest(request, method, body);
        // The simulator lives in this very thread.
        const bool finished = QSignalSpy(reply, &QNetworkReply::finished).wait(CASB_PATIENCE_MS);
        Answer answer;
        if (finished) {
            answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
            answer.body = reply->readAll();
            answer.hasRetryAfter = reply->hasRawHeader("Retry-After");
            answer.retryAfter = reply->rawHeader("Retry-After");
            answer.whole = reply->error() == QNetworkReply::NoError
                           && reply->rawHeader("Content-Length").toLongLong() == answer.body.size();
        }
        delete reply;
        return answer;
    }

    QByteArray apiKey = "demo-api-key";
    QByteArray acceptEncoding = "identity";

private:
    const Simulator &m_simulator;
    QNetworkAccessManager m_network;
    QByteArray m_token;
};

} // namespace casb::simulator
