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

    const Theme &m_theme;
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
    [[nodiscard]] QSize sizeHint() const override { return {380, 20}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
};

} // namespace casb::ui
