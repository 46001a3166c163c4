// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/log_view.h"

#include "log/log_file.h"
#include "session/time_display.h"
#include "widgets/icon.h"
#include "widgets/table_style.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollBar>
#include <QToolTip>
#include <algorithm>
#include <limits>
#include <utility>

namespace casb::ui {
namespace {

constexpr qint64 kMostCopied = 100'000;

} // namespace

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
    m_columns = logColumns(theme);
    connect(&index, &LogIndex::bufferChanged, this, &LogView::takeBuffer);
    connect(&index, &LogIndex::replaced, this, &LogView::takeReplaced);
    connect(&index, &LogIndex::grown, this, &LogView::takeGrown);
    QWidget *headerEnd = addHeaderEnd(*this, theme);
    headerEnd->setFixedHeight(headerHeight());
    connect(&theme, &Theme::changed, this, [this, headerEnd] {
        headerEnd->setFixedHeight(headerHeight());
        m_columns = logColumns(m_theme);
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

void LogView::takeBuffer()
{
    // Numbers of lines, all of it: they mean other lines in another log.
    m_otherMarks[m_shownBuffer] = std::exchange(m_marks, {});
    std::erase_if(m_otherMarks, [](const auto &entry) { return entry.first.expired() || entry.second.isEmpty(); });
    m_shownBuffer = m_index.buffer();
    if (const auto known = m_otherMarks.find(m_shownBuffer); known != m_otherMarks.end())
        m_marks = known->second;
    m_current = m_anchor = m_topLine = -1;
    m_components.clear();
    setFollowing(true);
    m_unseen = 0;
    showUnseen();
    fitScrollBar();
    emit currentChanged(-1);
}

void LogView::takeReplaced()
{
    m_components.clear();
    const qint64 top = m_topLine;
    fitScrollBar();
    if (!m_following && top >= 0) {
        m_fitting = true;
        verticalScrollBar()->setValue(int(m_index.rowFrom(top)));
        // Lines that come between must not push the chosen one out of sight.
        const qint64 current = currentRow();
        if (current >= 0 && (current < firstVisibleRow() || current >= firstVisibleRow() + rowsVisible()))
            verticalScrollBar()->setValue(int(std::max<qint64>(0, current - rowsVisible() / 3)));
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
    if (event->position().x() < m_columns.time) {
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
        copy();
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
        const QString text =
            help->pos().x() < m_columns.time      ? tr("A click here marks the line, or takes the mark away")
            : help->pos().x() < m_columns.level   ? m_time.otherZone(found->header.timeMs)
            : help->pos().x() < m_columns.message ? m_index.buffer()->origin(found->header.origin).thread
                                                  : QString::fromUtf8(found->message.left(2000));
        QToolTip::showText(help->globalPos(),
                           QStringLiteral("<p style='white-space:pre-wrap'>%1</p>").arg(text.toHtmlEscaped()), this);
    }
    return true;
}

void LogView::contextMenuEvent(QContextMenuEvent *event)
{
    QPoint place = event->globalPos();
    if (event->reason() == QContextMenuEvent::Mouse) {
        const qint64 row = rowAt(viewport()->mapFromGlobal(place).y());
        if (row < 0 || row >= m_index.rowCount())
            return;
        if (!chosen(m_index.lineAt(row)))
            choose(m_index.lineAt(row));
    } else if (currentRow() >= 0) {
        const qint64 below = std::clamp<qint64>(currentRow() - firstVisibleRow() + 1, 0, rowsVisible());
        place = viewport()->mapToGlobal(QPoint(m_columns.message, headerHeight() + int(below) * rowHeight()));
    }
    if (m_current >= 0)
        emit menuWanted(m_current, place);
}

QSet<qint64> LogView::marksOf(const std::shared_ptr<LogBuffer> &log) const
{
    if (log == m_shownBuffer.lock())
        return m_marks;
    const auto known = m_otherMarks.find(log);
    return known != m_otherMarks.end() ? known->second : QSet<qint64>();
}

void LogView::setMarks(const QSet<qint64> &marks)
{
    m_marks = marks;
    viewport()->update();
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

void LogView::copy() const
{
    if (const QString text = chosenText(); !text.isEmpty()) // or what is in there would be lost for nothing
        QGuiApplication::clipboard()->setText(text);
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
        if (const auto found = line(m_index.lineAt(row)))
            out += QString::fromUtf8(fileLine(*m_index.buffer(), *found)) + u'\n';
    }
    return out;
}

} // namespace casb::ui
