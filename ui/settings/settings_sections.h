// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settings_form.h"

namespace casb::ui {

/// Where records go: one block a destination.
class DestinationsForm : public SettingsForm
{
    Q_OBJECT

public:
    DestinationsForm(DraftEditor &editor, const Theme &theme, QWidget *parent = nullptr);

private:
    void addDestination(const QString &name);
    void addNew();
};

/// How many requests are allowed, of each input and of each of its services.
class LimitsForm : public SettingsForm
{
    Q_OBJECT

public:
    LimitsForm(DraftEditor &editor, const Theme &theme, QWidget *parent = nullptr);

private:
    void addLimits(const QStringList &owner, const QString &words, bool hasDefault);
};

/// How long delivered records are kept, and how much may wait.
class RetentionForm : public SettingsForm
{
    Q_OBJECT

public:
    RetentionForm(DraftEditor &editor, const Theme &theme, QWidget *parent = nullptr);
};

} // namespace casb::ui
