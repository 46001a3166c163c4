// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame/status_line.h"

#include "session/time_display.h"

#include <QFileInfo>
#include <QLocale>
#include <QPainter>

namespace casb::ui {

StatusLine::StatusLine(const Theme &theme, const TimeDisplay &times, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_times(times)
{
    setFixedHeight(theme.length(Length::Statusbar));
    setFocusPolicy(Qt::TabFocus);
    connect(&theme, &Theme::changed, this, [this] {
        setFixedHeight(m_theme.length(Length::Statusbar));
        update();
    });
    showSnapshot({});
}

qint64 StatusLine::lastStart(const EngineSnapshot &snapshot)
{
    qint64 last = 0;
    for (const ServiceStatus &service : snapshot.services)
        last = std::max(last, service.pull.startedMs);
    return last;
}

StatusLine::Segment StatusLine::lastPull(const EngineSnapshot &snapshot) const
{
    const PullStatistics *last = nullptr;
    for (const ServiceStatus &service : snapshot.services) {
        if (service.pull.startedMs > 0 && (last == nullptr || service.pull.startedMs > last->startedMs))
            last = &service.pull;
    }
    if (last == nullptr)
        return {tr("No pull yet"), {}, {}};
    const QString what = last->result == PullStatistics::Result::Failed
        ? tr("%1, failed").arg(last->key.service)
        : tr("%1, %2 received").arg(last->key.service, numberText(last->received));
    return {tr("Last pull"), m_times.moment(last->startedMs, snapshot.timeMs), what, last->result == PullStatistics::Result::Failed};
}

void StatusLine::showSnapshot(const EngineSnapshot &snapshot)
{
    m_segments.clear();
    m_segments << lastPull(snapshot);
    m_segments << Segment{tr("Queue"), numberText(snapshot.spool.waiting),
                          snapshot.queueLimit > 0 ? tr("of %1").arg(numberText(snapshot.queueLimit)) : QString()};
    m_segments << Segment{tr("Delivered today"), numberText(snapshot.deliveredToday), {}};
    if (snapshot.phase != EngineSnapshot::Phase::NotSetUp)
        m_segments << Segment{tr("Requests today"), numberText(snapshot.requestsToday),
                              snapshot.requestsPerDay > 0 ? tr("of %1").arg(numberText(snapshot.requestsPerDay))
                                                          : QString()};
    if (snapshot.residentBytes > 0)
        m_segments << Segment{tr("Memory"), QLocale().toString(snapshot.residentBytes >> 20) + QStringLiteral(" MiB"), {}};
    m_place = snapshot.collectorName;
    if (!snapshot.storeLocation.isEmpty()) {
        const QString file = QFileInfo(snapshot.storeLocation).fileName();
        m_place += (m_place.isEmpty() ? QString() : QStringLiteral(" · ")) + (file.isEmpty() ? snapshot.storeLocation : file);
    }
    const qint64 last = lastStart(snapshot);
    setToolTip((last > 0 ? tr("Last pull at %1").arg(m_times.otherZone(last)) + u'\n' : QString()) + snapshot.storeLocation);
    setAccessibleName(text());
    update();
}

QString StatusLine::text() const
{
    QStringList parts;
    for (const Segment &segment : m_segments)
        parts << QStringList{segment.before, segment.value, segment.after}.join(u' ').simplified();
    parts << m_place;
    return parts.join(QStringLiteral(", "));
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colour(Colour::Sidebar));
    painter.fillRect(QRect(0, 0, width(), 1), m_theme.colour(Colour::Border));
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.colour(Colour::Focus), 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
    painter.setFont(m_theme.font(Type::Small));
    const QFontMetrics metrics = painter.fontMetrics();
    const QRect line(0, 1, width(), height() - 1);
    const int place = metrics.horizontalAdvance(m_place);
    painter.setPen(m_theme.colour(Colour::TextMuted));
    painter.drawText(line.adjusted(0, 0, -16, 0), Qt::AlignRight | Qt::AlignVCenter, m_place);
    int left = 18;
    const int end = width() - 16 - place - 16;
    const auto draw = [&](const QString &words, Colour colour) {
        if (words.isEmpty())
            return;
        painter.setPen(m_theme.colour(colour));
        painter.drawText(QRect(left, line.top(), end - left, line.height()), Qt::AlignLeft | Qt::AlignVCenter, words);
        left += metrics.horizontalAdvance(words) + metrics.horizontalAdvance(u' ');
    };
    bool first = true;
    for (const Segment &segment : m_segments) {
        const QString whole = segment.before + u' ' + segment.value + u' ' + segment.after;
        if (left + 25 + metrics.horizontalAdvance(whole) > end)
            break; // the least important are last
        if (!first) {
            left += 8;
            painter.fillRect(QRect(left, line.center().y() - 7, 1, 14), m_theme.colour(Colour::BorderStrong));
            left += 13;
        }
        first = false;
        draw(segment.before, Colour::TextMuted);
        draw(segment.value, segment.bad ? Colour::Bad : Colour::Text);
        draw(segment.after, Colour::TextMuted);
    }
}

} // namespace casb::ui
