// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview/side_column.h"

#include "overview/attention_card.h"
#include "session/service_label.h"
#include "session/time_display.h"
#include "widgets/button.h"
#include "widgets/icon.h"
#include "widgets/label.h"

#include <QBoxLayout>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace casb::ui {
/// `[4]`, the number of cards, in the colours of the most urgent.
class SideColumn::CountBadge : public Label
{
public:
    CountBadge(const Theme &theme) : Label(theme, Type::Caption, Colour::Bad), m_theme(theme)
    {
        setAlignment(Qt::AlignCenter);
        setFixedHeight(18);
        setMinimumWidth(20);
    }

    void show(qsizetype count, bool bad)
    {
        m_bad = bad;
        setText(numberText(count));
        setColour(bad ? Colour::Bad : Colour::Attention);
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(m_theme.colour(m_bad ? Colour::BadLine : Colour::AttentionLine));
        painter.setBrush(m_theme.colour(m_bad ? Colour::BadSoft : Colour::AttentionSoft));
        painter.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), 9, 9);
        painter.end();
        Label::paintEvent(event);
    }

private:
    const Theme &m_theme;
    bool m_bad = true;
};

namespace {

QString retentionWords(int days)
{
    if (days == 0)
        return SideColumn::tr("Delivered records are removed");
    return days == 1 ? SideColumn::tr("Delivered records stay 1 day")
                     : SideColumn::tr("Delivered records stay %1 days").arg(numberText(days));
}

} // namespace

/// Rows that are filled anew with every tick; widgets are kept, since a page that rebuilds itself flickers.
class SideColumn::Rows : public QWidget
{
public:
    struct Row {
        QString icon; ///< empty: the first text is a time
        QString first;
        QString second;
        QString shorter; ///< stands in for the second where that does not fit
        QString tip;     ///< its moment in the other of UTC and local time
        bool operator==(const Row &) const = default;
    };
    /// @p flexible: shows as many rows as there is room for.
    Rows(const Theme &theme, bool flexible) : m_theme(theme), m_flexible(flexible)
    {
        connect(&theme, &Theme::changed, this, [this] { fit(); });
    }
    void set(const QList<Row> &rows)
    {
        if (rows == m_rows)
            return;
        m_rows = rows;
        QStringList words;
        for (const Row &row : rows)
            words << row.first + u' ' + row.second;
        setAccessibleName(words.join(QStringLiteral("; ")));
        fit();
    }

protected:
    bool event(QEvent *event) override
    {
        if (event->type() != QEvent::ToolTip)
            return QWidget::event(event);
        const auto *help = static_cast<QHelpEvent *>(event);
        int top = 0;
        for (const Row &row : m_rows) {
            top += heightOf(row);
            if (help->pos().y() < top) {
                QToolTip::showText(help->globalPos(),
                                   row.first + u' ' + row.second
                                       + (row.tip.isEmpty() ? QString() : u'\n' + row.tip),
                                   this);
                break;
            }
        }
        return true;
    }
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QFontMetrics body(m_theme.font(Type::Body));
        const QFontMetrics small(m_theme.font(Type::Small));
        int top = 0;
        for (const Row &row : m_rows) {
            if (row.icon.isEmpty()) {
                if (top + 25 > height())
                    break;
                painter.setFont(m_theme.font(Type::Small));
                painter.setPen(m_theme.colour(Colour::TextMuted));
                painter.drawText(QRect(0, top, width(), 25), Qt::AlignVCenter, row.first);
                painter.setPen(m_theme.colour(Colour::Text));
                const int left = std::max(small.horizontalAdvance(QStringLiteral("00:00:00")),
                                          small.horizontalAdvance(row.first)) + 8;
                painter.drawText(QRect(left, top, width() - left, 25), Qt::AlignVCenter,
                                 fittingText(small, row.second, row.shorter, width() - left));
                top += std::max(25, small.height() + 6);
                continue;
            }
            paintIcon(painter, m_theme, row.icon, QRectF(0, top + 8, 16, 16), Colour::TextMuted);
            painter.setFont(m_theme.font(Type::Body));
            painter.setPen(m_theme.colour(Colour::Text));
            painter.drawText(QRect(24, top + 7, width() - 24, body.height()), Qt::AlignVCenter,
                             body.elidedText(row.first, Qt::ElideRight, width() - 24));
            painter.setFont(m_theme.font(Type::Small));
            painter.setPen(m_theme.colour(Colour::TextMuted));
            painter.drawText(QRect(24, top + 7 + body.height(), width() - 24, small.height()), Qt::AlignVCenter,
                             small.elidedText(row.second, Qt::ElideRight, width() - 24));
            top += 14 + body.height() + small.height();
        }
    }

private:
    void fit()
    {
        if (m_flexible)
            setMinimumHeight(std::min(heightNeeded(), 100));
        else
            setFixedHeight(heightNeeded());
        update();
    }
    [[nodiscard]] int heightNeeded() const
    {
        int height = 0;
        for (const Row &row : m_rows)
            height += heightOf(row);
        return height;
    }
    [[nodiscard]] int heightOf(const Row &row) const
    {
        const int small = QFontMetrics(m_theme.font(Type::Small)).height();
        return row.icon.isEmpty() ? std::max(25, small + 6)
                                  : 14 + QFontMetrics(m_theme.font(Type::Body)).height() + small;
    }
    const Theme &m_theme;
    bool m_flexible;
    QList<Row> m_rows;
};

SideColumn::SideColumn(const Theme &theme, const TimeDisplay &times, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_times(times), m_trouble(new QWidget), m_count(new CountBadge(theme)),
      m_calm(new Panel(theme, tr("Needs attention"))), m_calmSentence(new Label(theme, Type::Small, Colour::TextMuted)),
      m_coming(new Panel(theme, tr("Coming up"))), m_comingRows(new Rows(theme, false)),
      m_happened(new Panel(theme, tr("What happened"))), m_happenedRows(new Rows(theme, true)),
      m_layout(new QBoxLayout(QBoxLayout::TopToBottom, this)), m_cardsLayout(new QVBoxLayout(m_trouble))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(10);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(2, 0, 2, 4);
    head->addWidget(new Label(theme, Type::Strong, Colour::Text, tr("Needs attention")));
    head->addWidget(m_count);
    auto *order = new ElidedLabel(theme, Type::Small, Colour::TextMuted, tr("most urgent first"));
    order->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    head->addWidget(order, 1);
    m_cardsLayout->setContentsMargins(0, 0, 0, 0);
    m_cardsLayout->setSpacing(8);
    m_cardsLayout->addLayout(head);
    m_trouble->hide();

    auto *calm = new QHBoxLayout;
    calm->setSpacing(10);
    auto *mark = new Mark(theme, 20);
    mark->setState(MarkState::Good, tr("Nothing needs you"));
    calm->addWidget(mark, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new Label(theme, Type::Body, Colour::Text, tr("Nothing needs you")));
    m_calmSentence->setWordWrap(true);
    words->addWidget(m_calmSentence);
    words->addStretch(1);
    calm->addLayout(words, 1);
    m_calm->content()->addLayout(calm);

    m_coming->content()->setContentsMargins(12, 0, 12, 6);
    m_coming->content()->addWidget(m_comingRows);
    m_coming->content()->addStretch(1);
    auto *log = new Button(theme, ButtonKind::Link, tr("Open log"));
    log->setSmall(true);
    m_happened->addToTitle(log);
    m_happened->content()->setContentsMargins(12, 0, 12, 8);
    m_happened->content()->addWidget(m_happenedRows, 1);
    connect(log, &QAbstractButton::clicked, this, &SideColumn::logWanted);

    m_layout->addWidget(m_trouble);
    m_layout->addWidget(m_calm);
    m_layout->addWidget(m_coming);
    m_layout->addWidget(m_happened, 1);
    m_layout->addStretch(0);
}

void SideColumn::setHorizontal(bool on)
{
    m_layout->setDirection(on ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    for (QWidget *part : std::initializer_list<QWidget *>{m_trouble, m_calm, m_coming})
        m_layout->setStretchFactor(part, on ? 1 : 0);
    m_layout->setStretchFactor(m_happened, 1);
}

void SideColumn::showSnapshot(const EngineSnapshot &snapshot, const QList<AttentionItem> &items, int retentionDays,
                              qint64 nowMs)
{
    m_retentionDays = retentionDays;
    m_several = ofSeveralTenants(snapshot.services);
    showAttention(items, nowMs);
    showComing(snapshot, nowMs);
}

void SideColumn::showAttention(const QList<AttentionItem> &items, qint64 nowMs)
{
    if (items == m_items)
        return;
    m_items = items;
    while (m_cards.size() < items.size()) {
        auto *card = new AttentionCard(m_theme);
        connect(card, &AttentionCard::deedChosen, this, &SideColumn::deedChosen);
        connect(card, &AttentionCard::detailsChosen, this, &SideColumn::detailsChosen);
        connect(card, &AttentionCard::putOffChosen, this, &SideColumn::putOffChosen);
        m_cardsLayout->addWidget(card);
        m_cards << card;
    }
    for (qsizetype i = 0; i < m_cards.size(); ++i) {
        m_cards[i]->setVisible(i < items.size());
        if (i < items.size())
            m_cards[i]->show(items[i], items[i].sinceMs > 0 ? m_times.minuteMoment(items[i].sinceMs, nowMs) : QString(), i == 0);
    }
    m_count->show(items.size(), !items.isEmpty() && items.front().mark == MarkState::Bad);
    m_trouble->setVisible(!items.isEmpty());
    m_calm->setVisible(items.isEmpty());
    // In trouble the cards take the column.
    m_coming->setVisible(items.size() < 3);
    m_happened->setVisible(items.size() < 3);
    m_layout->setStretch(m_layout->count() - 1, items.size() < 3 ? 0 : 1);
}

QString SideColumn::nameOf(const ServiceKey &key) const
{
    return m_several ? serviceLabel(key) : key.service;
}

void SideColumn::showComing(const EngineSnapshot &snapshot, qint64 nowMs)
{
    QList<Rows::Row> rows;
    const ServiceStatus *next = nullptr;
    for (const ServiceStatus &service : snapshot.services) {
        if (service.phase == ServiceStatus::Phase::Waiting && (next == nullptr || service.nextMs < next->nextMs))
            next = &service;
    }
    for (const OutputStatus &output : snapshot.outputs) {
        if (output.certificateExpiresMs <= nowMs)
            continue;
        rows << Rows::Row{QStringLiteral("certificate"),
                          tr("Certificate expires in %1 days")
                              .arg(numberText((output.certificateExpiresMs - nowMs) / 86'400'000)),
                          tr("%1 · %2").arg(m_times.date(output.certificateExpiresMs), output.name), {},
                          m_times.otherZone(output.certificateExpiresMs)};
    }
    if (next != nullptr) {
        rows << Rows::Row{QStringLiteral("clock"),
                          tr("Next pull at %1 %2").arg(m_times.clockTime(next->nextMs), m_times.zoneName()),
                          tr("%1, in %2").arg(nameOf(next->key), countdownText(next->nextMs - nowMs)), {},
                          m_times.otherZone(next->nextMs)};
    }
    if (snapshot.spool.keptRecords > 0) {
        rows << Rows::Row{QStringLiteral("store"), retentionWords(m_retentionDays),
                          tr("%1 kept now").arg(numberText(snapshot.spool.keptRecords)), {}, {}};
    }
    if (rows.isEmpty())
        rows << Rows::Row{QStringLiteral("clock"), tr("Nothing is due"), tr("No pull is planned"), {}, {}};
    m_comingRows->set(rows);
}

void SideColumn::showHappened(const QList<PullStatistics> &pulls, const QList<Happening> &others, qint64 nowMs)
{
    QList<Rows::Row> rows;
    const PullStatistics *problem = nullptr;
    auto other = others.cbegin();
    const auto addOthers = [&](qint64 untilMs) {
        for (; other != others.cend() && other->timeMs >= untilMs; ++other)
            rows << Rows::Row{{}, m_times.moment(other->timeMs, nowMs), other->words, {}, m_times.otherZone(other->timeMs)};
    };
    for (const PullStatistics &pull : pulls) {
        const QString time = m_times.moment(pull.startedMs, nowMs);
        QString words;
        QString shorter;
        if (pull.result == PullStatistics::Result::Failed) {
            words = tr("%1: %2").arg(nameOf(pull.key), pull.error.detail);
        } else if (pull.result == PullStatistics::Result::Running) {
            words = tr("%1: pulling, %2 received").arg(nameOf(pull.key), numberText(pull.received));
        } else {
            words = tr("%1: %2 received, %3 records")
                        .arg(nameOf(pull.key), numberText(pull.received), numberText(pull.records));
            shorter = tr("%1: %2 records").arg(nameOf(pull.key), numberText(pull.records));
            if (pull.throttled > 0) {
                const QString throttled = tr(", %1 × 429").arg(numberText(pull.throttled));
                words += throttled;
                shorter += throttled;
            }
        }
        if (problem == nullptr && (pull.throttled > 0 || pull.result == PullStatistics::Result::Failed))
            problem = &pull;
        addOthers(pull.startedMs);
        rows << Rows::Row{{}, time, words, shorter, m_times.otherZone(pull.startedMs)};
    }
    addOthers(0);
    if (rows.isEmpty())
        rows << Rows::Row{{}, tr("–"), tr("No pull yet"), {}, {}};
    m_happenedRows->set(rows);
    if (problem == nullptr)
        m_calmSentence->setText(tr("No problem in the last pulls."));
    else
        m_calmSentence->setText(tr("Last problem at %1: %2, waited out.")
                                    .arg(m_times.minuteMoment(problem->startedMs, nowMs),
                                         problem->throttled > 0 ? tr("429 from %1").arg(nameOf(problem->key))
                                                                : problem->error.detail));
}

} // namespace casb::ui
