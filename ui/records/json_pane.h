// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/panel.h"

class QStackedWidget;
class QTreeView;

namespace casb::ui {

class Button;
class JsonTreeModel;
class JsonView;
class Segments;
class TimeDisplay;

/// A JSON object to read, as text or as a tree, with its title, a note and a button that copies it.
class JsonPane : public Panel
{
    Q_OBJECT

public:
    /// @p name is what it shows, for those who do not see it. @p markAdded: members that the collector added are marked.
    JsonPane(const Theme &theme, const TimeDisplay &time, const QString &title, const QString &name, bool markAdded,
             QWidget *parent = nullptr);

    void setJson(const QByteArray &json);
    [[nodiscard]] const QByteArray &json() const { return m_json; }
    /// What stands there instead of an object.
    void setSentence(const QString &sentence);
    [[nodiscard]] bool asTree() const;
    void setAsTree(bool tree);
    [[nodiscard]] JsonView *textView() const { return m_text; }
    [[nodiscard]] QTreeView *treeView() const { return m_tree; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void expand();
    void fitNames();

    QByteArray m_json;
    bool m_markAdded;
    Segments *m_look;
    Button *m_copy;
    QStackedWidget *m_stack;
    JsonView *m_text;
    JsonTreeModel *m_model;
    QTreeView *m_tree;
};

} // namespace casb::ui
