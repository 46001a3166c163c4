// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "proofpoint/answer_rules.h"

#include "proofpoint/retry_after.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace casb {
namespace {

constexpr qsizetype kShownMessage = 300;
/// Of a body that is no JSON: more than is shown, since it may begin with blanks.
constexpr qsizetype kReadOfBody = 64 << 10;

QString textOf(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isObject()) {
        const QString inner = value.toObject().value(QLatin1String("message")).toString();
        return inner.isEmpty() ? QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact))
                               : inner;
    }
    return {};
}

QString oneLine(QString text)
{
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control)
            c = u' ';
    }
    text = text.simplified();
    if (text.size() > kShownMessage)
        text = text.left(kShownMessage - 1) + u'…';
    return text;
}

QString statusText(const HttpAnswer &answer, const QString &message)
{
    QString text = QString::number(answer.status);
    if (!answer.reason.isEmpty())
        text += u' ' + answer.reason;
    if (!message.isEmpty() && message != answer.reason)
        text += QStringLiteral(": ") + message;
    return text;
}

Verdict tooManyRequests(const HttpAnswer &answer, const Error &error, qint64 nowMs)
{
    Verdict verdict{Verdict::Action::Retry, error, {}, 0};
    const RetryAfter wanted = parseRetryAfter(answer.retryAfter, nowMs);
    verdict.waitMs = wanted.waitMs;
    if (wanted.kind == RetryAfter::Kind::Missing)
        verdict.note = Error{ErrorId::RetryAfterMissing, QStringLiteral("Retry-After header not found"), {}};
    else if (wanted.kind == RetryAfter::Kind::Empty)
        verdict.note = Error{ErrorId::RetryAfterEmpty, QStringLiteral("Retry-After header value is None"), {}};
    return verdict;
}

Verdict clientError(const ApiCall &call, int status, const Error &error)
{
    using Action = Verdict::Action;
    if (call.kind == ApiCall::Kind::EventsFromTime && status == 400)
        return {Action::WholeMinute, error, {}, 0};
    if (call.kind == ApiCall::Kind::EventsFromToken && (status == 400 || status == 404 || status == 410))
        return {Action::Fail, {ErrorId::PositionRefused, error.detail, error.path}, {}, 0};
    return {Action::Fail, error, {}, 0};
}

} // namespace

Error authenticationError(const QString &message)
{
    return {ErrorId::Authentication,
            QStringLiteral("Potential issue with authentication. Please check credentials and detailed error message: ")
                + message,
            {}};
}

QString messageOfBody(const QByteArray &body, const SecretMask &mask)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    for (const char *member : {"message", "Message", "error", "msg"}) {
        const QString text = oneLine(mask.hidden(textOf(object.value(QLatin1String(member)))));
        if (!text.isEmpty())
            return text;
    }
    return oneLine(mask.hidden(QString::fromUtf8(body.left(kReadOfBody))));
}

Verdict judge(const ApiCall &call, const HttpAnswer &answer, const QString &message, const QString &url, qint64 nowMs)
{
    using Action = Verdict::Action;
    if (answer.error.id != ErrorId::None) {
        const Error error{answer.error.id, answer.error.detail, url};
        return {worthRetrying(error.id) ? Action::Retry : Action::Fail, error, {}, 0};
    }
    const int status = answer.status;
    const QString text = statusText(answer, message);
    if (status == 200)
        return {};
    if (status == 401 || status == 403) {
        const bool again = status == 401 && call.kind != ApiCall::Kind::SignIn;
        return {again ? Action::SignIn : Action::Fail, authenticationError(message.isEmpty() ? text : message), {}, 0};
    }
    if (status == 429)
        return tooManyRequests(answer, {ErrorId::ServerBusy, text, url}, nowMs);
    if (status >= 500)
        return {Action::Retry, {ErrorId::ServerBusy, text, url}, {}, 0};
    if (status >= 400)
        return clientError(call, status, {ErrorId::HttpStatus, text, url});
    if (status >= 300) {
        const QString target = shownUrl(answer.location);
        const QString detail = QStringLiteral("%1: a redirection to \"%2\" is not followed").arg(text, target);
        return {Action::Fail, {ErrorId::HttpStatus, detail, url}, {}, 0};
    }
    return {Action::Retry, {ErrorId::BodyInvalid, text + QStringLiteral(": an answer without a page"), url}, {}, 0};
}

} // namespace casb
