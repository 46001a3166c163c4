// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

#include <span>

namespace casb {

/// Every kind of failure this program knows. The log, the exit status and the console read the same catalogue.
enum class ErrorId : quint8 {
    None,
    ConfigRead,           ///< ProofpointCasbInitVariablesError 1
    ConfigInvalid,        ///< ProofpointCasbInitVariablesError 2
    ClientNotBuilt,       ///< ProofpointCasbInitVariablesError 3
    Authentication,       ///< ProofpointCasbSetupError 101
    RetryAfterMissing,    ///< ValueError
    RetryAfterEmpty,      ///< ValueError
    DateType,             ///< TypeError
    SecretUnavailable,    ///< a secret is in no keychain, variable or file, or the keychain is locked
    Network,              ///< name lookup, connection, TLS, reset, timeout: worth retrying
    HttpStatus,           ///< a status that a repetition does not mend
    ServerBusy,           ///< 429 and 5xx: worth retrying
    BodyInvalid,          ///< not a page: truncated, not JSON, wrong shape
    BodyTooLarge,         ///< larger than the limit per body
    PositionRefused,      ///< the events token is not known (any longer)
    PositionRepeated,     ///< the same events token came twice with content
    StateUnreadable,      ///< stored or imported state that cannot be understood
    StateChanged,         ///< somebody else moved the state since it was read
    StoreFailed,          ///< the database
    DeliveryFailed,       ///< an output cannot be reached or refuses
    CertificateInvalid,   ///< chain, certificate or key cannot be read or do not fit
    Stopped,              ///< ended because a stop was asked for
};

/// One line of the catalogue. All texts are English source texts of the translation context "errors".
struct ErrorEntry {
    ErrorId id;
    const char *className; ///< as runbooks match on it
    int code;              ///< 0: the class prints without a code
    const char *cause;
    const char *solution;
};

/// The entry of @p id; the entry of None for an unknown one.
const ErrorEntry &errorEntry(ErrorId id);
std::span<const ErrorEntry> errorCatalogue();
/// True when it may pass by itself, so that trying again helps; else a person has to do something.
bool worthRetrying(ErrorId id);

/// A failure as a value. Cheap to copy; crosses threads.
struct Error {
    ErrorId id = ErrorId::None;
    QString detail; ///< what happened this time, one line, without a secret
    QString path;   ///< where: path of a setting, a file, a URL without query; may be empty

    /// `Class[CODE:n] reason: path: detail`, as the log and the exit message print it.
    [[nodiscard]] QString text() const;
    bool operator==(const Error &) const = default;
};

} // namespace casb

Q_DECLARE_METATYPE(casb::Error)
