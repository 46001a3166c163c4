// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/log_page.h"
#include "log/log_view.h"
#include "session/time_display.h"
#include "settings/switch.h"
#include "widgets/button.h"
#include "widgets/icon.h"
#include "widgets/label.h"
#include "widgets/search_field.h"
#include "widgets/segments.h"

#include <QComboBox>
#include <QHBoxLayout>
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

void LogPage::makeSearchRow(QHBoxLayout &row)
{
    row.setSpacing(8);
    m_search->setObjectName(QStringLiteral("logSearch"));
    m_search->setMinimumWidth(190);
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
    m_level->setMinimumWidth(160);
    m_componentButton->setObjectName(QStringLiteral("logComponents"));
    m_componentButton->setMenu(m_componentMenu);
    m_componentButton->setIconName(QStringLiteral("chevron"));
    m_componentButton->setLayoutDirection(Qt::RightToLeft); // the chevron stands behind the words
    m_componentButton->setMinimumWidth(140);
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
    row.addWidget(m_search, 3);
    row.addWidget(m_kind);
    row.addWidget(m_previous);
    row.addWidget(m_next);
    row.addWidget(m_level);
    row.addWidget(m_componentButton);
    row.addWidget(m_goTo);
    row.addStretch(1);
    row.addWidget(m_debug);
}

void LogPage::makeFilterRow(QHBoxLayout &row)
{
    row.setSpacing(8);
    m_chips->setSpacing(8);
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
    row.addLayout(m_chips);
    row.addWidget(m_counts);
    row.addStretch(1);
    for (Button *button : {m_open, m_copy, m_save, m_follow})
        row.addWidget(button);
}

void LogPage::fillComponentMenu()
{
    m_componentMenu->clear();
    for (auto it = m_index.components().cbegin(); it != m_index.components().cend(); ++it) {
        const QString name = it.key();
        QAction *action = m_componentMenu->addAction(tr("%1  (%2)").arg(name, numberText(it.value())));
        action->setCheckable(true);
        action->setChecked(m_index.filter().components.contains(name));
        connect(action, &QAction::toggled, this, [this, name](bool on) { setComponent(name, on); });
    }
    if (!m_index.filter().components.isEmpty()) {
        m_componentMenu->addSeparator();
        connect(m_componentMenu->addAction(tr("All components")), &QAction::triggered, this, [this] {
            LogFilter filter = m_index.filter();
            filter.components.clear();
            m_index.setFilter(filter);
            showChips();
        });
    }
}

void LogPage::setComponent(const QString &name, bool wanted)
{
    LogFilter filter = m_index.filter();
    if (wanted)
        filter.components.insert(name);
    else
        filter.components.remove(name);
    m_index.setFilter(filter);
    showChips();
}

void LogPage::showChips()
{
    while (QLayoutItem *item = m_chips->takeAt(0)) {
        item->widget()->deleteLater(); // one of them may be what was clicked
        delete item;
    }
    QStringList names(m_index.filter().components.cbegin(), m_index.filter().components.cend());
    names.sort();
    for (const QString &name : names) {
        auto *chip = new Button(m_theme, ButtonKind::Normal, name, QStringLiteral("close"));
        chip->setObjectName(QStringLiteral("chip %1").arg(name));
        chip->setAccessibleName(tr("Filter %1, remove").arg(name));
        chip->setLayoutDirection(Qt::RightToLeft); // the cross stands behind the word
        chip->setStyleSheet(QStringLiteral("QPushButton { border-radius: 11px; min-height: 20px; padding: 0 8px; "
                                           "background: %1; border: 1px solid %2; }")
                                .arg(m_theme.colour(Colour::AccentSoft).name(), m_theme.colour(Colour::Accent).name()));
        connect(chip, &QAbstractButton::clicked, this, [this, name] { setComponent(name, false); });
        m_chips->addWidget(chip);
    }
    m_componentButton->setWords(names.isEmpty() ? tr("All components")
                                : names.size() == 1 ? tr("1 component")
                                                    : tr("%1 components").arg(names.size()));
}

QByteArray LogPage::keptState() const
{
    QJsonArray components;
    for (const QString &name : m_index.filter().components)
        components.append(name);
    return QJsonDocument(QJsonObject{{QStringLiteral("level"), m_level->currentIndex()},
                                     {QStringLiteral("kind"), m_kind->current()},
                                     {QStringLiteral("search"), m_search->text()},
                                     {QStringLiteral("components"), components}})
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
    for (const QJsonValue &name : kept.value(QLatin1String("components")).toArray())
        setComponent(name.toString(), true);
}

} // namespace casb::ui
