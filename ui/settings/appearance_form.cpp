// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/appearance_form.h"

#include "session/time_display.h"
#include "widgets/label.h"
#include "widgets/segments.h"

#include <QVBoxLayout>

namespace casb::ui {

AppearanceForm::AppearanceForm(Theme &theme, TimeDisplay &time, QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    const auto heading = [&](const QString &words) { column->addWidget(new Label(theme, Type::Strong, Colour::Text, words)); };
    const auto note = [&](const QString &words) {
        auto *label = new Label(theme, Type::Small, Colour::TextMuted, words);
        label->setWordWrap(true);
        column->addWidget(label);
    };
    heading(tr("Colours"));
    auto *modes = new Segments(theme, tr("Colours"), {tr("As the desktop"), tr("Light"), tr("Dark")});
    modes->setObjectName(QStringLiteral("themeMode"));
    modes->setCurrent(int(theme.mode()));
    column->addWidget(modes, 0, Qt::AlignLeft);
    column->addSpacing(10);
    heading(tr("Times"));
    auto *zones = new Segments(theme, tr("Times"), {tr("Local"), QStringLiteral("UTC")});
    zones->setObjectName(QStringLiteral("timeZone"));
    zones->setCurrent(time.utc() ? 1 : 0);
    column->addWidget(zones, 0, Qt::AlignLeft);
    note(tr("The other of the two stands in the tool tip of each time."));
    column->addSpacing(10);
    note(tr("Size of letters: as the desktop. Both choices apply at once and stay for the next start."));
    column->addStretch();
    connect(modes, &Segments::chosen, &theme, [&theme](int mode) { theme.setMode(Theme::Mode(mode)); });
    connect(zones, &Segments::chosen, &time, [&time](int zone) { time.setUtc(zone == 1); });
    connect(&theme, &Theme::changed, modes, [&theme, modes] { modes->setCurrent(int(theme.mode())); });
    connect(&time, &TimeDisplay::changed, zones, [&time, zones] { zones->setCurrent(time.utc() ? 1 : 0); });
}

} // namespace casb::ui
