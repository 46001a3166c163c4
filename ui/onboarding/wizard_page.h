// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "onboarding/draft.h"
#include "widgets/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace casb::ui {

class Label;

/// One page of the wizard: its question, what belongs to it, its fields. Fields write into the draft as they change.
class WizardPage : public QWidget
{
    Q_OBJECT

public:
    WizardPage(const Theme &theme, Draft &draft, const QString &question, const QString &words, QWidget *parent = nullptr);

    /// The draft was filled from elsewhere: fields take its values.
    virtual void load() {}
    /// The page is shown.
    virtual void enter() {}
    /// The page is left, in either direction.
    virtual void leave() {}
    /// One may go on.
    [[nodiscard]] virtual bool complete() const = 0;
    /// Why not, for the tool tip of the button.
    [[nodiscard]] virtual QString missing() const { return {}; }
    /// The words of the button that leads here.
    [[nodiscard]] virtual QString wayTo() const = 0;
    [[nodiscard]] virtual QString wayBackTo() const = 0;

signals:
    void completeChanged();

protected:
    [[nodiscard]] Draft &draft() { return m_draft; }
    [[nodiscard]] const Draft &draft() const { return m_draft; }
    [[nodiscard]] QVBoxLayout *content() const { return m_content; }
    /// A caption and, below it, its field; @p name is its object name.
    void addField(QVBoxLayout *form, const QString &caption, QWidget *field, const QString &name);

    const Theme &m_theme;

private:
    Draft &m_draft;
    QVBoxLayout *m_content;
};

} // namespace casb::ui
