// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/json_tree_model.h"

#include "records/json_members.h"
#include "records/record_source.h"
#include "session/time_display.h"
#include "widgets/table_style.h"

namespace casb::ui {
namespace {

constexpr int kDeepest = 64; // what is nested deeper stays text

bool isContainer(QByteArrayView value)
{
    return !value.isEmpty() && (value.front() == '{' || value.front() == '[');
}

} // namespace

JsonTreeModel::JsonTreeModel(const Theme &theme, const TimeDisplay &time, QObject *parent)
    : QAbstractItemModel(parent), m_theme(theme), m_time(time)
{
    m_nodes.emplace_back();
}

void JsonTreeModel::setJson(const QByteArray &json, bool markAdded)
{
    if (json == m_json && markAdded == m_markAdded)
        return;
    beginResetModel();
    m_json = json;
    m_markAdded = markAdded;
    m_nodes.clear();
    m_nodes.emplace_back();
    m_nodes.front().value = m_json;
    fill(m_nodes.front(), 0);
    endResetModel();
}

JsonTreeModel::Node *JsonTreeModel::add(Node *parent, const QString &name, QByteArrayView value, bool added)
{
    Node &node = m_nodes.emplace_back();
    node.name = name;
    node.value = value;
    node.added = added;
    node.parent = parent;
    node.row = int(parent->children.size());
    parent->children.push_back(&node);
    return &node;
}

void JsonTreeModel::fill(Node &node, int depth)
{
    if (depth >= kDeepest)
        return;
    const bool list = node.value.startsWith('[');
    int number = 0;
    for (JsonWalk walk(node.value); walk.next(); ++number) {
        const bool added = depth == 0 && m_markAdded && isAddedMember(walk.name());
        Node *child = add(&node, list ? QString::number(number) : jsonText(QByteArray('"' + walk.name().toByteArray() + '"')),
                          walk.value(), added);
        if (isContainer(child->value))
            fill(*child, depth + 1);
    }
}

const JsonTreeModel::Node *JsonTreeModel::nodeAt(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<const Node *>(index.constInternalPointer()) : &m_nodes.front();
}

QModelIndex JsonTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeAt(parent)->children[size_t(row)]);
}

QModelIndex JsonTreeModel::parent(const QModelIndex &child) const
{
    const Node *parent = child.isValid() ? nodeAt(child)->parent : nullptr;
    return parent == nullptr || parent == &m_nodes.front() ? QModelIndex() : createIndex(parent->row, 0, parent);
}

int JsonTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(nodeAt(parent)->children.size());
}

int JsonTreeModel::columnCount(const QModelIndex &) const
{
    return Columns;
}

QString JsonTreeModel::note(const Node &node) const
{
    if (node.added)
        return tr("added");
    // What a number of milliseconds means is not read off it.
    if (node.name.contains(QLatin1String("timestamp"), Qt::CaseInsensitive) && !node.value.startsWith('"')) {
        bool number = false;
        const qint64 ms = node.value.toByteArray().toLongLong(&number);
        if (number && ms > 100'000'000'000)
            return m_time.dayMonth(ms) + u' ' + m_time.clockTimeMs(ms);
    }
    return {};
}

QVariant JsonTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node &node = *nodeAt(index);
    const bool container = isContainer(node.value);
    const int members = int(node.children.size());
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Name)
            return node.name;
        if (container)
            return node.value.startsWith('{')
                ? (members == 1 ? tr("object, 1 member") : tr("object, %1 members").arg(members))
                : (members == 1 ? tr("list, 1 element") : tr("list, %1 elements").arg(members));
        return QString::fromUtf8(node.value);
    case RowDelegate::EndRole:
        return index.column() == Value ? QVariant(note(node)) : QVariant();
    case Qt::AccessibleTextRole:
        if (const QString words = note(node); index.column() == Value && !words.isEmpty())
            return QString(data(index, Qt::DisplayRole).toString() + QStringLiteral(", ") + words);
        return {};
    case Qt::ToolTipRole:
        return index.column() == Value && !container ? QVariant(jsonText(node.value).left(2000)) : QVariant();
    case Qt::FontRole:
        return m_theme.font(Type::Mono);
    case RowDelegate::FillRole:
        return node.added ? QVariant(int(Colour::DiffAdded)) : QVariant();
    case RowDelegate::ColourRole:
        if (index.column() == Name)
            return int(Colour::CodeKey);
        if (container)
            return int(Colour::TextMuted);
        if (node.value.startsWith('"'))
            return int(Colour::CodeString);
        return int(node.value.front() == '-' || (node.value.front() >= '0' && node.value.front() <= '9') ? Colour::CodeNumber
                                                                                                         : Colour::CodeNull);
    default:
        return {};
    }
}

QVariant JsonTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Member") : tr("Value");
}

void JsonTreeModel::relabel()
{
    if (rowCount() > 0)
        emit dataChanged(index(0, Value), index(rowCount() - 1, Value));
}

} // namespace casb::ui
