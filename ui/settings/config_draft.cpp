// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/config_draft.h"

#include "persistence/line_diff.h"
#include "session/time_display.h"
#include "session/working_folder.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace casb::ui {
namespace {

constexpr qint64 kDayMs = 24 * 3'600'000LL;
constexpr int kMostDiffLines = 3000; // a longer text is compared line by line in place

QString tr(const char *text)
{
    return QCoreApplication::translate("casb::ui", text);
}

bool isIndex(const QString &name)
{
    return name.startsWith(u'[') && name.endsWith(u']');
}

const ConfigNode *nodeAt(const ConfigNode &root, const QStringList &path)
{
    const ConfigNode *node = &root;
    for (const QString &name : path) {
        if (isIndex(name)) {
            const int index = QStringView(name).mid(1, name.size() - 2).toInt();
            node = node->kind == ConfigNode::Kind::List && index < int(node->children.size())
                ? &node->children[size_t(index)]
                : nullptr;
        } else {
            node = node->find(name);
        }
        if (node == nullptr)
            return nullptr;
    }
    return node;
}

std::optional<QString> textAt(const ConfigNode &root, const QStringList &path)
{
    const ConfigNode *node = nodeAt(root, path);
    return node != nullptr && node->kind == ConfigNode::Kind::Scalar ? std::optional(node->text) : std::nullopt;
}

ConfigNode parse(const QString &text, QList<Error> &errors, bool &readable)
{
    QStringList warnings;
    Result<ConfigNode> root = parseConfigText(text.toUtf8(), warnings);
    readable = root.ok();
    if (!root) {
        errors.append(root.error());
        return {};
    }
    return std::move(root).value();
}

/// Means the same without quotes wherever it is put.
bool isPlain(const ConfigNode &node)
{
    static const QRegularExpression safe(QStringLiteral("^[A-Za-z0-9_.:/@+-]+$"));
    return !node.quoted && safe.match(node.text).hasMatch();
}

/// `inputs.a.list[0]` and `inputs.a.list.0` both name an item.
QStringList splitPath(const QString &dotted)
{
    QString text = dotted;
    text.replace(QLatin1String("["), QLatin1String(".["));
    return text.split(u'.', Qt::SkipEmptyParts);
}

/// A plan that the daily quota cannot pay for is refused before it is tried.
QList<Error> quotaErrors(const Config &config)
{
    QList<Error> errors;
    for (const InputConfig &input : config.inputs) {
        int perDay = -1;
        for (const RateLimit &limit : input.requestLimits) {
            if (limit.periodMs == kDayMs && limit.requests >= 0)
                perDay = perDay < 0 ? limit.requests : std::min(perDay, limit.requests);
        }
        for (const ServiceConfig &service : input.services) {
            const qint64 pulls = service.requestPeriodSeconds > 0 ? 86'400 / service.requestPeriodSeconds : 0;
            if (perDay <= 0 || pulls <= perDay)
                continue;
            const int least = (86'400 + perDay - 1) / perDay;
            errors.append({ErrorId::ConfigInvalid,
                           tr("%1 pulls a day need more than the %2 requests allowed. Use %3 s or more.")
                               .arg(numberText(pulls), numberText(perDay), numberText(least)),
                           QStringLiteral("inputs.%1.services.%2.request_period_in_seconds").arg(input.name, service.name)});
        }
    }
    return errors;
}

bool isAmong(const QList<Error> &errors, const Error &error)
{
    return std::any_of(errors.begin(), errors.end(),
                       [&](const Error &one) { return one.path == error.path && one.detail == error.detail; });
}

QString detailAt(const QList<Error> &errors, const QStringList &path)
{
    for (const Error &error : errors) {
        const QStringList at = splitPath(error.path);
        if (at.size() >= path.size() && std::equal(path.begin(), path.end(), at.begin()))
            return error.detail;
    }
    return {};
}

/// Dots that were typed, or torn apart, must not become the secret.
void checkDots(const ConfigNode &node, const QString &path, QList<Error> &errors)
{
    if (node.kind == ConfigNode::Kind::Scalar && MaskedSecrets::holdsDots(node.text))
        errors.append({ErrorId::ConfigInvalid, tr("These dots stand for no secret. Type the secret itself."), path});
    for (size_t i = 0; i < node.children.size(); ++i) {
        const QString name = node.kind == ConfigNode::Kind::List ? QStringLiteral("[%1]").arg(i) : node.children[i].key;
        checkDots(node.children[i], path.isEmpty() || isIndex(name) ? QString(path + name) : QString(path + u'.' + name), errors);
    }
}

} // namespace

Applies appliesWhen(const QString &path)
{
    if (path.contains(QLatin1String("initial_start_time")))
        return Applies::Reset;
    return path.startsWith(QLatin1String("inputs.")) && path.contains(QLatin1String(".services.")) ? Applies::NextPull
                                                                                                    : Applies::AtOnce;
}

void ConfigDraft::load(const QString &text, const QString &baseDir, bool forget)
{
    const QList<SettingDifference> pending = forget ? QList<SettingDifference>() : m_differences;
    m_original = text;
    m_baseDir = baseDir;
    QList<Error> ignored;
    bool readable = false;
    m_originalRoot = parse(text, ignored, readable);
    const LoadedConfig original = loadConfigText(text.toUtf8(), baseDir, workingFolder(baseDir));
    m_inForce = original.config ? quotaErrors(*original.config) : QList<Error>();
    take(text);
    for (const SettingDifference &difference : pending) {
        const QStringList path = splitPath(difference.path);
        if (!difference.after.isEmpty() && value(path) != difference.after)
            set(path, difference.plain ? difference.after : yamlScalar(difference.after));
    }
}

void ConfigDraft::setShown(const QString &shown)
{
    m_text = m_masked.unmask(shown);
    m_shown = shown; // what is being typed is not rewritten under the cursor
    check();
}

bool ConfigDraft::set(const QStringList &path, const QString &value)
{
    return change(setYamlValue(m_text, path, value));
}

bool ConfigDraft::change(const std::optional<YamlChange> &change)
{
    if (!change)
        return false;
    const QString before = m_text;
    const QString shown = m_shown;
    take(change->text);
    if (m_readable)
        return true;
    m_text = before; // never makes a text unreadable
    m_shown = shown;
    check();
    return false;
}

void ConfigDraft::discard()
{
    take(m_original);
}

void ConfigDraft::take(const QString &text)
{
    m_text = text;
    m_shown = m_masked.mask(text);
    check();
}

void ConfigDraft::check()
{
    m_errors.clear();
    m_warnings.clear();
    m_config.reset();
    m_differences.clear();
    m_root = parse(m_text, m_errors, m_readable);
    if (!m_readable)
        return;
    const LoadedConfig loaded = loadConfigText(m_text.toUtf8(), m_baseDir, workingFolder(m_baseDir));
    m_config = loaded.config;
    m_errors = loaded.errors;
    for (const Error &error : m_config ? quotaErrors(*m_config) : QList<Error>())
        (isAmong(m_inForce, error) ? m_warnings : m_errors).append(error);
    checkDots(m_root, {}, m_errors);
    compare(&m_originalRoot, &m_root, {}, {});
}

QList<Applies> ConfigDraft::changes() const
{
    QStringList blocks;
    QList<Applies> out;
    for (const SettingDifference &difference : m_differences) {
        if (blocks.contains(difference.block))
            continue;
        blocks.append(difference.block);
        out.append(difference.block == difference.path ? difference.applies : appliesWhen(difference.block));
    }
    return out;
}

void ConfigDraft::compare(const ConfigNode *before, const ConfigNode *after, const QString &path, const QString &block)
{
    const auto scalar = [](const ConfigNode *node) { return node == nullptr || node->children.empty(); };
    if (scalar(before) && scalar(after)) {
        const QString was = before != nullptr ? before->text : QString();
        const QString is = after != nullptr ? after->text : QString();
        if (was != is || (before == nullptr) != (after == nullptr))
            m_differences.append({path, was, is, appliesWhen(path), after != nullptr && isPlain(*after),
                                  block.isEmpty() ? path : block});
        return;
    }
    QStringList names;
    for (const ConfigNode *node : {before, after}) {
        for (size_t i = 0; node != nullptr && i < node->children.size(); ++i) {
            const QString name = node->kind == ConfigNode::Kind::List ? QStringLiteral("[%1]").arg(i) : node->children[i].key;
            if (!names.contains(name))
                names.append(name);
        }
    }
    for (const QString &name : std::as_const(names)) {
        const auto child = [&](const ConfigNode *node) { return node == nullptr ? nullptr : nodeAt(*node, {name}); };
        compare(child(before), child(after), path.isEmpty() || isIndex(name) ? QString(path + name) : QString(path + u'.' + name),
                block.isEmpty() && (before == nullptr) != (after == nullptr) ? path : block);
    }
}

std::optional<QString> ConfigDraft::value(const QStringList &path) const
{
    return textAt(m_root, path);
}

std::optional<QString> ConfigDraft::originalValue(const QStringList &path) const
{
    return textAt(m_originalRoot, path);
}

QStringList ConfigDraft::children(const QStringList &path) const
{
    QStringList out;
    const ConfigNode *node = nodeAt(m_root, path);
    for (size_t i = 0; node != nullptr && i < node->children.size(); ++i)
        out.append(node->kind == ConfigNode::Kind::List ? QStringLiteral("[%1]").arg(i) : node->children[i].key);
    return out;
}

QString ConfigDraft::problemAt(const QStringList &path) const
{
    return detailAt(m_errors, path);
}

QString ConfigDraft::warningAt(const QStringList &path) const
{
    return detailAt(m_warnings, path);
}

std::pair<int, int> ConfigDraft::placeOf(const Error &error) const
{
    static const QRegularExpression place(QStringLiteral("line (\\d+)(?:, column (\\d+))?"));
    if (error.path.isEmpty()) {
        const QRegularExpressionMatch match = place.match(error.detail);
        return {match.captured(1).toInt(), match.captured(2).toInt()};
    }
    // The setting itself, or the deepest block that is there.
    for (QStringList path = splitPath(error.path); !path.isEmpty(); path.removeLast()) {
        const ConfigNode *node = nodeAt(m_root, path);
        if (node == nullptr || node->line <= 0)
            continue;
        const QString line = m_text.section(u'\n', node->line - 1, node->line - 1);
        const qsizetype name = line.indexOf(path.last());
        const qsizetype colon = name < 0 ? -1 : line.indexOf(u':', name);
        qsizetype column = colon < 0 ? std::max<qsizetype>(0, name) : colon + 1;
        while (column < line.size() && line[column] == u' ')
            ++column;
        return {node->line, int(column) + 1};
    }
    return {0, 0};
}

QSet<int> ConfigDraft::changedLines() const
{
    QSet<int> out;
    if (m_text == m_original)
        return out;
    const QStringList before = m_original.split(u'\n');
    const QStringList after = m_text.split(u'\n');
    if (before.size() + after.size() > kMostDiffLines) {
        for (int i = 0; i < after.size(); ++i) {
            if (before.value(i) != after[i])
                out.insert(i);
        }
        return out;
    }
    int line = 0;
    for (const DiffLine &part : lineDiff(before, after)) {
        if (part.kind == DiffLine::Kind::Removed)
            continue;
        if (part.kind == DiffLine::Kind::Added)
            out.insert(line);
        ++line;
    }
    return out;
}

} // namespace casb::ui
