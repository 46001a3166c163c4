// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme.h"

#include <QAbstractItemModel>
#include <QByteArray>

#include <deque>
#include <vector>

namespace casb::ui {

class TimeDisplay;

/// A JSON object as a tree: names and values in the order in which they were written.
class JsonTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Name, Value, Columns };

    JsonTreeModel(const Theme &theme, const TimeDisplay &time, QObject *parent = nullptr);

    /// Members that the collector has added are marked as such when @p markAdded is set.
    void setJson(const QByteArray &json, bool markAdded);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void relabel();

private:
    struct Node {
        QString name;
        QByteArrayView value; ///< into m_json
        bool added = false;
        int row = 0;
        const Node *parent = nullptr;
        std::vector<const Node *> children;
    };
    Node *add(Node *parent, const QString &name, QByteArrayView value, bool added);
    void fill(Node &node, int depth);
    [[nodiscard]] const Node *nodeAt(const QModelIndex &index) const;
    [[nodiscard]] QString note(const Node &node) const;

    const Theme &m_theme;
    const TimeDisplay &m_time;
    QByteArray m_json;
    bool m_markAdded = false;
    std::deque<Node> m_nodes; ///< the root is first
};

} // namespace casb::ui
