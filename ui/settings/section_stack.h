// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme.h"

#include <QList>
#include <QStackedWidget>

#include <optional>

class QAction;

namespace casb::ui {

class DraftEditor;
class SettingsForm;
class TenantForm;
class TimeDisplay;

/// The forms of the settings, a section each. Those of the configuration are made anew when the draft has other tenants,
/// services or outputs; those of the desktop when their choices are others.
class SectionStack : public QStackedWidget
{
    Q_OBJECT

public:
    enum Section { Tenants, Destinations, Limits, Retention, Notifications, Appearance, Language };
    /// From here on sections are no part of the configuration.
    static constexpr int kDesktop = Notifications;

    /// @p editor, @p theme and @p time outlive the stack.
    SectionStack(DraftEditor &editor, Theme &theme, TimeDisplay &time, QWidget *parent = nullptr);

    static QStringList titles();

    /// What the window offers to choose about the desktop and the language. Actions may go before the stack.
    void setActions(const QList<QAction *> &desktop, const QList<QAction *> &languages);
    /// Makes the forms of the configuration anew. Not @p enabled: they only show.
    void rebuild(bool enabled);
    /// Shows what the draft holds now. True when there were other forms to make for it; @p enabled is for them.
    bool refresh(bool enabled);
    /// The forms that there are do not stand for the draft any more, whatever it holds.
    void forget() { m_shape.reset(); }
    /// Something in @p section differs from what is in force.
    [[nodiscard]] bool changed(int section) const;
    [[nodiscard]] const QList<TenantForm *> &tenants() const { return m_tenants; }
    /// Gives the keyboard to the field with the object name @p field; false when it is not there (yet).
    bool goToField(int section, const QString &field);

signals:
    void credentialsWanted(const QString &input);
    void resetWanted(const QString &input, const QString &service);

private:
    [[nodiscard]] QString shape() const;
    QWidget *makeTenants();
    void replace(int section, QWidget *content);

    DraftEditor &m_editor;
    Theme &m_theme;
    QList<SettingsForm *> m_forms; ///< of the sections from Destinations on
    QList<TenantForm *> m_tenants;
    std::optional<QString> m_shape; ///< which forms there are; none: those of no draft
};

} // namespace casb::ui
