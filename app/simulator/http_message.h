// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QList>
#include <QMap>

#include <optional>
#include <utility>

namespace casb::simulator {

/// One request, whole.
struct HttpRequest {
    QByteArray method;
    QByteArray path;                                  ///< decoded, without the query
    QList<std::pair<QByteArray, QByteArray>> query;   ///< decoded; + is a space
    QMap<QByteArray, QByteArray> headers;             ///< names in lower case
    QByteArray body;
    bool keepAlive = true;

    /// First value of @p name in the query.
    [[nodiscard]] std::optional<QByteArray> queryValue(const QByteArray &name) const;
    [[nodiscard]] bool acceptsGzip() const;
};

/// One answer, and how it is to go out.
struct HttpResponse {
    enum class Delivery : quint8 {
        Whole,
        Drip,       ///< whole, but in pieces over dripMs
        Truncated,  ///< half of it, then an orderly end
        ResetHalf,  ///< half of it, then a reset
        Reset,      ///< nothing but a reset
    };
    int status = 200;
    QByteArray contentType = "application/json";
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    Delivery delivery = Delivery::Whole;
    int delayMs = 0; ///< before the first byte
    int dripMs = 0;

    void addHeader(const QByteArray &name, const QByteArray &value) { headers.emplaceBack(name, value); }
};

QByteArray httpReason(int status);
/// Status line, headers and body, compressed where @p request allows it and it pays.
QByteArray httpBytes(const HttpResponse &response, const HttpRequest &request);
/// @p bytes as one gzip member.
QByteArray gzipped(const QByteArray &bytes, int level);

} // namespace casb::simulator
