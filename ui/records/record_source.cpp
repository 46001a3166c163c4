// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/record_source.h"

#include "records/json_members.h"

namespace casb::ui {
namespace {

const QByteArray kChildren[] = {QByteArrayLiteral("related_events"), QByteArrayLiteral("additionalProperties")};

QByteArrayView idOf(QByteArrayView record)
{
    const QByteArrayView id = jsonMember(record, "id");
    return id.isEmpty() ? jsonMember(record, "eventId") : id;
}

} // namespace

bool isAddedMember(QByteArrayView name)
{
    if (name.startsWith("@devo_"))
        return true;
    for (const QByteArray &children : kChildren) {
        if (name == QByteArrayView(children + "_found") || name == QByteArrayView(children + "_id"))
            return true;
    }
    return false;
}

QByteArray childrenMember(QByteArrayView record)
{
    for (const QByteArray &children : kChildren) {
        if (!jsonMember(record, children + "_found").isEmpty())
            return children;
    }
    return {};
}

QByteArray sourceOf(const QList<QByteArray> &records)
{
    if (records.isEmpty())
        return {};
    const QByteArray &first = records.first();
    const QByteArray children = childrenMember(first);
    QByteArray list("[");
    for (const QByteArray &record : records) {
        if (idOf(record) != idOf(first))
            return {};
        if (jsonMember(record, children + "_id") == QByteArrayView("0"))
            continue; // made of a source without children
        if (list.size() > 1)
            list += ',';
        list += jsonMember(record, children);
    }
    list += ']';
    QByteArray out("{");
    for (JsonWalk walk(first); walk.next();) {
        if (isAddedMember(walk.name()))
            continue;
        if (out.size() > 1)
            out += ',';
        out += '"' + walk.name().toByteArray() + "\":";
        out += !children.isEmpty() && walk.name() == QByteArrayView(children) ? list : walk.value().toByteArray();
    }
    return out + '}';
}

} // namespace casb::ui
