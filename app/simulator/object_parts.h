// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/json_text.h"
#include "simulator/noise.h"
#include "simulator/vocabulary.h"

#include <QByteArray>

namespace casb::simulator {

/// Parts that alerts and events share. All are functions of the noise handed in.

QByteArray hex32(Noise &noise);
QByteArray ipAddress(Noise &noise);
/// One element of @p words, each as likely as the others.
template <typename T> const T &pick(Noise &noise, std::span<const T> words)
{
    return words[size_t(noise.below(qint64(words.size())))];
}
/// One element of @p kinds by their weights.
template <typename T> const T &pickWeighted(Noise &noise, std::span<const T> kinds)
{
    int total = 0;
    for (const T &kind : kinds)
        total += kind.weight;
    int left = noise.below(total);
    for (const T &kind : kinds) {
        left -= kind.weight;
        if (left < 0)
            return kind;
    }
    return kinds.back();
}
/// The person @p index works at one place mostly.
const Place &homeOf(int person);
/// The id that the cloud service gives to the person: a UUID.
QByteArray userId(quint64 seed, int person);

} // namespace casb::simulator
