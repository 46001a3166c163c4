// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/kept_state.h"
#include "widgets/theme.h"

#include <QStackedWidget>

namespace casb::ui {

class Button;
class DeadLettersPage;
class RecordsPage;
class Session;
class TimeDisplay;

/// The place of the records: the page of what was collected, and beside it the one of what could not become a record.
class RecordsPlace : public QStackedWidget, public KeptState
{
    Q_OBJECT

public:
    RecordsPlace(Session &session, Theme &theme, TimeDisplay &time, QWidget *parent = nullptr);

    /// Shows the records of one pull.
    void showPull(const QString &service, const QString &pullingId);
    /// Shows the open dead letters.
    void showDeadLetters();
    /// Shows the dead letters of one pull.
    void showDeadLettersOf(const QString &service, const QString &pullingId);

    [[nodiscard]] QByteArray keptState() const override;
    void restoreKeptState(const QByteArray &state) override;

signals:
    void pullWanted(qint64 pullRow);

private:
    void showButton();

    Session &m_session;
    RecordsPage *m_records;
    DeadLettersPage *m_letters;
    Button *m_toLetters; ///< in the records' toolbar, while there are any
};

} // namespace casb::ui
