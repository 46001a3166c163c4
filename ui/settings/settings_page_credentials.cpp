// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/session.h"
#include "settings/credentials_dialog.h"
#include "settings/section_list.h"
#include "settings/settings_page.h"
#include "settings/tenant_file.h"
#include "widgets/banner.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace casb::ui {

void SettingsPage::openCredentials(const QString &inputName)
{
    m_sections->setCurrentRow(0);
    if (m_session.config().inputs.isEmpty())
        openNewTenant();
    for (const InputConfig &input : m_session.config().inputs) {
        if (!inputName.isEmpty() && input.name != inputName)
            continue;
        auto *dialog = new CredentialsDialog(m_session, m_theme, input, m_tester, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &CredentialsDialog::taken, this, [this, dialog, before = input](const QString &name) {
            if (!name.isEmpty())
                keepCredentials(before, dialog->input(), name);
            else if (dialog->input().region == before.region)
                m_banner->say(MarkState::Good, tr("The credentials are in use until the console ends."));
            else
                m_banner->say(MarkState::Attention, tr("The credentials are in use until the console ends, in the region %1 "
                                                       "as before. Another region needs credentials that are stored.")
                                                        .arg(before.region));
        });
        dialog->open();
        return;
    }
}

void SettingsPage::keepCredentials(const InputConfig &before, const InputConfig &chosen, const QString &keychainName)
{
    const QString path = m_session.configPath();
    Config config = m_session.config();
    const auto input = std::find_if(config.inputs.begin(), config.inputs.end(),
                                    [&](const InputConfig &one) { return one.name == before.name; });
    if (input == config.inputs.end())
        return;
    if (!path.isEmpty()) {
        if (const Result<void> kept = keepInFile(path, *input, keychainName, chosen.region); !kept) {
            m_banner->say(MarkState::Attention, tr("The credentials are in the keychain as %1 and in use until the console "
                                                   "ends. %2").arg(keychainName, kept.error().detail));
            return;
        }
    }
    *input = movedTo(*input, chosen.region);
    input->credentials = keychainSources(keychainName);
    m_banner->say(MarkState::Good, path.isEmpty()
                                       ? tr("The credentials are in the keychain as %1 and in use. No file names them: this "
                                            "collector ends with the console.").arg(keychainName)
                                       : tr("The credentials are in the keychain as %1 and in use.").arg(keychainName));
    m_session.open(config, path);
}

void SettingsPage::openNewTenant()
{
    if (m_folder.isEmpty())
        return;
    if (const QString path = tenantFile(m_folder); QFile::exists(path)) {
        m_banner->say(MarkState::Bad, tr("%1 is there already but is not open. Open it, or move it away, before a tenant is "
                                         "set up.").arg(QDir::toNativeSeparators(path)));
        return;
    }
    auto *dialog = new CredentialsDialog(m_session, m_theme, newTenant(m_session.clock().nowMs()), m_tester, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFinish([this, dialog](const QString &keychainName) {
        const Result<void> started = startTenant(dialog->input(), keychainName, dialog->credentials());
        return started ? QString() : started.error().detail;
    });
    dialog->open();
}

Result<void> SettingsPage::startTenant(const InputConfig &tenant, const QString &keychainName, const Credentials &credentials)
{
    const bool keep = !keychainName.isEmpty();
    const Result<Config> made = keep ? saveNewTenant(tenant, keychainName, m_folder)
                                     : newTenantConfig(tenant, credentials, m_folder);
    if (!made)
        return made.error();
    const QString path = keep ? tenantFile(m_folder) : QString();
    m_banner->say(MarkState::Good,
                  keep ? tr("The tenant is set up in %1. Its records stay on this computer until the file names a Devo output.")
                             .arg(QDir::toNativeSeparators(path))
                       : tr("The tenant is set up until the console ends. Its records stay on this computer."));
    m_session.open(made.value(), path);
    return {};
}

} // namespace casb::ui
