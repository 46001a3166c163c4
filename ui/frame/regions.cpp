// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame/regions.h"

#include <QApplication>
#include <QWidget>

namespace casb::ui {

Regions::Regions(QWidget &window) : QObject(&window)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { remember(now); });
}

void Regions::setRegions(const QList<QWidget *> &regions)
{
    m_regions.clear();
    for (QWidget *region : regions)
        m_regions << Region{region, nullptr};
}

void Regions::next()
{
    jump(1);
}

void Regions::previous()
{
    jump(-1);
}

void Regions::remember(QWidget *focus)
{
    for (Region &region : m_regions) {
        if (region.whole && holds(*region.whole, focus))
            region.last = focus;
    }
}

bool Regions::holds(const QWidget &region, const QWidget *focus)
{
    return focus != nullptr && (focus == &region || region.isAncestorOf(focus));
}

QWidget *Regions::firstStop(QWidget &region)
{
    if ((region.focusPolicy() & Qt::TabFocus) != 0 && region.isVisible())
        return &region;
    QWidget *widget = &region;
    for (;;) {
        widget = widget->nextInFocusChain();
        if (widget == &region || widget == nullptr)
            return nullptr;
        if (region.isAncestorOf(widget) && widget->isVisible() && widget->isEnabled()
            && (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->focusProxy() == nullptr)
            return widget;
    }
}

void Regions::jump(int step)
{
    const auto count = int(m_regions.size());
    int here = -1;
    for (int i = 0; i < count; ++i) {
        if (m_regions[i].whole && holds(*m_regions[i].whole, QApplication::focusWidget()))
            here = i;
    }
    for (int tried = 1; tried <= count; ++tried) {
        const int at = ((here < 0 && step < 0 ? 0 : here) + step * tried + 2 * count) % count;
        Region &region = m_regions[at];
        if (!region.whole)
            continue;
        QWidget *target = region.last && region.last->isVisible() && region.last->isEnabled() ? region.last.data()
                                                                                              : firstStop(*region.whole);
        if (target != nullptr) {
            target->window()->setAttribute(Qt::WA_KeyboardFocusChange); // whatever the mouse did before: it shows
            target->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

} // namespace casb::ui
