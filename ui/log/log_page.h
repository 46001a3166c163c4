// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "log/log_file.h"
#include "log/log_index.h"
#include "widgets/kept_state.h"
#include "widgets/mark.h"

#include <QFutureWatcher>
#include <QSet>
#include <QWidget>
#include <functional>

class QComboBox;
class QMenu;

namespace casb::ui {

class BreakingRow;
class Banner;
class Button;
class CatalogueFoot;
class ChipRow;
class DensityStrip;
class Label;
class LogView;
class MenuField;
class SearchField;
class Segments;
class Session;
class StayOpenMenu;
class Switch;
class Theme;
class TimeDisplay;

/// The log, live: search, levels, components, density over time, marks, and the catalogue entry of an error.
class LogPage : public QWidget, public KeptState
{
    Q_OBJECT

public:
    LogPage(Session &session, Theme &theme, TimeDisplay &time, QWidget *parent = nullptr);
    ~LogPage() override;

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
    void makeSearchRow(BreakingRow &row);
    void makeFilterRow(BreakingRow &row);
    void connectAll();
    void applySearch();
    void applyFilter();
    void goToMatch(int direction);
    void showMatches();
    void showCounts();
    void showChips();
    void fillComponentMenu();
    void fillDebugMenu();
    void openLineMenu(qint64 line, const QPoint &globalPlace);
    void setComponents(const QSet<QString> &names);
    void setComponent(const QString &name, bool wanted);
    void setDebugOf(const QString &name, bool wanted);
    void say(MarkState state, const QString &sentence, const QString &deed = {},
             const std::function<void()> &deedDone = {});
    void takeFile();
    [[nodiscard]] bool live() const;
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
    Button *m_onlyMatches;
    QComboBox *m_level;
    StayOpenMenu *m_componentMenu;
    MenuField *m_components;
    Button *m_goTo;
    Switch *m_debug;
    StayOpenMenu *m_debugMenu;
    Button *m_debugOf;
    ChipRow *m_chips;
    Mark *m_wrong;
    Label *m_counts;
    Button *m_open;
    Button *m_copy;
    Button *m_save;
    Button *m_follow;
    Banner *m_banner;
    DensityStrip *m_strip;
    LogView *m_view;
    CatalogueFoot *m_foot;
    std::function<void()> m_bannerDeed;
    QString m_file; ///< that is shown, or being read; empty: the live log
    QFutureWatcher<LogFileResult> m_opening;
    QFutureWatcher<QString> m_saving;
};

} // namespace casb::ui
