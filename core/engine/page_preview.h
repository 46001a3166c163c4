// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/config.h"

#include <QByteArray>
#include <QList>

namespace casb {

/// One source object and the records that would go to the destination.
struct PreviewObject {
    QString title;          ///< of an alert its severity and name, of an event its action; what there is of it
    qint64 timeMs = 0;      ///< 0: it has none
    QByteArray source;      ///< as Proofpoint sent it, minified
    QList<QByteArray> records;
};

/// The first page of a service, as it would be collected.
struct PagePreview {
    QList<PreviewObject> objects;
    qint64 received = 0;
    qint64 records = 0;
    qint64 rejected = 0;
    qint64 repaired = 0; ///< bytes that had to be mended
    QString problem;     ///< not empty: the body is no page
};

/// Reads @p body as a pull that begins at @p nowMs would, without keeping anything. At most @p limit objects are given,
/// all are counted.
PagePreview previewPage(const ServiceConfig &service, const QString &environment, const QByteArray &body, qint64 nowMs,
                        int limit = 50);

} // namespace casb
