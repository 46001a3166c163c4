// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/config_blocks.h"

namespace casb {
namespace {

SecretSource readReference(SettingReader block, const ConfigPaths &paths)
{
    const QString env = QStringLiteral("env"), file = QStringLiteral("file");
    const ConfigNode *variable = block.node(env), *path = block.node(file);
    if (bool(variable) == bool(path)) {
        // Other keys are not named here: one of them may be the secret.
        block.error(ErrorId::ConfigInvalid, block.path(), QStringLiteral("expected either env or file"));
        return {};
    }
    block.finish();
    if (variable)
        return {SecretSource::Kind::Environment, block.requiredText(env)};
    const QString name = block.requiredText(file);
    if (name.isEmpty())
        return {};
    const QStringList places = paths.secretPlaces(name);
    const QString found = firstFile(places);
    return {SecretSource::Kind::File, found.isEmpty() ? places.first() : found};
}

} // namespace

SecretSource readSecret(SettingReader &block, const QString &key, const ConfigPaths &paths, bool required)
{
    const ConfigNode *found = block.node(key);
    const QString path = block.pathOf(key);
    if (!found) {
        if (required)
            block.missing(path, QStringLiteral("a text, {env: VARIABLE} or {file: PATH}"));
        return {};
    }
    if (found->kind == ConfigNode::Kind::Map)
        return readReference(block.section(key), paths);
    if (found->kind != ConfigNode::Kind::Scalar || (required && found->text.trimmed().isEmpty())) {
        block.invalidSecret(path, QStringLiteral("a text that is not empty, {env: VARIABLE} or {file: PATH}"), found);
        return {};
    }
    return {SecretSource::Kind::Value, found->text};
}

CredentialSources readCredentials(SettingReader block, const ConfigPaths &paths)
{
    const QString keychain = QStringLiteral("keychain");
    const QString apiKey = QStringLiteral("api_key"), clientId = QStringLiteral("client_id"),
                  clientSecret = QStringLiteral("client_secret");
    CredentialSources out;
    if (!block.present())
        return out;
    if (block.node(keychain)) {
        const SecretSource entry{SecretSource::Kind::Keychain, block.requiredText(keychain)};
        out = {entry, entry, entry};
        if (block.node({apiKey, clientId, clientSecret}))
            block.warn(block.path(), QStringLiteral("the keychain's secrets are used, the ones beside it are ignored"));
    } else {
        out.apiKey = readSecret(block, apiKey, paths, true);
        out.clientId = readSecret(block, clientId, paths, true);
        out.clientSecret = readSecret(block, clientSecret, paths, true);
    }
    block.finish();
    return out;
}

} // namespace casb
