// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/section_stack.h"

#include "settings/appearance_form.h"
#include "settings/desktop_form.h"
#include "settings/draft_editor.h"
#include "settings/form_scroll.h"
#include "settings/settings_sections.h"
#include "settings/tenant_form.h"
#include "widgets/label.h"

#include <QAction>
#include <QVBoxLayout>

#include <algorithm>

namespace casb::ui {
namespace {

/// −1: none has a field for it.
int sectionOf(const QString &path)
{
    if (path.startsWith(QLatin1String("outputs")))
        return SectionStack::Destinations;
    if (path.startsWith(QLatin1String("inputs")))
        return path.contains(QLatin1String(".requests_limits")) ? SectionStack::Limits : SectionStack::Tenants;
    const bool kept = path.startsWith(QLatin1String("globals.queue_max_size"))
        || path.endsWith(QLatin1String(".retention_in_days"));
    return kept ? SectionStack::Retention : -1;
}

} // namespace

SectionStack::SectionStack(DraftEditor &editor, Theme &theme, TimeDisplay &time, QWidget *parent)
    : QStackedWidget(parent), m_editor(editor), m_theme(theme)
{
    for (int section = Tenants; section <= Language; ++section)
        addWidget(new QWidget); // a place for each
    replace(Appearance, new AppearanceForm(theme, time));
}

QStringList SectionStack::titles()
{
    return {tr("Tenants and sources"),
            tr("Destinations"),
            tr("Rate limits"),
            tr("Retention"),
            tr("Notifications"),
            tr("Appearance"),
            tr("Language")};
}

void SectionStack::setActions(const QList<QAction *> &desktop, const QList<QAction *> &languages)
{
    replace(Notifications, new DesktopForm(m_theme, tr("Tray and notifications"),
                                           tr("A notification comes once for what needs a person, and not while the window "
                                              "is in front. All of these apply at once."),
                                           desktop));
    replace(Language, new DesktopForm(m_theme, tr("Language"), tr("Applies at once; collecting goes on meanwhile."),
                                      languages));
}

void SectionStack::rebuild(bool enabled)
{
    m_shape = shape();
    replace(Tenants, makeTenants());
    m_forms = {new DestinationsForm(m_editor, m_theme), new LimitsForm(m_editor, m_theme),
               new RetentionForm(m_editor, m_theme)};
    for (int i = 0; i < m_forms.size(); ++i)
        replace(Destinations + i, m_forms[i]);
    for (int section = Tenants; section < kDesktop; ++section)
        widget(section)->setEnabled(enabled);
}

bool SectionStack::refresh(bool enabled)
{
    const bool other = !m_shape || shape() != *m_shape;
    if (other)
        rebuild(enabled);
    for (SettingsForm *form : std::as_const(m_forms))
        form->refresh();
    for (TenantForm *form : std::as_const(m_tenants))
        form->refresh();
    return other;
}

bool SectionStack::changed(int section) const
{
    // What was removed has no field that could say so.
    const QList<SettingDifference> &differences = m_editor.draft().differences();
    return std::any_of(differences.begin(), differences.end(),
                       [section](const SettingDifference &one) { return sectionOf(one.path) == section; });
}

bool SectionStack::goToField(int section, const QString &field)
{
    auto *found = widget(section)->findChild<QWidget *>(field);
    if (found == nullptr)
        return false;
    if (auto *scroll = qobject_cast<QScrollArea *>(widget(section)))
        scroll->ensureWidgetVisible(found);
    found->setFocus(Qt::ShortcutFocusReason);
    return true;
}

/// Names and kinds of all that has fields of its own.
QString SectionStack::shape() const
{
    const ConfigDraft &draft = m_editor.draft();
    if (!draft.readable())
        return m_shape.value_or(QString()); // forms wait until the text can be read again
    QStringList out;
    for (const QString &input : draft.children({QStringLiteral("inputs")})) {
        const QStringList path{QStringLiteral("inputs"), input};
        out << input << draft.children(path + QStringList{QStringLiteral("requests_limits")});
        for (const QString &service : draft.children(path + QStringList{QStringLiteral("services")}))
            out << service
                << draft.children(path + QStringList{QStringLiteral("services"), service, QStringLiteral("requests_limits")});
    }
    for (const QString &output : draft.children({QStringLiteral("outputs")}))
        out << output << draft.value({QStringLiteral("outputs"), output, QStringLiteral("type")}).value_or(QString());
    return out.join(u'\n');
}

QWidget *SectionStack::makeTenants()
{
    m_tenants.clear();
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    const QStringList inputs = m_editor.draft().children({QStringLiteral("inputs")});
    if (inputs.isEmpty())
        column->addWidget(new Label(m_theme, Type::Body, Colour::TextMuted, tr("No tenant is set up yet.")), 0, Qt::AlignCenter);
    for (const QString &input : inputs) {
        auto *form = new TenantForm(m_editor, input, m_theme);
        form->setObjectName(QStringLiteral("tenant %1").arg(input));
        connect(form, &TenantForm::credentialsWanted, this, [this, input] { emit credentialsWanted(input); });
        connect(form, &TenantForm::resetWanted, this,
                [this, input](const QString &service) { emit resetWanted(input, service); });
        column->addWidget(form);
        m_tenants.append(form);
    }
    return box;
}

void SectionStack::replace(int section, QWidget *content)
{
    const int current = currentIndex();
    QWidget *old = widget(section);
    removeWidget(old);
    old->hide();
    old->deleteLater();
    insertWidget(section, new FormScroll(content));
    setCurrentIndex(current);
}

} // namespace casb::ui
