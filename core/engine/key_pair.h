// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QSslCertificate;
class QSslKey;

namespace casb {

/// False: @p key is not the one whose public half @p certificate holds, so that no TLS can be made with the two. What cannot
/// be told from the files is taken for a pair.
bool belongTogether(const QSslCertificate &certificate, const QSslKey &key);

} // namespace casb
