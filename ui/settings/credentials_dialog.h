// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/connection_tester.h"
#include "widgets/theme.h"

#include <QDialog>
#include <QPointer>
#include <QTimer>

#include <functional>

class QComboBox;
class QLineEdit;

namespace casb::ui {

class Banner;
class Button;
class Label;
class Panel;
class SecretField;
class Session;
class StepsView;

/// Takes new credentials for an input: tried live, kept in the keychain of this computer, never in a file.
class CredentialsDialog : public QDialog
{
    Q_OBJECT

public:
    /// @p tester null: what is entered is tried by the collector itself.
    CredentialsDialog(Session &session, const Theme &theme, const InputConfig &input, ConnectionTester *tester,
                      QWidget *parent = nullptr);
    ~CredentialsDialog() override;

    [[nodiscard]] Credentials credentials() const;
    /// The input in the region that is chosen.
    [[nodiscard]] InputConfig input() const;
    /// What is to be done with credentials before they count as taken; @p keychainName as for taken(). Gives what went
    /// wrong, which keeps the form open, else nothing.
    using Finish = std::function<QString(const QString &keychainName)>;
    void setFinish(Finish finish) { m_finish = std::move(finish); }

signals:
    /// Kept and handed to the collector. @p keychainName empty: for this run only.
    void taken(const QString &keychainName);

private:
    QWidget *makeForm();
    QWidget *makeTest();
    QWidget *makeFoot();
    void paste();
    void fieldsChanged();
    void probe();
    void startTest();
    void endTest(const Error &error);
    void showFailure(const Error &error);
    void store();
    void finish(const QString &keychainName);

    Session &m_session;
    const Theme &m_theme;
    InputConfig m_input;
    bool m_isNew; ///< the tenant is not part of the configuration yet
    Finish m_finish;
    QPointer<ConnectionTester> m_tester;
    QLineEdit *m_name = nullptr;
    QComboBox *m_region = nullptr;
    SecretField *m_apiKey = nullptr;
    QLineEdit *m_clientId = nullptr;
    SecretField *m_clientSecret = nullptr;
    Label *m_refused = nullptr;
    Label *m_keychain = nullptr;
    Panel *m_test = nullptr;
    StepsView *m_steps = nullptr;
    Button *m_run = nullptr;
    Panel *m_failure = nullptr;
    Label *m_cause = nullptr;
    Label *m_remedy = nullptr;
    Button *m_clear = nullptr;
    Banner *m_banner = nullptr;
    Button *m_retry = nullptr;
    Button *m_thisRun = nullptr;
    Button *m_store = nullptr;
    QTimer m_again; ///< the server asked for a wait
    bool m_running = false;
};

} // namespace casb::ui
