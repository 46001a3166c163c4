// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tokens.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace casb::ui {
namespace {

constexpr std::array<const char *, kColourCount> kColours = {
    "window", "sidebar", "surface", "sunken", "raised", "hover", "pressed", "border", "border-strong",
    "border-control", "text", "text-muted", "text-disabled", "text-on-accent", "accent", "accent-fill",
    "accent-hover", "accent-soft", "selection", "focus", "good", "good-soft", "attention", "attention-soft",
    "attention-line", "bad", "bad-soft", "bad-line", "waiting", "grid", "axis", "series-1", "series-2", "series-3",
    "series-4", "series-5", "series-6", "severity-low", "severity-mid", "severity-high", "severity-critical",
    "log-debug", "log-info", "log-warning", "log-error", "log-critical", "code-key", "code-string", "code-number",
    "code-null", "diff-added", "diff-removed", "match", "match-current",
};

struct LengthName {
    const char *group;
    const char *name;
};

constexpr std::array<LengthName, kLengthCount> kLengths = {{
    {"height", "topbar"}, {"height", "statusbar"}, {"height", "toolbar"}, {"height", "control"},
    {"height", "control-dialog"}, {"height", "row-table"}, {"height", "row-log"}, {"height", "row-nav"},
    {"height", "row-list"}, {"height", "header-table"}, {"height", "panel-title"}, {"width", "nav"},
    {"width", "nav-collapsed"}, {"width", "attention"}, {"width", "scrollbar"}, {"width", "window-min"},
    {"width", "window-min-height"}, {"icon", "small"}, {"icon", "normal"}, {"icon", "nav"}, {"icon", "mark"},
    {"icon", "mark-large"}, {"radius", "small"}, {"radius", "control"}, {"radius", "panel"}, {"radius", "dialog"},
}};

constexpr std::array<const char *, kTypeCount> kTypes = {"caption", "small", "body", "strong",
                                                         "heading", "title", "figure", "mono"};

QJsonValue member(const QJsonObject &object, const char *name)
{
    const QJsonValue value = object.value(QLatin1String(name));
    if (value.isUndefined())
        qFatal("theme tokens: %s is missing", name);
    return value;
}

} // namespace

QString colourToken(Colour name)
{
    return QLatin1String(kColours[size_t(name)]);
}

Tokens Tokens::load()
{
    QFile file(QStringLiteral(":/casb/theme/tokens.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("theme tokens: not built in");
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject colours = member(root, "color").toObject();
    const QJsonObject light = member(colours, "light").toObject();
    const QJsonObject dark = member(colours, "dark").toObject();
    Tokens tokens;
    for (size_t i = 0; i < kColourCount; ++i) {
        tokens.light[i] = QColor(member(light, kColours[i]).toString());
        tokens.dark[i] = QColor(member(dark, kColours[i]).toString());
    }
    for (size_t i = 0; i < kLengthCount; ++i)
        tokens.lengths[i] = member(member(root, kLengths[i].group).toObject(), kLengths[i].name).toInt();
    const QJsonObject points = member(root, "type-pt").toObject();
    for (size_t i = 0; i < kTypeCount; ++i)
        tokens.points[i] = member(points, kTypes[i]).toDouble();
    return tokens;
}

} // namespace casb::ui
