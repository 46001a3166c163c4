// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/notifier.h"

#include "session/attention.h"

namespace casb::ui {
namespace {

constexpr qint64 kQuietMs = 60'000;
/// A thing that was away this long and comes back is told again; one that flickers is not.
constexpr qint64 kForgetMs = 15 * 60'000;

bool needsAPerson(const AttentionItem &item)
{
    return item.mark == MarkState::Bad || item.deed == AttentionItem::Deed::EnterCredentials
        || item.deed == AttentionItem::Deed::RestartFromTime || item.deed == AttentionItem::Deed::ShowPull;
}

QString identity(const AttentionItem &item)
{
    return item.key.text() + u'|' + item.output + u'|' + QString::number(int(item.deed)) + u'|' + item.title;
}

} // namespace

Notifier::Notifier(Clock &clock, QObject *parent) : QObject(parent), m_clock(clock) {}

void Notifier::take(const EngineSnapshot &snapshot, bool seen)
{
    const qint64 now = m_clock.nowMs();
    QList<AttentionItem> fresh;
    for (const AttentionItem &item : attentionItems(snapshot, now)) {
        if (!needsAPerson(item))
            continue;
        const auto told = m_told.find(identity(item));
        if (told != m_told.end())
            *told = now;
        else
            fresh << item;
    }
    m_told.removeIf([now](QHash<QString, qint64>::iterator one) { return now - *one > kForgetMs; });
    if (fresh.isEmpty())
        return;
    if (!seen && m_enabled && m_lastMs > 0 && now - m_lastMs < kQuietMs)
        return; // they are told together when the minute is over
    for (const AttentionItem &item : std::as_const(fresh))
        m_told.insert(identity(item), now);
    if (seen || !m_enabled)
        return;
    m_lastMs = now;
    if (fresh.size() == 1) {
        emit wanted(fresh.front().title, fresh.front().why);
        return;
    }
    QStringList titles;
    for (const AttentionItem &item : std::as_const(fresh))
        titles << item.title;
    emit wanted(tr("%1 things need you").arg(fresh.size()), titles.join(QStringLiteral("\n")));
}

} // namespace casb::ui
