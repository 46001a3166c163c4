// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "log/log_index.h"
#include "widgets/kept_state.h"

#include <QFutureWatcher>
#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QMenu;

namespace casb::ui {

class Banner;
class Button;
class CatalogueFoot;
class DensityStrip;
class Label;
class LogView;
class SearchField;
class Segments;
class Session;
class Switch;
class Theme;
class TimeDisplay;

/// The log, live: search, levels, components, density over time, marks, and the catalogue entry of an error.
class LogPage : public QWidget, public KeptState
{
    Q_OBJECT

public:
    LogPage(Session &session, Theme &theme, TimeDisplay &time, QWidget *parent = nullptr);

    /// Shows an old log file instead of the live log.
    void openFile(const QString &path);
    void showLive();
    /// Scrolls to the line of a moment; live.
    void showMoment(qint64 ms);

    [[nodiscard]] QByteArray keptState() const override;
    void restoreKeptState(const QByteArray &state) override;

signals:
    /// The catalogue entry's remedy is to enter new credentials.
    void credentialsWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeSearchRow(QHBoxLayout &row);
    void makeFilterRow(QHBoxLayout &row);
    void connectAll();
    void applySearch();
    void applyFilter();
    void goToMatch(int direction);
    void showMatches();
    void showCounts();
    void showChips();
    void fillComponentMenu();
    void setComponent(const QString &name, bool wanted);
    void showView();
    void showEntry(qint64 line);
    void goToTime(const QString &text);
    void goToMoment(qint64 ms);
    void saveShown();

    Session &m_session;
    Theme &m_theme;
    TimeDisplay &m_time;
    LogIndex m_index;
    SearchField *m_search;
    Segments *m_kind;
    Button *m_previous;
    Button *m_next;
    QComboBox *m_level;
    Button *m_componentButton;
    QMenu *m_componentMenu;
    Button *m_goTo;
    Switch *m_debug;
    QHBoxLayout *m_chips;
    Label *m_counts;
    Button *m_open;
    Button *m_copy;
    Button *m_save;
    Button *m_follow;
    Banner *m_banner;
    DensityStrip *m_strip;
    LogView *m_view;
    CatalogueFoot *m_foot;
    QFutureWatcher<Result<std::shared_ptr<LogBuffer>>> m_opening;
    QFutureWatcher<QString> m_saving;
};

} // namespace casb::ui
