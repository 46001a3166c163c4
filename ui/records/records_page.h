// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/records_model.h"

#include <QWidget>

class QTableView;

namespace casb::ui {

class Button;
class JsonView;
class Label;
class Panel;
class SearchField;
class Segments;
class Session;

/// Everything collected that the store still keeps, newest first, with the record as Devo gets it.
class RecordsPage : public QWidget
{
    Q_OBJECT

public:
    RecordsPage(Session &session, Theme &theme, TimeDisplay &time, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void applyFilter();
    void showRow(const QModelIndex &index);
    void showCount();

    Session &m_session;
    Theme &m_theme;
    RecordsModel m_model;
    SearchField *m_search;
    Segments *m_service;
    Label *m_count;
    Button *m_refresh;
    Button *m_copy;
    QTableView *m_table;
    Panel *m_detail;
    JsonView *m_json;
};

} // namespace casb::ui
