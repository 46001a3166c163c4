// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/log_view.h"

#include "session/time_display.h"
#include "widgets/icon.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <limits>

namespace casb::ui {
namespace {

constexpr int kMarkLeft = 5;
constexpr int kTimeLeft = 22;
constexpr int kLevelLeft = 118;
constexpr int kComponentLeft = 204;
constexpr int kMessageLeft = 376;
constexpr qint64 kMostCopied = 100'000;

QPolygonF octagon(const QRectF &box)
{
    const double cut = box.width() * 0.29;
    return QPolygonF{{box.left() + cut, box.top()},     {box.right() - cut, box.top()},
                     {box.right(), box.top() + cut},    {box.right(), box.bottom() - cut},
                     {box.right() - cut, box.bottom()}, {box.left() + cut, box.bottom()},
                     {box.left(), box.bottom() - cut},  {box.left(), box.top() + cut}};
}

} // namespace

Colour logColour(LogLevel level)
{
    switch (level) {
    case LogLevel::Debug: return Colour::LogDebug;
    case LogLevel::Info: return Colour::LogInfo;
    case LogLevel::Warning: return Colour::LogWarning;
    case LogLevel::Error: return Colour::LogError;
    case LogLevel::Critical: return Colour::LogCritical;
    }
    return Colour::Text;
}

void paintLogGlyph(QPainter &painter, const Theme &theme, LogLevel level, const QRectF &box)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor colour = theme.colour(logColour(level));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    const QPointF middle = box.center();
    switch (level) {
    case LogLevel::Debug:
        painter.drawEllipse(middle, 2.0, 2.0);
        break;
    case LogLevel::Info:
        painter.setPen(QPen(colour, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(middle, 3.25, 3.25);
        break;
    case LogLevel::Warning:
        painter.drawPolygon(QPolygonF{{middle.x(), box.top() + 1}, {box.right(), box.bottom() - 1}, {box.left(), box.bottom() - 1}});
        break;
    case LogLevel::Error:
    case LogLevel::Critical:
        painter.drawPolygon(octagon(box.adjusted(0.5, 0.5, -0.5, -0.5)));
        painter.setPen(QPen(theme.colour(Colour::Surface), 1.5));
        if (level == LogLevel::Error) {
            painter.drawLine(middle + QPointF(-2, -2), middle + QPointF(2, 2));
            painter.drawLine(middle + QPointF(2, -2), middle + QPointF(-2, 2));
        } else {
            painter.drawLine(middle + QPointF(0, -3), middle + QPointF(0, 0.5));
            painter.drawPoint(middle + QPointF(0, 3));
        }
        break;
    }
    painter.restore();
}

LogView::LogView(LogIndex &index, const Theme &theme, const TimeDisplay &time, QWidget *parent)
    : QAbstractScrollArea(parent), m_index(index), m_theme(theme), m_time(time), m_button(new QPushButton(viewport()))
{
    setAccessibleName(tr("Log lines"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setCursor(Qt::ArrowCursor);
    m_button->setObjectName(QStringLiteral("newLines"));
    m_button->setProperty("kind", QStringLiteral("primary"));
    m_button->setFocusPolicy(Qt::NoFocus);
    m_button->setStyleSheet(QStringLiteral("QPushButton { border-radius: 13px; padding: 0 14px; }"));
    m_button->setIcon(icon(theme, QStringLiteral("pull-now"), Colour::TextOnAccent));
    m_button->hide();
    connect(m_button, &QAbstractButton::clicked, this, [this] { setFollowing(true); });
    connect(&index, &LogIndex::replaced, this, &LogView::takeReplaced);
    connect(&index, &LogIndex::grown, this, &LogView::takeGrown);
    connect(&theme, &Theme::changed, this, [this] {
        fitScrollBar();
        viewport()->update();
    });
    connect(&time, &TimeDisplay::changed, viewport(), qOverload<>(&QWidget::update));
}

int LogView::rowHeight() const
{
    return m_theme.length(Length::RowLog);
}

int LogView::headerHeight() const
{
    return m_theme.length(Length::HeaderTable) - 2;
}

int LogView::rowsVisible() const
{
    return std::max(1, (viewport()->height() - headerHeight()) / rowHeight());
}

qint64 LogView::firstVisibleRow() const
{
    return verticalScrollBar()->value();
}

qint64 LogView::rowAt(int y) const
{
    return y < headerHeight() ? -1 : firstVisibleRow() + (y - headerHeight()) / rowHeight();
}

qint64 LogView::currentRow() const
{
    if (m_current < 0)
        return -1;
    const qint64 row = m_index.rowFrom(m_current);
    return row < m_index.rowCount() && m_index.lineAt(row) == m_current ? row : -1;
}

std::optional<LogBuffer::Line> LogView::line(qint64 number) const
{
    if (!m_index.buffer() || number < m_index.buffer()->firstLine())
        return {};
    auto found = m_index.buffer()->lines(number, number + 1);
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

void LogView::fitScrollBar()
{
    m_fitting = true;
    const qint64 last = std::clamp<qint64>(m_index.rowCount() - rowsVisible(), 0, std::numeric_limits<int>::max());
    verticalScrollBar()->setPageStep(rowsVisible());
    verticalScrollBar()->setRange(0, int(last));
    if (m_following)
        verticalScrollBar()->setValue(int(last));
    m_fitting = false;
}

void LogView::takeReplaced()
{
    m_components.clear();
    const qint64 top = m_topLine;
    fitScrollBar();
    if (!m_following && top >= 0) {
        m_fitting = true;
        verticalScrollBar()->setValue(int(m_index.rowFrom(top)));
        m_fitting = false;
    }
    viewport()->update();
    emit scrolled();
}

void LogView::takeGrown(qint64 rows, qint64 dropped)
{
    const int value = verticalScrollBar()->value();
    fitScrollBar();
    if (!m_following) {
        if (dropped > 0) {
            m_fitting = true;
            verticalScrollBar()->setValue(std::max(0, value - int(dropped)));
            m_fitting = false;
        }
        m_unseen += rows;
        showUnseen();
    }
    viewport()->update();
}

void LogView::setFollowing(bool on)
{
    if (on) {
        m_unseen = 0;
        showUnseen();
    }
    if (m_following == on)
        return;
    m_following = on;
    if (on)
        fitScrollBar();
    viewport()->update();
    emit followingChanged(on);
    emit scrolled();
}

void LogView::showUnseen()
{
    m_button->setVisible(!m_following && m_unseen > 0);
    m_button->setText(m_unseen == 1 ? tr("1 new line") : tr("%1 new lines").arg(numberText(m_unseen)));
    m_button->setAccessibleName(tr("%1, go to the end and follow").arg(m_button->text()));
    placeButton();
}

void LogView::placeButton()
{
    m_button->adjustSize();
    m_button->move((viewport()->width() - m_button->width()) / 2, viewport()->height() - m_button->height() - 10);
}

void LogView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    fitScrollBar();
    placeButton();
    emit scrolled();
}

void LogView::scrollContentsBy(int, int)
{
    if (!m_fitting) {
        const bool atEnd = verticalScrollBar()->value() >= verticalScrollBar()->maximum();
        if (m_following && !atEnd)
            setFollowing(false);
        else if (!m_following && atEnd)
            setFollowing(true);
    }
    const qint64 top = firstVisibleRow();
    m_topLine = top < m_index.rowCount() ? m_index.lineAt(top) : -1;
    viewport()->update();
    emit scrolled();
}

const QString &LogView::component(quint16 origin) const
{
    auto it = m_components.find(origin);
    if (it == m_components.end())
        it = m_components.insert(origin, componentName(m_index.buffer()->origin(origin)));
    return *it;
}

bool LogView::chosen(qint64 line) const
{
    return m_current >= 0 && line >= std::min(m_current, m_anchor) && line <= std::max(m_current, m_anchor);
}

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

void LogView::choose(qint64 number, bool extend)
{
    const qint64 row = m_index.rowFrom(number);
    if (row >= m_index.rowCount())
        return;
    m_current = m_index.lineAt(row);
    if (!extend || m_anchor < 0)
        m_anchor = m_current;
    if (row < firstVisibleRow() || row >= firstVisibleRow() + rowsVisible()) {
        const qint64 wanted = row < firstVisibleRow() ? row - rowsVisible() / 3 : row - rowsVisible() * 2 / 3;
        verticalScrollBar()->setValue(int(std::clamp<qint64>(wanted, 0, verticalScrollBar()->maximum())));
    }
    if (const auto chosenLine = line(m_current))
        setAccessibleDescription(QString::fromUtf8(chosenLine->message));
    viewport()->update();
    emit currentChanged(m_current);
}

void LogView::mousePressEvent(QMouseEvent *event)
{
    const qint64 row = rowAt(int(event->position().y()));
    if (event->button() != Qt::LeftButton || row < 0 || row >= m_index.rowCount())
        return;
    if (event->position().x() < kTimeLeft) {
        choose(m_index.lineAt(row));
        toggleMark();
        return;
    }
    choose(m_index.lineAt(row), event->modifiers().testFlag(Qt::ShiftModifier));
}

void LogView::mouseMoveEvent(QMouseEvent *event)
{
    const qint64 row = rowAt(int(event->position().y()));
    if (event->buttons().testFlag(Qt::LeftButton) && row >= 0 && row < m_index.rowCount())
        choose(m_index.lineAt(row), true);
}

void LogView::moveBy(qint64 rows, bool extend)
{
    if (m_index.rowCount() == 0)
        return;
    const qint64 now = currentRow();
    const qint64 from = now >= 0 ? now : rows > 0 ? firstVisibleRow() - 1 : firstVisibleRow() + rowsVisible();
    choose(m_index.lineAt(std::clamp<qint64>(from + rows, 0, m_index.rowCount() - 1)), extend);
}

void LogView::keyPressEvent(QKeyEvent *event)
{
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    if (event->matches(QKeySequence::Copy)) {
        QGuiApplication::clipboard()->setText(chosenText());
        return;
    }
    switch (event->key()) {
    case Qt::Key_Up: moveBy(-1, shift); return;
    case Qt::Key_Down: moveBy(1, shift); return;
    case Qt::Key_PageUp: moveBy(-rowsVisible(), shift); return;
    case Qt::Key_PageDown: moveBy(rowsVisible(), shift); return;
    case Qt::Key_Home: moveBy(-m_index.rowCount(), shift); return;
    case Qt::Key_End: setFollowing(true); return;
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

void LogView::focusInEvent(QFocusEvent *event)
{
    viewport()->update();
    QAbstractScrollArea::focusInEvent(event);
}

void LogView::focusOutEvent(QFocusEvent *event)
{
    viewport()->update();
    QAbstractScrollArea::focusOutEvent(event);
}

bool LogView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const qint64 row = rowAt(help->pos().y());
    if (row < 0 || row >= m_index.rowCount())
        return true;
    if (const auto found = line(m_index.lineAt(row))) {
        const QString text = help->pos().x() < kLevelLeft       ? m_time.otherZone(found->header.timeMs)
                             : help->pos().x() < kMessageLeft ? m_index.buffer()->origin(found->header.origin).thread
                                                               : QString::fromUtf8(found->message.left(2000));
        QToolTip::showText(help->globalPos(), QStringLiteral("<p style='white-space:pre-wrap'>%1</p>").arg(text.toHtmlEscaped()), this);
    }
    return true;
}

void LogView::toggleMark()
{
    if (m_current < 0)
        return;
    if (!m_marks.remove(m_current))
        m_marks.insert(m_current);
    viewport()->update();
}

void LogView::goToMark(int direction)
{
    QList<qint64> marks(m_marks.cbegin(), m_marks.cend());
    std::sort(marks.begin(), marks.end());
    if (direction < 0) {
        const auto it = std::lower_bound(marks.begin(), marks.end(), m_current);
        if (it != marks.begin())
            choose(*(it - 1));
    } else {
        const auto it = std::upper_bound(marks.begin(), marks.end(), m_current);
        if (it != marks.end())
            choose(*it);
    }
}

QString LogView::chosenText() const
{
    QString out;
    if (m_current < 0 || !m_index.buffer())
        return out;
    const qint64 begin = m_index.rowFrom(std::min(m_current, m_anchor));
    const qint64 end = std::min(begin + kMostCopied, m_index.rowCount());
    const qint64 last = std::max(m_current, m_anchor);
    for (qint64 row = begin; row < end && m_index.lineAt(row) <= last; ++row) {
        if (const auto found = line(m_index.lineAt(row))) {
            LogEntry entry;
            entry.timeMs = found->header.timeMs;
            entry.level = found->header.level;
            entry.origin = m_index.buffer()->origin(found->header.origin);
            entry.message = QString::fromUtf8(found->message);
            out += QString::fromUtf8(entry.line()) + u'\n';
        }
    }
    return out;
}

} // namespace casb::ui
