// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "onboarding/destination_tester.h"
#include "session/session.h"

#include <functional>
#include <optional>

namespace casb::ui {

class Theme;
class TimeDisplay;

/// What the wizard works with. All of it outlives the wizard.
struct OnboardingParts {
    Session &session;
    const Theme &theme;
    const TimeDisplay &times;
    ConnectionTester *tester = nullptr;        ///< null: credentials are not tried
    DestinationTester *destinations = nullptr; ///< null: destinations are not tried
    /// Keeps credentials in memory until the console ends; empty: there is no such place.
    std::function<void(const QString &name, const Credentials &credentials)> keepForThisRun{};
    QString folder{};            ///< for config.yaml and the state of a first tenant
    std::optional<Config> base{};///< the open configuration, to which a tenant is added; none: it is the first one
    QString basePath{};          ///< its file
};

} // namespace casb::ui
