// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store_types.h"
#include "widgets/theme.h"

#include <QDialog>

class QLineEdit;

namespace casb::ui {

class Banner;
class Button;
class EffectView;
class ResendChoice;
class Session;
class TimeDisplay;

/// Asks once more before an earlier state is put in force again, with what that would do.
class RestoreDialog : public QDialog
{
    Q_OBJECT

public:
    RestoreDialog(Session &session, const Theme &theme, const TimeDisplay &time, const StateHistoryRow &row,
                  QWidget *parent = nullptr);

signals:
    /// The state is in force again.
    void done(const QString &sentence);

private:
    void restore();
    void tellEffect();

    Session &m_session;
    const TimeDisplay &m_time;
    StateHistoryRow m_row;
    EffectView *m_effect;
    ResendChoice *m_resend;
    QLineEdit *m_reason;
    Banner *m_banner;
    Button *m_deed;
};

} // namespace casb::ui
