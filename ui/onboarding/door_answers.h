// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "onboarding/draft.h"

#include <QMap>

namespace casb::ui {

/// What each way to begin has been told of the tenant: who takes another one finds what was typed there, and nothing of
/// the one before is mixed in.
class DoorAnswers
{
public:
    /// @p fresh: before anything was said.
    explicit DoorAnswers(const Draft &fresh);

    /// The answers of the door that @p draft names take the place of those that are in it; @p anew: as if nothing had been
    /// said there. False: they are in it already.
    bool enter(Draft &draft, bool anew);

private:
    struct Answers {
        QString name;
        InputConfig input;
        Credentials credentials;
        QStringList services;
        Draft::Place place = Draft::Place::Devo;
        bool keepPosition = true;
    };
    static Answers of(const Draft &draft);

    Answers m_fresh;
    QMap<Draft::Door, Answers> m_kept;
    Draft::Door m_door;
};

} // namespace casb::ui
