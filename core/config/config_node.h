// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace casb {

/// A configuration text as an ordered tree, whichever notation it was written in. Scalars stay text: what type a
/// setting has is decided by who reads it, so that times, numbers and names survive as they were written.
struct ConfigNode {
    enum class Kind { Null, Scalar, List, Map };
    Kind kind = Kind::Null;
    QString key;         ///< name below its parent when that is a map
    QString text;        ///< of a scalar
    bool quoted = false; ///< a scalar that is text even if it looks like a number
    int line = 0;        ///< from 1; 0 when it was not read from a text
    std::vector<ConfigNode> children;

    /// The member @p name of a map, or nothing.
    [[nodiscard]] const ConfigNode *find(const QString &name) const;
    /// Adds or replaces the member of that key.
    void set(ConfigNode member);

    static ConfigNode map(const QString &key = {});
    static ConfigNode list(const QString &key = {});
    /// A text; prints in quotes.
    static ConfigNode string(const QString &key, const QString &text);
    /// A number, a boolean: prints without quotes.
    static ConfigNode plain(const QString &key, const QString &text);
};

/// Both fail with ConfigRead, naming line and column. @p warnings takes keys that came twice (the last one counts).
Result<ConfigNode> nodeFromYaml(const QByteArray &text, QStringList &warnings);
Result<ConfigNode> nodeFromJson(const QByteArray &text, QStringList &warnings);

/// The tree as text, members in their order.
QByteArray yamlFromNode(const ConfigNode &node);
QByteArray jsonFromNode(const ConfigNode &node);

/// Limits of both readers: a configuration is small, an alias that repeats itself is not.
inline constexpr int kConfigMaxDepth = 64;
inline constexpr int kConfigMaxNodes = 100'000;

} // namespace casb
