// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settings_form.h"

namespace casb::ui {

class ElidedLabel;
class StatusChip;

/// An input's access, environment, periods and start times.
class TenantForm : public SettingsForm
{
    Q_OBJECT

public:
    TenantForm(DraftEditor &editor, const QString &input, const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] const QString &input() const { return m_input; }
    void showCredentials(bool good, const QString &words);

signals:
    void credentialsWanted();
    void resetWanted(const QString &service);

private:
    void addAccess();
    void showHost();
    void addService(const QString &service);
    void collect(const QStringList &path, const QString &service, bool on);

    QString m_input;
    StatusChip *m_credentials;
    ElidedLabel *m_host;
    SettingField *m_region = nullptr;
};

} // namespace casb::ui
