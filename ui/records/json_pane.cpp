// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/json_pane.h"

#include "records/json_tree_model.h"
#include "records/json_view.h"
#include "records/pretty_json.h"
#include "session/time_display.h"
#include "widgets/button.h"
#include "widgets/segments.h"
#include "widgets/table_style.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace casb::ui {
namespace {

constexpr int kNameWidth = 150;

/// Rows are filled from edge to edge, not only from where their names begin.
class JsonTree : public QTreeView
{
protected:
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override
    {
        if (const auto *rows = qobject_cast<const RowDelegate *>(itemDelegate()))
            rows->paintIndent(painter, rect, *this, index);
        QTreeView::drawBranches(painter, rect, index);
    }
};

} // namespace

JsonPane::JsonPane(const Theme &theme, const TimeDisplay &time, const QString &title, const QString &name, bool markAdded,
                   QWidget *parent)
    : Panel(theme, title, parent), m_markAdded(markAdded),
      m_look(new Segments(theme, tr("How to show it: %1").arg(name), {tr("Text"), tr("Tree")})),
      m_copy(new Button(theme, ButtonKind::Icon, tr("Copy: %1").arg(name), QStringLiteral("copy"))),
      m_stack(new QStackedWidget), m_text(new JsonView(theme, name, false)), m_model(new JsonTreeModel(theme, time, this)),
      m_tree(new JsonTree)
{
    setTitleLine(true);
    letTitleYield();
    content()->setContentsMargins(2, 2, 2, 4);
    m_tree->setAccessibleName(tr("%1 as a tree").arg(name));
    styleTree(*m_tree, theme);
    m_tree->setModel(m_model);
    m_tree->setHeaderHidden(true);
    m_tree->setIndentation(18);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->viewport()->installEventFilter(this);
    QHeaderView *header = m_tree->header();
    header->setStretchLastSection(false);
    header->setMinimumSectionSize(8);
    header->resizeSection(JsonTreeModel::Name, kNameWidth);
    header->setSectionResizeMode(JsonTreeModel::Value, QHeaderView::Stretch);
    m_stack->addWidget(m_text);
    m_stack->addWidget(m_tree);
    content()->addWidget(m_stack, 1);
    addToTitle(m_look);
    addToTitle(m_copy);
    m_look->setCurrent(0);
    connect(m_look, &Segments::chosen, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_copy, &QAbstractButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(QString::fromUtf8(m_json)); });
    connect(&time, &TimeDisplay::changed, m_model, &JsonTreeModel::relabel);
    setSentence({});
}

void JsonPane::setJson(const QByteArray &json)
{
    m_json = json;
    m_text->setText(prettyJson(json));
    m_model->setJson(json, m_markAdded);
    m_copy->setEnabled(!json.isEmpty());
    expand();
}

void JsonPane::setSentence(const QString &sentence)
{
    m_json.clear();
    m_text->setText(sentence);
    m_model->setJson({}, m_markAdded);
    m_copy->setEnabled(false);
    if (!sentence.isEmpty())
        m_stack->setCurrentIndex(0);
}

void JsonPane::expand()
{
    m_stack->setCurrentIndex(m_look->current());
    // The first level lies open: what is deeper is rarely looked for.
    for (int row = 0; row < m_model->rowCount(); ++row)
        m_tree->expand(m_model->index(row, 0));
    fitNames();
}

void JsonPane::fitNames()
{
    // Names as wide as they are, but values keep more than half of the room.
    m_tree->resizeColumnToContents(JsonTreeModel::Name);
    const int most = std::max(kNameWidth, m_tree->viewport()->width() * 2 / 5);
    m_tree->setColumnWidth(JsonTreeModel::Name, std::clamp(m_tree->columnWidth(JsonTreeModel::Name), kNameWidth, most));
}

bool JsonPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fitNames();
    return Panel::eventFilter(watched, event);
}

bool JsonPane::asTree() const
{
    return m_look->current() == 1;
}

void JsonPane::setAsTree(bool tree)
{
    m_look->setCurrent(tree ? 1 : 0);
    m_stack->setCurrentIndex(tree ? 1 : 0);
}

} // namespace casb::ui
