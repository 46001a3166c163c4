// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/hosted_json.h"

#include "config/config_blocks.h"
#include "config/config_loader.h"

namespace casb {
namespace {

QString inputsKey()
{
    return QStringLiteral("inputs");
}

void collectPasted(const ConfigNode &node, PastedCredentials &out)
{
    for (const ConfigNode &child : node.children) {
        const auto take = [&child](const char *key, QString &target) {
            if (child.kind == ConfigNode::Kind::Scalar && child.key == QLatin1String(key) && target.isEmpty())
                target = child.text.trimmed();
        };
        take("api_key", out.apiKey);
        take("client_id", out.clientId);
        take("client_secret", out.clientSecret);
        take("region", out.region);
        collectPasted(child, out);
    }
}

} // namespace

QByteArray hostedJson(const QList<InputConfig> &inputs, WrittenSecrets secrets)
{
    ConfigNode whole = ConfigNode::map();
    whole.set(inputsToNode(inputs, secrets));
    return jsonFromNode(whole);
}

HostedInputs readHosted(const QByteArray &text, const QString &baseDir)
{
    HostedInputs out;
    const Result<ConfigNode> tree = parseConfigText(text, out.warnings);
    if (!tree) {
        out.errors.append(tree.error());
        return out;
    }
    if (tree->kind != ConfigNode::Kind::Map) {
        out.errors.append(Error{ErrorId::ConfigRead, QStringLiteral("expected a block of inputs, found ")
                                                         + foundKind(*tree), {}});
        return out;
    }
    ConfigFindings findings;
    const ConfigNode *block = tree->find(inputsKey());
    ConfigNode wrapped = ConfigNode::map();
    if (!block) {
        ConfigNode bare = *tree;
        bare.key = inputsKey();
        wrapped.set(std::move(bare));
    }
    SettingReader top(block ? &*tree : &wrapped, {}, findings);
    // Settings of the hosting side, which mean nothing here.
    top.ignore({QStringLiteral("global_overrides"), QStringLiteral("globals"), QStringLiteral("outputs")});
    out.inputs = readInputs(top.requiredEntries(inputsKey(), QStringLiteral("at least one input")),
                            {baseDir, baseDir});
    top.finish();
    out.errors = findings.errors;
    out.warnings += findings.warnings;
    if (!out.errors.isEmpty())
        out.inputs.clear();
    return out;
}

Result<PastedCredentials> readPastedCredentials(const QByteArray &text)
{
    QStringList warnings;
    const Result<ConfigNode> tree = parseConfigText(text, warnings);
    if (!tree)
        return tree.error();
    PastedCredentials out;
    collectPasted(*tree, out);
    return out;
}

} // namespace casb
