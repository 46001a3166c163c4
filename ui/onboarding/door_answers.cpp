// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/door_answers.h"

namespace casb::ui {

DoorAnswers::DoorAnswers(const Draft &fresh) : m_fresh(of(fresh)), m_door(fresh.door) {}

DoorAnswers::Answers DoorAnswers::of(const Draft &draft)
{
    return {draft.name, draft.input, draft.credentials, draft.services, draft.place, draft.keepPosition};
}

bool DoorAnswers::enter(Draft &draft, bool anew)
{
    if (draft.door == m_door && !anew)
        return false;
    m_kept.insert(m_door, of(draft));
    const Answers now = anew ? m_fresh : m_kept.value(draft.door, m_fresh);
    m_door = draft.door;
    draft.name = now.name;
    draft.input = now.input;
    draft.credentials = now.credentials;
    draft.services = now.services;
    draft.place = now.place;
    draft.keepPosition = now.keepPosition;
    return true;
}

} // namespace casb::ui
