// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dead_letters/letters_model.h"
#include "widgets/kept_state.h"
#include "widgets/mark.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>
#include <functional>

class QTableView;

namespace casb::ui {

class Banner;
class Button;
class ElidedLabel;
class FilterHeader;
class LetterDetail;
class LettersExport;
class Segments;
class Session;

/// What could not be delivered, with its bytes and the reason: to be looked at, repaired, replayed or discarded.
class DeadLettersPage : public QWidget, public KeptState
{
    Q_OBJECT

public:
    DeadLettersPage(Session &session, Theme &theme, TimeDisplay &time, QWidget *parent = nullptr);

    /// Shows the open ones and chooses the newest.
    void showOpen();
    /// Shows those of one pull, settled ones too.
    void showPull(const QString &service, const QString &pullingId);

    [[nodiscard]] QByteArray keptState() const override;
    void restoreKeptState(const QByteArray &state) override;

signals:
    void backWanted();
    void pullWanted(qint64 pullRow);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeToolbar(QLayout &layout);
    void makeTable();
    void connectAll();
    void applyFilter();
    void rowsLoaded(const QString &problem);
    void choose();
    void showCounts();
    void discard();
    void setDiscarded(const QList<qint64> &ids, bool discard);
    void say(MarkState mark, const QString &sentence, const QString &deed, std::function<void()> doDeed);
    void chooseExport();
    void exportTo(const QString &path);
    [[nodiscard]] QList<qint64> chosenOpen() const;

    Session &m_session;
    Theme &m_theme;
    LettersModel m_model;
    Button *m_back;
    Segments *m_which;
    ElidedLabel *m_count;
    Button *m_clear;
    Button *m_discard;
    Button *m_export;
    Banner *m_banner;
    FilterHeader *m_filters;
    QTableView *m_table;
    LetterDetail *m_detail;
    QPointer<LettersExport> m_exporting;
    std::function<void()> m_deed; ///< of the banner
    QTimer m_reloadSoon;          ///< a page of bad objects says so once for all
    int m_wantedRow = 0;          ///< to be chosen when the one before is gone
};

} // namespace casb::ui
