// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace casb::ui {

/// What a .p12 file holds, as PEM.
struct KeyBundle {
    QByteArray certificate;
    QByteArray key;
    QByteArray chain; ///< empty: it holds none
};

/// A file of that kind goes by its name.
bool isKeyBundle(const QString &path);
/// Takes it apart. For any thread. Error CertificateInvalid: no such file, another password, or an encryption that this
/// computer's OpenSSL no longer has.
Result<KeyBundle> readKeyBundle(const QString &path, const QString &password);

/// Files of one certificate; chain may be empty.
struct KeyFiles {
    QString certificate;
    QString key;
    QString chain;
};
/// Where unpackKeyBundle() puts what it finds.
KeyFiles keyFilesIn(const QString &folder, bool withChain);
/// Writes it into @p folder, which is made where it is missing, for its owner's eyes alone.
Result<KeyFiles> unpackKeyBundle(const KeyBundle &bundle, const QString &folder);

} // namespace casb::ui
