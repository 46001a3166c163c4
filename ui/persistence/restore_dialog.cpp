// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/restore_dialog.h"

#include "base/when_ready.h"
#include "persistence/effect_reader.h"
#include "persistence/state_words.h"
#include "session/session.h"
#include "session/time_display.h"
#include "widgets/button.h"
#include "widgets/label.h"
#include "widgets/panel.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace casb::ui {

RestoreDialog::RestoreDialog(Session &session, const Theme &theme, const TimeDisplay &time, const StateHistoryRow &row,
                             QWidget *parent)
    : QDialog(parent)
{
    const QString when = time.dayMonth(row.whenMs) + u' ' + time.clockTime(row.whenMs);
    setObjectName(QStringLiteral("restoreDialog"));
    setWindowTitle(tr("Restore the state of %1").arg(when));
    setModal(true);
    setMinimumWidth(520);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 12);
    layout->setSpacing(8);
    auto *words = new Label(theme, Type::Body, Colour::Text,
                            tr("Goes back to: %1").arg(stateSentence(row.key.service, row.after, time, session.clock().nowMs())));
    words->setWordWrap(true);
    layout->addWidget(words);
    auto *panel = new Panel(theme, tr("What will happen"));
    panel->setColours(Colour::Sunken, Colour::Border);
    auto *effect = new Label(theme, Type::Body, Colour::Text, tr("Reading the history…"));
    effect->setObjectName(QStringLiteral("restoreDialogEffect"));
    effect->setWordWrap(true);
    panel->content()->addWidget(effect);
    layout->addWidget(panel);
    layout->addWidget(new Label(theme, Type::Small, Colour::TextMuted, tr("Why (kept with the state)")));
    auto *reason = new QLineEdit;
    reason->setObjectName(QStringLiteral("restoreReason"));
    reason->setAccessibleName(tr("Why"));
    layout->addWidget(reason);
    auto *foot = new QHBoxLayout;
    auto *keep = new Button(theme, ButtonKind::Normal, tr("Keep present state"));
    auto *deed = new Button(theme, ButtonKind::Primary, tr("Restore the state of %1").arg(when));
    keep->setObjectName(QStringLiteral("restoreKeep"));
    deed->setObjectName(QStringLiteral("restoreDeed"));
    keep->setAutoDefault(false);
    deed->setAutoDefault(false);
    foot->addStretch();
    foot->addWidget(keep);
    foot->addWidget(deed);
    layout->addSpacing(6);
    layout->addLayout(foot);
    connect(keep, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(deed, &QAbstractButton::clicked, this, [this, reason] {
        emit confirmed(reason->text().trimmed());
        accept();
    });
    keep->setFocus();

    const std::optional<qint64> position = row.after.positionMs ? row.after.positionMs : parseState(row.after.json).positionMs();
    if (!position) {
        effect->setText(tr("Its position cannot be told: the page token says nothing that can be read."));
        return;
    }
    const ResetFacts facts = configuredFacts(session.config(), session.snapshot(), row.key, session.clock().nowMs());
    whenReady(session.queries().run<ResetFacts>(
                  [key = row.key, facts](StoreReader &reader) { return readFacts(reader, key, facts); }),
              effect, [effect, &time, at = *position, service = row.key.service](const ResetFacts &read) {
                  effect->setText(
                      effectSentence(service, resetEffect(read, at), time.dayMonth(at) + u' ' + time.hourMinute(at)));
              });
}

} // namespace casb::ui
