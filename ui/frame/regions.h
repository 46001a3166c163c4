// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>

class QWidget;

namespace casb::ui {

/// F6 and Shift+F6: the keyboard jumps from region to region and comes back to where it was in each.
class Regions : public QObject
{
    Q_OBJECT

public:
    explicit Regions(QWidget &window);

    void setRegions(const QList<QWidget *> &regions);
    void next();
    void previous();

private:
    void jump(int step);
    void remember(QWidget *focus);
    [[nodiscard]] static bool holds(const QWidget &region, const QWidget *focus);
    static QWidget *firstStop(QWidget &region);

    struct Region {
        QPointer<QWidget> whole;
        QPointer<QWidget> last; ///< had the keyboard when it was left
    };
    QList<Region> m_regions;
};

} // namespace casb::ui
