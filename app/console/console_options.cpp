// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console_options.h"

#include <QCommandLineParser>
#include <QRegularExpression>

namespace casb {
namespace {

std::optional<QSize> sizeFrom(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{3,5})x(\\d{3,5})$"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return QSize(match.captured(1).toInt(), match.captured(2).toInt());
}

} // namespace

ConsoleOptions readConsoleOptions(const QStringList &arguments)
{
    const QCommandLineOption demo(QStringLiteral("demo"), QStringLiteral("Start a simulated tenant and collect from it."));
    const QCommandLineOption config(QStringLiteral("config"), QStringLiteral("Open this configuration."), QStringLiteral("FILE"));
    const QCommandLineOption theme(QStringLiteral("theme"), QStringLiteral("light or dark, whatever the desktop says."),
                                   QStringLiteral("NAME"));
    const QCommandLineOption page(QStringLiteral("page"), QStringLiteral("overview, pulls, records, persistence, log, settings, wizard."),
                                  QStringLiteral("NAME"));
    const QCommandLineOption size(QStringLiteral("size"), QStringLiteral("Size of the window."), QStringLiteral("WxH"));
    const QCommandLineOption shot(QStringLiteral("screenshot"), QStringLiteral("Write the window to a PNG file and quit."),
                                  QStringLiteral("FILE"));
    const QCommandLineOption after(QStringLiteral("after"), QStringLiteral("Seconds before the screenshot."),
                                   QStringLiteral("SECONDS"), QStringLiteral("3"));
    const QCommandLineOption workspace(QStringLiteral("workspace"), QStringLiteral("Folder for settings and demo state."),
                                       QStringLiteral("DIR"));
    const QCommandLineOption background(QStringLiteral("background"),
                                        QStringLiteral("Start in the tray, where there is one, without the window."));
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("CASB Console: collects Proofpoint CASB alerts and events into Devo."));
    parser.addOptions({demo, background, config, theme, page, size, shot, after, workspace});
    const QCommandLineOption help = parser.addHelpOption();

    ConsoleOptions options;
    if (!parser.parse(arguments)) {
        options.problem = parser.errorText();
        return options;
    }
    if (parser.isSet(help))
        options.help = parser.helpText();
    options.demo = parser.isSet(demo);
    options.background = parser.isSet(background);
    options.config = parser.value(config);
    options.page = parser.value(page);
    options.screenshot = parser.value(shot);
    options.workspace = parser.value(workspace);
    bool number = false;
    options.afterSeconds = parser.value(after).toInt(&number);
    if (!number || options.afterSeconds < 0)
        options.problem = QStringLiteral("--after: '%1' is no number of seconds").arg(parser.value(after));
    if (parser.isSet(theme)) {
        if (parser.value(theme) == u"light")
            options.theme = ui::Theme::Mode::Light;
        else if (parser.value(theme) == u"dark")
            options.theme = ui::Theme::Mode::Dark;
        else
            options.problem = QStringLiteral("--theme: '%1' is neither light nor dark").arg(parser.value(theme));
    }
    if (parser.isSet(size)) {
        options.size = sizeFrom(parser.value(size));
        if (!options.size)
            options.problem = QStringLiteral("--size: '%1' is not WIDTHxHEIGHT").arg(parser.value(size));
    }
    if (options.demo && !options.config.isEmpty())
        options.problem = QStringLiteral("--demo brings its own configuration, --config names another");
    return options;
}

} // namespace casb
