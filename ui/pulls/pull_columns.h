// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pulls/pulls_model.h"

#include <QJsonObject>
#include <QObject>

#include <array>

class QTableView;

namespace casb::ui {

class TableHeader;

/// The widths of the table of pulls. They follow its room: the ids take what is left, titles give way before the table
/// has to be scrolled. A width that a person chose stays.
class PullColumns : public QObject
{
    Q_OBJECT

public:
    /// @p table has its model and its header. Child of it.
    PullColumns(QTableView &table, const Theme &theme);

    /// How wide the longest name of a service is, where an input belongs to it; 0: names alone.
    void setServiceWidth(int px);
    [[nodiscard]] QJsonObject state() const;
    void restore(const QJsonObject &state);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();
    void followLetters();
    [[nodiscard]] int least(int column) const;
    [[nodiscard]] bool isOwn(int column) const;

    QTableView &m_table;
    const Theme &m_theme;
    TableHeader *m_header;
    std::array<int, PullsModel::Columns> m_fitted{}; ///< as they were given here: another width is a person's
    double m_scale;
    int m_serviceWidth = 0;
};

} // namespace casb::ui
