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
class ResendChoice;
class Session;

/// Takes a state as JSON, from a file or typed, and checks it member by member before anything can be done with it.
class StateForm : public QDialog
{
    Q_OBJECT

public:
    StateForm(Session &session, const Theme &theme, const QList<ServiceKey> &keys, QWidget *parent = nullptr);

    void setText(const QByteArray &text);

signals:
    void done(const casb::ServiceKey &key, const QString &sentence);

private:
    [[nodiscard]] ServiceKey chosenKey() const;
    void check();
    void showEffect(const ServiceKey &key, const StateValue &value);
    void put();

    Session &m_session;
    QList<ServiceKey> m_keys;
    QComboBox *m_service;
    QPlainTextEdit *m_text;
    QLineEdit *m_reason;
    Label *m_verdict;
    EffectView *m_effect;
    ResendChoice *m_resend;
    QHash<ServiceKey, ResetFacts> m_facts; ///< as far as they are read
    Button *m_deed;
};

} // namespace casb::ui
