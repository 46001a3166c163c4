// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/tenant_session.h"
#include "widgets/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace casb::ui {

class Label;

/// The tenants that are not in view, at the foot of the navigation: state, name, how far behind. A click shows one.
class TenantList : public QWidget
{
    Q_OBJECT

public:
    explicit TenantList(const Theme &theme, QWidget *parent = nullptr);

    /// @p inView empty: all are, and all are listed. Fewer than two: nothing is.
    void show(const QList<TenantLine> &tenants, const QString &inView);

signals:
    void chosen(const QString &input);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    class Row;

    const Theme &m_theme;
    QVBoxLayout *m_column;
    Label *m_title;
    QList<Row *> m_rows;
    QList<TenantLine> m_shown;
};

} // namespace casb::ui
