// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/chip_row.h"
#include "log/log_page.h"
#include "log/log_view.h"
#include "session/session.h"
#include "session/time_display.h"
#include "settings/switch.h"
#include "widgets/menu_field.h"
#include "widgets/search_field.h"
#include "widgets/stay_open_menu.h"

#include <QComboBox>
#include <QRegularExpression>

namespace casb::ui {

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
    m_componentMenu->addSeparator();
    connect(m_componentMenu->addAction(tr("All components")), &QAction::triggered, this, [this] { setComponents({}); });
}

void LogPage::fillDebugMenu()
{
    m_debugMenu->clear();
    const QSet<QString> wanted = m_session.log().debugOf();
    QStringList names = m_index.components().keys();
    for (const QString &name : wanted) {
        if (!names.contains(name))
            names.append(name);
    }
    names.sort();
    for (const QString &name : names) {
        QAction *action = m_debugMenu->addAction(tr("Debug lines of %1").arg(name));
        action->setCheckable(true);
        action->setChecked(wanted.contains(name));
        connect(action, &QAction::toggled, this, [this, name](bool on) { setDebugOf(name, on); });
    }
}

void LogPage::openLineMenu(qint64 number, const QPoint &globalPlace)
{
    const auto line = m_view->line(number);
    if (!line)
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("logLineMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString name = componentName(m_index.buffer()->origin(line->header.origin));
    const QAction *copy =
        menu->addAction(tr("Copy") + u'\t' + QKeySequence(QKeySequence::Copy).toString(QKeySequence::NativeText));
    connect(copy, &QAction::triggered, m_view, &LogView::copy);
    const QAction *mark =
        menu->addAction((m_view->marks().contains(number) ? tr("Take the mark away") : tr("Mark this line")) + u'\t' +
                        QKeySequence(Qt::CTRL | Qt::Key_B).toString(QKeySequence::NativeText));
    connect(mark, &QAction::triggered, m_view, &LogView::toggleMark);
    menu->addSeparator();
    connect(menu->addAction(tr("Show only %1").arg(name)), &QAction::triggered, this,
            [this, name] { setComponents({name}); });
    static const QRegularExpression pull(QStringLiteral("@devo_pulling_id=(\\d+)"));
    if (const auto found = pull.match(QString::fromUtf8(line->message)); found.hasMatch()) {
        const QString id = found.captured(1);
        connect(menu->addAction(tr("Find pull %1").arg(id)), &QAction::triggered, this, [this, id] {
            m_search->setText(id);
            applySearch();
        });
    }
    if (live()) {
        menu->addSeparator();
        QAction *debug = menu->addAction(tr("Debug lines of %1").arg(name));
        debug->setCheckable(true);
        debug->setChecked(m_session.log().debugOf().contains(name));
        connect(debug, &QAction::toggled, this, [this, name](bool on) { setDebugOf(name, on); });
    }
    menu->popup(globalPlace);
}

void LogPage::setComponents(const QSet<QString> &names)
{
    LogFilter filter = m_index.filter();
    filter.components = names;
    m_index.setFilter(filter);
    showChips();
}

void LogPage::setComponent(const QString &name, bool wanted)
{
    QSet<QString> names = m_index.filter().components;
    if (wanted)
        names.insert(name);
    else
        names.remove(name);
    setComponents(names);
}

void LogPage::setDebugOf(const QString &name, bool wanted)
{
    QSet<QString> names = m_session.log().debugOf();
    if (wanted)
        names.insert(name);
    else
        names.remove(name);
    m_session.log().setDebugOf(names);
    if (wanted && m_level->currentIndex() > 0)
        m_level->setCurrentIndex(0); // or none of them would be seen
    showChips();
}

void LogPage::showChips()
{
    m_chips->clear();
    QStringList names(m_index.filter().components.cbegin(), m_index.filter().components.cend());
    names.sort();
    for (const QString &name : names)
        m_chips->add(name, tr("Filter %1, remove").arg(name), [this, name] { setComponent(name, false); });
    m_components->setWords(names.isEmpty()     ? tr("All components")
                           : names.size() == 1 ? tr("1 component")
                                               : tr("%1 components").arg(names.size()));
    if (!live())
        return;
    const QSet<QString> debugged = m_session.log().debugOf();
    names = QStringList(debugged.cbegin(), debugged.cend());
    names.sort();
    for (const QString &name : names)
        m_chips->add(tr("Debug: %1").arg(name), tr("Debug lines of %1, no longer").arg(name),
                     [this, name] { setDebugOf(name, false); });
}

} // namespace casb::ui
