// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/service_key.h"
#include "collect/pickle_machine.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace casb {

/// Where that collector keeps the state of @p key below its state folder: `<md5 of the key's text>`, then
/// `<collector id>/<key's text>.json`.
QStringList pythonStatePlaces(const QString &stateDir, const QString &collectorId, const ServiceKey &key);
/// The first of these that is there, whatever it is, or that may not be looked at; empty when there is none.
QString findPythonState(const QString &stateDir, const QString &collectorId, const ServiceKey &key);
/// The state in the file @p path, a pickle or JSON, as JSON text.
Result<QByteArray> readPythonStateFile(const QString &path);

} // namespace casb
