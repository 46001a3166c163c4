// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/log_view.h"

#include "log/log_columns.h"
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
                         m_index.busy()                 ? tr("Reading…")
                         : m_index.scannedLines() == 0 ? tr("Nothing was logged yet.")
                                                       : tr("No line passes the filter."));
    }
    const qint64 first = firstVisibleRow();
    const qint64 end = std::min(m_index.rowCount(), first + rowsVisible() + 1);
    for (qint64 row = first; row < end;) {
        // Rows whose lines follow each other are read at one go.
        qint64 next = row + 1;
        while (next < end && m_index.lineAt(next) == m_index.lineAt(next - 1) + 1)
            ++next;
        const qint64 from = m_index.lineAt(row);
        const auto lines = m_index.buffer()->lines(from, from + (next - row));
        if (qint64(lines.size()) == next - row) {
            for (qint64 i = row; i < next; ++i)
                paintLine(painter, i, headerHeight() + int(i - first) * rowHeight(), lines[size_t(i - row)]);
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
    word(kTimeLeft, tr("Time (%1)").arg(m_time.zoneName()));
    word(kLevelLeft, tr("Level"));
    word(kComponentLeft, tr("Component"));
    word(kMessageLeft, tr("Message"));
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
        paintIcon(painter, m_theme, QStringLiteral("bookmark"), QRectF(kMarkLeft, top + 4, 12, 12), Colour::Accent);
    const LogLevel level = line.header.level;
    const bool plain = level == LogLevel::Info || level == LogLevel::Debug;
    painter.setFont(m_theme.font(Type::Mono));
    const int flags = Qt::AlignLeft | Qt::AlignVCenter;
    painter.setPen(m_theme.colour(plain ? Colour::TextMuted : logColour(level)));
    painter.drawText(box.adjusted(kTimeLeft, 0, 0, 0), flags, m_time.clockTimeMs(line.header.timeMs));
    paintLogGlyph(painter, m_theme, level, QRectF(kLevelLeft, top + (box.height() - 12) / 2.0, 12, 12));
    painter.drawText(box.adjusted(kLevelLeft + 18, 0, 0, 0), flags, logLevelName(level));
    painter.setPen(m_theme.colour(Colour::TextMuted));
    const QFontMetrics metrics(painter.font());
    painter.drawText(QRect(kComponentLeft, top, kMessageLeft - kComponentLeft - 12, box.height()), flags,
                     metrics.elidedText(component(line.header.origin), Qt::ElideRight, kMessageLeft - kComponentLeft - 12));
    paintMessage(painter, box.adjusted(kMessageLeft, 0, -4, 0), QString::fromUtf8(line.message), level, current);
}

void LogView::paintMessage(QPainter &painter, const QRect &box, const QString &message, LogLevel level, bool current) const
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
            const double wide = metrics.horizontalAdvance(message.mid(span.at, std::min(span.length, visible - span.at)));
            painter.fillRect(QRectF(box.left() + left, box.top() + 1, wide, box.height() - 2),
                             m_theme.colour(current ? Colour::MatchCurrent : Colour::Match));
        }
    }
    const bool plain = level == LogLevel::Info;
    painter.setPen(m_theme.colour(plain ? Colour::Text : level == LogLevel::Debug ? Colour::TextMuted : logColour(level)));
    painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter, shown);
}

} // namespace casb::ui
