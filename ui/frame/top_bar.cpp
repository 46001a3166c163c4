// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame/top_bar.h"

#include "frame/collector_field.h"
#include "session/state_words.h"
#include "session/tenant_session.h"
#include "session/time_display.h"
#include "widgets/button.h"
#include "widgets/segments.h"
#include "widgets/status_chip.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>

namespace casb::ui {

TopBar::TopBar(const Theme &theme, Session &session, TimeDisplay &times, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_session(session), m_collector(new CollectorField(theme)),
      m_state(new StatusChip(theme, Type::Strong)),
      m_zone(new Segments(theme, tr("Times in"), {tr("Local"), tr("UTC")})),
      m_pullNow(new Button(theme, ButtonKind::Normal, tr("Pull now"), QStringLiteral("pull-now"))),
      m_pause(new Button(theme, ButtonKind::Normal, tr("Pause"), QStringLiteral("pause"))),
      m_more(new Button(theme, ButtonKind::Icon, tr("More"), QStringLiteral("more")))
{
    setAccessibleName(tr("Collector"));
    setFixedHeight(theme.length(Length::Topbar));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 16, 1);
    row->setSpacing(10);
    row->addWidget(m_collector);
    row->addSpacing(6);
    row->addWidget(m_state);
    row->addStretch(1);
    row->addWidget(m_zone);
    row->addWidget(m_pullNow);
    row->addWidget(m_pause);
    row->addWidget(m_more);
    m_state->setCalm(true);
    m_pullNow->setObjectName(QStringLiteral("pullNow"));
    m_pause->setObjectName(QStringLiteral("pause"));
    m_more->setObjectName(QStringLiteral("more"));
    m_pullNow->setToolTip(tr("Start the next pull of all services (Ctrl+P)"));
    m_zone->setCurrent(times.utc() ? 1 : 0);
    connect(&times, &TimeDisplay::changed, this, [this, &times] { m_zone->setCurrent(times.utc() ? 1 : 0); });
    connect(m_zone, &Segments::chosen, this, [this](int index) { emit utcChosen(index == 1); });
    connect(m_pullNow, &QAbstractButton::clicked, this, &TopBar::pullNowChosen);
    connect(m_pause, &QAbstractButton::clicked, this, [this] { emit pauseChosen(!m_paused); });
    connect(m_collector, &QAbstractButton::clicked, this, &TopBar::chooseCollector);
    connect(&theme, &Theme::changed, this, [this] {
        setFixedHeight(m_theme.length(Length::Topbar));
        fit();
        update();
    });
    showSnapshot(session.snapshot());
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

/// The buttons keep their icons where their words have no room: the state's word tells more.
void TopBar::fit()
{
    for (Button *button : {m_pullNow, m_pause})
        button->setWordless(false);
    const int giveable = m_collector->sizeHint().width() - m_collector->minimumSizeHint().width();
    const bool fits = layout()->totalSizeHint().width() - giveable <= width();
    for (Button *button : {m_pullNow, m_pause})
        button->setWordless(!fits);
}

void TopBar::setTenants(TenantSession &tenants)
{
    m_tenants = &tenants;
    connect(&tenants, &TenantSession::tenantChanged, this, [this] { showSnapshot(m_session.snapshot()); });
}

void TopBar::setMoreMenu(QMenu *menu)
{
    connect(m_more, &QAbstractButton::clicked, menu, [this, menu] {
        const QPoint below = m_more->mapToGlobal(QPoint(m_more->width(), m_more->height() + 4));
        menu->popup(below - QPoint(menu->sizeHint().width(), 0));
    });
}

void TopBar::showSnapshot(const EngineSnapshot &snapshot)
{
    using Phase = EngineSnapshot::Phase;
    StateWord state = collectorState(snapshot);
    for (const TenantLine &line : m_tenants != nullptr ? m_tenants->tenants() : QList<TenantLine>()) {
        if (line.input == m_tenants->tenant())
            state = line.state;
    }
    if (m_state->word() != state.word || m_state->state() != state.mark) {
        m_state->setState(state.mark, state.word);
        fit();
    }
    const bool setUp = snapshot.phase != Phase::NotSetUp;
    if (setUp) {
        QString details;
        QString name = snapshot.collectorName;
        QString place;
        const QList<InputConfig> inputs = m_session.isOpen() ? m_session.config().inputs : QList<InputConfig>{};
        const auto detailsOf = [](const InputConfig &input) -> QString {
            return input.id + QStringLiteral(" · ") + input.region.toUpper();
        };
        if (inputs.size() == 1)
            details = detailsOf(inputs.first());
        else if (inputs.size() > 1)
            details = tr("%1 tenants").arg(inputs.size());
        for (qsizetype i = 0; i < inputs.size() && m_tenants != nullptr && inputs.size() > 1; ++i) {
            if (inputs[i].name != m_tenants->tenant())
                continue;
            name = inputs[i].name;
            details = detailsOf(inputs[i]);
            place = tr("%1 of %2").arg(i + 1).arg(inputs.size());
        }
        m_collector->show(name, details, place);
    } else {
        m_collector->show({}, {});
    }
    const bool live = snapshot.phase == Phase::Running || snapshot.phase == Phase::Paused;
    m_pullNow->setEnabled(snapshot.phase == Phase::Running);
    m_pullNow->setToolTip(snapshot.phase == Phase::Running ? tr("Start the next pull of all services (Ctrl+P)")
                              : snapshot.phase == Phase::Paused ? tr("Collection is paused: resume first")
                                                                : tr("There is nothing to pull yet"));
    m_pause->setEnabled(live);
    m_paused = snapshot.phase == Phase::Paused;
    m_pause->setWords(m_paused ? tr("Resume") : tr("Pause"));
    m_pause->setIconName(m_paused ? QStringLiteral("play") : QStringLiteral("pause"));
    m_pause->setToolTip(!live       ? tr("There is nothing to pause yet")
                            : m_paused ? tr("Begin pulls again (Ctrl+Shift+P)")
                                       : tr("Begin no new pull; delivery goes on (Ctrl+Shift+P)"));
}

void TopBar::chooseCollector()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_session.isOpen()) {
        const QString name = m_session.snapshot().collectorName;
        const bool several = m_tenants != nullptr && m_session.config().inputs.size() > 1;
        QAction *here = menu->addAction(several ? tr("All tenants of %1").arg(name) : name);
        here->setCheckable(true);
        here->setChecked(!several || m_tenants->tenant().isEmpty());
        if (several) {
            connect(here, &QAction::triggered, m_tenants, [this] { m_tenants->viewTenant({}); });
            addTenants(*menu);
        }
        menu->addSeparator();
    }
    connect(menu->addAction(tr("Set up a tenant…")), &QAction::triggered, this, &TopBar::newTenantWanted);
    connect(menu->addAction(tr("Open a configuration…")), &QAction::triggered, this, &TopBar::openWanted);
    menu->popup(m_collector->mapToGlobal(QPoint(0, m_collector->height() + 2)));
}

void TopBar::addTenants(QMenu &menu)
{
    for (const TenantLine &line : m_tenants->tenants()) {
        const QString behind =
            line.behind.isEmpty() || line.behind == line.state.word ? QString() : QStringLiteral(", ") + line.behind;
        QAction *action = menu.addAction(line.input + QStringLiteral("  –  ") + line.state.word + behind);
        action->setObjectName(QStringLiteral("tenant ") + line.input);
        action->setCheckable(true);
        action->setChecked(line.input == m_tenants->tenant());
        connect(action, &QAction::triggered, m_tenants, [this, input = line.input] { m_tenants->viewTenant(input); });
    }
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colour(Colour::Surface));
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.colour(Colour::Border));
}

} // namespace casb::ui
