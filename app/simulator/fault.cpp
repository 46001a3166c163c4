// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/fault.h"

#include <QStringList>

#include <span>

namespace casb::simulator {

namespace {

struct KindEntry {
    QStringView name;
    Fault::Kind kind;
    Services services;
    int status;
    QStringView help;
};

constexpr Services Data = Services(int(Service::Alerts) | int(Service::Events));
constexpr Services Any = Services(int(Service::Auth) | int(Service::Alerts) | int(Service::Events));

constexpr KindEntry Kinds[] = {
    {u"html-error", Fault::Kind::HtmlError, Any, 502, u"502 with a page of HTML"},
    {u"expire-token", Fault::Kind::Status, Service::Events, 410, u"410: the page token is not known any longer"},
    {u"reset", Fault::Kind::Reset, Any, 0, u"a reset instead of an answer"},
    {u"reset-mid", Fault::Kind::ResetHalf, Any, 0, u"a reset in the middle of the answer"},
    {u"truncate", Fault::Kind::Truncate, Any, 0, u"the body ends in its middle"},
    {u"slow", Fault::Kind::Slow, Any, 0, u"the answer comes ms=N later (5000)"},
    {u"drip", Fault::Kind::Drip, Any, 0, u"the answer comes in ten pieces over ms=N (5000)"},
    {u"control-chars", Fault::Kind::ControlChars, Data, 0, u"raw control characters inside strings"},
    {u"bad-utf8", Fault::Kind::BadUtf8, Data, 0, u"bytes that are no UTF-8 inside strings"},
    {u"pretty", Fault::Kind::Pretty, Data, 0, u"a pretty-printed body"},
    {u"wrapped", Fault::Kind::Wrapped, Data, 0, u"the first object comes inside of a string, so that it is no record"},
    {u"garbage", Fault::Kind::Garbage, Any, 0, u"200 with a body that is no JSON"},
    {u"empty-body", Fault::Kind::EmptyBody, Any, 0, u"200 without a body"},
    {u"repeat-token", Fault::Kind::RepeatToken, Service::Events, 0, u"a page that names its own token as the next one"},
    {u"missing-token", Fault::Kind::MissingToken, Service::Events, 0, u"a page without a next token"},
    {u"revoke-tokens", Fault::Kind::RevokeTokens, Any, 0, u"all sign-ins are void from now on"},
    {u"relay-away", Fault::Kind::RelayAway, {}, 0, u"the relay is gone for seconds=N (20)"},
    {u"relay-reset", Fault::Kind::RelayReset, {}, 0, u"the relay resets its connections"},
    {u"relay-refuse", Fault::Kind::RelayRefuse, {}, 0, u"the relay drops the next count=N connections at once"},
    {u"relay-close", Fault::Kind::RelayClose, {}, 0, u"the relay closes its connections in good order, as if idle"},
    {u"relay-stall", Fault::Kind::RelayStall, {}, 0, u"the relay does not read for seconds=N (20)"},
};

std::optional<Service> serviceOf(QStringView name)
{
    if (name == u"auth")
        return Service::Auth;
    if (name == u"alerts")
        return Service::Alerts;
    if (name == u"events")
        return Service::Events;
    return std::nullopt;
}

std::optional<Fault> faultOf(const QString &kind)
{
    Fault fault;
    bool number = false;
    const int status = kind.toInt(&number);
    if (number && status >= 400 && status <= 599) {
        fault.status = status;
        // A 401 is about the token, which only the data calls carry.
        fault.services = status == 401 ? Data : Any;
        return fault;
    }
    for (const KindEntry &entry : Kinds) {
        if (entry.name != kind)
            continue;
        fault.kind = entry.kind;
        fault.status = entry.status;
        fault.services = entry.services;
        if (entry.kind == Fault::Kind::Slow || entry.kind == Fault::Kind::Drip)
            fault.durationMs = 5000;
        return fault;
    }
    return std::nullopt;
}

/// Empty: understood.
QString applyWord(Fault &fault, const QString &word)
{
    if (word == u"no-header") {
        fault.retryAfter = Fault::RetryAfter::Missing;
        return {};
    }
    if (word == u"empty") {
        fault.retryAfter = Fault::RetryAfter::Empty;
        return {};
    }
    const QString name = word.section(u'=', 0, 0);
    const QString value = word.section(u'=', 1);
    if (name == u"service") {
        Services services;
        const QStringList names = value.split(u'|');
        for (const QString &one : names) {
            const auto service = serviceOf(one);
            if (!service)
                return QStringLiteral("unknown service '%1': auth, alerts or events expected").arg(one);
            services |= *service;
        }
        fault.services = services;
        return {};
    }
    if (name == u"count" && value == u"forever") {
        fault.count = -1;
        return {};
    }
    bool ok = false;
    const double number = value.toDouble(&ok);
    if (!ok || number < 0)
        return QStringLiteral("'%1': %2 needs a number that is not negative").arg(word, name);
    if (name == u"count")
        fault.count = int(number);
    else if (name == u"after")
        fault.after = int(number);
    else if (name == u"at")
        fault.atMs = qint64(number * 1000);
    else if (name == u"ms")
        fault.durationMs = int(number);
    else if (name == u"seconds")
        fault.durationMs = int(number * 1000);
    else if (name == u"retry-after" || name == u"retry-date") {
        fault.retryAfter = name == u"retry-date" ? Fault::RetryAfter::Date : Fault::RetryAfter::Seconds;
        fault.retryAfterSeconds = int(number);
    } else {
        return QStringLiteral("unknown word '%1'").arg(word);
    }
    return {};
}

} // namespace

std::optional<Fault> parseFault(const QString &line, QString *problem)
{
    const QStringList words = line.simplified().split(u' ', Qt::SkipEmptyParts);
    auto fault = faultOf(words.value(0));
    if (!fault) {
        *problem = QStringLiteral("unknown fault '%1'").arg(words.value(0));
        return std::nullopt;
    }
    for (qsizetype index = 1; index < words.size(); ++index) {
        *problem = applyWord(*fault, words[index]);
        if (!problem->isEmpty())
            return std::nullopt;
    }
    if (fault->count == 0) {
        *problem = QStringLiteral("count=0 means never");
        return std::nullopt;
    }
    fault->text = line.simplified();
    return fault;
}

QString faultHelp()
{
    QString text = QStringLiteral("  %1%2\n").arg(QStringLiteral("400 … 599"), -16)
                       .arg(QStringLiteral("that status; for 429 retry-after=N, retry-date=N, no-header or empty"));
    for (const KindEntry &entry : Kinds)
        text += QStringLiteral("  %1%2\n").arg(entry.name, -16).arg(entry.help);
    return text
           + QStringLiteral("  each with service=auth|alerts|events, count=N or count=forever, after=N (requests; relay: "
                            "records), at=SECONDS\n");
}

} // namespace casb::simulator
