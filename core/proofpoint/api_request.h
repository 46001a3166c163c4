// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "proofpoint/api_settings.h"
#include "secrets/secret_store.h"

#include <QList>
#include <QUrl>

#include <utility>

namespace casb {

/// One question to the API, before it becomes a request.
struct ApiCall {
    enum class Kind { SignIn, Alerts, EventsFromTime, EventsFromToken };
    Kind kind = Kind::SignIn;
    int page = 0;      ///< Alerts
    qint64 fromMs = 0; ///< Alerts; the start time of EventsFromTime
    qint64 toMs = 0;   ///< Alerts
    QString token;     ///< EventsFromToken

    [[nodiscard]] bool isPost() const { return kind == Kind::SignIn || kind == Kind::Alerts; }
};

/// A request ready to be sent.
struct ApiRequest {
    QByteArray method;
    QUrl url;
    QList<std::pair<QByteArray, QByteArray>> headers; ///< in their order; Host and Content-Length come by themselves
    QByteArray body;
    bool signIn = false;
};

/// How a start time is written.
enum class StartTimeForm { AsConfigured, WholeMinute };

/// Whether a client can be built from @p settings; @p tls: whether this program can speak TLS at all.
/// Error: ClientNotBuilt.
Result<void> checkApiSettings(const ApiSettings &settings, bool tls);

/// Builds the request of @p call. Fails (Authentication) when a secret holds a character that no header may carry.
Result<ApiRequest> buildRequest(const ApiCall &call, const ApiSettings &settings, const Credentials &credentials,
                                const QString &authToken, StartTimeForm form);

/// @p url without query, fragment and user: what logs and messages may show.
QString shownUrl(const QUrl &url);

/// True when @p value may stand in a header: visible ASCII, and blanks inside.
bool fitsHeader(const QString &value);

} // namespace casb
