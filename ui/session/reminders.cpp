// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/reminders.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace casb::ui {
namespace {

/// The same for the same thing on another day: words and numbers of a card change, what it asks for does not.
QString subject(const AttentionItem &item)
{
    return item.key.text() + u'|' + item.output + u'|' + QString::number(int(item.deed));
}

} // namespace

Reminders::Reminders(const QByteArray &kept, QObject *parent) : QObject(parent)
{
    const QJsonObject values = QJsonDocument::fromJson(kept).object();
    for (auto it = values.begin(); it != values.end(); ++it)
        m_until.insert(it.key(), it.value().toInteger());
}

QList<AttentionItem> Reminders::due(QList<AttentionItem> items, qint64 nowMs) const
{
    items.removeIf([&](const AttentionItem &item) { return item.canWait && nowMs < m_until.value(subject(item)); });
    return items;
}

void Reminders::putOff(const AttentionItem &item, qint64 untilMs)
{
    m_until.insert(subject(item), untilMs);
    emit changed();
}

QByteArray Reminders::kept() const
{
    QJsonObject values;
    for (auto it = m_until.begin(); it != m_until.end(); ++it)
        values.insert(it.key(), it.value());
    return QJsonDocument(values).toJson(QJsonDocument::Compact);
}

} // namespace casb::ui
