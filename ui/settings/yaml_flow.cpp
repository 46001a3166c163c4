// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/yaml_flow.h"

namespace casb::ui {
namespace {

struct Part {
    qsizetype begin = 0;
    qsizetype end = 0;
    QString name;        ///< of a member, without quotes
    qsizetype value = 0; ///< where its value begins
};

qsizetype quoteEnd(const QString &text, qsizetype at)
{
    const QChar quote = text[at];
    for (++at; at < text.size(); ++at) {
        if (quote == u'"' && text[at] == u'\\')
            ++at;
        else if (text[at] == quote)
            return at;
    }
    return text.size() - 1;
}

/// The parts between the outer brackets; nothing when brackets do not fit.
std::optional<QList<Part>> partsOf(const QString &flow)
{
    QList<Part> parts;
    Part part{1, 1, {}, -1};
    int depth = 0;
    for (qsizetype at = 0; at < flow.size(); ++at) {
        const QChar c = flow[at];
        if (c == u'"' || c == u'\'') {
            at = quoteEnd(flow, at);
        } else if (c == u'{' || c == u'[') {
            ++depth;
        } else if (c == u'}' || c == u']') {
            if (--depth == 0) {
                if (at + 1 != flow.size())
                    return {};
                part.end = at;
                if (!flow.mid(part.begin, part.end - part.begin).trimmed().isEmpty())
                    parts.append(part);
                return parts;
            }
        } else if (c == u',' && depth == 1) {
            part.end = at;
            parts.append(part);
            part = {at + 1, at + 1, {}, -1};
        } else if (c == u':' && depth == 1 && part.value < 0 && (at + 1 == flow.size() || flow[at + 1].isSpace() || flow[at + 1] == u'"')) {
            part.name = flow.mid(part.begin, at - part.begin).trimmed();
            if (part.name.size() > 1 && (part.name.front() == u'"' || part.name.front() == u'\''))
                part.name = part.name.mid(1, part.name.size() - 2);
            part.value = at + 1;
        }
    }
    return {};
}

} // namespace

std::optional<QString> setInFlow(const QString &flow, const QStringList &path, const QString &value)
{
    const auto parts = partsOf(flow);
    if (!parts || path.isEmpty())
        return {};
    const QString &name = path.first();
    const bool list = name.startsWith(u'[');
    if (list != flow.startsWith(u'['))
        return {};
    const int wanted = list ? name.mid(1, name.size() - 2).toInt() : -1;
    for (qsizetype i = 0; i < parts->size(); ++i) {
        const Part &part = (*parts)[i];
        if (list ? i != wanted : part.name != name)
            continue;
        qsizetype begin = list ? part.begin : part.value;
        if (value.isEmpty() && path.size() == 1) { // with the comma before it, or behind it
            const qsizetype from = i > 0 ? part.begin - 1 : part.begin;
            const qsizetype to = i == 0 && parts->size() > 1 ? part.end + 1 : part.end;
            return QString(flow.left(from) + (i == 0 ? flow.mid(to).trimmed() : flow.mid(to)));
        }
        while (begin < part.end && flow[begin].isSpace())
            ++begin;
        qsizetype end = part.end;
        while (end > begin && flow[end - 1].isSpace())
            --end;
        QString written = value;
        if (path.size() > 1) {
            const auto inner = setInFlow(flow.mid(begin, end - begin), path.mid(1), value);
            if (!inner)
                return {};
            written = *inner;
        }
        const QString gap = !list && begin == part.value ? QStringLiteral(" ") : QString();
        return QString(flow.left(begin) + gap + written + flow.mid(end));
    }
    if (path.size() != 1 || value.isEmpty())
        return {};
    const QString added = list ? value : QString(name + QStringLiteral(": ") + value);
    const QString before = flow.left(flow.size() - 1).trimmed();
    return QString(before + (parts->isEmpty() ? QString() : QStringLiteral(", ")) + added + flow.back());
}

bool flowHasAnchor(const QString &flow)
{
    bool begins = true; // a value may begin here
    for (qsizetype at = 0; at < flow.size(); ++at) {
        const QChar c = flow[at];
        if (begins && (c == u'&' || c == u'*'))
            return true;
        if (begins && (c == u'"' || c == u'\''))
            at = quoteEnd(flow, at);
        begins = c == u'{' || c == u'[' || c == u',' || c.isSpace();
    }
    return false;
}

} // namespace casb::ui
