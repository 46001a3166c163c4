// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console_options.h"
#include "demo_tenant.h"
#include "engine_delivery_tester.h"
#include "engine_tester.h"

#include "base/clock.h"
#include "base/stop_signals.h"
#include "desktop/single_instance.h"
#include "frame/frame_settings.h"
#include "log/log.h"
#include "onboarding/draft.h"
#include "secrets/run_secret_store.h"
#include "session/engine_session.h"
#include "session/reminders.h"
#include "session/tenant_session.h"
#include "session/time_display.h"
#include "widgets/theme.h"

#include <QObject>
#include <QPointer>

#include <memory>
#include <optional>

class QMessageBox;

namespace casb {

namespace ui {
class DiagnosticBundle;
class MainWindow;
class Notifier;
class OnboardingDialog;
class Tray;
struct UnsavedDraft;
}

/// Puts the console together and starts what the command line asks for. The window comes first, the store after it.
class ConsoleProgram : public QObject
{
    Q_OBJECT

public:
    ConsoleProgram(ConsoleOptions options, QApplication &application);
    ~ConsoleProgram() override;

    /// False: the workspace is open in another process, which was told; this one is to end.
    bool start();

private:
    void makeWindow();
    void makeTray();
    /// Every text anew, in the language chosen: the window and the tray are made again, collecting goes on.
    void changeLanguage(const QString &code);
    void saveBundle();
    void openFirst();
    void open(const QString &configPath);
    void chooseConfig();
    /// The wizard; one at a time.
    ui::OnboardingDialog *openWizard(ui::Draft::Door door);
    void startDemo();
    void closeAll();
    QMessageBox *say(const QString &title, const QString &words);
    void sayBroken(const QList<Error> &errors, const QString &configPath);

    ConsoleOptions m_options;
    SystemClock m_clock;
    StopSignals m_signals;
    Log m_log;
    std::shared_ptr<LogBuffer> m_buffer;
    ui::SingleInstance m_instance;
    ui::FrameSettings m_settings;
    ui::Theme m_theme;
    ui::TimeDisplay m_times;
    ui::Reminders m_reminders;
    std::unique_ptr<RunSecretStore> m_secrets;
    EngineTester m_tester;
    EngineDeliveryTester m_deliveryTester;
    std::unique_ptr<DemoTenant> m_demo; ///< outlives the session that collects from it
    std::unique_ptr<ui::EngineSession> m_session;
    std::unique_ptr<ui::TenantSession> m_inView; ///< what the pages show of it
    std::unique_ptr<ui::MainWindow> m_window;
    std::shared_ptr<std::optional<ui::UnsavedDraft>> m_unsaved; ///< what the settings page before held
    std::shared_ptr<QString> m_broken;       ///< the file that could not be opened and can be repaired
    QPointer<ui::OnboardingDialog> m_wizard; ///< child of the window
    std::unique_ptr<ui::Notifier> m_notifier;
    std::unique_ptr<ui::Tray> m_tray;         ///< null: this desktop has none
    std::unique_ptr<ui::DiagnosticBundle> m_bundle;
};

} // namespace casb
