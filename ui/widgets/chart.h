// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QWidget>

#include <memory>

namespace casb::ui {

class TimeDisplay;

/// One quantity of a chart, a value for each column. Bars are stacked, the first at the bottom; NaN in a line is a hole.
struct ChartSeries {
    enum class Kind : quint8 { Bar, Line };
    QString name;
    Colour colour = Colour::Series1;
    Kind kind = Kind::Bar;
    bool rightAxis = false; ///< dashed, on an axis of its own (lines only)
    QList<double> values;
    bool operator==(const ChartSeries &) const = default;
};

/// Words of a column, made when somebody looks at it: a chart of ten thousand columns is drawn anew many times before.
class ChartHover
{
public:
    ChartHover() = default;
    virtual ~ChartHover() = default;
    Q_DISABLE_COPY_MOVE(ChartHover)
    [[nodiscard]] virtual QString title(int column) const = 0;
    /// Lines of text.
    [[nodiscard]] virtual QString text(int column) const = 0;
};

/// All that a chart shows. Columns stand side by side in the order of their times.
struct ChartData {
    QList<qint64> times;  ///< UTC ms of each column, rising
    qint64 columnMs = 0;  ///< length of a column in time; 0: columns are moments (pulls)
    QList<ChartSeries> series;
    int runningColumn = -1; ///< drawn at 55 %: it still grows
    qint64 gapFromMs = 0;   ///< from here on nothing came, for a reason; 0: no gap
    QString gapReason;
    QString emptySentence; ///< shown when there is no value at all
    std::shared_ptr<const ChartHover> hover; ///< null: the time, and name and value of each series
    bool operator==(const ChartData &) const = default;
};

/// A chart of columns over time. Hover and ← → move one cursor, Return or a click selects its column, a drag zooms in, a
/// double click goes back, Ctrl + wheel zooms, Shift + drag pans; by keys + and − zoom, Shift + ← → pan, Escape goes back.
class Chart : public QWidget
{
    Q_OBJECT

public:
    /// Shows @p data instead of what was there, without animation. Cheap when nothing changed.
    virtual void replace(const ChartData &data) = 0;
    [[nodiscard]] virtual const ChartData &data() const = 0;
    virtual void setSeriesVisible(int series, bool visible) = 0;
    /// Marks a column; −1: none. Does not emit columnSelected().
    virtual void setSelectedColumn(int column) = 0;
    [[nodiscard]] virtual int selectedColumn() const = 0;
    /// The column below the cursor, −1: none. Does not emit cursorMoved(): charts of one page follow each other with it.
    virtual void setCursorColumn(int column) = 0;
    [[nodiscard]] virtual int cursorColumn() const = 0;
    /// Shows the columns [first, last]; (−1, −1): all.
    virtual void setColumnRange(int first, int last) = 0;
    /// There are more columns than pixels: what is drawn is the largest of each group.
    [[nodiscard]] virtual bool downSampled() const = 0;

signals:
    /// By a person.
    void columnSelected(int column);
    void cursorMoved(int column);
    /// Zoomed or panned by a person; (−1, −1): all.
    void columnRangeChanged(int first, int last);
    void downSampledChanged(bool downSampled);

protected:
    using QWidget::QWidget;
};

/// The chart of this build. @p name says what it shows, for those who do not see it.
Chart *makeChart(const Theme &theme, const TimeDisplay &times, const QString &name, QWidget *parent = nullptr);

} // namespace casb::ui
