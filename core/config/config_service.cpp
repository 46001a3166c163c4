// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/time_text.h"
#include "config/config_blocks.h"

#include <QRegularExpression>

namespace casb {
namespace {

void readStartTime(SettingReader &block, ServiceConfig &out)
{
    const QString key = QStringLiteral("initial_start_time_in_utc");
    const ConfigNode *found = block.node(key);
    if (!found)
        return;
    const bool scalar = found->kind == ConfigNode::Kind::Scalar;
    const std::optional<qint64> ms = scalar ? parseWholeSecondTime(found->text) : std::nullopt;
    if (!ms) {
        block.invalid(block.pathOf(key), QStringLiteral("a time as YYYY-MM-DDTHH:MM:SSZ"), found);
        return;
    }
    out.initialStartTime = found->text;
    out.initialStartMs = *ms;
}

QList<Obfuscation> readObfuscations(SettingReader &block)
{
    QList<Obfuscation> out;
    for (SettingReader &entry : block.blocks(QStringLiteral("obfuscation_data"))) {
        const QString nameKey = QStringLiteral("name"), valueKey = QStringLiteral("value");
        Obfuscation obfuscation;
        const ConfigNode *name = entry.node(nameKey);
        if (name && name->kind == ConfigNode::Kind::Scalar && !name->text.isEmpty())
            obfuscation.path = QStringList{name->text};
        else if (name)
            obfuscation.path = entry.texts(nameKey);
        if (!name || name->kind == ConfigNode::Kind::Null)
            entry.missing(entry.pathOf(nameKey), QStringLiteral("a list of member names"));
        else if (name->children.empty() && obfuscation.path.isEmpty())
            entry.invalid(entry.pathOf(nameKey), QStringLiteral("a list of member names"), name);
        if (!entry.node(valueKey))
            entry.missing(entry.pathOf(valueKey), QStringLiteral("a text"));
        obfuscation.value = entry.anyText(valueKey);
        entry.finish(SettingReader::Unknown::Error);
        out.append(obfuscation);
    }
    return out;
}

QString readTag(SettingReader &block, const QString &missing)
{
    static const QRegularExpression form(
        QRegularExpression::anchoredPattern(QStringLiteral("[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*")));
    const QString key = QStringLiteral("override_tag");
    const QString tag = block.text(key, missing);
    if (form.match(tag).hasMatch())
        return tag;
    block.invalid(block.pathOf(key), QStringLiteral("a tag of words with dots between"), block.node(key));
    return missing;
}

} // namespace

ServiceConfig readService(SettingReader block, const QString &name)
{
    const bool alerts = name == u"alerts";
    ServiceConfig out;
    out.name = name;
    out.requestPeriodSeconds = block.integer(QStringLiteral("request_period_in_seconds"), 600, 1);
    readStartTime(block, out);
    out.requestLimits = readRequestLimits(block, SettingReader::Unknown::Error);
    out.types = block.texts(QStringLiteral("types"));
    block.withoutEffect(QStringLiteral("types"), QStringLiteral("every type is collected"));
    out.obfuscations = readObfuscations(block);
    out.tag = readTag(block, alerts ? QStringLiteral("casb.proofpoint.alert") : QStringLiteral("casb.proofpoint.event"));
    out.apiBaseUrl = readBaseUrl(block, QStringLiteral("override_api_base_url"));
    out.flatten = block.boolean(QStringLiteral("override_flatten_data"), true);
    if (alerts) {
        out.pageSize = block.integer(QStringLiteral("override_page_size"), 50, 1, 10000);
        out.timeLagSeconds = block.integer(QStringLiteral("override_time_lag_in_seconds"), 60, 0, 86400);
        out.windowHours = block.integer(QStringLiteral("override_window_in_hours"), 24, 1, 720);
    } else {
        out.startTimeFormat = block.text(QStringLiteral("override_start_time_format"));
    }
    block.finish(SettingReader::Unknown::Error);
    return out;
}

} // namespace casb
