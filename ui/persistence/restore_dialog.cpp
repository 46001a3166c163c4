// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/restore_dialog.h"

#include "base/when_ready.h"
#include "persistence/effect_reader.h"
#include "persistence/effect_view.h"
#include "persistence/resend_choice.h"
#include "persistence/state_words.h"
#include "session/session.h"
#include "session/time_display.h"
#include "widgets/button.h"
#include "widgets/label.h"

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
    setMinimumWidth(660);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 12);
    layout->setSpacing(8);
    auto *words = new Label(theme, Type::Body, Colour::Text,
                            tr("Goes back to: %1").arg(stateSentence(row.key.service, row.after, time, session.clock().nowMs())));
    words->setWordWrap(true);
    layout->addWidget(words);
    auto *effect = new EffectView(theme, row.key.service);
    effect->setObjectName(QStringLiteral("restoreDialogEffect"));
    layout->addWidget(effect);
    auto *resend = new ResendChoice(theme, row.key.service);
    layout->addWidget(resend);
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
    connect(deed, &QAbstractButton::clicked, this, [this, reason, resend] {
        emit confirmed(reason->text().trimmed(), resend->resend());
        accept();
    });
    keep->setFocus();

    const std::optional<qint64> position = row.after.positionMs ? row.after.positionMs : parseState(row.after.json).positionMs();
    if (!position) {
        effect->say(tr("Its position cannot be told: the page token says nothing that can be read."));
        return;
    }
    const QString from = time.dayMonth(*position) + u' ' + time.hourMinute(*position);
    const ResetFacts facts = configuredFacts(session.config(), session.snapshot(), row.key, session.clock().nowMs());
    effect->show({}, facts.nowMs - *position, from, resend->resend());
    whenReady(session.queries().run<ResetFacts>(
                  [key = row.key, facts](StoreReader &reader) { return readFacts(reader, key, facts); }),
              effect, [effect, resend, at = *position, from, service = row.key.service](const ResetFacts &read) {
                  const auto tell = [effect, resend, at, from, service, read] {
                      const ResetEffect told = resetEffect(read, at, resend->resend());
                      if (told.skippedMs > 0)
                          effect->say(effectSentence(service, told, from));
                      else
                          effect->show(told, told.spanMs, from, resend->resend());
                  };
                  connect(resend, &ResendChoice::changed, effect, tell);
                  tell();
              });
}

} // namespace casb::ui
