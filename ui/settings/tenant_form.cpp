// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/tenant_form.h"

#include "settings/mask_row.h"
#include "settings/switch.h"
#include "settings/tenant_file.h"
#include "widgets/button.h"
#include "widgets/label.h"
#include "widgets/status_chip.h"

#include <QHBoxLayout>

namespace casb::ui {

TenantForm::TenantForm(DraftEditor &editor, const QString &input, const Theme &theme, QWidget *parent)
    : SettingsForm(editor, theme, parent), m_input(input), m_credentials(new StatusChip(theme, Type::Body)),
      m_host(new ElidedLabel(theme, Type::Body, Colour::TextMuted))
{
    addAccess();
    for (const QString &service : {QStringLiteral("alerts"), QStringLiteral("events")})
        addService(service);
    finish();
}

void TenantForm::addAccess()
{
    const QStringList path{QStringLiteral("inputs"), m_input};
    QHBoxLayout *heading = addHeading(m_input);
    if (m_editor.draft().children({QStringLiteral("inputs")}).size() > 1) {
        Button *remove = makeButton(tr("Remove the tenant"), QStringLiteral("removeTenant ") + m_input,
                                    tr("Remove the tenant %1").arg(m_input));
        remove->setToolTip(
            tr("Its records stay in the store, its credentials in the keychain. Takes effect when applied."));
        heading->addWidget(remove);
        connect(remove, &QAbstractButton::clicked, this,
                [this, path] { m_editor.change(path, removeYaml(m_editor.draft().text(), path)); });
    }
    addField({.path = path + QStringList{QStringLiteral("enabled")},
              .aliases = {},
              .kind = SettingSpec::Kind::Switch,
              .name = QStringLiteral("enabled"),
              .label = tr("Enabled"),
              .accessible = tr("%1 enabled").arg(m_input),
              .missing = QStringLiteral("true"),
              .unit = {},
              .hint = {},
              .choices = {},
              .width = 0});
    QHBoxLayout *access = addRow(tr("Credentials"), Qt::AlignTop);
    m_credentials->setObjectName(QStringLiteral("credentialStatus"));
    m_credentials->setCalm(true);
    m_credentials->setWrapping(true); // what is wrong with them may take a sentence
    Button *enter = makeButton(tr("Enter new…"), QStringLiteral("enterCredentials"), tr("Enter new credentials of %1").arg(m_input));
    access->addWidget(m_credentials, 1);
    access->addWidget(enter, 0, Qt::AlignTop);
    connect(enter, &QAbstractButton::clicked, this, &TenantForm::credentialsWanted);
    m_region =
        addField({.path = path + QStringList{QStringLiteral("region")},
              .aliases = {},
              .kind = SettingSpec::Kind::Choice,
              .name = QStringLiteral("region"),
              .label = tr("Region"),
              .accessible = {},
              .missing = QStringLiteral("eu"),
              .unit = {},
              .hint = {},
              .choices = {{QStringLiteral("eu"), tr("Europe (eu)")},
                          {QStringLiteral("us"), tr("United States (us)")},
                          {QStringLiteral("au"), tr("Australia (au)")}},
              .width = 170});
    m_host->setObjectName(QStringLiteral("regionHost"));
    m_region->addBeside(m_host);
    connect(&m_editor, &DraftEditor::changed, this, &TenantForm::showHost);
    showHost();
    addField({.path = path + QStringList{QStringLiteral("environment")},
              .aliases = {},
              .kind = SettingSpec::Kind::Text,
              .name = QStringLiteral("environment"),
              .label = tr("Environment"),
              .accessible = {},
              .missing = {},
              .unit = {},
              .hint = {},
              .choices = {},
              .width = 170});
}

/// Where its requests go, also where the configuration overrides it.
void TenantForm::showHost()
{
    const std::optional<Config> &config = m_editor.draft().config();
    if (!config)
        return;
    for (const InputConfig &input : config->inputs) {
        if (input.name != m_input)
            continue;
        m_host->setText(input.authBaseUrl.host());
        m_region->setOverridden(hasOwnAddress(input) ? tr("An address of its own") : QString(),
                                tr("The configuration names its own address (override_api_base_url), which counts instead of "
                                   "the region."));
    }
}

void TenantForm::addService(const QString &service)
{
    const QStringList path{QStringLiteral("inputs"), m_input, QStringLiteral("services"), service};
    addLine();
    const bool collected =
        m_editor.draft().children({QStringLiteral("inputs"), m_input, QStringLiteral("services")}).contains(service);
    auto *collects = new Switch(m_theme, {});
    collects->setObjectName(QStringLiteral("collects ") + service);
    collects->setAccessibleName(tr("Collect %1 of %2").arg(service, m_input));
    collects->setChecked(collected);
    addHeading(service)->addWidget(collects);
    connect(collects, &QAbstractButton::toggled, this, [this, path, service](bool on) { collect(path, service, on); });
    if (!collected) {
        addNote(tr("Not collected."));
        return;
    }
    const auto field = [&](const QString &key, const QString &name, const QString &label, SettingSpec::Kind kind,
                           const QString &missing, const QString &unit, int width, const QString &hint = {}) {
        return addField({.path = path + QStringList{key},
                         .aliases = {},
                         .kind = kind,
                         .name = name + u' ' + service,
                         .label = label,
                         .accessible = tr("%1 of %2").arg(label, service),
                         .missing = missing,
                         .unit = unit,
                         .hint = hint,
                         .choices = {},
                         .width = width});
    };
    field(QStringLiteral("request_period_in_seconds"), QStringLiteral("period"), tr("Pull every"),
          SettingSpec::Kind::Number, QStringLiteral("600"), tr("s"), 76);
    SettingField *start =
        field(QStringLiteral("initial_start_time_in_utc"), QStringLiteral("start"), tr("Collect from"),
              SettingSpec::Kind::Time, {}, {}, 200, tr("A change here resets the state."));
    start->addCalendar();
    Button *reset = makeButton(tr("Reset with preview…"), QStringLiteral("reset ") + service,
                               tr("Reset %1 with preview").arg(service));
    reset->setKind(ButtonKind::Link);
    start->addBesideHint(reset);
    connect(reset, &QAbstractButton::clicked, this, [this, service] { emit resetWanted(service); });
    if (service == QLatin1String("alerts"))
        field(QStringLiteral("override_window_in_hours"), QStringLiteral("window"), tr("Window"),
              SettingSpec::Kind::Number, QStringLiteral("24"), tr("h, between 1 h and 30 d"), 76);
    addRow(tr("Mask fields"), Qt::AlignTop)->addWidget(new MaskRow(m_editor, m_theme, path), 1);
}

/// A service is collected when the configuration names it.
void TenantForm::collect(const QStringList &path, const QString &service, bool on)
{
    const QString &text = m_editor.draft().text();
    m_editor.change(path, on ? addYamlBlock(text, path.first(path.size() - 1), service,
                                            {QStringLiteral("request_period_in_seconds: 600")})
                             : removeYaml(text, path));
}

void TenantForm::showCredentials(bool good, const QString &words)
{
    m_credentials->setState(good ? MarkState::Good : MarkState::Bad, words);
    m_credentials->setToolTip(words);
}

} // namespace casb::ui
