// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace casb {

/// A part of a text, from its first character to behind its last one.
struct TextPlace {
    qsizetype begin = 0;
    qsizetype end = 0;
    bool operator==(const TextPlace &) const = default;
};

/// Where a configuration text, in YAML or JSON, holds secrets in clear: in the order of the text, each within one line, so
/// that a text whose secrets are replaced has as many lines as before. References ({env: …}, {file: …}) are no secrets.
/// Of a text that does not parse, as while it is being typed, too much rather than too little.
QList<TextPlace> secretPlaces(const QString &text);

} // namespace casb
