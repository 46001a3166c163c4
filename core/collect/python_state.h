// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/service_key.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace casb {

/// State of the collector that this one replaces, which Python's pickle wrote (protocols 0 to 5), as JSON text with the
/// members in their order. Only plain values are understood: dict, list, tuple, str, int, float, bool, None. Nothing is
/// ever executed or constructed: every other instruction is refused with StateUnreadable, which names it.
Result<QByteArray> readPythonState(const QByteArray &pickle);

/// Where that collector keeps the state of @p key below its state folder: `<md5 of the key's text>`, then
/// `<collector id>/<key's text>.json`.
QStringList pythonStatePlaces(const QString &stateDir, const QString &collectorId, const ServiceKey &key);
/// The first of these that is a file; empty when there is none.
QString findPythonState(const QString &stateDir, const QString &collectorId, const ServiceKey &key);
/// The state in the file @p path, a pickle or JSON, as JSON text.
Result<QByteArray> readPythonStateFile(const QString &path);

} // namespace casb
