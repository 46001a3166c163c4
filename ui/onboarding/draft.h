// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/collector_folder.h"
#include "onboarding/key_bundle.h"
#include "secrets/secret_store.h"

#include <QHash>
#include <QTemporaryDir>
#include <memory>
#include <optional>

namespace casb::ui {

/// What the wizard has been told so far. Nothing of it is kept anywhere before its end.
struct Draft {
    enum class Door : quint8 { NewTenant, Import, Demo, Paste };
    enum class Place : quint8 { Devo, Relay, ThisComputer, AsBefore };

    Door door = Door::NewTenant;
    QString name; ///< of the tenant; also of its keychain entry
    InputConfig input;
    Credentials credentials;
    bool thisRunOnly = false; ///< no keychain keeps them
    QStringList services;     ///< names of those to collect
    Place place = Place::Devo;
    OutputConfig devo;
    QString bundlePath; ///< the .p12 that certificate and key of devo come from; empty: they are files
    std::shared_ptr<QTemporaryDir> unpacked; ///< where it lies unpacked until the end of the wizard
    OutputConfig relay;
    std::optional<CollectorFolder> found; ///< of Import
    bool keepPosition = true;             ///< of Import: go on where that collector stopped
    QHash<QString, QByteArray> pages;     ///< first pages that a test has read, by service
    qint64 pagesFromMs = -1;              ///< from where; −1: none were read
    std::optional<Config> base;           ///< the open configuration, to which the tenant is added
    QString basePath;                     ///< its file; empty: none
};

/// A draft before a person has said anything; collects from a day before @p nowMs.
Draft newDraft(qint64 nowMs);
/// Takes over what was found in a folder; what cannot be used stays as it was.
void takeFolder(Draft &draft, const CollectorFolder &found);
/// Proofpoint has one of that name.
bool isRegion(const QString &region);
/// Takes secrets and region of a pasted block; false: it holds none.
bool takeBlock(Draft &draft, const QString &text);

/// A name of letters, digits, - and _ made of @p name; `tenant` when nothing remains.
QString plainName(const QString &name);
/// Collects all services from @p ms on.
void setStart(Draft &draft, qint64 ms);
/// From where that is.
qint64 startOf(const Draft &draft);
/// A state was found that can be gone on from, and there is a place for it.
bool hasPosition(const Draft &draft);
/// Certificate, key and, where there is one, chain come from there.
void takeKeyFiles(Draft &draft, const KeyFiles &files);
/// The output that is chosen; none for AsBefore.
std::optional<OutputConfig> chosenOutput(const Draft &draft);
/// What collecting costs: one request a pull at the least.
struct RequestCost {
    qint64 pullsPerDay = 0; ///< of all services together
    qint64 signIns = 0;     ///< tokens to be had anew in a day
    qint64 limit = -1;      ///< requests a day that are allowed; −1: no such limit
    [[nodiscard]] qint64 total() const { return pullsPerDay + signIns; }
    [[nodiscard]] bool fits() const { return limit < 0 || total() <= limit; }
};
RequestCost requestCost(const InputConfig &input, const QStringList &services);

} // namespace casb::ui
