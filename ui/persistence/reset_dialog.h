// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "persistence/reset_effect.h"
#include "store/store_types.h"
#include "widgets/theme.h"

#include <QDialog>

class QDateEdit;
class QLineEdit;
class QTimeEdit;
class QToolButton;

namespace casb::ui {

class Banner;
class Button;
class EffectView;
class HistogramSlider;
class Label;
class ResendChoice;
class Session;
class SpanCalendar;
class TimeDisplay;

/// Chooses from when a service collects again, and tells the effect before the deed. Does the deed itself: accepted()
/// comes when the new state is in the store.
class ResetDialog : public QDialog
{
    Q_OBJECT

public:
    ResetDialog(Session &session, const Theme &theme, const TimeDisplay &time, const ServiceKey &key,
                const StoredState &present, QWidget *parent = nullptr);

    /// The time that is chosen now.
    [[nodiscard]] qint64 chosenMs() const { return m_chosen; }
    void choose(qint64 ms);

signals:
    /// The new state is in the store.
    void done(const QString &sentence);

private:
    QWidget *makeFields();
    QWidget *makeFoot();
    void takeFields();
    void orderTabs();
    void showEffect();
    void reset();
    [[nodiscard]] QDateTime moment(qint64 ms) const;
    [[nodiscard]] QString chosenWords() const;

    Session &m_session;
    const Theme &m_theme;
    const TimeDisplay &m_time;
    ServiceKey m_key;
    StoredState m_present;
    ResetFacts m_facts;
    bool m_factsRead = false;
    bool m_taking = false; ///< fields are set by the dialog itself
    qint64 m_now = 0;
    qint64 m_chosen = 0;
    SpanCalendar *m_calendar;
    QDateEdit *m_date = nullptr;
    QTimeEdit *m_clock = nullptr;
    QLineEdit *m_reason = nullptr;
    Label *m_sliderWords;
    HistogramSlider *m_slider;
    ResendChoice *m_resend = nullptr;
    EffectView *m_effect;
    Banner *m_banner;
    QToolButton *m_dayStart = nullptr;
    Button *m_keep = nullptr;
    Button *m_deed = nullptr;
};

} // namespace casb::ui
