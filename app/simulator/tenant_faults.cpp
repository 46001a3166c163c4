// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/tenant_faults.h"

#include "simulator/body_damage.h"
#include "simulator/json_text.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

namespace casb::simulator {

namespace {

QByteArray httpDate(qint64 timeMs)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(timeMs, QTimeZone::utc());
    return QLocale::c().toString(time, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'")).toLatin1();
}

HttpResponse tooManyRequests(const Fault &fault, qint64 nowMs)
{
    HttpResponse response = errorResponse(429, {});
    response.body = "{\"message\":\"Too Many Requests\"}";
    switch (fault.retryAfter) {
    case Fault::RetryAfter::Seconds:
        response.addHeader("Retry-After", QByteArray::number(fault.retryAfterSeconds));
        break;
    case Fault::RetryAfter::Date:
        response.addHeader("Retry-After", httpDate(nowMs + fault.retryAfterSeconds * 1000LL));
        break;
    case Fault::RetryAfter::Empty: response.addHeader("Retry-After", ""); break;
    case Fault::RetryAfter::Missing: break;
    }
    return response;
}

HttpResponse statusResponse(const Fault &fault, qint64 nowMs)
{
    switch (fault.status) {
    case 429: return tooManyRequests(fault, nowMs);
    case 401: return errorResponse(401, "Unauthorized");
    case 403: {
        HttpResponse response = errorResponse(403, {});
        response.body = R"({"status":"ERROR","msg":"Could not find user or wrong password."})";
        return response;
    }
    case 410: return errorResponse(410, "nextPage token has expired");
    default: return errorResponse(fault.status, httpReason(fault.status));
    }
}

} // namespace

HttpResponse errorResponse(int status, const QByteArray &text)
{
    HttpResponse response;
    response.status = status;
    response.body = "{\"error\":" + jsonString(view(text)) + '}';
    return response;
}

std::optional<HttpResponse> insteadOfAnswer(const Fault &fault, qint64 nowMs)
{
    switch (fault.kind) {
    case Fault::Kind::Status: return statusResponse(fault, nowMs);
    case Fault::Kind::HtmlError: {
        HttpResponse response;
        response.status = fault.status;
        response.contentType = "text/html; charset=utf-8";
        response.body = "<!DOCTYPE html>\n<html><head><title>502 Bad Gateway</title></head>\n<body><center><h1>502 Bad "
                        "Gateway</h1></center><hr><center>gateway</center></body></html>\n";
        return response;
    }
    case Fault::Kind::Reset: {
        HttpResponse response;
        response.delivery = HttpResponse::Delivery::Reset;
        return response;
    }
    default: return std::nullopt;
    }
}

void damageAnswer(HttpResponse &response, const Fault &fault)
{
    switch (fault.kind) {
    case Fault::Kind::ResetHalf: response.delivery = HttpResponse::Delivery::ResetHalf; break;
    case Fault::Kind::Truncate: response.delivery = HttpResponse::Delivery::Truncated; break;
    case Fault::Kind::Slow: response.delayMs = fault.durationMs; break;
    case Fault::Kind::Drip:
        response.delivery = HttpResponse::Delivery::Drip;
        response.dripMs = fault.durationMs;
        break;
    case Fault::Kind::ControlChars: response.body = withControlCharacters(response.body); break;
    case Fault::Kind::BadUtf8: response.body = withBadUtf8(response.body); break;
    case Fault::Kind::Pretty: response.body = prettyPrinted(response.body); break;
    case Fault::Kind::Wrapped:
        response.body = withWrappedObject(response.body);
        break;
    case Fault::Kind::Garbage: response.body = "}{ this is no page"; break;
    case Fault::Kind::EmptyBody: response.body.clear(); break;
    default: break;
    }
}

} // namespace casb::simulator
