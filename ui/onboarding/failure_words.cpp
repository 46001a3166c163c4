// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/failure_words.h"

#include "onboarding/destination_tester.h"

#include <QCoreApplication>

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

} // namespace

FailureWords connectionFailure(const Error &error, ConnectionStep::Id step, const InputConfig &input)
{
    using Id = ConnectionStep::Id;
    const QString host = input.authBaseUrl.host();
    if (error.id == ErrorId::ServerBusy)
        return {tr("Proofpoint answers, but asks to wait: %1.").arg(error.detail),
                tr("The requests of the day may be used up, or another collector uses the same credentials at the same time. "
                   "Stop the other one, or test again later.")};
    switch (step) {
    case Id::NameLookup:
        return {tr("The name %1 was not found.").arg(host),
                tr("Look whether this computer is connected and whether its name server knows addresses outside of your "
                   "network. A wrong region leads to a wrong name, too.")};
    case Id::Tcp:
        return {tr("%1 has an address, but nothing answers at port %2: %3.")
                    .arg(host, QString::number(input.authBaseUrl.port(443)), error.detail),
                tr("A firewall blocks the way out, or connections have to go through a proxy. Ask for outgoing port %1 to %2, "
                   "or set the proxy of this computer.")
                    .arg(QString::number(input.authBaseUrl.port(443)), host)};
    case Id::Tls:
        return tlsFailure(error.detail, host);
    case Id::SignIn:
        if (error.id == ErrorId::Authentication)
            return {tr("Proofpoint was reached but refuses the sign-in: %1.").arg(error.detail),
                    tr("api_key, client_id and client_secret must come from the same place in Proofpoint. Copy the secret once "
                       "more, without a blank at its end. A key of another region is refused in the same way."),
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

FailureWords deliveryFailure(const Error &error, int step, const OutputConfig &output)
{
    const QString place = output.address + u':' + QString::number(output.port);
    switch (DestinationStep::Row(step)) {
    case DestinationStep::Files:
        return {tr("The files cannot be used: %1.").arg(error.detail),
                tr("Download chain, certificate and key of one Devo domain once more: chain.crt, DOMAIN.crt and DOMAIN.key.")};
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
        if (error.id == ErrorId::CertificateInvalid && error.path == output.certPath)
            return {tr("%1 refuses the certificate: %2.").arg(output.address, error.detail),
                    tr("It may belong to a domain of another region, or be revoked. Choose the region of your domain, or "
                       "download a new certificate.")};
        if (step == DestinationStep::Tls)
            return tlsFailure(error.detail, output.address);
        return {tr("The connection was made, but the record was not taken: %1.").arg(error.detail),
                tr("The peer closes connections whose certificate or data it does not want. Look at the chosen region and at "
                   "what the relay writes into its log.")};
    }
    return fromCatalogue(error);
}

} // namespace casb::ui
