// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview/overview_page.h"

#include "overview/empty_view.h"
#include "overview/flow_picture.h"
#include "overview/happenings.h"
#include "overview/side_column.h"
#include "overview/traffic_panels.h"
#include "overview/verdict.h"
#include "session/reminders.h"
#include "session/service_label.h"
#include "session/session.h"
#include "session/time_display.h"
#include "widgets/label.h"
#include "widgets/letter_scale.h"
#include "widgets/mark.h"

#include <QBoxLayout>
#include <QFutureWatcher>
#include <QScrollArea>
#include <algorithm>

namespace casb::ui {
namespace {

constexpr int kPullsShown = 30;
constexpr int kDeedsRead = 10; // of a service
constexpr int kLinesRead = 1000;
constexpr int kStatesRead = 150; // of a service; a pull of events leaves one for each page
constexpr qint64 kUsualForMs = 60'000; // a habit does not change faster
constexpr int kReadEveryMs = 30'000; // the last column grows even without a pull
constexpr int kReadSoonMs = 1000;

struct StoreFacts {
    QList<TrafficRow> traffic;
    QList<PullStatistics> pulls;
    QList<Happening> others;
    std::optional<UsualLags> usual; ///< none: not asked for
};

} // namespace

OverviewPage::OverviewPage(Session &session, Theme &theme, TimeDisplay &times, Reminders &reminders, QWidget *parent)
    : QWidget(parent), m_session(session), m_theme(theme), m_times(times), m_reminders(reminders)
{
    setObjectName(QStringLiteral("overview"));
    setAccessibleName(tr("Overview"));
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    m_scroll = new QScrollArea;
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded); // with very large letters
    m_scroll->viewport()->setAutoFillBackground(false);
    whole->addWidget(m_scroll);

    m_body = new QWidget;
    m_body->setAutoFillBackground(false);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, m_body);
    m_columns->setContentsMargins(16, 12, 16, 14);
    m_columns->setSpacing(16);
    m_main = new QWidget;
    auto *main = new QVBoxLayout(m_main);
    main->setContentsMargins(0, 0, 0, 0);
    main->setSpacing(0);
    main->addWidget(makeHead());
    m_empty = new EmptyView(theme);
    main->addWidget(m_empty, 1);
    main->addWidget(makeFlow(), 1);
    m_side = new SideColumn(theme, times);
    auto *left = new QVBoxLayout; // a side column that is longer must not stretch the charts
    left->addWidget(m_main, 1);
    left->addStretch(0);
    m_columns->addLayout(left, 1);
    m_columns->addWidget(m_side);
    m_scroll->setWidget(m_body);

    connect(m_empty, &EmptyView::newTenantWanted, this, &OverviewPage::newTenantWanted);
    connect(m_empty, &EmptyView::importWanted, this, &OverviewPage::importWanted);
    connect(m_empty, &EmptyView::demoWanted, this, &OverviewPage::demoWanted);
    connect(m_side, &SideColumn::deedChosen, this, &OverviewPage::doDeed);
    connect(m_side, &SideColumn::detailsChosen, this,
            [this](const AttentionItem &item) { emit logWanted(item.sinceMs); });
    connect(m_side, &SideColumn::putOffChosen, this, &OverviewPage::putOff);
    connect(&reminders, &Reminders::changed, this, &OverviewPage::refresh);
    connect(m_side, &SideColumn::logWanted, this, [this] { emit logWanted(0); });
    connect(m_flow, &FlowPicture::sourceOpened, this, [this](const ServiceKey &key) { emit pullsWanted(key.service); });
    connect(m_flow, &FlowPicture::storeOpened, this, &OverviewPage::persistenceWanted);
    connect(m_flow, &FlowPicture::destinationOpened, this,
            [this](const QString &output) { emit destinationWanted(output, false); });

    connect(&session, &Session::snapshotChanged, this, [this](const EngineSnapshot &snapshot) {
        m_rates.take(snapshot);
        refresh();
    });
    connect(&session, &Session::opened, this, [this] {
        m_rates.clear();
        m_usual.clear();
        m_traffic->forget();
        m_usualReadMs = 0;
        refresh();
        readStore();
    });
    connect(&session, &Session::closed, this, &OverviewPage::refresh);
    connect(&theme, &Theme::changed, this, &OverviewPage::arrange);
    connect(&session, &Session::pullChanged, &m_readSoon, [this] {
        if (!m_readSoon.isActive() || m_readSoon.remainingTime() > kReadSoonMs)
            m_readSoon.start(kReadSoonMs);
    });
    connect(&times, &TimeDisplay::changed, this, [this] {
        refresh();
        readStore();
    });
    m_readSoon.setSingleShot(true);
    connect(&m_readSoon, &QTimer::timeout, this, &OverviewPage::readStore);
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, &OverviewPage::refresh);
    m_tick.start();
    m_rates.take(session.snapshot());
    arrange();
    refresh();
}

OverviewPage::~OverviewPage() = default;

QWidget *OverviewPage::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 8);
    row->setSpacing(12);
    m_mark = new Mark(m_theme, m_theme.length(Length::MarkLarge));
    m_mark->setSurface(Colour::Window);
    m_title = new Label(m_theme, Type::Title, Colour::Text);
    m_sentence = new ElidedLabel(m_theme, Type::Body, Colour::TextMuted);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_sentence);
    row->addWidget(m_mark);
    row->addLayout(words, 1);
    return head;
}

QWidget *OverviewPage::makeFlow()
{
    m_flowView = new QWidget;
    m_flowColumn = new QVBoxLayout(m_flowView);
    m_flowColumn->setContentsMargins(0, 0, 0, 0);
    m_flowColumn->setSpacing(10);
    m_flow = new FlowPicture(m_theme);
    m_traffic = new TrafficPanels(m_theme, m_times);
    m_flowColumn->addWidget(m_flow);
    m_flowColumn->addWidget(m_traffic, 1);
    return m_flowView;
}

void OverviewPage::refresh()
{
    if (!isVisible() && !m_title->text().isEmpty())
        return; // shown anew by showEvent()
    const EngineSnapshot &snapshot = m_session.snapshot();
    const qint64 now = m_session.clock().nowMs();
    const Verdict says = verdict(snapshot, m_usual, now, m_times);
    m_mark->setState(says.mark, says.title);
    m_title->setText(says.title);
    m_sentence->setText(says.sentence);
    const bool empty = snapshot.phase == EngineSnapshot::Phase::NotSetUp;
    m_empty->setVisible(empty);
    m_flowView->setVisible(!empty);
    m_side->setVisible(!empty);
    limitHeight();
    if (empty)
        return;
    m_flow->setModel(flowModel(snapshot, m_rates, m_usual, now, m_times));
    m_traffic->showSnapshot(snapshot, now);
    m_side->showSnapshot(snapshot, m_reminders.due(attentionItems(snapshot, now), now),
                         m_session.config().persistence.retentionDays, now);
}

void OverviewPage::readStore()
{
    if (!isVisible())
        return;
    m_readSoon.start(kReadEveryMs);
    if (m_reading) {
        m_readAgain = true;
        return;
    }
    m_reading = true;
    const qint64 now = m_session.clock().nowMs();
    const qint64 begin = TrafficPanels::beginOf(now);
    QList<ServiceKey> services;
    for (const ServiceStatus &service : m_session.snapshot().services)
        services.append(service.key);
    const bool several = ofSeveralTenants(m_session.snapshot().services);
    const bool usual = std::abs(now - m_usualReadMs) >= kUsualForMs;
    if (usual)
        m_usualReadMs = now;
    const std::function<StoreFacts(StoreReader &)> read = [begin, now, services, usual, several](StoreReader &reader) {
        StoreFacts facts;
        facts.traffic = reader.traffic(begin, now + TrafficPanels::kColumnMs, TrafficPanels::kColumnMs);
        facts.pulls = reader.pulls(begin, now + 1, {}, kPullsShown);
        QList<StateHistoryRow> deeds;
        for (const ServiceKey &key : services)
            deeds += reader.history(key, kDeedsRead, 0, true);
        // Not further back than the pulls, which say since when the list is complete.
        const bool all = facts.pulls.size() < kPullsShown;
        facts.others = happenings(deeds, reader.log(now + 1, kLinesRead), all ? begin : facts.pulls.back().startedMs,
                                  several);
        if (usual) {
            facts.usual.emplace();
            for (const ServiceKey &key : services) {
                if (const auto lag = usualLag(reader.history(key, kStatesRead)))
                    facts.usual->insert(key, *lag);
            }
        }
        return facts;
    };
    // A watcher, since a chain with onCanceled() would still run while the page is being destroyed.
    auto *watcher = new QFutureWatcher<StoreFacts>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, now] {
        const StoreFacts facts = watcher->future().resultCount() > 0 ? watcher->result() : StoreFacts{};
        watcher->deleteLater();
        m_traffic->showTraffic(facts.traffic, now);
        m_side->showHappened(facts.pulls, facts.others, now);
        if (facts.usual) {
            m_usual = *facts.usual;
            refresh();
        }
        m_reading = false;
        if (std::exchange(m_readAgain, false))
            m_readSoon.start(kReadSoonMs);
    });
    watcher->setFuture(m_session.queries().run<StoreFacts>(read));
}

void OverviewPage::arrange()
{
    const bool below = isNarrow();
    limitHeight();
    m_side->setHorizontal(below && width() >= 900 * letterScale(m_theme));
    if (below == m_sideBelow && m_side->maximumWidth() < QWIDGETSIZE_MAX)
        return;
    m_sideBelow = below;
    if (below) { // what to do comes before what was
        m_columns->removeWidget(m_side);
        m_flowColumn->insertWidget(1, m_side);
    } else {
        m_flowColumn->removeWidget(m_side);
        m_columns->addWidget(m_side);
    }
    const int width = int(m_theme.length(Length::AttentionWidth) * letterScale(m_theme));
    m_side->setMinimumWidth(below ? 0 : width);
    m_side->setMaximumWidth(below ? QWIDGETSIZE_MAX - 1 : width);
}

bool OverviewPage::isNarrow() const
{
    return window()->width() < 1200 * letterScale(m_theme);
}

void OverviewPage::limitHeight()
{
    int most = QWIDGETSIZE_MAX;
    if (m_side->isVisibleTo(this) && !isNarrow()) {
        const QMargins margins = m_columns->contentsMargins();
        most = std::max(m_main->minimumSizeHint().height(), height() - margins.top() - margins.bottom());
    }
    m_main->setMaximumHeight(most);
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void OverviewPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    arrange();
    refresh();
    readStore();
}

void OverviewPage::putOff(const AttentionItem &item)
{
    constexpr qint64 kHour = 3'600'000;
    const qint64 tomorrow = m_times.startOfDay(m_times.startOfDay(m_session.clock().nowMs()) + 30 * kHour);
    m_reminders.putOff(item, tomorrow + 6 * kHour); // when people come to work, not at midnight
}

void OverviewPage::doDeed(const AttentionItem &item)
{
    switch (item.deed) {
    case AttentionItem::Deed::EnterCredentials:
        emit credentialsWanted(item.key.input);
        break;
    case AttentionItem::Deed::RestartFromTime:
        emit restartWanted(item.key);
        break;
    case AttentionItem::Deed::TryAgain:
        for (const ServiceStatus &service : m_session.snapshot().services) { // one card stands for all of the input
            if (service.phase == ServiceStatus::Phase::Retrying && service.key.inputId == item.key.inputId)
                m_session.pullNow(service.key);
        }
        break;
    case AttentionItem::Deed::ChangeDestination:
    case AttentionItem::Deed::RenewCertificate:
        emit destinationWanted(item.output, item.deed == AttentionItem::Deed::RenewCertificate);
        break;
    case AttentionItem::Deed::RaiseLimit:
        emit limitWanted();
        break;
    case AttentionItem::Deed::OpenSettings:
        emit settingsWanted();
        break;
    case AttentionItem::Deed::OpenLog:
        emit logWanted(item.sinceMs);
        break;
    case AttentionItem::Deed::OpenDeadLetters:
        emit deadLettersWanted();
        break;
    case AttentionItem::Deed::ShowPull:
        emit pullWanted(item.pullRow);
        break;
    case AttentionItem::Deed::None:
        break;
    }
}

} // namespace casb::ui
