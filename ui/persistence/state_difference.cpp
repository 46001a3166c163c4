// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/state_difference.h"

#include "base/when_ready.h"
#include "persistence/diff_view.h"
#include "persistence/effect_reader.h"
#include "persistence/state_words.h"
#include "persistence/what_followed.h"
#include "records/pretty_json.h"
#include "session/session.h"
#include "session/time_display.h"
#include "widgets/button.h"
#include "widgets/icon.h"
#include "widgets/label.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QResizeEvent>
#include <QScrollArea>
#include <algorithm>

namespace casb::ui {
namespace {

constexpr int kLeastWidth = 320;
constexpr int kLeastDiff = 130;

/// A line between what changed and what is known about it.
class Line : public QWidget
{
public:
    explicit Line(const Theme &theme) : m_theme(theme)
    {
        setFixedHeight(1);
        QObject::connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), m_theme.colour(Colour::Border)); }

private:
    const Theme &m_theme;
};

/// As high as what it holds while there is room, and with a scroll bar else: a state may hold hundreds of ids.
class FittingScroll : public QScrollArea
{
public:
    explicit FittingScroll(QWidget *held)
    {
        setFrameShape(QFrame::NoFrame);
        setWidgetResizable(true);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
        setFocusPolicy(Qt::NoFocus);
        setWidget(held);
        held->setAutoFillBackground(false); // the panel's surface lies below
        viewport()->setAutoFillBackground(false);
        held->installEventFilter(this);
    }
    [[nodiscard]] QSize sizeHint() const override { return {200, widget()->sizeHint().height()}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, std::min(kLeastDiff, sizeHint().height())}; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize)
            updateGeometry();
        return QScrollArea::eventFilter(watched, event);
    }
};

QStringList jsonLines(const QByteArray &json)
{
    return json.isEmpty() ? QStringList() : prettyJson(json).split(u'\n');
}

QString causeWords(const StateHistoryRow &row)
{
    switch (row.cause) {
    case StateCause::Pull: return StateDifference::tr("by pull %1").arg(row.actor);
    case StateCause::PrePull: return StateDifference::tr("by the start-up");
    case StateCause::Import: return StateDifference::tr("imported by %1").arg(row.actor);
    case StateCause::Reset: return StateDifference::tr("Reset by %1").arg(row.actor);
    case StateCause::Restore: return StateDifference::tr("Restored by %1").arg(row.actor);
    case StateCause::Edit: return StateDifference::tr("Edited by %1").arg(row.actor);
    }
    return {};
}

} // namespace

StateDifference::StateDifference(Session &session, const Theme &theme, const TimeDisplay &time, QWidget *parent)
    : Panel(theme, tr("No state chosen"), parent), m_session(session), m_time(time), m_diff(new DiffView(theme)),
      m_reason(new Label(theme, Type::Small, Colour::Text)),
      m_followedWord(new Label(theme, Type::Small, Colour::TextMuted, tr("What followed"))),
      m_followed(new Label(theme, Type::Small, Colour::Text)), m_before(new Label(theme, Type::Small, Colour::Text)),
      m_effectBox(new Panel(theme)), m_effect(new Label(theme, Type::Small, Colour::Text)),
      m_restore(new Button(theme, ButtonKind::Primary, tr("Restore…"), QStringLiteral("restore")))
{
    setObjectName(QStringLiteral("stateDifference"));
    setTitleLine(true);
    m_restore->setSmall(true);
    m_restore->setObjectName(QStringLiteral("restoreState"));
    addToTitle(m_restore);
    m_diff->setObjectName(QStringLiteral("stateDiff"));
    content()->setContentsMargins(1, 0, 1, 12);
    content()->setSpacing(8);
    auto *scroll = new FittingScroll(m_diff);
    scroll->setObjectName(QStringLiteral("stateDiffScroll"));
    content()->addWidget(scroll, 1);
    content()->addWidget(new Line(theme));
    auto *facts = new QGridLayout;
    facts->setContentsMargins(12, 4, 12, 0);
    facts->setHorizontalSpacing(16);
    facts->setColumnMinimumWidth(0, 96);
    facts->setColumnStretch(1, 1);
    for (Label *label : {m_reason, m_followed, m_before}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_reason->setObjectName(QStringLiteral("differenceReason"));
    facts->addWidget(new Label(theme, Type::Small, Colour::TextMuted, tr("Reason given")), 0, 0, Qt::AlignTop);
    facts->addWidget(m_reason, 0, 1);
    m_followed->setObjectName(QStringLiteral("differenceFollowed"));
    facts->addWidget(m_followedWord, 1, 0, Qt::AlignTop);
    facts->addWidget(m_followed, 1, 1);
    facts->addWidget(new Label(theme, Type::Small, Colour::TextMuted, tr("Before this")), 2, 0, Qt::AlignTop);
    facts->addWidget(m_before, 2, 1);
    content()->addLayout(facts);
    m_effectBox->setColours(Colour::Sunken, Colour::Border);
    m_effectBox->content()->setContentsMargins(12, 10, 12, 10);
    m_effectBox->content()->setSpacing(4);
    m_effectBox->content()->addWidget(new Label(theme, Type::Strong, Colour::Text, tr("If this state were restored now")));
    m_effect->setObjectName(QStringLiteral("restoreEffect"));
    m_effect->setWordWrap(true);
    m_effectBox->content()->addWidget(m_effect);
    auto *boxRow = new QHBoxLayout;
    boxRow->setContentsMargins(11, 0, 11, 0);
    boxRow->addWidget(m_effectBox);
    content()->addLayout(boxRow);
    content()->addStretch();
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(11, 0, 11, 0);
    auto *sign = new IconLabel(theme, QStringLiteral("restore"), Colour::TextMuted, 14);
    auto *kept = new Label(theme, Type::Small, Colour::TextMuted,
                           tr("States by persons are kept for good, those by pulls for 90 days, 10,000 at the most. A reset or "
                              "restore can itself be undone here."));
    kept->setWordWrap(true);
    foot->addWidget(sign);
    foot->addWidget(kept, 1);
    content()->addLayout(foot);
    connect(m_restore, &QAbstractButton::clicked, this, [this] { emit restoreWanted(m_row); });
    connect(&time, &TimeDisplay::changed, this, [this] {
        if (m_row.id > 0)
            show(m_row, m_current);
    });
    clear();
}

QSize StateDifference::minimumSizeHint() const
{
    const QSize least = Panel::minimumSizeHint();
    // A splitter does not ask how high the sentences are at their width.
    return {std::max(kLeastWidth, least.width()), std::max(least.height(), layout()->minimumHeightForWidth(width()))};
}

void StateDifference::resizeEvent(QResizeEvent *event)
{
    Panel::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

void StateDifference::clear()
{
    m_row = {};
    setTitle(tr("No state chosen"));
    setNote({});
    m_diff->setDiff({});
    m_reason->setText(QStringLiteral("–"));
    m_before->setText(QStringLiteral("–"));
    m_followedWord->hide();
    m_followed->hide();
    m_effectBox->hide();
    m_restore->setEnabled(false);
}

void StateDifference::show(const StateHistoryRow &row, bool current)
{
    m_row = row;
    setTitle(m_time.dayMonth(row.whenMs) + u' ' + m_time.clockTime(row.whenMs));
    setNote(causeWords(row));
    m_diff->setDiff(lineDiff(jsonLines(row.before.json), jsonLines(row.after.json)));
    m_reason->setText(row.reason.isEmpty() ? QStringLiteral("–") : QString(u'“' + row.reason + u'”'));
    m_before->setText(row.before.json.isEmpty()
                          ? tr("nothing")
                          : stateSentence(row.key.service, row.before, m_time, m_session.clock().nowMs()));
    showWhatFollowed();
    m_current = !current; // whatever it was, it is told anew
    setCurrent(current);
}

void StateDifference::setCurrent(bool current)
{
    if (current == m_current)
        return;
    m_current = current;
    m_restore->setEnabled(!current);
    m_restore->setToolTip(current ? tr("This state is in force.") : QString());
    m_effectBox->setVisible(!current);
    if (!current)
        showEffect();
}

void StateDifference::showWhatFollowed()
{
    m_followedWord->setVisible(byPerson(m_row.cause));
    m_followed->setVisible(byPerson(m_row.cause));
    if (!byPerson(m_row.cause))
        return;
    m_followed->setText(QStringLiteral("…"));
    whenReady(
        m_session.queries().run<WhatFollowed>([row = m_row, now = m_session.clock().nowMs()](StoreReader &reader) {
            return whatFollowed(reader, row, now);
        }),
        this, [this, id = m_row.id, service = m_row.key.service](const WhatFollowed &followed) {
            if (id != m_row.id)
                return;
            if (!followed.fell) {
                m_followed->setText(tr("nothing was collected again"));
                return;
            }
            const QString underWay =
                followed.underWay == 0   ? QString()
                : followed.underWay == 1 ? tr("the pull under way went on from there, with 1 more request")
                                         : tr("the pull under way went on from there, with %1 more requests")
                                               .arg(numberText(followed.underWay));
            if (followed.pulls == 0 && !underWay.isEmpty()) {
                m_followed->setText(underWay);
                return;
            }
            if (followed.pulls == 0) {
                m_followed->setText(followed.over ? tr("nothing was collected again")
                                                  : tr("nothing yet: the next pull begins there"));
                return;
            }
            const QString requests =
                followed.requests == 1 ? tr("1 request") : tr("%1 requests").arg(numberText(followed.requests));
            const QString told =
                tr("%1 %2 in %3, of which %4 were stored already")
                    .arg(numberText(followed.received), service, requests, numberText(followed.duplicates));
            const QString all = underWay.isEmpty() ? told : underWay + QStringLiteral("; ") + told;
            m_followed->setText(followed.over ? all : tr("so far %1").arg(all));
        });
}

void StateDifference::showEffect()
{
    const std::optional<qint64> position =
        m_row.after.positionMs ? m_row.after.positionMs : parseState(m_row.after.json).positionMs();
    if (!position) {
        m_effect->setText(tr("Its position cannot be told: the page token says nothing that can be read."));
        return;
    }
    m_effect->setText(tr("Reading the history…"));
    const ResetFacts facts =
        configuredFacts(m_session.config(), m_session.snapshot(), m_row.key, m_session.clock().nowMs());
    whenReady(
        m_session.queries().run<ResetFacts>(
            [key = m_row.key, facts](StoreReader &reader) { return readFacts(reader, key, facts); }),
        this, [this, id = m_row.id, at = *position](const ResetFacts &read) {
            if (id != m_row.id)
                return;
            m_effect->setText(effectSentence(m_row.key.service, resetEffect(read, at),
                                             m_time.dayMonth(at) + u' ' + m_time.hourMinute(at)));
        });
}

} // namespace casb::ui
