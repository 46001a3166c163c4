// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame/shortcut_sheet.h"

#include "widgets/button.h"
#include "widgets/label.h"
#include "widgets/panel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeySequence>

namespace casb::ui {

QList<ShortcutSheet::Line> ShortcutSheet::lines()
{
    return {
        {QStringLiteral("Ctrl+1"), tr("Overview")},
        {QStringLiteral("Ctrl+2"), tr("Pulls")},
        {QStringLiteral("Ctrl+3"), tr("Records")},
        {QStringLiteral("Ctrl+4"), tr("Persistence")},
        {QStringLiteral("Ctrl+5"), tr("Log")},
        {QStringLiteral("Ctrl+6"), tr("Settings")},
        {QStringLiteral("F6"), tr("Next region of the window")},
        {QStringLiteral("Shift+F6"), tr("Region before")},
        {QStringLiteral("Ctrl+P"), tr("Pull now")},
        {QStringLiteral("Ctrl+Shift+P"), tr("Pause or resume")},
        {QStringLiteral("Ctrl+F"), tr("Search in Pulls, Records and Log")},
        {QStringLiteral("Ctrl+L"), tr("First filter of Pulls, Records and Log")},
        {QStringLiteral("Ctrl+B"), tr("Mark a line of the log")},
        {QStringLiteral("F2"), tr("Next mark of the log, with Shift the one before")},
        {QStringLiteral("F3"), tr("Next match in the log, with Shift the one before")},
        {QStringLiteral("End"), tr("Follow the log")},
        {QStringLiteral("+"), tr("Zoom into a chart, with − out, with Esc all")},
        {QStringLiteral("F5"), tr("Read again")},
        {QStringLiteral("Ctrl+N"), tr("Set up a tenant")},
        {QStringLiteral("Ctrl+I"), tr("Import a Devo collector")},
        {QStringLiteral("Ctrl+O"), tr("Open a configuration")},
        {QStringLiteral("F1"), tr("This sheet")},
        {QStringLiteral("Ctrl+Q"), tr("Quit")},
    };
}

ShortcutSheet::ShortcutSheet(const Theme &theme, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Keys of this window"));
    auto *panel = new Panel(theme);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(8);
    int row = 0;
    for (const auto &[key, words] : lines()) {
        const QString shown = QKeySequence(key).toString(QKeySequence::NativeText);
        grid->addWidget(new Label(theme, Type::Mono, Colour::TextMuted, shown), row, 0);
        grid->addWidget(new Label(theme, Type::Body, Colour::Text, words), row, 1);
        ++row;
    }
    grid->setColumnStretch(1, 1);
    panel->content()->addLayout(grid);
    auto *close = new Button(theme, ButtonKind::Normal, tr("Close the sheet"));
    close->setDefault(true);
    connect(close, &QAbstractButton::clicked, this, &QDialog::accept);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(panel);
    column->addLayout(foot);
}

} // namespace casb::ui
