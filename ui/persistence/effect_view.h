// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "persistence/reset_effect.h"
#include "widgets/panel.h"

#include <optional>

namespace casb::ui {

/// What a change of position would do, in four figures: span, sources, records to send, requests.
class EffectView : public Panel
{
    Q_OBJECT

public:
    EffectView(const Theme &theme, const QString &service, QWidget *parent = nullptr);

    /// Nothing: the history is being read. @p fromWords: the chosen time.
    void show(const std::optional<ResetEffect> &effect, qint64 spanMs, const QString &fromWords, Resend resend);
    void setService(const QString &service) { m_service = service; }
    /// Instead of figures.
    void say(const QString &sentence);

private:
    void set(int i, const QString &figure, const QString &unit, const QString &explained);

    QString m_service;
    Label *m_figures[4] = {};
    Label *m_units[4] = {};
    Label *m_explained[4] = {};
    QWidget *m_row;
    Label *m_sentence;
};

} // namespace casb::ui
