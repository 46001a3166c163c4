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
        const QByteArray found = children + "_found";
        const QByteArray id = children + "_id";
        if (name == QByteArrayView(found) || name == QByteArrayView(id))
            return true;
    }
    return false;
}

QByteArray childrenMember(QByteArrayView record)
{
    for (const QByteArray &children : kChildren) {
        const QByteArray found = children + "_found";
        if (!jsonMember(record, found).isEmpty())
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
    const QByteArray childId = children + "_id";
    QByteArray list("[");
    for (const QByteArray &record : records) {
        if (idOf(record) != idOf(first))
            return {};
        if (jsonMember(record, childId) == QByteArrayView("0"))
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
        out += '"';
        out += walk.name();
        out += "\":";
        if (!children.isEmpty() && walk.name() == QByteArrayView(children))
            out += list;
        else
            out += walk.value();
    }
    out += '}';
    return out;
}

} // namespace casb::ui
