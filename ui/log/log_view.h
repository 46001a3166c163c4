// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "log/log_columns.h"
#include "log/log_glyph.h"
#include "log/log_index.h"
#include "widgets/theme.h"

#include <QAbstractScrollArea>
#include <QHash>
#include <QSet>
#include <map>
#include <memory>

class QPushButton;

namespace casb::ui {

class TimeDisplay;

/// The lines of a LogIndex. Paints the visible rows only and reads no other lines. Follows the end until somebody
/// scrolls up; a button then tells how many lines came since.
class LogView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    LogView(LogIndex &index, const Theme &theme, const TimeDisplay &time, QWidget *parent = nullptr);

    [[nodiscard]] bool following() const { return m_following; }
    void setFollowing(bool on);
    /// The chosen line's number in the buffer; −1: none.
    [[nodiscard]] qint64 currentLine() const { return m_current; }
    [[nodiscard]] qint64 currentRow() const;
    [[nodiscard]] std::optional<LogBuffer::Line> line(qint64 number) const;
    /// Chooses a line and scrolls to it.
    void choose(qint64 number, bool extend = false);
    void toggleMark();
    /// The chosen lines, into the clipboard.
    void copy() const;
    [[nodiscard]] const QSet<qint64> &marks() const { return m_marks; }
    /// Also of a log that is not shown now.
    [[nodiscard]] QSet<qint64> marksOf(const std::shared_ptr<LogBuffer> &log) const;
    /// Of the log that is shown.
    void setMarks(const QSet<qint64> &marks);
    void goToMark(int direction);
    /// The chosen lines as the log file has them.
    [[nodiscard]] QString chosenText() const;
    [[nodiscard]] int rowsVisible() const;
    [[nodiscard]] qint64 firstVisibleRow() const;
    [[nodiscard]] qint64 unseen() const { return m_unseen; }

signals:
    /// Somebody wants to know what can be done with the chosen line.
    void menuWanted(qint64 line, const QPoint &globalPlace);
    void currentChanged(qint64 line);
    void followingChanged(bool following);
    void scrolled();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void takeBuffer();
    void takeReplaced();
    void takeGrown(qint64 rows, qint64 dropped);
    void fitScrollBar();
    void placeButton();
    void showUnseen();
    void paintHeader(QPainter &painter) const;
    void paintLine(QPainter &painter, qint64 row, int top, const LogBuffer::Line &line) const;
    void paintDay(QPainter &painter, int top, qint64 ms) const;
    void paintMessage(QPainter &painter, const QRect &box, const QString &message, LogLevel level, bool current) const;
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] int headerHeight() const;
    [[nodiscard]] qint64 rowAt(int y) const;
    [[nodiscard]] const QString &component(quint16 origin) const;
    [[nodiscard]] bool chosen(qint64 line) const;
    void moveBy(qint64 rows, bool extend);

    LogIndex &m_index;
    const Theme &m_theme;
    const TimeDisplay &m_time;
    QPushButton *m_button;
    bool m_following = true;
    bool m_fitting = false; ///< the scroll bar is moved by the view itself
    qint64 m_unseen = 0;
    qint64 m_current = -1;
    qint64 m_anchor = -1;
    qint64 m_topLine = -1; ///< what stays in place when the list is another one
    LogColumns m_columns;
    QSet<qint64> m_marks;
    /// The marks of a log that is not shown now, as long as somebody has that log.
    std::map<std::weak_ptr<LogBuffer>, QSet<qint64>, std::owner_less<std::weak_ptr<LogBuffer>>> m_otherMarks;
    std::weak_ptr<LogBuffer> m_shownBuffer;
    mutable QHash<quint16, QString> m_components;
};

} // namespace casb::ui
