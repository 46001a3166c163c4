// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/tenant.h"

#include "simulator/json_text.h"
#include "simulator/noise.h"
#include "simulator/tenant_faults.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTimeZone>

#include <limits>

namespace casb::simulator {

namespace {

constexpr qsizetype RecentRequests = 2000;

std::optional<Service> serviceOf(const QByteArray &path)
{
    if (path == "/v1/auth")
        return Service::Auth;
    if (path == "/v1/alerts")
        return Service::Alerts;
    if (path == "/v2/events")
        return Service::Events;
    return std::nullopt;
}

/// `2023-01-16T12:00:00Z` or `2023-01-16T12:00`, as far as the tenant understands them.
std::optional<qint64> startTime(const QByteArray &text, TenantSettings::StartTime forms)
{
    const QString value = QString::fromUtf8(text);
    QDateTime time;
    if (forms != TenantSettings::StartTime::Minutes)
        time = QDateTime::fromString(value, QStringLiteral("yyyy-MM-dd'T'HH:mm:ss'Z'"));
    if (!time.isValid() && forms != TenantSettings::StartTime::Seconds)
        time = QDateTime::fromString(value, QStringLiteral("yyyy-MM-dd'T'HH:mm"));
    if (!time.isValid())
        return std::nullopt;
    time.setTimeZone(QTimeZone::utc());
    return time.toMSecsSinceEpoch();
}

/// A whole number ≥ 0 that the JSON has as a number.
std::optional<qint64> wholeNumber(const QJsonValue &value)
{
    const double number = value.toDouble(-1);
    return value.isDouble() && number >= 0 && number == double(qint64(number)) ? std::optional(qint64(number))
                                                                                : std::nullopt;
}

} // namespace

Tenant::Tenant(TenantSettings settings, Clock &clock)
    : m_settings(std::move(settings)), m_clock(clock), m_alerts(m_settings.data), m_events(m_settings.data),
      m_signIns(m_settings.data.seed, m_settings.tokenLifetimeMs, m_settings.tokenForm),
      m_rate(m_settings.requestsPerSecond)
{
}

void Tenant::order(const Fault &fault)
{
    if (fault.kind == Fault::Kind::RevokeTokens)
        m_signIns.revokeAll();
    else
        m_faults.add(fault, m_clock.steadyMs());
}

HttpResponse Tenant::answer(const HttpRequest &request)
{
    ++m_counters.requestsByPath[request.path];
    const auto service = serviceOf(request.path);
    const qint64 nowMs = m_clock.nowMs();
    QString faultText;
    HttpResponse response;
    if (!service)
        response = errorResponse(404, "no such resource");
    else
        response = answerService(*service, request, &faultText);
    const int status = response.delivery == HttpResponse::Delivery::Reset ? 0 : response.status;
    ++m_counters.answersByStatus[status];
    if (m_counters.recent.size() == RecentRequests)
        m_counters.recent.removeFirst();
    m_counters.recent.append({nowMs, request.path, status, faultText});
    return response;
}

HttpResponse Tenant::answerService(Service service, const HttpRequest &request, QString *faultText)
{
    const qint64 steadyMs = m_clock.steadyMs();
    if (!m_rate.allow(request.headers.value("x-api-key"), steadyMs, m_clock.nowMs(), request.path)) {
        HttpResponse response = errorResponse(429, {});
        response.body = "{\"message\":\"Too Many Requests\"}";
        response.addHeader("Retry-After", "1");
        return response;
    }
    const auto fault = m_faults.take(service, steadyMs);
    if (fault) {
        ++m_counters.faultsHappened;
        *faultText = fault->text;
        if (auto instead = insteadOfAnswer(*fault, m_clock.nowMs()))
            return *instead;
    }
    if (request.method != (service == Service::Events ? "GET" : "POST"))
        return errorResponse(405, "method not allowed");
    HttpResponse response;
    if (service == Service::Auth)
        response = signIn(request);
    else if (const auto refused = refusal(request))
        response = *refused;
    else
        response = service == Service::Alerts ? alertsPage(request) : eventsPage(request, fault);
    if (fault)
        damageAnswer(response, *fault);
    return response;
}

HttpResponse Tenant::signIn(const HttpRequest &request)
{
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    const auto text = [&body](QLatin1String name) { return body[name].toString().toUtf8(); };
    if (request.headers.value("x-api-key") != m_settings.apiKey
        || text(QLatin1String("client_id")) != m_settings.clientId
        || text(QLatin1String("client_secret")) != m_settings.clientSecret) {
        HttpResponse response = errorResponse(403, {});
        response.body = R"({"status":"ERROR","msg":"Could not find user or wrong password."})";
        return response;
    }
    ++m_counters.signIns;
    HttpResponse response;
    response.body = "{\"auth_token\":\"" + m_signIns.issue(m_clock.steadyMs(), m_clock.nowMs()) + "\"}";
    return response;
}

std::optional<HttpResponse> Tenant::refusal(const HttpRequest &request) const
{
    if (request.headers.value("x-api-key") != m_settings.apiKey)
        return errorResponse(403, "invalid x-api-key");
    const QByteArray authorization = request.headers.value("authorization");
    if (!authorization.startsWith(m_settings.authorizationPrefix)
        || !m_signIns.valid(authorization.mid(m_settings.authorizationPrefix.size()), m_clock.steadyMs()))
        return errorResponse(401, "Unauthorized");
    return std::nullopt;
}

HttpResponse Tenant::alertsPage(const HttpRequest &request) const
{
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    const QJsonObject range = body[QLatin1String("time_range")].toObject();
    const auto page = wholeNumber(body[QLatin1String("page")]);
    const auto from = wholeNumber(range[QLatin1String("from")]);
    const auto to = wholeNumber(range[QLatin1String("to")]);
    if (!page || !from || !to)
        return errorResponse(400, "page, time_range.from and time_range.to must be whole numbers");
    if (*from > *to)
        return errorResponse(400, "time_range.from is after time_range.to");
    HttpResponse response;
    const auto found = m_alerts.newestFirst(*from, qMin(*to, m_clock.nowMs()), *page * m_settings.alertsPageSize,
                                            m_settings.alertsPageSize);
    JsonText json(response.body);
    json.beginObject();
    json.key("alerts");
    json.beginArray();
    for (const AlertSource::Ref &ref : found)
        json.raw(view(m_alerts.object(ref)));
    json.endArray();
    json.endObject();
    return response;
}

HttpResponse Tenant::eventsPage(const HttpRequest &request, const std::optional<Fault> &fault) const
{
    const auto token = request.queryValue("nextPage");
    const auto start = request.queryValue("startTime");
    if (token.has_value() == start.has_value())
        return errorResponse(400, "exactly one of startTime and nextPage is expected");
    std::optional<EventPosition> position;
    if (token) {
        position = eventPosition(m_settings.data, *token);
        if (!position)
            return errorResponse(400, "nextPage is not a valid token");
    } else {
        const auto startMs = startTime(*start, m_settings.startTime);
        if (!startMs)
            return errorResponse(400, "startTime cannot be read");
        position = m_events.positionBefore(*startMs);
    }
    // Pages differ in size, but the page behind a token is always the same one.
    Noise noise{m_settings.data.seed, quint64(position->object), quint64(position->line), 0x9a9e};
    const int limit = qMax(1, int(m_settings.eventsPageSize * (0.5 + 0.5 * noise.unit())));
    const EventSource::Page page = m_events.page(*position, limit, m_clock.nowMs());
    const bool repeat = fault && fault->kind == Fault::Kind::RepeatToken;
    HttpResponse response;
    JsonText json(response.body);
    json.beginObject();
    json.member("size", qint64(page.events.size()));
    if (!fault || fault->kind != Fault::Kind::MissingToken)
        json.member("nextPageToken", view(eventToken(m_settings.data, repeat ? *position : page.next)));
    json.key("content");
    json.beginArray();
    for (const EventPosition &event : page.events)
        json.raw(view(m_events.event(event.object, event.line)));
    json.endArray();
    json.endObject();
    return response;
}

QByteArray Tenant::expected(Service service, qint64 fromMs, qint64 toMs, bool repeats) const
{
    QByteArray out;
    const qint64 nowMs = m_clock.nowMs();
    if (service == Service::Alerts) {
        const auto found = m_alerts.newestFirst(fromMs, qMin(toMs, nowMs), 0, std::numeric_limits<qint64>::max());
        for (auto ref = found.rbegin(); ref != found.rend(); ++ref)
            out += m_alerts.object(*ref) + '\n';
    } else if (service == Service::Events) {
        const auto page = m_events.page(m_events.positionBefore(fromMs), std::numeric_limits<int>::max(),
                                        qMin(toMs, nowMs));
        // By content and not by isRepeat(): what a repeated event repeats may lie before the span.
        QSet<QByteArray> seen;
        for (const EventPosition &event : page.events) {
            const QByteArray object = m_events.event(event.object, event.line);
            if (!repeats && seen.contains(object))
                continue;
            seen.insert(object);
            out += object + '\n';
        }
    }
    return out;
}

} // namespace casb::simulator
