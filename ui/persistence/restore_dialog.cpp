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
#include "widgets/banner.h"
#include "widgets/button.h"
#include "widgets/dialog_foot.h"
#include "widgets/icon.h"
#include "widgets/label.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace casb::ui {

RestoreDialog::RestoreDialog(Session &session, const Theme &theme, const TimeDisplay &time, const StateHistoryRow &row,
                             QWidget *parent)
    : QDialog(parent), m_session(session), m_time(time), m_row(row), m_effect(new EffectView(theme, row.key.service)),
      m_resend(new ResendChoice(theme, row.key.service)), m_reason(new QLineEdit), m_banner(new Banner(theme)),
      m_deed(new Button(theme, ButtonKind::Primary, {}))
{
    const QString when = time.dayMonth(row.whenMs) + u' ' + time.clockTime(row.whenMs);
    setObjectName(QStringLiteral("restoreDialog"));
    setWindowTitle(tr("Restore the state of %1").arg(when));
    setModal(true);
    styleDialog(*this);
    setMinimumWidth(700);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *body = new QVBoxLayout;
    body->setContentsMargins(20, 16, 20, 16);
    body->setSpacing(8);
    auto *words = new Label(theme, Type::Body, Colour::Text,
                            tr("Goes back to: %1").arg(stateSentence(row.key.service, row.after, time, session.clock().nowMs())));
    words->setWordWrap(true);
    body->addWidget(words);
    m_effect->setObjectName(QStringLiteral("restoreDialogEffect"));
    body->addWidget(m_effect);
    body->addWidget(m_resend);
    body->addWidget(new Label(theme, Type::Small, Colour::TextMuted, tr("Why (kept with the state)")));
    m_reason->setObjectName(QStringLiteral("restoreReason"));
    m_reason->setAccessibleName(tr("Why"));
    m_reason->setPlaceholderText(tr("A case number, or what was seen"));
    body->addWidget(m_reason);
    auto *undo = new QHBoxLayout;
    undo->addWidget(new IconLabel(theme, QStringLiteral("restore"), Colour::TextMuted, 14));
    undo->addWidget(new Label(theme, Type::Small, Colour::TextMuted,
                              tr("Can be undone: the present state stays in the time line and can be restored.")),
                    1);
    body->addLayout(undo);
    body->addWidget(m_banner);
    layout->addLayout(body, 1);
    auto *foot = new DialogFoot(theme);
    auto *keep = new Button(theme, ButtonKind::Normal, tr("Keep present state"));
    keep->setObjectName(QStringLiteral("restoreKeep"));
    m_deed->setWords(tr("Restore the state of %1").arg(when));
    m_deed->setObjectName(QStringLiteral("restoreDeed"));
    foot->setDeeds(keep, m_deed);
    layout->addWidget(foot);
    connect(keep, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_deed, &QAbstractButton::clicked, this, &RestoreDialog::restore);
    keep->setFocus();
    tellEffect();
}

void RestoreDialog::tellEffect()
{
    const std::optional<qint64> position =
        m_row.after.positionMs ? m_row.after.positionMs : parseState(m_row.after.json).positionMs();
    if (!position) {
        m_effect->say(tr("Its position cannot be told: the page token says nothing that can be read."));
        return;
    }
    const QString from = m_time.dayMonth(*position) + u' ' + m_time.hourMinute(*position);
    const ResetFacts facts =
        configuredFacts(m_session.config(), m_session.snapshot(), m_row.key, m_session.clock().nowMs());
    m_effect->show({}, facts.nowMs - *position, from, m_resend->resend());
    whenReady(m_session.queries().run<ResetFacts>(
                  [key = m_row.key, facts](StoreReader &reader) { return readFacts(reader, key, facts); }),
              this, [this, at = *position, from](const ResetFacts &read) {
                  const auto tell = [this, at, from, read] {
                      const ResetEffect told = resetEffect(read, at, m_resend->resend());
                      if (told.skippedMs > 0)
                          m_effect->say(effectSentence(m_row.key.service, told, from));
                      else
                          m_effect->show(told, told.spanMs, from, m_resend->resend());
                  };
                  connect(m_resend, &ResendChoice::changed, this, tell);
                  tell();
              });
}

void RestoreDialog::restore()
{
    const QString when = m_time.dayMonth(m_row.whenMs) + u' ' + m_time.clockTime(m_row.whenMs);
    const QString given = m_reason->text().trimmed();
    m_deed->setEnabled(false);
    whenReady(m_session.changeState(m_row.key, m_row.after, StateCause::Restore,
                                    given.isEmpty() ? tr("State of %1").arg(when) : given, m_resend->resend()),
              this, [this, when](const Result<StoredState> &result) {
                  m_deed->setEnabled(true);
                  if (!result) {
                      m_banner->say(MarkState::Bad, tr("The state was not changed. %1").arg(result.error().text()));
                      return;
                  }
                  emit done(
                      tr("The state of %1 is in force again: %2.")
                          .arg(when, stateSentence(m_row.key.service, m_row.after, m_time, m_session.clock().nowMs())));
                  accept();
              });
}

} // namespace casb::ui
