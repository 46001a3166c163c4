// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/log_view.h"
#include "session/time_display.h"
#include "widgets/icon.h"

#include <QPainter>
#include <QScrollBar>

namespace casb::ui {

void LogView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), m_theme.colour(Colour::Surface));
    if (m_index.rowCount() == 0) {
        painter.setFont(m_theme.font(Type::Body));
        painter.setPen(m_theme.colour(Colour::TextMuted));
        painter.drawText(viewport()->rect(), Qt::AlignCenter,
                         m_index.busy()                ? tr("Reading…")
                         : m_index.scannedLines() == 0 ? tr("Nothing was logged yet.")
                                                       : tr("No line passes the filter."));
    }
    const qint64 first = firstVisibleRow();
    const qint64 end = std::min(m_index.rowCount(), first + rowsVisible() + 1);
    qint64 day = -1; // the last line's
    for (qint64 row = first; row < end;) {
        // Rows whose lines follow each other are read at one go.
        qint64 next = row + 1;
        while (next < end && m_index.lineAt(next) == m_index.lineAt(next - 1) + 1)
            ++next;
        const qint64 from = m_index.lineAt(row);
        const auto lines = m_index.buffer()->lines(from, from + (next - row));
        if (qint64(lines.size()) == next - row) {
            for (qint64 i = row; i < next; ++i) {
                const LogBuffer::Line &line = lines[size_t(i - row)];
                const int top = headerHeight() + int(i - first) * rowHeight();
                paintLine(painter, i, top, line);
                const qint64 now = m_time.startOfDay(line.header.timeMs);
                if (day >= 0 && now != day)
                    paintDay(painter, top, line.header.timeMs);
                day = now;
            }
        }
        row = next;
    }
    paintHeader(painter);
}

void LogView::paintHeader(QPainter &painter) const
{
    const QRect box(0, 0, viewport()->width(), headerHeight());
    painter.fillRect(box, m_theme.colour(Colour::Sunken));
    painter.fillRect(QRect(0, box.bottom(), box.width(), 1), m_theme.colour(Colour::Border));
    painter.setFont(m_theme.font(Type::Small));
    painter.setPen(m_theme.colour(Colour::TextMuted));
    const auto word = [&](int left, const QString &text) {
        painter.drawText(box.adjusted(left, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, text);
    };
    word(m_columns.time, tr("Time (%1)").arg(m_time.zoneName()));
    word(m_columns.level, tr("Level"));
    word(m_columns.component, tr("Component"));
    word(m_columns.message, tr("Message"));
    // Times alone do not say of which day they are; where there is no room, the lines between days do.
    QString day;
    const qint64 first = firstVisibleRow();
    if (const auto top = first < m_index.rowCount() ? line(m_index.lineAt(first)) : std::nullopt)
        day = m_time.date(top->header.timeMs);
    const QFontMetrics letters = painter.fontMetrics();
    const int taken = m_columns.message + letters.horizontalAdvance(tr("Message")) + 16;
    if (taken + letters.horizontalAdvance(day) < box.width())
        painter.drawText(box.adjusted(0, 0, -8, 0), Qt::AlignRight | Qt::AlignVCenter, day);
}

void LogView::paintDay(QPainter &painter, int top, qint64 ms) const
{
    painter.setPen(QPen(m_theme.colour(Colour::BorderControl), 1, Qt::DotLine));
    painter.drawLine(0, top, viewport()->width(), top);
    painter.setFont(m_theme.font(Type::Caption));
    const QString text = m_time.date(ms);
    const int wide = painter.fontMetrics().horizontalAdvance(text) + 12;
    const QRect box(viewport()->width() - wide, top + 1, wide, rowHeight() - 1);
    painter.fillRect(box, m_theme.colour(Colour::Surface));
    painter.setPen(m_theme.colour(Colour::TextMuted));
    painter.drawText(box, Qt::AlignCenter, text);
}

void LogView::paintLine(QPainter &painter, qint64 row, int top, const LogBuffer::Line &line) const
{
    const qint64 number = m_index.lineAt(row);
    const QRect box(0, top, viewport()->width(), rowHeight());
    const bool current = number == m_current;
    if (chosen(number)) {
        painter.fillRect(box, m_theme.colour(hasFocus() ? Colour::Selection : Colour::Hover));
        painter.fillRect(QRect(0, top, 3, box.height()), m_theme.colour(Colour::Accent));
    }
    if (m_marks.contains(number))
        paintIcon(painter, m_theme, QStringLiteral("bookmark"),
                  QRectF(m_columns.mark, top + (box.height() - 12) / 2.0, 12, 12), Colour::Accent);
    const LogLevel level = line.header.level;
    painter.setFont(m_theme.font(Type::Mono));
    if (!line.header.continued) { // a traceback stands under its own head
        const bool plain = level == LogLevel::Info || level == LogLevel::Debug;
        const int flags = Qt::AlignLeft | Qt::AlignVCenter;
        painter.setPen(m_theme.colour(plain ? Colour::TextMuted : logColour(level)));
        painter.drawText(box.adjusted(m_columns.time, 0, 0, 0), flags, m_time.clockTimeMs(line.header.timeMs));
        paintLogGlyph(painter, m_theme, level, QRectF(m_columns.level, top + (box.height() - 12) / 2.0, 12, 12));
        painter.drawText(box.adjusted(m_columns.levelWord, 0, 0, 0), flags, logLevelName(level));
        painter.setPen(m_theme.colour(Colour::TextMuted));
        const QFontMetrics metrics(painter.font());
        const int room = m_columns.message - m_columns.component - 12;
        painter.drawText(QRect(m_columns.component, top, room, box.height()), flags,
                         metrics.elidedText(component(line.header.origin), Qt::ElideRight, room));
    }
    paintMessage(painter, box.adjusted(m_columns.message, 0, -4, 0), QString::fromUtf8(line.message), level, current);
}

void LogView::paintMessage(QPainter &painter, const QRect &box, const QString &message, LogLevel level,
                           bool current) const
{
    const QFontMetricsF metrics(painter.font());
    // No more than what can be seen: a line may have megabytes.
    const qsizetype most = qsizetype(double(box.width()) / std::max(1.0, metrics.horizontalAdvance(u'i'))) + 2;
    const QString shown = metrics.elidedText(message.left(most), Qt::ElideRight, box.width());
    if (!m_index.search().empty()) {
        const qsizetype visible = shown.endsWith(u'…') ? shown.size() - 1 : shown.size();
        for (const LogSearch::Span &span : m_index.search().spans(message.left(most))) {
            if (span.at >= visible)
                break;
            const double left = metrics.horizontalAdvance(message.left(span.at));
            const double wide =
                metrics.horizontalAdvance(message.mid(span.at, std::min(span.length, visible - span.at)));
            painter.fillRect(QRectF(box.left() + left, box.top() + 1, wide, box.height() - 2),
                             m_theme.colour(current ? Colour::MatchCurrent : Colour::Match));
        }
    }
    const bool plain = level == LogLevel::Info;
    painter.setPen(m_theme.colour(plain                      ? Colour::Text
                                  : level == LogLevel::Debug ? Colour::TextMuted
                                                             : logColour(level)));
    painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter, shown);
}

} // namespace casb::ui
