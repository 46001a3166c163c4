// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store_types.h"
#include "widgets/severity.h"

#include <QByteArrayView>

#include <optional>

namespace casb::ui {

/// One record as the table shows it.
struct RecordRow {
    qint64 number = 0;
    ServiceKey key;
    qint64 timeMs = 0; ///< of the source; of the pull where it has none
    QString severity;  ///< or action
    QString title;
    QString user;
    QString cloud;
    QString id;
    int child = 0;
    int children = 0;
    QString pullingId;
    bool operator==(const RecordRow &) const = default;
};

/// `1 of 2`; a dash where the source has no children.
QString childText(const RecordRow &row);

/// Takes a record's line apart. Any thread.
RecordRow parseRecord(const SpoolBlock &block, qint64 number, QByteArrayView line);

/// The line of record @p number in @p block; empty: it is not there.
QByteArrayView lineOf(const SpoolBlock &block, qint64 number);

/// The severity that a word names.
std::optional<Severity> severityOf(const QString &word);

} // namespace casb::ui
