// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/state_card.h"

#include "persistence/fitted_json.h"
#include "persistence/state_words.h"
#include "records/json_view.h"
#include "records/pretty_json.h"
#include "session/time_display.h"
#include "widgets/button.h"
#include "widgets/icon.h"
#include "widgets/label.h"
#include "widgets/status_chip.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

namespace casb::ui {
namespace {

constexpr int kBoxAir = 7;  ///< padding and border of the box
constexpr int kShortestLine = 40; ///< signs: `initial_start_time_in_utc` with the shortest value that says it is cut
constexpr int kMembers = 4; ///< of a state; with its braces it has two lines more

} // namespace

StateCard::StateCard(const ServiceKey &key, const Theme &theme, const TimeDisplay &time, QWidget *parent)
    : Panel(theme, key.service, parent), m_key(key), m_look(theme), m_time(time),
      m_status(new StatusChip(theme, Type::Small)), m_headline(new Label(theme, Type::Heading, Colour::Text)),
      m_note(new Label(theme, Type::Small, Colour::TextMuted)),
      m_json(new JsonView(theme, tr("State of %1").arg(key.service), true)),
      m_copy(new Button(theme, ButtonKind::Normal, tr("Copy JSON"), QStringLiteral("copy"))),
      m_reset(new Button(theme, ButtonKind::Normal, tr("Reset…"), QStringLiteral("restore")))
{
    setObjectName(QStringLiteral("stateCard %1").arg(key.service));
    setAccessibleName(tr("State of %1").arg(key.service));
    setTitleLine(true);
    m_copy->setSmall(true);
    m_reset->setSmall(true);
    m_copy->setObjectName(QStringLiteral("copyJson %1").arg(key.service));
    m_reset->setObjectName(QStringLiteral("reset %1").arg(key.service));
    m_reset->setAccessibleName(tr("Reset %1").arg(key.service));
    m_headline->setObjectName(QStringLiteral("headline %1").arg(key.service));
    m_note->setWordWrap(true);
    m_json->setObjectName(QStringLiteral("json %1").arg(key.service));
    const auto fit = [this] {
        const double lines = (kMembers + 2) * QFontMetricsF(m_look.monoCaption()).lineSpacing();
        m_json->setFixedHeight(int(std::ceil(lines + 2 * m_json->document()->documentMargin())) + kBoxAir);
        const double signs = kShortestLine * QFontMetricsF(m_look.monoCaption()).horizontalAdvance(u'0');
        m_json->setMinimumWidth(int(std::ceil(signs + 2 * m_json->document()->documentMargin())) + 2 * kBoxAir);
        showJson();
    };
    m_json->viewport()->installEventFilter(this);
    m_json->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_json->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_status->setCalm(true);
    addBesideTitle(m_status);
    setIcon(key.service == QLatin1String("alerts") ? QStringLiteral("alert") : QStringLiteral("event"));
    addToTitle(m_copy);
    addToTitle(m_reset);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_headline);
    words->addWidget(m_note);
    words->addStretch();
    row->addLayout(words, 2);
    row->addWidget(m_json, 5, Qt::AlignTop);
    content()->setContentsMargins(12, 10, 12, 6);
    content()->addLayout(row);
    connect(m_reset, &QAbstractButton::clicked, this, &StateCard::resetWanted);
    connect(m_copy, &QAbstractButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(prettyJson(m_state.value.json)); });
    connect(&time, &TimeDisplay::changed, this, &StateCard::showWords);
    connect(&theme, &Theme::changed, this, fit);
    fit();
    m_status->setState(MarkState::Waiting, tr("reading"));
    showWords();
}

void StateCard::setState(const StoredState &state)
{
    m_state = state;
    showWords();
}

void StateCard::showWords()
{
    const StateWords words = stateWords(m_key.service, m_state.value, m_time);
    m_headline->setText(words.date.isEmpty() ? words.headline : QString(words.headline + u'\n' + words.date));
    m_note->setText(words.note);
    showJson();
    m_copy->setEnabled(!m_state.value.json.isEmpty());
}

void StateCard::showJson()
{
    // Values are as long as a line has room for: what is cut must show that it is.
    const double room = m_json->viewport()->width() - 2 * m_json->document()->documentMargin();
    const int signs = int(room / std::max(1.0, QFontMetricsF(m_json->font()).horizontalAdvance(u'0')));
    m_json->setText(m_state.value.json.isEmpty() ? QString() : fittedJson(m_state.value.json, 1, signs));
    m_json->setToolTip(
        m_state.value.json.isEmpty()
            ? QString()
            : QStringLiteral("<pre>%1</pre>").arg(prettyJson(m_state.value.json).left(2000).toHtmlEscaped()));
}

bool StateCard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        showJson();
    return Panel::eventFilter(watched, event);
}

void StateCard::setStatus(const ServiceStatus &status)
{
    using Phase = ServiceStatus::Phase;
    switch (status.phase) {
    case Phase::Failed: m_status->setState(MarkState::Bad, tr("stands still: the service failed")); break;
    case Phase::Retrying: m_status->setState(MarkState::Attention, tr("stands still: trying again")); break;
    case Phase::QueueFull: m_status->setState(MarkState::Attention, tr("stands still: the store is full")); break;
    case Phase::Paused: m_status->setState(MarkState::Paused, tr("stands still: paused")); break;
    case Phase::Stopped: m_status->setState(MarkState::Off, tr("stands still: stopped")); break;
    case Phase::Pulling: m_status->setState(MarkState::Running, tr("moving")); break;
    case Phase::Starting:
    case Phase::Waiting: m_status->setState(MarkState::Good, tr("moves with every pull")); break;
    }
}

void StateCard::setChosen(bool on)
{
    m_chosen = on;
    update();
}

void StateCard::mousePressEvent(QMouseEvent *event)
{
    emit chosen();
    Panel::mousePressEvent(event);
}

void StateCard::paintEvent(QPaintEvent *event)
{
    Panel::paintEvent(event);
    if (!m_chosen)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_look.colour(Colour::Accent), 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
}

} // namespace casb::ui
