// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "persistence/reset_effect.h"
#include "store/store_types.h"
#include "widgets/theme.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace casb::ui {

class Button;
class EffectView;
class Label;
class Mark;
class ResendChoice;
class Session;
class TimeDisplay;

/// Takes a state as JSON, from a file or typed, and checks it member by member before anything can be done with it.
class StateForm : public QDialog
{
    Q_OBJECT

public:
    /// @p chosen is the service that the form begins with.
    StateForm(Session &session, const Theme &theme, const TimeDisplay &time, const QList<ServiceKey> &keys,
              const ServiceKey &chosen, QWidget *parent = nullptr);

    void setText(const QByteArray &text);
    /// Takes the state from a file, or says what is wrong with it.
    void readFile(const QString &path);

signals:
    void done(const casb::ServiceKey &key, const QString &sentence);

private:
    [[nodiscard]] ServiceKey chosenKey() const;
    void check();
    void say(bool wrong, const QString &words);
    void takePresent();
    void showEffect(const ServiceKey &key, const StateValue &value);
    void put();

    Session &m_session;
    const TimeDisplay &m_time;
    QList<ServiceKey> m_keys;
    QComboBox *m_service;
    QPlainTextEdit *m_text;
    QLineEdit *m_reason;
    Mark *m_mark;
    Label *m_verdict;
    EffectView *m_effect;
    ResendChoice *m_resend;
    QHash<ServiceKey, ResetFacts> m_facts; ///< as far as they are read
    Button *m_deed;
};

} // namespace casb::ui
