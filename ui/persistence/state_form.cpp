// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/state_form.h"

#include "base/when_ready.h"
#include "persistence/effect_reader.h"
#include "persistence/effect_view.h"
#include "persistence/resend_choice.h"
#include "persistence/state_edit.h"
#include "persistence/state_words.h"
#include "records/json_view.h"
#include "records/pretty_json.h"
#include "session/service_label.h"
#include "session/session.h"
#include "session/time_display.h"
#include "widgets/button.h"
#include "widgets/dialog_foot.h"
#include "widgets/label.h"
#include "widgets/mark.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStyle>
#include <algorithm>

namespace casb::ui {
namespace {

constexpr qint64 kMostBytes = 1 << 20;

} // namespace

StateForm::StateForm(Session &session, const Theme &theme, const TimeDisplay &time, const QList<ServiceKey> &keys,
                     const ServiceKey &chosen, QWidget *parent)
    : QDialog(parent), m_session(session), m_time(time), m_keys(keys), m_service(new QComboBox),
      m_text(new QPlainTextEdit), m_reason(new QLineEdit), m_mark(new Mark(theme, 14)),
      m_verdict(new Label(theme, Type::Small, Colour::TextMuted)), m_effect(new EffectView(theme, QString())),
      m_resend(new ResendChoice(theme, tr("Records"))),
      m_deed(new Button(theme, ButtonKind::Primary, tr("Put this state in force")))
{
    setObjectName(QStringLiteral("stateForm"));
    setWindowTitle(tr("Import a state"));
    setModal(true);
    styleDialog(*this);
    resize(720, 560);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    auto *layout = new QVBoxLayout;
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(6);
    whole->addLayout(layout, 1);
    auto *row = new QHBoxLayout;
    m_service->setObjectName(QStringLiteral("formService"));
    m_service->setAccessibleName(tr("Service"));
    for (const ServiceKey &key : keys)
        m_service->addItem(serviceLabel(key));
    m_service->setCurrentIndex(int(std::max<qsizetype>(0, keys.indexOf(chosen))));
    auto *present = new Button(theme, ButtonKind::Normal, tr("Begin with the present state"));
    present->setObjectName(QStringLiteral("formPresent"));
    present->setAutoDefault(false);
    auto *open = new Button(theme, ButtonKind::Normal, tr("Read from a file…"));
    open->setAutoDefault(false);
    row->addWidget(new Label(theme, Type::Small, Colour::TextMuted, tr("State of")));
    row->addWidget(m_service);
    row->addStretch();
    row->addWidget(present);
    row->addWidget(open);
    layout->addLayout(row);
    m_text->setObjectName(QStringLiteral("formText"));
    m_text->setAccessibleName(tr("State as JSON"));
    m_text->setProperty("field", true);
    m_text->setFont(theme.font(Type::Mono));
    new JsonHighlighter(theme, m_text->document());
    layout->addWidget(m_text, 1);
    m_verdict->setObjectName(QStringLiteral("formVerdict"));
    m_verdict->setWordWrap(true);
    auto *verdict = new QHBoxLayout;
    verdict->setSpacing(6);
    verdict->addWidget(m_mark, 0, Qt::AlignTop);
    verdict->addWidget(m_verdict, 1);
    layout->addLayout(verdict);
    m_effect->setObjectName(QStringLiteral("formEffect"));
    layout->addWidget(m_effect);
    layout->addWidget(m_resend);
    layout->addWidget(new Label(theme, Type::Small, Colour::TextMuted, tr("Why (kept with the state)")));
    m_reason->setObjectName(QStringLiteral("formReason"));
    m_reason->setAccessibleName(tr("Why"));
    layout->addWidget(m_reason);
    m_reason->setPlaceholderText(tr("A case number, or what was seen"));
    auto *foot = new DialogFoot(theme);
    auto *keep = new Button(theme, ButtonKind::Normal, tr("Keep present state"));
    m_deed->setObjectName(QStringLiteral("formDeed"));
    foot->setDeeds(keep, m_deed);
    whole->addWidget(foot);
    connect(open, &QAbstractButton::clicked, this, [this] {
        auto *dialog = new QFileDialog(this, tr("Import a state"), QString(), tr("JSON (*.json);;All files (*)"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QFileDialog::fileSelected, this, &StateForm::readFile);
        dialog->open();
    });
    connect(present, &QAbstractButton::clicked, this, &StateForm::takePresent);
    connect(keep, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_deed, &QAbstractButton::clicked, this, &StateForm::put);
    connect(m_text, &QPlainTextEdit::textChanged, this, &StateForm::check);
    connect(m_service, &QComboBox::currentIndexChanged, this, &StateForm::check);
    connect(m_resend, &ResendChoice::changed, this, &StateForm::check);
    for (const ServiceKey &key : keys) {
        const ResetFacts facts = configuredFacts(session.config(), session.snapshot(), key, session.clock().nowMs());
        whenReady(session.queries().run<ResetFacts>(
                      [key, facts](StoreReader &reader) { return readFacts(reader, key, facts); }),
                  this, [this, key](const ResetFacts &read) {
                      m_facts[key] = read;
                      check();
                  });
    }
    check();
}

void StateForm::setText(const QByteArray &text)
{
    m_text->setPlainText(QString::fromUtf8(text));
}

void StateForm::readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        say(true, tr("%1 cannot be read: %2").arg(path, file.errorString()));
        return;
    }
    const QByteArray text = file.read(kMostBytes + 1);
    if (text.size() > kMostBytes)
        say(true, tr("%1 is too large to be a state.").arg(path));
    else if (text.contains('\0') || text.startsWith('\x80'))
        say(true,
            tr("%1 holds no text. States of the old collector are taken over when its folder is imported.").arg(path));
    else
        setText(text.startsWith("\xEF\xBB\xBF") ? text.mid(3) : text);
}

void StateForm::takePresent()
{
    const ServiceKey key = chosenKey();
    whenReady(m_session.queries().run<QByteArray>([key](StoreReader &reader) {
        const auto state = reader.state(key);
        return state ? state->value.json : QByteArray();
    }),
              this, [this, key](const QByteArray &json) {
                  if (json.isEmpty())
                      say(true, tr("%1 have no state yet.").arg(key.service));
                  else
                      setText(prettyJson(json).toUtf8());
              });
}

void StateForm::say(bool wrong, const QString &words)
{
    m_mark->setVisible(wrong);
    m_mark->setState(MarkState::Bad, words);
    m_verdict->setColour(wrong ? Colour::Bad : Colour::TextMuted);
    m_verdict->setText(words);
}

ServiceKey StateForm::chosenKey() const
{
    return m_keys.value(m_service->currentIndex());
}

void StateForm::check()
{
    const ServiceKey key = chosenKey();
    const Result<StateValue> value = stateFromJson(key.service, m_text->toPlainText().toUtf8());
    const bool nothing = m_text->toPlainText().trimmed().isEmpty();
    m_deed->setEnabled(value.ok());
    m_effect->setVisible(value.ok());
    m_resend->setVisible(value.ok());
    if (value.ok())
        showEffect(key, *value);
    m_text->setProperty("error", !value.ok() && !nothing);
    m_text->style()->unpolish(m_text);
    m_text->style()->polish(m_text);
    if (nothing)
        say(false, tr("The members of the old collector's state, as JSON."));
    else if (!value)
        say(true, value.error().path.isEmpty()
                      ? value.error().detail
                      : QString(value.error().path + QStringLiteral(": ") + value.error().detail));
    else
        say(false, tr("Means: %1").arg(stateSentence(key.service, *value, m_time, m_session.clock().nowMs())));
}

void StateForm::showEffect(const ServiceKey &key, const StateValue &value)
{
    m_effect->setService(key.service);
    const auto facts = m_facts.constFind(key);
    if (!value.positionMs) {
        m_effect->say(tr("Its position cannot be told: the page token says nothing that can be read."));
        return;
    }
    const QString from = m_time.dayMonth(*value.positionMs) + u' ' + m_time.hourMinute(*value.positionMs);
    if (facts == m_facts.cend()) {
        m_effect->show({}, m_session.clock().nowMs() - *value.positionMs, from, m_resend->resend());
        return;
    }
    const ResetEffect effect = resetEffect(*facts, *value.positionMs, m_resend->resend());
    if (effect.skippedMs > 0)
        m_effect->say(effectSentence(key.service, effect, from));
    else
        m_effect->show(effect, effect.spanMs, from, m_resend->resend());
}

void StateForm::put()
{
    const ServiceKey key = chosenKey();
    const Result<StateValue> value = stateFromJson(key.service, m_text->toPlainText().toUtf8());
    if (!value)
        return;
    m_deed->setEnabled(false);
    whenReady(m_session.changeState(key, *value, StateCause::Edit, m_reason->text().trimmed(), m_resend->resend()), this,
              [this, key](const Result<StoredState> &result) {
                  m_deed->setEnabled(true);
                  if (!result) {
                      say(true, tr("The state was not changed. %1").arg(result.error().text()));
                      return;
                  }
                  emit done(key, tr("The imported state of %1 is in force.").arg(key.service));
                  accept();
              });
}

} // namespace casb::ui
