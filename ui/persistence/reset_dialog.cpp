// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/reset_dialog.h"

#include "base/when_ready.h"
#include "persistence/effect_reader.h"
#include "persistence/effect_view.h"
#include "persistence/histogram_slider.h"
#include "persistence/resend_choice.h"
#include "persistence/span_calendar.h"
#include "persistence/state_edit.h"
#include "persistence/state_words.h"
#include "records/pretty_json.h"
#include "session/session.h"
#include "session/time_display.h"
#include "widgets/banner.h"
#include "widgets/button.h"
#include "widgets/dialog_foot.h"
#include "widgets/icon.h"
#include "widgets/label.h"

#include <QAction>
#include <QDateEdit>
#include <QDateTime>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSaveFile>
#include <QTableView>
#include <QTimeEdit>
#include <QToolButton>

namespace casb::ui {
namespace {

constexpr qint64 kHourMs = 3'600'000;
constexpr qint64 kDayMs = 24 * kHourMs;

} // namespace

ResetDialog::ResetDialog(Session &session, const Theme &theme, const TimeDisplay &time, const ServiceKey &key,
                         const StoredState &present, QWidget *parent)
    : QDialog(parent), m_session(session), m_theme(theme), m_time(time), m_key(key), m_present(present),
      m_now(session.clock().nowMs()), m_calendar(new SpanCalendar(theme, moment(m_now).date())),
      m_sliderWords(new Label(theme, Type::Small, Colour::TextMuted)), m_slider(new HistogramSlider(theme, time)),
      m_effect(new EffectView(theme, key.service)), m_banner(new Banner(theme))
{
    setObjectName(QStringLiteral("resetDialog"));
    setWindowTitle(tr("Reset %1").arg(key.service));
    setModal(true);
    styleDialog(*this);
    resize(780, 610);
    m_facts = configuredFacts(session.config(), session.snapshot(), key, m_now);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *body = new QWidget;
    auto *bodyLayout = new QVBoxLayout(body);
    bodyLayout->setContentsMargins(20, 16, 20, 16);
    bodyLayout->setSpacing(10);
    auto *top = new QHBoxLayout;
    top->setSpacing(24);
    top->addWidget(framedCalendar(m_calendar, theme), 0, Qt::AlignTop);
    top->addWidget(makeFields(), 1);
    bodyLayout->addLayout(top);
    bodyLayout->addWidget(m_sliderWords);
    m_slider->setObjectName(QStringLiteral("resetSlider"));
    bodyLayout->addWidget(m_slider);
    bodyLayout->addWidget(m_effect);
    auto *undo = new QHBoxLayout;
    undo->addWidget(new IconLabel(theme, QStringLiteral("restore"), Colour::TextMuted, 14));
    undo->addWidget(new Label(theme, Type::Small, Colour::TextMuted,
                              tr("Can be undone: the present state stays in the time line and can be restored.")), 1);
    bodyLayout->addLayout(undo);
    bodyLayout->addWidget(m_banner);
    bodyLayout->addStretch();
    layout->addWidget(body, 1);
    layout->addWidget(makeFoot());

    connect(m_calendar, &QCalendarWidget::selectionChanged, this, [this] {
        if (!m_taking)
            choose(QDateTime(m_calendar->selectedDate(), m_clock->time(), m_time.utc() ? Qt::UTC : Qt::LocalTime)
                       .toMSecsSinceEpoch());
    });
    connect(m_slider, &HistogramSlider::moved, this, &ResetDialog::choose);
    connect(m_slider, &HistogramSlider::bucketChanged, this, &ResetDialog::showEffect);
    whenReady(session.queries().run<ResetFacts>(
                  [key, facts = m_facts](StoreReader &reader) { return readFacts(reader, key, facts); }),
              this, [this](const ResetFacts &facts) {
                  m_facts = facts;
                  m_factsRead = true;
                  m_slider->setSources(facts.sourcesByHour, m_now);
                  showEffect();
              });
    m_slider->setSources({}, m_now);
    const qint64 position = present.value.positionMs.value_or(m_now);
    choose(m_time.startOfDay(std::min(position, m_now) - kHourMs));
    orderTabs();
    m_keep->setFocus();
}

QDateTime ResetDialog::moment(qint64 ms) const
{
    return QDateTime::fromMSecsSinceEpoch(ms, m_time.utc() ? Qt::UTC : Qt::LocalTime);
}

QWidget *ResetDialog::makeFields()
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(new Label(m_theme, Type::Body, Colour::TextMuted,
                                tr("Now: %1").arg(stateSentence(m_key.service, m_present.value, m_time, m_now))));
    layout->addSpacing(8);
    layout->addWidget(new Label(m_theme, Type::Small, Colour::TextMuted, tr("Start again from (%1)").arg(m_time.zoneName())));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_date = new QDateEdit;
    m_date->setObjectName(QStringLiteral("resetDate"));
    m_date->setAccessibleName(tr("Day"));
    m_date->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_date->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_date->setMaximumDate(moment(m_now).date());
    m_date->setMinimumWidth(118);
    m_clock = new QTimeEdit;
    m_clock->setObjectName(QStringLiteral("resetTime"));
    m_clock->setAccessibleName(tr("Time"));
    m_clock->setDisplayFormat(QStringLiteral("HH:mm:ss"));
    m_clock->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_clock->setMinimumWidth(96);
    if (auto *text = m_date->findChild<QLineEdit *>()) {
        QAction *toCalendar =
            text->addAction(icon(m_theme, QStringLiteral("calendar"), Colour::TextMuted), QLineEdit::TrailingPosition);
        toCalendar->setToolTip(tr("To the calendar"));
        connect(toCalendar, &QAction::triggered, m_calendar, [this] { m_calendar->setFocus(Qt::OtherFocusReason); });
    }
    row->addWidget(m_date);
    row->addWidget(m_clock);
    auto *steps = new QHBoxLayout;
    steps->setSpacing(0);
    const auto step = [&](const QString &words, const QString &name, const QString &accessible, const char *place) {
        auto *button = new QToolButton;
        button->setText(words);
        button->setObjectName(name);
        button->setAccessibleName(accessible);
        button->setProperty("segment", true);
        button->setProperty("place", QLatin1String(place));
        button->setFocusPolicy(Qt::StrongFocus);
        steps->addWidget(button);
        return button;
    };
    auto *hour = step(tr("−1 h"), QStringLiteral("resetHour"), tr("An hour earlier"), "first");
    auto *day = step(tr("−1 d"), QStringLiteral("resetDay"), tr("A day earlier"), "middle");
    m_dayStart = step(tr("Day start"), QStringLiteral("resetDayStart"), tr("Begin of the day"), "last");
    m_dayStart->setCheckable(true);
    row->addLayout(steps);
    row->addStretch();
    layout->addLayout(row);
    layout->addSpacing(10);
    layout->addWidget(new Label(m_theme, Type::Small, Colour::TextMuted, tr("Why (kept with the state)")));
    m_reason = new QLineEdit;
    m_reason->setObjectName(QStringLiteral("resetReason"));
    m_reason->setAccessibleName(tr("Why"));
    m_reason->setPlaceholderText(tr("A case number, or what was seen"));
    layout->addWidget(m_reason);
    layout->addSpacing(10);
    m_resend = new ResendChoice(m_theme, m_key.service);
    layout->addWidget(m_resend);
    layout->addStretch();
    connect(m_resend, &ResendChoice::changed, this, &ResetDialog::showEffect);
    connect(m_date, &QDateEdit::dateChanged, this, &ResetDialog::takeFields);
    connect(m_clock, &QTimeEdit::timeChanged, this, &ResetDialog::takeFields);
    connect(hour, &QAbstractButton::clicked, this, [this] { choose(m_chosen - kHourMs); });
    connect(day, &QAbstractButton::clicked, this, [this] { choose(m_chosen - kDayMs); });
    connect(m_dayStart, &QAbstractButton::clicked, this, [this] { choose(m_time.startOfDay(m_chosen)); });
    return box;
}

QWidget *ResetDialog::makeFoot()
{
    auto *foot = new DialogFoot(m_theme);
    auto *exported = new Button(m_theme, ButtonKind::Flat, tr("Export state…"));
    exported->setObjectName(QStringLiteral("resetExport"));
    exported->setEnabled(!m_present.value.json.isEmpty());
    m_keep = new Button(m_theme, ButtonKind::Normal, tr("Keep present state"));
    m_keep->setObjectName(QStringLiteral("resetKeep"));
    m_deed = new Button(m_theme, ButtonKind::Primary, {});
    m_deed->setObjectName(QStringLiteral("resetDeed"));
    foot->addBeside(exported);
    foot->setDeeds(m_keep, m_deed);
    connect(m_keep, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_deed, &QAbstractButton::clicked, this, &ResetDialog::reset);
    connect(exported, &QAbstractButton::clicked, this, [this] {
        auto *dialog = new QFileDialog(this, tr("Export state"), QString(), tr("JSON (*.json)"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->selectFile(QStringLiteral("%1.json").arg(m_key.service));
        connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
            QSaveFile file(path);
            if (!file.open(QIODevice::WriteOnly) || file.write(prettyJson(m_present.value.json).toUtf8()) < 0 || !file.commit())
                m_banner->say(MarkState::Bad, tr("Not exported: %1").arg(file.errorString()));
            else
                m_banner->say(MarkState::Good, tr("The state of %1 was written to %2.").arg(m_key.service, path));
        });
        dialog->open();
    });
    return foot;
}

/// Date, time, steps, reason, choice, slider, foot; the calendar, which the date stands for, comes last.
void ResetDialog::orderTabs()
{
    QList<QWidget *> order{m_date, m_clock};
    for (const char *name : {"resetHour", "resetDay", "resetDayStart", "resetReason", "resendMissing", "resendAll",
                             "resetSlider", "resetExport"})
        order.append(findChild<QWidget *>(QLatin1String(name)));
    order << m_keep << m_deed;
    const auto months = m_calendar->parentWidget()->findChildren<Button *>();
    for (Button *month : months)
        order.append(month);
    order.append(m_calendar->findChild<QTableView *>());
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
}

void ResetDialog::takeFields()
{
    if (m_taking)
        return;
    choose(QDateTime(m_date->date(), m_clock->time(), m_time.utc() ? Qt::UTC : Qt::LocalTime).toMSecsSinceEpoch());
}

void ResetDialog::choose(qint64 ms)
{
    m_chosen = std::min(ms, m_now) / 1000 * 1000;
    m_taking = true;
    const QDateTime when = moment(m_chosen);
    m_date->setDate(when.date());
    m_clock->setTime(when.time());
    m_calendar->setSelectedDate(when.date());
    m_slider->setValue(m_chosen);
    m_dayStart->setChecked(m_time.startOfDay(m_chosen) == m_chosen);
    m_taking = false;
    showEffect();
}

QString ResetDialog::chosenWords() const
{
    const QString clock = m_chosen % 60'000 == 0 ? m_time.hourMinute(m_chosen) : m_time.clockTime(m_chosen);
    return m_time.dayMonth(m_chosen) + u' ' + clock;
}

void ResetDialog::showEffect()
{
    m_sliderWords->setText(tr("%1 collected per %2. Drag the handle, or use ← → (1 h) and Page Up / Page Down (1 day).")
                               .arg(m_key.service.left(1).toUpper() + m_key.service.mid(1), spanText(m_slider->bucketMs())));
    m_deed->setWords(tr("Reset %1 to %2").arg(m_key.service, chosenWords()));
    const Resend resend = m_resend->resend();
    const ResetEffect effect = resetEffect(m_facts, m_chosen, resend);
    m_effect->show(m_factsRead ? std::optional(effect) : std::nullopt, effect.spanMs, chosenWords(), resend);
    if (effect.skippedMs > 0)
        m_banner->say(MarkState::Attention, effectSentence(m_key.service, effect, chosenWords()));
    else
        m_banner->hide();
}

void ResetDialog::reset()
{
    qint64 initial = m_now;
    for (const InputConfig &input : m_session.config().inputs) {
        for (const ServiceConfig &service : input.services) {
            if (input.name == m_key.input && input.id == m_key.inputId && service.name == m_key.service)
                initial = service.initialStartMs;
        }
    }
    const StateValue value = resetState(m_key.service, m_present.value, m_chosen, initial);
    m_deed->setEnabled(false);
    whenReady(
        m_session.changeState(m_key, value, StateCause::Reset, m_reason->text().trimmed(), m_resend->resend()), this,
        [this](const Result<StoredState> &result) {
            m_deed->setEnabled(true);
            if (!result) {
                m_banner->say(MarkState::Bad, tr("The state was not changed. %1").arg(result.error().text()));
                return;
            }
            emit done(tr("%1 collect again from %2. The next pull begins there.")
                          .arg(m_key.service.left(1).toUpper() + m_key.service.mid(1), chosenWords()));
            accept();
        });
}

} // namespace casb::ui
