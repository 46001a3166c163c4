// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "frame/page_entry.h"
#include "widgets/mark.h"
#include "widgets/theme.h"

#include <QList>
#include <QWidget>

class QListView;
class QStandardItemModel;

namespace casb::ui {

/// The places of the console at the left: icon and word; collapsed, the icon alone with the word as its tool tip.
class TenantList;

class Navigation : public QWidget
{
    Q_OBJECT

public:
    Navigation(const Theme &theme, const QList<PageEntry> &pages, QWidget *parent = nullptr);

    void setCurrent(int index);
    [[nodiscard]] int current() const;
    void setCollapsed(bool on);
    [[nodiscard]] bool collapsed() const { return m_collapsed; }
    /// What stands at the foot.
    [[nodiscard]] TenantList &tenants() const { return *m_tenants; }
    /// A number beside a place; 0: none.
    /// @p worst: Bad or Attention, the colour of the number.
    void setBadge(int index, int number, MarkState worst);

signals:
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    class Delegate;
    void fit();

    const Theme &m_theme;
    QListView *m_list;
    TenantList *m_tenants;
    QWidget *m_foot; ///< of them; gone while the navigation is narrow
    QStandardItemModel *m_model;
    bool m_collapsed = false;
};

} // namespace casb::ui
