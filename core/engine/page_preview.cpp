// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/page_preview.h"

#include "collect/page_settings.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace casb {
namespace {

QString titleOf(records::PageKind kind, const QByteArray &source)
{
    const QJsonObject object = QJsonDocument::fromJson(source).object();
    const auto first = [&](std::initializer_list<const char *> names) {
        for (const char *name : names) {
            if (const QString text = object.value(QLatin1String(name)).toString(); !text.isEmpty())
                return text;
        }
        return QString();
    };
    if (kind == records::PageKind::Events)
        return first({"action", "eventType", "eventId"});
    return first({"ruleName", "name", "title", "type", "category", "id"});
}

struct Asked {
    QByteArray raw;
    qint64 timeMs = 0;
};

} // namespace

PagePreview previewPage(const ServiceConfig &service, const QString &environment, const QByteArray &body, qint64 nowMs,
                        int limit)
{
    PagePreview out;
    const records::PageOptions options = pageOptions(service, environment, QString::number(nowMs));
    QList<Asked> asked;
    records::Page page;
    const auto problem = records::readPage(
        std::string_view(body.constData(), size_t(body.size())), options,
        [&asked](const records::SourceFacts &facts) {
            asked.append({QByteArray(facts.raw.data(), qsizetype(facts.raw.size())), facts.timestampMs.value_or(0)});
            return true;
        },
        page);
    if (problem) {
        out.problem = QString::fromStdString(problem->reason);
        return out;
    }
    out.received = page.received;
    out.records = qint64(page.ends.size());
    out.rejected = page.rejectedObjects;
    out.repaired = page.repairs.total();
    size_t refused = 0;
    size_t kept = 0;
    size_t record = 0;
    for (const Asked &one : asked) {
        if (kept >= page.recordsOfKept.size() || out.objects.size() >= limit)
            break;
        if (refused < page.rejected.size() && page.rejected[refused].raw == one.raw.toStdString()) {
            ++refused;
            continue;
        }
        PreviewObject object{titleOf(options.kind, one.raw), one.timeMs, one.raw, {}};
        for (uint32_t i = 0; i < page.recordsOfKept[kept]; ++i, ++record) {
            const uint32_t from = record == 0 ? 0 : page.ends[record - 1];
            object.records.append(QByteArray(page.lines.data() + from, qsizetype(page.ends[record] - from)).trimmed());
        }
        ++kept;
        out.objects.append(object);
    }
    return out;
}

} // namespace casb
