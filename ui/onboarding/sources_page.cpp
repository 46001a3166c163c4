// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/sources_page.h"

#include "onboarding/found_list.h"
#include "persistence/day_popup.h"
#include "session/time_display.h"
#include "widgets/button.h"
#include "widgets/label.h"
#include "widgets/panel.h"
#include "widgets/progress_bar.h"
#include "widgets/segments.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QLineEdit>

#include <array>

namespace casb::ui {
namespace {

constexpr qint64 kHourMs = 3'600'000;
/// How far back the presets go; the last one means everything that Proofpoint still has.
constexpr std::array<qint64, 3> kBack{24 * kHourMs, 7 * 24 * kHourMs, 30 * 24 * kHourMs};
constexpr int kAll = int(kBack.size());
/// Before this there were no alerts or events of this service.
constexpr qint64 kBeginningMs = 1'420'070'400'000; // 1 January 2015
constexpr std::array<int, 6> kPeriods{60, 300, 600, 900, 1800, 3600};

} // namespace

SourcesPage::SourcesPage(const OnboardingParts &parts, Draft &draft, QWidget *parent)
    : WizardPage(parts.theme, draft, tr("What is to be collected?"),
                 tr("Both sources share the requests that Proofpoint allows for one credential."), parent),
      m_parts(parts)
{
    auto *columns = new QHBoxLayout;
    columns->setSpacing(24);
    columns->addWidget(makeForm(), 10);
    columns->addWidget(makeCost(), 13);
    content()->addLayout(columns, 1);
    connect(&parts.times, &TimeDisplay::changed, this, &SourcesPage::showTime);
    load();
}

QWidget *SourcesPage::makeForm()
{
    auto *box = new QWidget;
    auto *form = new QVBoxLayout(box);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(0);
    const std::pair<QString, QString> sources[] = {
        {QStringLiteral("alerts"), tr("What Proofpoint judges suspicious, with severity and user.")},
        {QStringLiteral("events"), tr("Every log-in, share and download that Proofpoint saw.")}};
    form->addWidget(new Label(m_theme, Type::Strong, Colour::Text, tr("Sources")));
    form->addSpacing(8);
    for (const auto &[name, words] : sources) {
        auto *check = new QCheckBox(name);
        check->setObjectName(QStringLiteral("source ") + name);
        check->setAccessibleDescription(words);
        auto *why = new Label(m_theme, Type::Small, Colour::TextMuted, words);
        why->setContentsMargins(24, 0, 0, 0);
        why->setWordWrap(true);
        form->addWidget(check);
        form->addWidget(why);
        form->addSpacing(8);
        connect(check, &QAbstractButton::toggled, this, &SourcesPage::takeServices);
        m_services << check;
    }
    form->addSpacing(8);
    form->addWidget(new Label(m_theme, Type::Strong, Colour::Text, tr("Collect from")));
    form->addSpacing(8);
    m_goOn = new QCheckBox(tr("Go on where the old collector stopped"));
    m_goOn->setObjectName(QStringLiteral("goOn"));
    form->addWidget(m_goOn);
    m_goOnGap = new QSpacerItem(0, 0, QSizePolicy::Minimum, QSizePolicy::Fixed);
    form->addItem(m_goOnGap);
    m_preset = new Segments(m_theme, tr("Collect from"), {tr("Last 24 h"), tr("7 d"), tr("30 d"), tr("All")});
    m_preset->setObjectName(QStringLiteral("preset"));
    form->addWidget(m_preset, 0, Qt::AlignLeft);
    form->addSpacing(8);
    auto *moment = new QHBoxLayout;
    moment->setSpacing(8);
    m_from = new QDateTimeEdit;
    m_from->setObjectName(QStringLiteral("collectFrom"));
    m_from->setAccessibleName(tr("Collect from this date and time"));
    m_from->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    m_from->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_from->setFixedWidth(200);
    m_from->setProperty("tall", true);
    m_zone = new Label(m_theme, Type::Body, Colour::TextMuted);
    m_day = new Button(m_theme, ButtonKind::Icon, tr("Choose a day for %1").arg(m_from->accessibleName()), QStringLiteral("calendar"));
    m_day->setObjectName(QStringLiteral("collectFromDay"));
    m_day->setAutoDefault(false);
    connect(m_day, &QAbstractButton::clicked, this, [this] {
        const QDateTime now = m_from->dateTime();
        const qint64 nowMs = m_parts.session.clock().nowMs();
        openDayPopup(*m_from, m_theme, now.date(), QDateTime::fromMSecsSinceEpoch(nowMs, now.timeSpec()).date(),
                     [this](QDate day) { m_from->setDate(day); });
    });
    moment->addWidget(m_from);
    moment->addWidget(m_day);
    moment->addWidget(m_zone);
    moment->addStretch(1);
    form->addLayout(moment);
    form->addSpacing(4);
    m_fromNote = new Label(m_theme, Type::Small, Colour::TextMuted);
    m_fromNote->setObjectName(QStringLiteral("fromNote"));
    m_fromNote->setWordWrap(true);
    form->addWidget(m_fromNote);
    form->addSpacing(14);
    form->addWidget(new Label(m_theme, Type::Strong, Colour::Text, tr("How often")));
    form->addSpacing(8);
    m_period = new QComboBox;
    m_period->setObjectName(QStringLiteral("period"));
    m_period->setAccessibleName(tr("How often"));
    m_period->setFixedWidth(200);
    m_period->setProperty("tall", true);
    for (const int seconds : kPeriods)
        m_period->addItem(tr("every %1").arg(spanText(seconds * 1000LL)), seconds);
    form->addWidget(m_period);
    form->addSpacing(14);
    m_environment = new QLineEdit;
    m_environment->setPlaceholderText(tr("none"));
    m_environment->setMaximumWidth(200);
    addField(form, tr("Environment, added to each record as @devo_environment"), m_environment,
             QStringLiteral("sourceEnvironment"));
    form->addStretch(1);
    connect(m_goOn, &QAbstractButton::toggled, this, [this](bool on) {
        draft().keepPosition = on;
        showTime();
    });
    connect(m_preset, &Segments::chosen, this, &SourcesPage::takePreset);
    connect(m_from, &QDateTimeEdit::dateTimeChanged, this, &SourcesPage::takeTime);
    connect(m_period, &QComboBox::currentIndexChanged, this, [this] {
        if (m_loading)
            return;
        for (ServiceConfig &service : draft().input.services)
            service.requestPeriodSeconds = m_period->currentData().toInt();
        showCost();
    });
    connect(m_environment, &QLineEdit::textChanged, this,
            [this] { draft().input.environment = m_environment->text().trimmed(); });
    setFocusProxy(m_services.front());
    return box;
}

QWidget *SourcesPage::makeCost()
{
    auto *panel = new Panel(m_theme, tr("What it costs"));
    panel->setColours(Colour::Sunken, Colour::Border);
    QVBoxLayout *column = panel->content();
    column->setContentsMargins(16, 4, 16, 14);
    panel->setInset(16);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    m_figure = new Label(m_theme, Type::Figure, Colour::Text);
    m_figure->setObjectName(QStringLiteral("costFigure"));
    m_of = new Label(m_theme, Type::Body, Colour::TextMuted);
    m_of->setObjectName(QStringLiteral("costOf"));
    head->addWidget(m_figure, 0, Qt::AlignBaseline);
    head->addWidget(m_of, 1, Qt::AlignBaseline);
    column->addLayout(head);
    column->addSpacing(8);
    m_bar = new ProgressBar(m_theme);
    column->addWidget(m_bar);
    column->addSpacing(12);
    m_verdict = new Label(m_theme, Type::Body, Colour::Text);
    m_verdict->setObjectName(QStringLiteral("costVerdict"));
    m_verdict->setWordWrap(true);
    column->addWidget(m_verdict);
    column->addSpacing(14);
    m_lines = new FoundList(m_theme);
    m_lines->setObjectName(QStringLiteral("costLines"));
    m_lines->setAccessibleName(tr("What the requests are for"));
    column->addWidget(m_lines);
    column->addStretch(1);
    auto *note = new Label(m_theme, Type::Small, Colour::TextMuted,
                           tr("The count survives a restart. When the requests of the last 24 hours are used up, collection waits until "
                              "the oldest of them is a day old, and loses nothing."));
    note->setWordWrap(true);
    column->addWidget(note);
    return panel;
}

qint64 SourcesPage::now() const
{
    return m_parts.session.clock().nowMs();
}

void SourcesPage::load()
{
    m_loading = true;
    for (QCheckBox *check : std::as_const(m_services)) {
        const bool known = std::any_of(draft().input.services.cbegin(), draft().input.services.cend(),
                                       [check](const ServiceConfig &one) { return one.name == check->text(); });
        check->setEnabled(known);
        check->setToolTip(known ? QString() : tr("The imported configuration does not name it; Settings can add it later"));
        check->setChecked(known && draft().services.contains(check->text()));
    }
    const int seconds = draft().input.services.isEmpty() ? 600 : draft().input.services.front().requestPeriodSeconds;
    if (m_period->findData(seconds) < 0)
        m_period->addItem(tr("every %1").arg(spanText(seconds * 1000LL)), seconds);
    m_period->setCurrentIndex(m_period->findData(seconds));
    m_environment->setText(draft().input.environment);
    m_goOn->setVisible(hasPosition(draft()));
    m_goOnGap->changeSize(0, hasPosition(draft()) ? 8 : 0, QSizePolicy::Minimum, QSizePolicy::Fixed);
    m_goOn->setChecked(draft().keepPosition);
    m_loading = false;
    showTime();
    showCost();
}

void SourcesPage::enter()
{
    load();
}

void SourcesPage::takeServices()
{
    if (m_loading)
        return;
    draft().services.clear();
    for (const QCheckBox *check : std::as_const(m_services)) {
        if (check->isChecked())
            draft().services << check->text();
    }
    showCost();
    emit completeChanged();
}

void SourcesPage::takePreset(int preset)
{
    setStart(draft(), preset == kAll ? kBeginningMs : now() - kBack[size_t(preset)]);
    showTime();
}

void SourcesPage::takeTime()
{
    if (m_loading)
        return;
    setStart(draft(), m_from->dateTime().toMSecsSinceEpoch());
    showTime();
    emit completeChanged();
}

void SourcesPage::showTime()
{
    m_loading = true;
    const qint64 start = startOf(draft());
    const bool goesOn = hasPosition(draft()) && draft().keepPosition;
    m_from->setTimeSpec(m_parts.times.utc() ? Qt::UTC : Qt::LocalTime);
    m_from->setDateTime(QDateTime::fromMSecsSinceEpoch(start, m_parts.times.utc() ? Qt::UTC : Qt::LocalTime));
    m_zone->setText(m_parts.times.zoneName());
    int preset = start == kBeginningMs ? kAll : -1;
    for (int i = 0; i < kAll; ++i) {
        if (qAbs(now() - kBack[size_t(i)] - start) < 2 * 60'000)
            preset = i;
    }
    m_preset->setCurrent(preset);
    m_preset->setEnabled(!goesOn);
    m_from->setEnabled(!goesOn);
    m_day->setEnabled(!goesOn);
    const qint64 back = now() - start;
    m_fromNote->setText(goesOn ? tr("The state that was found is taken over; nothing is collected twice.")
                        : back < 0 ? tr("This lies in the future: nothing is collected before it.")
                        : start <= kBeginningMs ? tr("Everything that Proofpoint still keeps. How much that is shows while it runs.")
                                                : tr("%1 back. Proofpoint gives what it still keeps of that time.").arg(spanText(back)));
    m_fromNote->setColour(back < 0 && !goesOn ? Colour::Attention : Colour::TextMuted);
    m_loading = false;
}

void SourcesPage::showCost()
{
    const RequestCost cost = requestCost(draft().input, draft().services);
    m_figure->setText(numberText(cost.total()));
    m_of->setText(cost.limit < 0 ? tr("requests a day at the least") : tr("of %1 requests a day, at the least").arg(numberText(cost.limit)));
    m_bar->setVisible(cost.limit > 0);
    m_bar->setFraction(cost.limit > 0 ? double(cost.total()) / double(cost.limit) : 0);
    m_bar->setColour(cost.fits() ? Colour::Accent : Colour::Bad);
    m_bar->setAccessibleName(tr("%1 of %2 requests a day").arg(cost.total()).arg(cost.limit));
    m_verdict->setColour(cost.fits() ? Colour::Text : Colour::Bad);
    m_verdict->setText(cost.pullsPerDay == 0 ? tr("Nothing is chosen.")
                       : !cost.fits()        ? tr("More than is allowed: collection would stand still for a part of every day. Pull less often.")
                       : cost.limit < 0      ? tr("No daily limit is set for this tenant.")
                                             : tr("%1 requests remain for further pages, for catching up and for Pull now.")
                                                   .arg(numberText(cost.limit - cost.total())));
    m_lines->clear();
    for (const ServiceConfig &service : std::as_const(draft().input.services)) {
        if (draft().services.contains(service.name))
            m_lines->add(MarkState::Good, service.name,
                         tr("%1 pulls a day, one request each, more when a page is full")
                             .arg(numberText((86400 + service.requestPeriodSeconds - 1) / service.requestPeriodSeconds)));
    }
    if (cost.signIns > 0)
        m_lines->add(MarkState::Good, tr("Sign-in"), tr("about %1 a day").arg(cost.signIns));
    emit completeChanged();
}

bool SourcesPage::complete() const
{
    return !draft().services.isEmpty();
}

QString SourcesPage::missing() const
{
    return tr("Choose alerts, events or both first");
}

} // namespace casb::ui
