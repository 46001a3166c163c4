// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

namespace casb::ui {

/// True for a member that the collector has added to what Proofpoint sent.
bool isAddedMember(QByteArrayView name);
/// The member that is taken apart into records; empty: neither of them is there.
QByteArray childrenMember(QByteArrayView record);

/// The object that @p records, which are all records of it in their order, were made of: its children are a list again,
/// what was added is gone. Members and values are as they were written; masked values stay masked. Empty when the records
/// do not belong together.
QByteArray sourceOf(const QList<QByteArray> &records);

} // namespace casb::ui
