// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"

#include <QtGlobal>

namespace casb {
namespace {

constexpr ErrorEntry kCatalogue[] = {
    {ErrorId::None, "", 0, "", ""},
    {ErrorId::ConfigRead, "ProofpointCasbInitVariablesError", 1,
     QT_TRANSLATE_NOOP("errors", "The configuration could not be read."),
     QT_TRANSLATE_NOOP("errors", "Find the setting named in the message and correct it.")},
    {ErrorId::ConfigInvalid, "ProofpointCasbInitVariablesError", 2,
     QT_TRANSLATE_NOOP("errors", "The configuration was read, but a value is of the wrong type or out of its range."),
     QT_TRANSLATE_NOOP("errors", "Find the setting named in the message and correct it.")},
    {ErrorId::ClientNotBuilt, "ProofpointCasbInitVariablesError", 3,
     QT_TRANSLATE_NOOP("errors", "The client of the Proofpoint API could not be built."),
     QT_TRANSLATE_NOOP("errors", "Report it together with the diagnostic bundle.")},
    {ErrorId::Authentication, "ProofpointCasbSetupError", 101,
     QT_TRANSLATE_NOOP("errors", "Proofpoint does not accept the credentials (any more)."),
     QT_TRANSLATE_NOOP("errors", "Enter valid credentials for the right region.")},
    {ErrorId::RetryAfterMissing, "ValueError", 0,
     QT_TRANSLATE_NOOP("errors", "Proofpoint asked to wait without saying how long."),
     QT_TRANSLATE_NOOP("errors", "Nothing to do: the collector waits by itself, longer each time.")},
    {ErrorId::RetryAfterEmpty, "ValueError", 0,
     QT_TRANSLATE_NOOP("errors", "Proofpoint asked to wait with an empty time."),
     QT_TRANSLATE_NOOP("errors", "Nothing to do: the collector waits by itself, longer each time.")},
    {ErrorId::DateType, "TypeError", 0,
     QT_TRANSLATE_NOOP("errors", "A date of another type than the interface describes."),
     QT_TRANSLATE_NOOP("errors", "Nothing to do: the record is kept, its time is that of the pull.")},
    {ErrorId::SecretUnavailable, "ProofpointCasbInitVariablesError", 4,
     QT_TRANSLATE_NOOP("errors", "A secret could not be had: the keychain is locked or missing, or it was never stored."),
     QT_TRANSLATE_NOOP("errors", "Unlock the keychain, or enter the credentials anew.")},
    {ErrorId::Network, "ProofpointCasbNetworkError", 201,
     QT_TRANSLATE_NOOP("errors", "The other side could not be reached, or the connection broke."),
     QT_TRANSLATE_NOOP("errors", "Nothing to do at first: it is tried again. If it lasts, check network, proxy and name lookup.")},
    {ErrorId::HttpStatus, "ProofpointCasbApiError", 202,
     QT_TRANSLATE_NOOP("errors", "Proofpoint refused the request."),
     QT_TRANSLATE_NOOP("errors", "Read the message; if it does not help, ask Proofpoint's support with time and address.")},
    {ErrorId::ServerBusy, "ProofpointCasbApiError", 203,
     QT_TRANSLATE_NOOP("errors", "Proofpoint is overloaded or asks for fewer requests."),
     QT_TRANSLATE_NOOP("errors", "Nothing to do: the request is repeated after a while. If it comes often, lower the rate limit.")},
    {ErrorId::BodyInvalid, "ProofpointCasbApiError", 204,
     QT_TRANSLATE_NOOP("errors", "The answer is not the page that was asked for: truncated, or not JSON."),
     QT_TRANSLATE_NOOP("errors", "Nothing to do at first: the page is asked for again. If it lasts, look for a proxy in between.")},
    {ErrorId::BodyTooLarge, "ProofpointCasbApiError", 205,
     QT_TRANSLATE_NOOP("errors", "The answer is larger than the limit for one body."),
     QT_TRANSLATE_NOOP("errors", "Raise the limit, or ask for smaller pages.")},
    {ErrorId::PositionRefused, "ProofpointCasbPullError", 301,
     QT_TRANSLATE_NOOP("errors", "Proofpoint does not know the stored page token any longer."),
     QT_TRANSLATE_NOOP("errors", "Choose a time from which to collect again. Nothing is skipped without your word.")},
    {ErrorId::PositionRepeated, "ProofpointCasbPullError", 302,
     QT_TRANSLATE_NOOP("errors", "Proofpoint gave the same page token twice although there was content."),
     QT_TRANSLATE_NOOP("errors", "The pull ended to avoid a loop. If it lasts, restart from a time.")},
    {ErrorId::StateUnreadable, "ProofpointCasbPersistenceError", 401,
     QT_TRANSLATE_NOOP("errors", "The persisted state cannot be understood."),
     QT_TRANSLATE_NOOP("errors", "Repair or move the file named, or reset the service to a time.")},
    {ErrorId::StateChanged, "ProofpointCasbPersistenceError", 402,
     QT_TRANSLATE_NOOP("errors", "The state was changed by somebody else while a page was being processed."),
     QT_TRANSLATE_NOOP("errors", "Nothing to do: the page is dropped and collection goes on from the new state.")},
    {ErrorId::StoreFailed, "ProofpointCasbPersistenceError", 403,
     QT_TRANSLATE_NOOP("errors", "The database could not be read or written."),
     QT_TRANSLATE_NOOP("errors", "Check free space and permissions of the persistence directory.")},
    {ErrorId::DeliveryFailed, "DevoSenderError", 501,
     QT_TRANSLATE_NOOP("errors", "The destination cannot be reached or refuses the connection."),
     QT_TRANSLATE_NOOP("errors", "Records wait safely in the store. Check address, port and certificate.")},
    {ErrorId::CertificateInvalid, "DevoSenderError", 502,
     QT_TRANSLATE_NOOP("errors", "Chain, certificate or key cannot be read, do not fit together, or are not accepted."),
     QT_TRANSLATE_NOOP("errors", "Download chain, certificate and key of this Devo domain again.")},
    {ErrorId::Stopped, "Stopped", 0, QT_TRANSLATE_NOOP("errors", "A stop was asked for."), ""},
};

} // namespace

std::span<const ErrorEntry> errorCatalogue()
{
    return std::span(kCatalogue).subspan(1);
}

const ErrorEntry &errorEntry(ErrorId id)
{
    for (const ErrorEntry &entry : kCatalogue) {
        if (entry.id == id)
            return entry;
    }
    return kCatalogue[0];
}

bool worthRetrying(ErrorId id)
{
    switch (id) {
    case ErrorId::Network:
    case ErrorId::ServerBusy:
    case ErrorId::BodyInvalid:
    case ErrorId::RetryAfterMissing:
    case ErrorId::RetryAfterEmpty:
    case ErrorId::StateChanged:
    case ErrorId::DeliveryFailed:
        return true;
    default:
        return false;
    }
}

QString Error::text() const
{
    const ErrorEntry &entry = errorEntry(id);
    QString out = QLatin1String(entry.className);
    if (entry.code != 0)
        out += QStringLiteral("[CODE:%1]").arg(entry.code);
    out += QStringLiteral(" reason: ");
    if (!path.isEmpty())
        out += path + QStringLiteral(": ");
    return out + detail;
}

} // namespace casb
