// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store_types.h"
#include "widgets/theme.h"

#include <QDialog>

namespace casb::ui {

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
    void confirmed(const QString &reason, casb::Resend resend);
};

} // namespace casb::ui
