// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>
#include <QStringList>

namespace casb {

/// Values in the notation of the collector that this one replaces, since runbooks match on it.

/// `'text'`, with Python's choice of quotes and its escapes.
QString pythonText(const QString &text);
/// `True` or `False`.
QString pythonBool(bool value);
/// `['a', 'b']`.
QString pythonList(const QStringList &items);
/// Any JSON value; members in the order in which @p value holds them (QJsonObject sorts by name).
QString pythonValue(const QJsonValue &value);
/// A JSON text, members in their own order, as Python prints the value that it means.
QString pythonFromJson(const QByteArray &json);

} // namespace casb
