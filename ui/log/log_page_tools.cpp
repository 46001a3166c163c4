// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/chip_row.h"
#include "log/log_page.h"
#include "log/log_view.h"
#include "session/session.h"
#include "session/time_display.h"
#include "settings/switch.h"
#include "widgets/breaking_row.h"
#include "widgets/button.h"
#include "widgets/icon.h"
#include "widgets/label.h"
#include "widgets/letter_scale.h"
#include "widgets/menu_field.h"
#include "widgets/search_field.h"
#include "widgets/segments.h"
#include "widgets/stay_open_menu.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QTransform>
#include <QWidgetAction>

namespace casb::ui {
namespace {

/// The chevron shows down; this one shows up.
void setUpIcon(Button &button, const Theme &theme)
{
    const auto turn = [&button, &theme] {
        const QPixmap down = icon(theme, QStringLiteral("chevron")).pixmap(QSize(16, 16), button.devicePixelRatioF());
        button.setIcon(QIcon(down.transformed(QTransform().rotate(180))));
    };
    turn();
    QObject::connect(&theme, &Theme::changed, &button, turn);
}

} // namespace

void LogPage::makeSearchRow(BreakingRow &row)
{
    m_search->setObjectName(QStringLiteral("logSearch"));
    m_search->setMinimumWidth(int(240 * letterScale(m_theme)));
    m_kind->setObjectName(QStringLiteral("logKind"));
    m_kind->setCurrent(0);
    m_previous->setObjectName(QStringLiteral("logPrevious"));
    m_next->setObjectName(QStringLiteral("logNext"));
    setUpIcon(*m_previous, m_theme);
    m_level->setObjectName(QStringLiteral("logLevel"));
    m_level->setProperty("filter", true);
    m_level->setAccessibleName(tr("Level"));
    for (const LogLevel level : {LogLevel::Debug, LogLevel::Info, LogLevel::Warning, LogLevel::Error})
        m_level->addItem(tr("%1 and above").arg(logLevelName(level)), int(level));
    m_level->setCurrentIndex(1);
    keepWords(*m_level, m_theme, 160);
    m_onlyMatches->setObjectName(QStringLiteral("logOnlyMatches"));
    m_onlyMatches->setCheckable(true);
    m_components->setObjectName(QStringLiteral("logComponents"));
    m_components->setProperty("filter", true);
    m_components->setAccessibleName(tr("Components"));
    keepWords(*m_components, m_theme, 140);
    m_componentMenu->setObjectName(QStringLiteral("logComponentMenu"));
    m_goTo->setObjectName(QStringLiteral("logGoTo"));
    auto *menu = new QMenu(this);
    auto *field = new QLineEdit;
    field->setObjectName(QStringLiteral("logTime"));
    field->setPlaceholderText(tr("09:24 or 2026-03-17 09:24:17"));
    field->setAccessibleName(tr("Time to go to"));
    field->setMinimumWidth(240);
    auto *action = new QWidgetAction(menu);
    action->setDefaultWidget(field);
    menu->addAction(action);
    m_goTo->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, field, [field] {
        field->clear();
        field->setFocus();
    });
    connect(field, &QLineEdit::returnPressed, this, [this, field, menu] {
        menu->hide();
        goToTime(field->text());
    });
    m_debug->setObjectName(QStringLiteral("logDebug"));
    m_debug->setToolTip(tr("Debug lines are written from now on; the collector goes on as it is."));
    m_debugOf->setObjectName(QStringLiteral("logDebugOf"));
    m_debugMenu->setObjectName(QStringLiteral("logDebugMenu"));
    connect(m_debugOf, &QAbstractButton::clicked, this, [this] {
        fillDebugMenu();
        // It stands at the right end of the page: its menu grows to the left.
        const QPoint end(m_debugOf->width() - m_debugMenu->sizeHint().width(), m_debugOf->height() + 1);
        m_debugMenu->popup(m_debugOf->mapToGlobal(end));
    });
    row.add(m_search, 3);
    row.add(m_kind);
    row.add(m_previous);
    row.add(m_next);
    row.add(m_onlyMatches);
    row.add(m_level);
    row.add(m_components);
    row.add(m_goTo);
    row.addStretch(1);
    row.add(m_debug);
    row.add(m_debugOf);
}

void LogPage::makeFilterRow(BreakingRow &row)
{
    m_counts->setObjectName(QStringLiteral("logCounts"));
    m_open->setObjectName(QStringLiteral("logOpen"));
    m_copy->setObjectName(QStringLiteral("logCopy"));
    m_save->setObjectName(QStringLiteral("logSave"));
    m_follow->setObjectName(QStringLiteral("logFollow"));
    for (Button *button : {m_open, m_copy, m_save, m_follow})
        button->setSmall(true);
    m_follow->setCheckable(true);
    m_follow->setChecked(true);
    m_follow->setToolTip(tr("Stay at the newest line (End)"));
    m_wrong->setObjectName(QStringLiteral("logWrong"));
    m_wrong->setSurface(Colour::Window);
    m_wrong->hide();
    row.add(m_chips);
    row.add(m_wrong);
    row.add(m_counts);
    row.addStretch(1);
    for (Button *button : {m_open, m_copy, m_save, m_follow})
        row.add(button);
}

QByteArray LogPage::keptState() const
{
    QJsonArray components;
    for (const QString &name : m_index.filter().components)
        components.append(name);
    QJsonArray marks; // of this run: in another one the lines are others
    for (const qint64 line : m_view->marksOf(m_session.logBuffer()))
        marks.append(line);
    return QJsonDocument(QJsonObject{{QStringLiteral("level"), m_level->currentIndex()},
                                     {QStringLiteral("kind"), m_kind->current()},
                                     {QStringLiteral("search"), m_search->text()},
                                     {QStringLiteral("onlyMatches"), m_onlyMatches->isChecked()},
                                     {QStringLiteral("components"), components},
                                     {QStringLiteral("run"), QCoreApplication::applicationPid()},
                                     {QStringLiteral("marks"), marks}})
        .toJson(QJsonDocument::Compact);
}

void LogPage::restoreKeptState(const QByteArray &state)
{
    const QJsonObject kept = QJsonDocument::fromJson(state).object();
    if (kept.isEmpty())
        return;
    m_kind->setCurrent(kept.value(QLatin1String("kind")).toInt());
    m_search->setText(kept.value(QLatin1String("search")).toString());
    m_level->setCurrentIndex(kept.value(QLatin1String("level")).toInt(1));
    m_onlyMatches->setChecked(kept.value(QLatin1String("onlyMatches")).toBool());
    QSet<QString> names;
    for (const QJsonValue &name : kept.value(QLatin1String("components")).toArray())
        names.insert(name.toString());
    setComponents(names);
    QSet<qint64> marks;
    for (const QJsonValue &line : kept.value(QLatin1String("marks")).toArray())
        marks.insert(line.toInteger());
    if (kept.value(QLatin1String("run")).toInteger() == QCoreApplication::applicationPid())
        m_view->setMarks(marks);
}

} // namespace casb::ui
