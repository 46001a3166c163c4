// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console_options.h"
#include "demo_tenant.h"
#include "engine_tester.h"

#include "base/clock.h"
#include "frame/frame_settings.h"
#include "log/log.h"
#include "session/engine_session.h"
#include "session/time_display.h"
#include "widgets/theme.h"

#include <QObject>
#include <QPointer>

#include <memory>

namespace casb {

namespace ui {
class MainWindow;
}

/// Puts the console together and starts what the command line asks for. The window comes first, the store after it.
class ConsoleProgram : public QObject
{
    Q_OBJECT

public:
    ConsoleProgram(ConsoleOptions options, QApplication &application);
    ~ConsoleProgram() override;

    void start();

private:
    void makeWindow();
    void openFirst();
    void open(const QString &configPath);
    void chooseConfig();
    void startDemo();
    void closeAll();
    void say(const QString &title, const QString &words);

    ConsoleOptions m_options;
    SystemClock m_clock;
    Log m_log;
    std::shared_ptr<LogBuffer> m_buffer;
    ui::FrameSettings m_settings;
    ui::Theme m_theme;
    ui::TimeDisplay m_times;
    std::unique_ptr<SecretStore> m_secrets;
    EngineTester m_tester;
    std::unique_ptr<DemoTenant> m_demo; ///< outlives the session that collects from it
    std::unique_ptr<ui::EngineSession> m_session;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace casb
