// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/log_page.h"

#include "log/catalogue_foot.h"
#include "log/chip_row.h"
#include "log/density_strip.h"
#include "log/log_view.h"
#include "session/session.h"
#include "session/time_display.h"
#include "settings/switch.h"
#include "widgets/banner.h"
#include "widgets/breaking_row.h"
#include "widgets/button.h"
#include "widgets/icon.h"
#include "widgets/label.h"
#include "widgets/menu_field.h"
#include "widgets/page_scroll.h"
#include "widgets/panel.h"
#include "widgets/search_field.h"
#include "widgets/segments.h"
#include "widgets/stay_open_menu.h"

#include <QComboBox>
#include <QDateTime>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QShortcut>
#include <QVBoxLayout>
#include <QtConcurrent>
#include <utility>

namespace casb::ui {
namespace {

constexpr qint64 kDayMs = 24 * 3'600'000LL;

} // namespace

LogPage::LogPage(Session &session, Theme &theme, TimeDisplay &time, QWidget *parent)
    : QWidget(parent), m_session(session), m_theme(theme), m_time(time),
      m_search(new SearchField(theme, tr("Text or regular expression"))),
      m_kind(new Segments(theme, tr("Kind of search"), {tr("Text"), QStringLiteral(".*")})),
      m_previous(new Button(theme, ButtonKind::Icon, tr("Previous match"), QStringLiteral("chevron"))),
      m_next(new Button(theme, ButtonKind::Icon, tr("Next match"), QStringLiteral("chevron"))),
      m_onlyMatches(new Button(theme, ButtonKind::Icon, tr("Only matching lines"), QStringLiteral("filter"))),
      m_level(new QComboBox), m_componentMenu(new StayOpenMenu(this)), m_components(new MenuField(*m_componentMenu)),
      m_goTo(new Button(theme, ButtonKind::Normal, tr("Go to time…"), QStringLiteral("clock"))),
      m_debug(new Switch(theme, tr("Debug"))), m_debugMenu(new StayOpenMenu(this)),
      m_debugOf(new Button(theme, ButtonKind::Icon, tr("Debug of single components"), QStringLiteral("chevron"))),
      m_chips(new ChipRow(theme)), m_wrong(new Mark(theme, 14)),
      m_counts(new Label(theme, Type::Small, Colour::TextMuted)),
      m_open(new Button(theme, ButtonKind::Flat, tr("Open log…"))),
      m_copy(new Button(theme, ButtonKind::Flat, tr("Copy"), QStringLiteral("copy"))),
      m_save(new Button(theme, ButtonKind::Flat, tr("Save…"), QStringLiteral("export"))),
      m_follow(new Button(theme, ButtonKind::Normal, tr("Follow"), QStringLiteral("pull-now"))),
      m_banner(new Banner(theme)), m_strip(new DensityStrip(theme, time)), m_view(new LogView(m_index, theme, time)),
      m_foot(new CatalogueFoot(theme, time, session.clock()))
{
    QVBoxLayout *layout = scrollingColumn(*this);
    layout->setSpacing(8);
    auto *searchRow = new BreakingRow;
    makeSearchRow(*searchRow);
    layout->addWidget(searchRow);
    auto *filterRow = new BreakingRow;
    makeFilterRow(*filterRow);
    layout->addWidget(filterRow);
    m_banner->setObjectName(QStringLiteral("logBanner"));
    layout->addWidget(m_banner);
    auto *stripPanel = new Panel(theme);
    stripPanel->content()->setContentsMargins(0, 0, 0, 0);
    m_strip->setObjectName(QStringLiteral("logStrip"));
    stripPanel->content()->addWidget(m_strip);
    layout->addWidget(stripPanel);
    auto *linesPanel = new Panel(theme);
    linesPanel->content()->setContentsMargins(1, 1, 1, 1);
    linesPanel->content()->setSpacing(0);
    m_view->setObjectName(QStringLiteral("logView"));
    linesPanel->content()->addWidget(m_view, 1);
    linesPanel->content()->addWidget(m_foot);
    layout->addWidget(linesPanel, 1);
    connectAll();
    showLive();
}

LogPage::~LogPage()
{
    m_opening.cancel();
}

bool LogPage::live() const
{
    return m_index.buffer() == m_session.logBuffer();
}

void LogPage::connectAll()
{
    connect(m_search, &SearchField::searched, this, &LogPage::applySearch);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        applySearch();
        goToMatch(QGuiApplication::keyboardModifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
    });
    connect(m_kind, &Segments::chosen, this, &LogPage::applySearch);
    connect(m_previous, &QAbstractButton::clicked, this, [this] { goToMatch(-1); });
    connect(m_next, &QAbstractButton::clicked, this, [this] { goToMatch(1); });
    connect(m_level, &QComboBox::currentIndexChanged, this, &LogPage::applyFilter);
    connect(m_onlyMatches, &QAbstractButton::toggled, &m_index, &LogIndex::setOnlyMatches);
    connect(m_componentMenu, &QMenu::aboutToShow, this, &LogPage::fillComponentMenu);
    connect(m_chips, &ChipRow::restWanted, m_components, &MenuField::showPopup);
    connect(m_view, &LogView::menuWanted, this, &LogPage::openLineMenu);
    connect(m_debug, &QAbstractButton::toggled, this, [this](bool on) {
        m_session.log().setDebug(on);
        if (on && m_level->currentIndex() > 0)
            m_level->setCurrentIndex(0);
    });
    connect(m_follow, &QAbstractButton::clicked, m_view, &LogView::setFollowing);
    connect(m_view, &LogView::followingChanged, m_follow, &QAbstractButton::setChecked);
    connect(m_copy, &QAbstractButton::clicked, m_view, &LogView::copy);
    connect(m_save, &QAbstractButton::clicked, this, &LogPage::saveShown);
    connect(m_open, &QAbstractButton::clicked, this, [this] {
        auto *dialog = new QFileDialog(this, tr("Open a log"), QString(), tr("Logs (*.log *.txt);;All files (*)"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, this, &LogPage::openFile);
        dialog->open();
    });
    connect(&m_index, &LogIndex::replaced, this, [this] {
        showMatches();
        showCounts();
        m_strip->setDensity(m_index.density());
    });
    connect(&m_index, &LogIndex::grown, this, [this] {
        showMatches();
        showCounts();
        m_strip->setDensity(m_index.density());
        showView();
    });
    connect(&m_index, &LogIndex::busyChanged, this, &LogPage::showCounts);
    connect(m_view, &LogView::scrolled, this, &LogPage::showView);
    connect(m_view, &LogView::currentChanged, this, &LogPage::showEntry);
    connect(m_strip, &DensityStrip::timeChosen, this, &LogPage::goToMoment);
    connect(m_foot, &CatalogueFoot::credentialsWanted, this, &LogPage::credentialsWanted);
    connect(m_banner, &Banner::deedChosen, this, [this] {
        if (const auto deed = std::exchange(m_bannerDeed, {}))
            deed();
    });
    connect(&m_session, &Session::opened, this, &LogPage::showLive);
    connect(&m_opening, &QFutureWatcherBase::finished, this, [this] {
        if (!m_opening.isCanceled() && m_opening.future().resultCount() > 0)
            takeFile();
    });
    connect(&m_opening, &QFutureWatcherBase::progressValueChanged, this, [this](int percent) {
        if (m_opening.isRunning())
            say(MarkState::Running, tr("Reading %1: %2 %").arg(QFileInfo(m_file).fileName()).arg(percent),
                tr("Stop reading"), [this] { showLive(); });
    });
    connect(&m_saving, &QFutureWatcherBase::finished, this, [this] {
        const QString wrong = m_saving.result();
        if (wrong.isEmpty())
            say(MarkState::Good, tr("The lines shown were saved."));
        else
            say(MarkState::Bad, tr("Not saved: %1").arg(wrong));
    });
    auto *find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, m_search, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    auto *mark = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_B), this);
    mark->setContext(Qt::WidgetWithChildrenShortcut);
    connect(mark, &QShortcut::activated, m_view, &LogView::toggleMark);
}

void LogPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F3)
        goToMatch(event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
    else if (event->key() == Qt::Key_F2)
        m_view->goToMark(event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
    else
        QWidget::keyPressEvent(event);
}

void LogPage::say(MarkState state, const QString &sentence, const QString &deed, const std::function<void()> &deedDone)
{
    m_bannerDeed = deedDone;
    if (deed.isEmpty() && !live()) {
        m_bannerDeed = [this] {
            showLive();
        };
        m_banner->say(state, sentence, tr("Back to the live log"));
        return;
    }
    m_banner->say(state, sentence, deed);
}

void LogPage::openFile(const QString &path)
{
    m_opening.cancel();
    m_file = path;
    m_opening.setFuture(QtConcurrent::run(readLogFile, path));
}

void LogPage::takeFile()
{
    const LogFileResult result = m_opening.result();
    if (!result) {
        say(MarkState::Bad, tr("%1 cannot be shown: %2").arg(result.error().path, result.error().detail));
        return;
    }
    m_index.setBuffer(*result);
    m_follow->setEnabled(false);
    m_follow->setToolTip(tr("An old log file does not grow"));
    say(MarkState::Waiting,
        tr("This is the old log file %1. The collector goes on writing its own.").arg(QFileInfo(m_file).fileName()));
}

void LogPage::showLive()
{
    m_opening.cancel();
    m_file.clear();
    m_bannerDeed = {};
    m_banner->hide();
    m_debug->setChecked(m_session.log().debug());
    m_follow->setEnabled(true);
    m_follow->setToolTip(tr("Stay at the newest line (End)"));
    m_index.setBuffer(m_session.logBuffer());
    showChips();
}

void LogPage::showMoment(qint64 ms)
{
    if (!live())
        showLive();
    goToMoment(ms);
}

void LogPage::applySearch()
{
    const LogSearch search(m_search->text(), m_kind->current() == 1);
    const bool wrong = !search.error().isEmpty();
    m_search->setProperty("error", wrong);
    m_search->style()->unpolish(m_search);
    m_search->style()->polish(m_search);
    m_search->setToolTip(search.error());
    m_wrong->setVisible(wrong);
    m_wrong->setState(MarkState::Bad, search.error());
    m_counts->setColour(wrong ? Colour::Bad : Colour::TextMuted);
    if (wrong) {
        m_search->setNote(tr("not valid"));
        m_counts->setText(tr("No regular expression: %1").arg(search.error()));
        return;
    }
    m_index.setSearch(search);
    showMatches();
    showCounts();
}

void LogPage::applyFilter()
{
    LogFilter filter = m_index.filter();
    filter.minimum = LogLevel(m_level->currentData().toInt());
    m_index.setFilter(filter);
}

void LogPage::goToMatch(int direction)
{
    const qint64 count = m_index.matchCount();
    if (count == 0)
        return;
    qint64 at = 0;
    if (m_view->currentLine() < 0)
        at = direction > 0 ? 0 : count - 1;
    else if (direction > 0)
        at = m_index.matchFrom(m_view->currentLine() + 1);
    else
        at = m_index.matchFrom(m_view->currentLine()) - 1;
    at = (at + count) % count; // behind the last comes the first
    m_view->setFollowing(false);
    m_view->choose(m_index.matchLine(at));
    showMatches();
}

void LogPage::showMatches()
{
    const qint64 count = m_index.matchCount();
    if (m_wrong->isVisibleTo(this)) {
        m_search->setNote(tr("not valid"));
    } else if (m_index.search().empty()) {
        m_search->setNote({});
    } else {
        const qint64 at = m_index.matchFrom(std::max<qint64>(0, m_view->currentLine()));
        const bool onMatch = at < count && m_index.matchLine(at) == m_view->currentLine();
        m_search->setNote(count == 0   ? tr("no match")
                          : onMatch    ? tr("%1 of %2").arg(numberText(at + 1), numberText(count))
                          : count == 1 ? tr("1 match")
                                       : tr("%1 matches").arg(numberText(count)));
    }
    m_previous->setEnabled(count > 0);
    m_next->setEnabled(count > 0);
    m_onlyMatches->setEnabled(!m_index.search().empty());
}

void LogPage::showCounts()
{
    if (m_wrong->isVisibleTo(this))
        return;
    m_counts->setText(
        m_index.busy()
            ? tr("Searching…")
            : tr("%1 lines, %2 shown").arg(numberText(m_index.scannedLines()), numberText(m_index.rowCount())));
}

void LogPage::showView()
{
    const qint64 first = m_view->firstVisibleRow();
    const qint64 last = std::min(first + m_view->rowsVisible(), m_index.rowCount()) - 1;
    if (last < first)
        return;
    const auto from = m_view->line(m_index.lineAt(first));
    const auto to = m_view->line(m_index.lineAt(last));
    if (from && to)
        m_strip->setView(from->header.timeMs, to->header.timeMs);
}

void LogPage::showEntry(qint64 line)
{
    showMatches();
    m_foot->showLine(m_index.buffer(), line, live());
}

void LogPage::goToTime(const QString &text)
{
    // A clock time means the last day of the log that is shown.
    qint64 day = m_session.clock().nowMs();
    if (!m_index.density().isEmpty())
        day = m_index.density().toMs() - 1;
    const QTime clock = QTime::fromString(text.trimmed().right(8).trimmed(),
                                          text.count(u':') == 2 ? QStringLiteral("H:mm:ss") : QStringLiteral("H:mm"));
    QDateTime moment =
        QDateTime::fromString(text.trimmed(), text.count(u':') == 2 ? QStringLiteral("yyyy-MM-dd H:mm:ss")
                                                                    : QStringLiteral("yyyy-MM-dd H:mm"));
    if (moment.isValid()) {
        moment.setTimeSpec(m_time.utc() ? Qt::UTC : Qt::LocalTime);
        goToMoment(moment.toMSecsSinceEpoch());
    } else if (clock.isValid()) {
        qint64 ms = m_time.startOfDay(day) + clock.msecsSinceStartOfDay();
        if (ms > day + 60'000 && !m_index.density().isEmpty() && ms - kDayMs >= m_index.density().fromMs())
            ms -= kDayMs;
        goToMoment(ms);
    } else {
        say(MarkState::Attention, tr("“%1” is no time. Write 09:24, 09:24:17 or 2026-03-17 09:24.").arg(text));
    }
}

void LogPage::goToMoment(qint64 ms)
{
    const qint64 row = std::min(m_index.rowAtTime(ms), m_index.rowCount() - 1);
    if (row < 0)
        return;
    m_view->setFollowing(false);
    m_view->choose(m_index.lineAt(row));
    m_view->setFocus(Qt::OtherFocusReason);
}

void LogPage::saveShown()
{
    auto *dialog = new QFileDialog(this, tr("Save the lines shown"), QString(), tr("Logs (*.log)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("log"));
    dialog->selectFile(QStringLiteral("casb-console.log"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_saving.setFuture(QtConcurrent::run([path, buffer = m_index.buffer(), lines = m_index.shownLines()] {
            return writeLogFile(path, *buffer, lines);
        }));
    });
    dialog->open();
}

} // namespace casb::ui
