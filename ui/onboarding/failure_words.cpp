// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/failure_words.h"

#include "onboarding/destination_tester.h"
#include "session/time_display.h"

#include <QCoreApplication>
#include <cmath>

namespace casb::ui {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("casb::ui", text);
}

/// The certificate of the other side is refused for a time that this computer thinks it is.
bool speaksOfTime(const QString &detail)
{
    return detail.contains(QLatin1String("not yet valid"), Qt::CaseInsensitive)
        || detail.contains(QLatin1String("expired"), Qt::CaseInsensitive);
}

bool speaksOfTrust(const QString &detail)
{
    return detail.contains(QLatin1String("self-signed"), Qt::CaseInsensitive)
        || detail.contains(QLatin1String("self signed"), Qt::CaseInsensitive)
        || detail.contains(QLatin1String("issuer"), Qt::CaseInsensitive)
        || detail.contains(QLatin1String("untrusted"), Qt::CaseInsensitive);
}

QString catalogue(const char *text)
{
    return QCoreApplication::translate("errors", text);
}

FailureWords fromCatalogue(const Error &error)
{
    const ErrorEntry &entry = errorEntry(error.id);
    return {catalogue(entry.cause) + u' ' + error.detail, catalogue(entry.solution), false};
}

FailureWords tlsFailure(const QString &detail, const QString &host)
{
    if (speaksOfTime(detail))
        return {tr("The certificate of %1 is not valid at the time that this computer's clock shows.").arg(host),
                tr("Set date, time and time zone of this computer, then test again.")};
    if (speaksOfTrust(detail))
        return {tr("Somebody between here and %1 answers with a certificate of their own.").arg(host),
                tr("A proxy that inspects TLS does this. Ask your network team to let %1 through uninspected, or to install "
                   "the proxy's authority on this computer.").arg(host)};
    return {tr("The encrypted connection to %1 was not made: %2.").arg(host, detail),
            tr("A firewall or proxy may cut TLS connections. Test from another network to tell them apart.")};
}

/// What else could be the reason, and is or is not.
QString ruledOut(const ConnectionFindings &findings)
{
    constexpr double kTolerableSeconds = 120;
    const double off = findings.clockAheadMs ? double(*findings.clockAheadMs) / 1000.0 : 0;
    if (findings.clockAheadMs && std::abs(off) > kTolerableSeconds) {
        const QString span = spanText(qint64(std::abs(off)) * 1000);
        return off > 0
                   ? tr("The clock of this computer is %1 ahead, which is a reason of its own: set it right.").arg(span)
                   : tr("The clock of this computer is %1 behind, which is a reason of its own: set it right.")
                         .arg(span);
    }
    if (!findings.proxy.isEmpty())
        return tr("The connection goes through the proxy %1, which could answer in Proofpoint's place.")
            .arg(findings.proxy);
    if (findings.clockAheadMs)
        return tr("This computer's clock is right and no proxy is in between, so neither is the reason.");
    return tr("No proxy is in between.");
}

/// What happened, as a part of a sentence.
QString inSentence(QString detail)
{
    while (detail.endsWith(u'.'))
        detail.chop(1);
    return detail;
}

FailureWords failureOf(const Error &error, ConnectionStep::Id step, const InputConfig &input,
                       const ConnectionFindings &findings)
{
    using Id = ConnectionStep::Id;
    const QString host = input.authBaseUrl.host();
    if (error.id == ErrorId::ServerBusy && error.path == QLatin1String("requests_limits"))
        return {tr("The collector on this computer runs with the same credentials and has used up the requests that "
                   "are allowed "
                   "for now."),
                tr("Nothing is wrong with the credentials so far. Test again later, or raise the limit in Settings if "
                   "Proofpoint "
                   "allows you more.")};
    if (error.id == ErrorId::Stopped)
        return {tr("The collector that runs with the same credentials was started anew during the test."),
                tr("Test again.")};
    if (error.id == ErrorId::ServerBusy)
        return {tr("Proofpoint answers, but asks to wait: %1.").arg(inSentence(error.detail)),
                tr("The requests of the day may be used up, or another collector uses the same credentials at the same "
                   "time. "
                   "Stop the other one, or test again later.")};
    switch (step) {
    case Id::NameLookup:
        if (!findings.proxy.isEmpty())
            return {tr("The name of the proxy %1 was not found.").arg(findings.proxy),
                    tr("The proxy is set on this computer. Look whether it is spelled right, and whether you are in "
                       "the network "
                       "that it belongs to.")};
        return {
            tr("The name %1 was not found.").arg(host),
            tr("Look whether this computer is connected and whether its name server knows addresses outside of your "
               "network. A wrong region leads to a wrong name, too.")};
    case Id::Tcp:
        if (!findings.proxy.isEmpty())
            return {tr("%1 was not reached through the proxy %2: %3.").arg(host, findings.proxy, error.detail),
                    tr("Ask your network team whether the proxy lets connections to %1 through, and whether it wants a "
                       "name and "
                       "password.")
                        .arg(host)};
        return {tr("%1 has an address, but nothing answers at port %2: %3.")
                    .arg(host, QString::number(input.authBaseUrl.port(443)), inSentence(error.detail)),
                tr("A firewall blocks the way out, or connections have to go through a proxy. Ask for outgoing port %1 "
                   "to %2, "
                   "or set the proxy of this computer.")
                    .arg(QString::number(input.authBaseUrl.port(443)), host)};
    case Id::Tls:
        return tlsFailure(error.detail, host);
    case Id::SignIn:
        if (error.id == ErrorId::Authentication)
            return {
                tr("Proofpoint was reached but refuses the sign-in: %1.").arg(inSentence(refusalWords(error.detail))),
                tr("api_key, client_id and client_secret must come from the same place in Proofpoint. Copy the secret "
                   "once "
                   "more, without a blank at its end. A key of another region is refused in the same way.") +
                    u' ' + ruledOut(findings),
                true};
        break;
    case Id::AlertsPage:
    case Id::EventsPage:
        if (error.id == ErrorId::Authentication || error.id == ErrorId::HttpStatus)
            return {tr("The sign-in works, but reading %1 is refused: %2.")
                        .arg(step == Id::AlertsPage ? QStringLiteral("alerts") : QStringLiteral("events"), error.detail),
                    tr("The key may lack the right to read them. Give it the SIEM role in Proofpoint, or leave this source out "
                       "in the next step."),
                    error.id == ErrorId::Authentication};
        break;
    }
    return fromCatalogue(error);
}

} // namespace

QString refusalWords(const QString &detail)
{
    // The engine puts words before it on which runbooks match.
    static const QString before = QStringLiteral("detailed error message: ");
    const auto at = detail.indexOf(before);
    return at < 0 ? detail : detail.mid(at + before.size());
}

QString exchangeText(const ConnectionFindings &findings, const QUrl &baseUrl)
{
    QStringList lines;
    for (const ConnectionFindings::Request &request : findings.exchange) {
        lines << request.method + u' ' + baseUrl.host() + request.path;
        lines << QStringLiteral("  ") +
                     (request.status > 0
                          ? tr("HTTP %1, %2 bytes, %3 ms").arg(request.status).arg(request.bytes).arg(request.totalMs)
                          : tr("no answer, %1 ms").arg(request.totalMs));
        if (request.waitedMs > 0)
            lines << QStringLiteral("  ") + tr("waited %1 ms for the rate limit before").arg(request.waitedMs);
        if (!request.error.isEmpty())
            lines << QStringLiteral("  ") + request.error;
    }
    return lines.join(u'\n');
}

FailureWords connectionFailure(const Error &error, ConnectionStep::Id step, const InputConfig &input,
                               const ConnectionFindings &findings)
{
    FailureWords words = failureOf(error, step, input, findings);
    words.exchange = !findings.exchange.isEmpty();
    return words;
}

namespace {

/// A destination is trusted by the chain that was chosen for it alone, and looks at our certificate itself.
FailureWords deliveryTlsFailure(const Error &error, const OutputConfig &output)
{
    const bool ofChain = error.id == ErrorId::CertificateInvalid && error.path == output.chainPath;
    if (ofChain && !speaksOfTime(error.detail))
        return {tr("The certificate of %1 comes from no authority in the chosen chain: %2.")
                    .arg(output.address, inSentence(error.detail.section(QStringLiteral("not accepted: "), -1))),
                tr("Most often the chain is the one of another Devo region or relay: choose the chain.crt that came with "
                   "your certificate. If it is the right one, a proxy that inspects TLS answers in place of %1: ask your "
                   "network team to let it through uninspected.").arg(output.address)};
    const bool closed = error.id == ErrorId::DeliveryFailed && !error.path.isEmpty();
    if (closed && !output.certPath.isEmpty() && !speaksOfTime(error.detail) && !speaksOfTrust(error.detail))
        return {tr("%1 ended the connection when it was shown the certificate, so it most likely refuses it: %2.")
                    .arg(output.address, inSentence(error.detail)),
                tr("It may belong to a domain of another region or another relay, or be revoked. Choose the region of your "
                   "domain, or download a new certificate. If others get through with it, a firewall or proxy cuts TLS "
                   "connections.")};
    return tlsFailure(error.detail, output.address);
}

} // namespace

FailureWords deliveryFailure(const Error &error, int step, const OutputConfig &output)
{
    const QString place = output.address + u':' + QString::number(output.port);
    switch (DestinationStep::Row(step)) {
    case DestinationStep::Files:
        return {tr("The files cannot be used: %1.").arg(inSentence(error.detail)),
                tr("Download chain, certificate and key of one Devo domain once more: chain.crt, DOMAIN.crt and "
                   "DOMAIN.key.")};
    case DestinationStep::NameLookup:
        return {tr("The name %1 was not found.").arg(output.address),
                tr("Look whether it is spelled as Devo gave it, and whether this computer is connected.")};
    case DestinationStep::Tcp:
        return {tr("Nothing answers at %1: %2.").arg(place, error.detail),
                tr("A firewall blocks the way out, or the port is another one. Ask for outgoing port %1 to %2.")
                    .arg(QString::number(output.port), output.address)};
    case DestinationStep::Tls:
    case DestinationStep::Send:
    case DestinationStep::Acknowledged:
        if (error.id == ErrorId::CertificateInvalid && !output.keyPath.isEmpty() && error.path == output.keyPath)
            return {tr("The key does not belong to the certificate: %1.").arg(inSentence(error.detail)),
                    tr("Choose the key that was made with this certificate, or download both once more.")};
        if (error.id == ErrorId::CertificateInvalid && error.path == output.certPath)
            return {tr("%1 refuses the certificate: %2.").arg(output.address, error.detail),
                    tr("It may belong to a domain of another region, or be revoked. Choose the region of your domain, or "
                       "download a new certificate.")};
        if (step == DestinationStep::Tls)
            return deliveryTlsFailure(error, output);
        return {tr("The connection was made, but the record was not taken: %1.").arg(inSentence(error.detail)),
                tr("The peer closes connections whose certificate or data it does not want. Look at the chosen region "
                   "and at "
                   "what the relay writes into its log.")};
    }
    return fromCatalogue(error);
}

} // namespace casb::ui
