// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "config/config.h"
#include "store/store_reader.h"

#include <QList>
#include <optional>

namespace casb {

/// What a text is as a source object of a service.
struct LetterReading {
    QString problem;           ///< empty: it can be replayed
    qint64 at = -1;            ///< the byte at which it ends to be JSON; −1: that is not what is wrong
    QList<QByteArray> records; ///< the first of those that would be delivered; its pull would be 0
    qint64 recordCount = 0;
    QString id;
    std::optional<qint64> timeMs;
    qint64 mended = 0; ///< control characters, bad UTF-8 and the like
};

/// Reads @p text as a pull of @p key would, without keeping anything. At most @p limit records are given.
LetterReading readLetter(const Config &config, const ServiceKey &key, const QByteArray &text, int limit = 50);

/// What is to be stored to replay a dead letter: Engine::replayLetter() has the errors. For any thread that owns
/// @p reader.
Result<LetterReplay> prepareReplay(StoreReader &reader, const Config &config, qint64 letter, const QByteArray &repaired,
                                   const QString &person, qint64 nowMs);

} // namespace casb
