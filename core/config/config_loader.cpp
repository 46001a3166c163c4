// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/config_loader.h"

#include "config/config_blocks.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace casb {
namespace {

const QString &globalsKey()
{
    static const QString key = QStringLiteral("globals");
    return key;
}
const QString &inputsKey()
{
    static const QString key = QStringLiteral("inputs");
    return key;
}
const QString &outputsKey()
{
    static const QString key = QStringLiteral("outputs");
    return key;
}

LoadedConfig failed(const Error &error)
{
    LoadedConfig out;
    out.errors.append(error);
    return out;
}

/// A file as a tree; the error names the file.
Result<ConfigNode> parseFile(const QString &path, QStringList &warnings)
{
    const Result<QByteArray> text = readConfigFile(path);
    if (!text)
        return text.error();
    Result<ConfigNode> tree = path.endsWith(u".json", Qt::CaseInsensitive) ? nodeFromJson(*text, warnings)
                                                                           : parseConfigText(*text, warnings);
    if (!tree)
        return Error{tree.error().id, tree.error().detail, path};
    if (tree->kind == ConfigNode::Kind::Null)
        return Error{ErrorId::ConfigRead, QStringLiteral("the file is empty"), path};
    if (tree->kind != ConfigNode::Kind::Map)
        return Error{ErrorId::ConfigRead, QStringLiteral("expected globals, inputs and outputs, found ")
                                              + foundKind(*tree), path};
    return tree;
}

/// Whether a secret lies in the text itself and not where the text says.
bool holdsSecret(const ConfigNode &tree)
{
    static const QStringList secrets{QStringLiteral("api_key"), QStringLiteral("client_id"),
                                     QStringLiteral("client_secret"), QStringLiteral("password")};
    return std::any_of(tree.children.begin(), tree.children.end(), [](const ConfigNode &child) {
        const bool value = child.kind == ConfigNode::Kind::Scalar && !child.text.isEmpty();
        return (value && secrets.contains(child.key)) || holdsSecret(child);
    });
}

/// Of @p files, those that hold secrets.
void warnWhenReadable(const QStringList &files, LoadedConfig &loaded)
{
    if (!loaded.config)
        return;
    for (const QString &file : files) {
        if (readableByOthers(file))
            loaded.warnings.append(file + QStringLiteral(": the file holds secrets and can be read by other users, "
                                                         "restrict it with chmod 600"));
    }
}

LoadedConfig validated(const ConfigNode &tree, const ConfigPaths &paths, const QStringList &parsingWarnings)
{
    ConfigFindings findings;
    findings.warnings = parsingWarnings;
    Config config;
    SettingReader top(&tree, {}, findings);
    const OutputDefaults defaults = readGlobals(top.requiredSection(globalsKey()), paths, config);
    config.inputs = readInputs(top.requiredEntries(inputsKey(), QStringLiteral("at least one input")), paths);
    config.outputs = readOutputs(top.requiredEntries(outputsKey(), QStringLiteral("at least one output")), paths, defaults);
    top.finish();
    LoadedConfig out;
    out.errors = findings.errors;
    out.warnings = findings.warnings;
    out.notes = findings.notes;
    if (out.errors.isEmpty())
        out.config = config;
    return out;
}

} // namespace

Result<ConfigNode> parseConfigText(const QByteArray &text, QStringList &warnings)
{
    if (!text.trimmed().startsWith('{'))
        return nodeFromYaml(text, warnings);
    Result<ConfigNode> json = nodeFromJson(text, warnings);
    if (json)
        return json;
    // Braces may be YAML's as well.
    Result<ConfigNode> yaml = nodeFromYaml(text, warnings);
    return yaml ? yaml : json;
}

LoadedConfig loadConfigText(const QByteArray &text, const QString &baseDir, const QString &workingDir)
{
    QStringList warnings;
    const Result<ConfigNode> tree = parseConfigText(text, warnings);
    if (!tree)
        return failed(tree.error());
    if (tree->kind == ConfigNode::Kind::Null)
        return failed(Error{ErrorId::ConfigRead, QStringLiteral("the configuration is empty"), {}});
    if (tree->kind != ConfigNode::Kind::Map)
        return failed(Error{ErrorId::ConfigRead,
                            QStringLiteral("expected globals, inputs and outputs, found ") + foundKind(*tree), {}});
    return validated(*tree, {baseDir, workingDir}, warnings);
}

LoadedConfig loadConfigFile(const QString &name, const QString &workingDir)
{
    const Result<QString> path = findConfigFile(name, workingDir);
    if (!path)
        return failed(path.error());
    QStringList warnings;
    const Result<ConfigNode> tree = parseFile(*path, warnings);
    if (!tree)
        return failed(tree.error());
    LoadedConfig out = validated(*tree, {QFileInfo(*path).absolutePath(), workingDir}, warnings);
    out.file = *path;
    if (holdsSecret(*tree))
        warnWhenReadable({*path}, out);
    return out;
}

LoadedConfig loadConfigPair(const QString &jobName, const QString &collectorName, const QString &workingDir)
{
    LoadedConfig out;
    QStringList warnings, files, withSecrets;
    ConfigNode whole = ConfigNode::map();
    for (const QString &name : {collectorName, jobName}) {
        const Result<QString> path = findConfigFile(name, workingDir);
        const Result<ConfigNode> tree = path ? parseFile(*path, warnings) : Result<ConfigNode>(path.error());
        if (!tree) {
            out.errors.append(tree.error());
            continue;
        }
        files.append(*path);
        if (holdsSecret(*tree))
            withSecrets.append(*path);
        const bool isJob = files.size() + out.errors.size() == 2;
        // The inputs' file may hold the bare block.
        const bool bare = isJob && !tree->find(inputsKey());
        for (const ConfigNode &member : tree->children) {
            if (!bare && (!isJob || member.key == inputsKey() || !whole.find(member.key)))
                whole.set(member);
        }
        if (bare) {
            ConfigNode inputs = *tree;
            inputs.key = inputsKey();
            whole.set(std::move(inputs));
        }
    }
    if (!out.errors.isEmpty())
        return out;
    out = validated(whole, {QFileInfo(files.first()).absolutePath(), workingDir}, warnings);
    out.file = files.last();
    warnWhenReadable(withSecrets, out);
    return out;
}

ConfigChoice chooseConfig(const QString &config, const QString &job, const QString &collector,
                          const QString &workingDir)
{
    ConfigChoice choice;
    choice.config = config;
    choice.job = job.isEmpty() ? QStringLiteral("/etc/devo/job/job_config.json") : job;
    choice.collector = collector.isEmpty() ? QStringLiteral("/etc/devo/collector/collector_config.json") : collector;
    const bool given = !job.isEmpty() || !collector.isEmpty();
    const bool both = !firstFile(configPlaces(choice.job, workingDir)).isEmpty()
                      && !firstFile(configPlaces(choice.collector, workingDir)).isEmpty();
    // Named but not there: go on with it, so that the error names the file.
    choice.usePair = both || (given && config.isEmpty());
    return choice;
}

LoadedConfig loadChosenConfig(const ConfigChoice &choice, const QString &workingDir)
{
    return choice.usePair ? loadConfigPair(choice.job, choice.collector, workingDir)
                          : loadConfigFile(choice.config, workingDir);
}

} // namespace casb
