// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "proofpoint/api_request.h"

#include "base/time_text.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace casb {
namespace {

QByteArray jsonText(const QString &text)
{
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2);
}

QByteArray signInBody(const Credentials &credentials)
{
    return "{\"client_id\":" + jsonText(credentials.clientId) + ",\"client_secret\":"
        + jsonText(credentials.clientSecret) + '}';
}

QByteArray alertsBody(const ApiCall &call)
{
    return "{\"page\":" + QByteArray::number(call.page) + ",\"time_range\":{\"from\":"
        + QByteArray::number(call.fromMs) + ",\"to\":" + QByteArray::number(call.toMs) + "}}";
}

QString startTime(qint64 ms, const QString &format, StartTimeForm form)
{
    if (form == StartTimeForm::AsConfigured && format.isEmpty())
        return wholeSecondTime(ms);
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
    return time.toString(form == StartTimeForm::WholeMinute ? QStringLiteral("yyyy-MM-dd'T'HH:mm") : format);
}

/// Everything but letters, digits and -._~ is escaped: a token's + / = and % must arrive as they are.
QString escaped(const QString &value, const QByteArray &except = {})
{
    return QString::fromLatin1(QUrl::toPercentEncoding(value, except));
}

QUrl callUrl(const ApiCall &call, const ApiSettings &settings, StartTimeForm form)
{
    const auto at = [](QUrl base, QLatin1String path) {
        QString prefix = base.path(QUrl::FullyEncoded);
        while (prefix.endsWith(u'/'))
            prefix.chop(1);
        base.setPath(prefix + path, QUrl::StrictMode);
        base.setQuery(QString());
        base.setFragment(QString());
        base.setUserInfo(QString());
        return base;
    };
    switch (call.kind) {
    case ApiCall::Kind::SignIn:
        return at(settings.authBaseUrl, QLatin1String("/v1/auth"));
    case ApiCall::Kind::Alerts:
        return at(settings.alertsBaseUrl, QLatin1String("/v1/alerts"));
    case ApiCall::Kind::EventsFromTime:
    case ApiCall::Kind::EventsFromToken:
        break;
    }
    QUrl url = at(settings.eventsBaseUrl, QLatin1String("/v2/events"));
    const QString query = call.kind == ApiCall::Kind::EventsFromToken
        ? QStringLiteral("nextPage=") + escaped(call.token)
        : QStringLiteral("startTime=") + escaped(startTime(call.fromMs, settings.startTimeFormat, form), ":");
    url.setQuery(query, QUrl::StrictMode);
    return url;
}

QString authorization(const QString &prefix, const QString &token)
{
    // "Bearer" and "Bearer " mean the same.
    const bool blank = !prefix.isEmpty() && prefix.back().isLetterOrNumber();
    return blank ? QString(prefix + u' ' + token) : QString(prefix + token);
}

} // namespace

bool fitsHeader(const QString &value)
{
    return std::all_of(value.begin(), value.end(), [](QChar c) { return c >= u' ' && c <= u'~'; })
        && value.trimmed().size() == value.size();
}

QString shownUrl(const QUrl &url)
{
    return url.toString(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
}

Result<void> checkApiSettings(const ApiSettings &settings, bool tls)
{
    for (const QUrl &url : {settings.authBaseUrl, settings.alertsBaseUrl, settings.eventsBaseUrl}) {
        const bool https = url.scheme() == u"https";
        if (!url.isValid() || url.host().isEmpty() || !(https || url.scheme() == u"http"))
            return Error{ErrorId::ClientNotBuilt, QStringLiteral("this is no address of an interface"), shownUrl(url)};
        if (https && !tls)
            return Error{ErrorId::ClientNotBuilt,
                         QStringLiteral("the library for TLS is missing or does not fit this program"), shownUrl(url)};
    }
    return {};
}

Result<ApiRequest> buildRequest(const ApiCall &call, const ApiSettings &settings, const Credentials &credentials,
                                const QString &authToken, StartTimeForm form)
{
    if (!fitsHeader(credentials.apiKey) || !fitsHeader(authToken)) {
        return Error{ErrorId::Authentication,
                     QStringLiteral("Potential issue with authentication. Please check credentials and detailed error "
                                    "message: the API key holds a character that it cannot hold"),
                     {}};
    }
    ApiRequest request;
    request.signIn = call.kind == ApiCall::Kind::SignIn;
    request.method = call.isPost() ? QByteArrayLiteral("POST") : QByteArrayLiteral("GET");
    request.url = callUrl(call, settings, form);
    request.headers = {{"x-api-key", credentials.apiKey.toLatin1()}};
    if (!request.signIn)
        request.headers.emplaceBack("Authorization", authorization(settings.authorizationPrefix, authToken).toLatin1());
    if (call.isPost()) {
        request.headers.emplaceBack("Content-Type", "application/json");
        request.body = request.signIn ? signInBody(credentials) : alertsBody(call);
    }
    request.headers.emplaceBack("Accept", "application/json");
    request.headers.emplaceBack("Accept-Encoding", "gzip");
    request.headers.emplaceBack("User-Agent", "casb-collector/" CASB_VERSION);
    return request;
}

} // namespace casb
