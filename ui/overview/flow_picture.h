// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "overview/flow_model.h"

#include <QWidget>

namespace casb::ui {

/// How data travels: sources, the store, destinations, and how each of them is. One painted widget; its cards are
/// accessible children. Tab enters, arrow keys move along the flow, Return opens.
class FlowPicture : public QWidget
{
    Q_OBJECT

public:
    explicit FlowPicture(const Theme &theme, QWidget *parent = nullptr);

    void setModel(const FlowModel &model);
    [[nodiscard]] const FlowModel &model() const { return m_model; }

    /// Cards in the order of the flow: sources, the store, destinations.
    [[nodiscard]] int cardCount() const;
    [[nodiscard]] QRect cardRect(int card) const;
    [[nodiscard]] QString cardWords(int card) const;
    [[nodiscard]] int currentCard() const { return m_current; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void sourceOpened(const casb::ServiceKey &key);
    void storeOpened();
    void destinationOpened(const QString &output);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Metrics;
    [[nodiscard]] Metrics metrics() const;
    void open(int card);
    void moveTo(int card);
    [[nodiscard]] int cardAt(const QPoint &pos) const;
    void paintFrame(QPainter &painter, const QRect &box, int card) const;
    [[nodiscard]] QString cardTip(int card) const;

    const Theme &m_theme;
    FlowModel m_model;
    int m_current = 0;
    int m_hovered = -1;
};

} // namespace casb::ui
