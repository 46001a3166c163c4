// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/http_message.h"

#include <zlib.h>

namespace casb::simulator {

namespace {
constexpr qsizetype WorthCompressing = 256;
}

std::optional<QByteArray> HttpRequest::queryValue(const QByteArray &name) const
{
    for (const auto &[key, value] : query) {
        if (key == name)
            return value;
    }
    return std::nullopt;
}

bool HttpRequest::acceptsGzip() const
{
    const QList<QByteArray> codings = headers.value("accept-encoding").toLower().split(',');
    for (const QByteArray &coding : codings) {
        const QByteArray compact = coding.simplified().replace(' ', "");
        if (compact == "gzip" || (compact.startsWith("gzip;") && !compact.endsWith("q=0")))
            return true;
    }
    return false;
}

QByteArray httpReason(int status)
{
    switch (status) {
    case 200: return "OK";
    case 400: return "Bad Request";
    case 401: return "Unauthorized";
    case 403: return "Forbidden";
    case 404: return "Not Found";
    case 405: return "Method Not Allowed";
    case 410: return "Gone";
    case 411: return "Length Required";
    case 413: return "Content Too Large";
    case 429: return "Too Many Requests";
    case 431: return "Request Header Fields Too Large";
    case 500: return "Internal Server Error";
    case 502: return "Bad Gateway";
    case 503: return "Service Unavailable";
    case 504: return "Gateway Timeout";
    default: return "Status";
    }
}

QByteArray gzipped(const QByteArray &bytes, int level)
{
    z_stream stream{};
    constexpr int GzipWindow = MAX_WBITS + 16;
    if (deflateInit2(&stream, level, Z_DEFLATED, GzipWindow, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        return {};
    QByteArray out(qsizetype(deflateBound(&stream, uLong(bytes.size()))), Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.constData()));
    stream.avail_in = uInt(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = uInt(out.size());
    deflate(&stream, Z_FINISH);
    out.resize(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return out;
}

QByteArray httpBytes(const HttpResponse &response, const HttpRequest &request)
{
    const bool compress = request.acceptsGzip() && response.body.size() >= WorthCompressing;
    const QByteArray body = compress ? gzipped(response.body, 1) : response.body;
    QByteArray out = "HTTP/1.1 " + QByteArray::number(response.status) + ' ' + httpReason(response.status) + "\r\n";
    out += "Content-Type: " + response.contentType + "\r\n";
    out += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    if (compress)
        out += "Content-Encoding: gzip\r\n";
    for (const auto &[name, value] : response.headers)
        out += name + ": " + value + "\r\n";
    out += request.keepAlive ? "Connection: keep-alive\r\n\r\n" : "Connection: close\r\n\r\n";
    return out + body;
}

} // namespace casb::simulator
