// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store_types.h"
#include "widgets/theme.h"

#include <QWidget>

namespace casb::ui {

/// A pull's requests as a waterfall: a row for each, waiting for the limiter hollow, then connect, first byte, transfer,
/// parse and commit. Times from the pull's start.
class Waterfall : public QWidget
{
    Q_OBJECT

public:
    explicit Waterfall(const Theme &theme, QWidget *parent = nullptr);

    void setRequests(const QList<RequestRow> &requests, qint64 startMs);
    [[nodiscard]] qsizetype requestCount() const { return m_requests.size(); }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    void paintRow(QPainter &painter, int index, double perMs) const;
    [[nodiscard]] double rowTop(int index) const;
    void measure();

    const Theme &m_theme;
    double m_top = 24; ///< of the first row, all of them by the letters' size
    double m_row = 31;
    double m_number = 14; ///< width of a row's number
    double m_left = 124;  ///< of the plot
    double m_total = 60;  ///< width of the totals
    QList<RequestRow> m_requests;
    qint64 m_startMs = 0;
    qint64 m_spanMs = 1000;
};

/// What the colours of the waterfall mean.
class WaterfallLegend : public QWidget
{
    Q_OBJECT

public:
    explicit WaterfallLegend(const Theme &theme, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override { return {380, height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Key;
    /// Where the keys are in a width: in as many rows as it takes.
    [[nodiscard]] QList<Key> placed(double width) const;
    void fit();

    const Theme &m_theme;
};

} // namespace casb::ui
