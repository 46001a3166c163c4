// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/config_loader.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace casb {

/// A folder as users of the replaced collector have it: config/, certs/, and a configuration that loads.
class ConfigFolder
{
public:
    ConfigFolder()
    {
        QDir(root()).mkpath(QStringLiteral("config"));
        QDir(root()).mkpath(QStringLiteral("certs"));
        for (const char *name : {"chain.crt", "devo.crt", "devo.key"})
            write(QStringLiteral("certs/") + QLatin1String(name), "-----BEGIN-----\n");
    }

    [[nodiscard]] QString root() const { return m_dir.path(); }
    [[nodiscard]] QString path(const QString &name) const { return QDir(root()).absoluteFilePath(name); }

    void write(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
        file.close();
        QVERIFY(file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner));
    }

    [[nodiscard]] LoadedConfig load(const QByteArray &text) const
    {
        return loadConfigText(text, path(QStringLiteral("config")), root());
    }

private:
    QTemporaryDir m_dir;
};

/// Nothing but what is mandatory.
inline QByteArray smallestConfig()
{
    return R"(globals:
  name: acme
inputs:
  proofpoint_casb:
    id: "1"
    credentials:
      api_key: key-value-one
      client_id: id-value-two
      client_secret: secret-value-three
    services:
      alerts: {}
      events: {}
outputs:
  devo:
    type: devo_platform
    config:
      address: collector-eu.devo.io
      chain: chain.crt
      cert: devo.crt
      key: devo.key
)";
}

/// @p text with the setting at the dotted @p path replaced by @p value (YAML), or taken away when it is null.
inline QByteArray withSetting(const QByteArray &text, const QString &path, const QByteArray &value)
{
    QStringList warnings;
    Result<ConfigNode> tree = parseConfigText(text, warnings);
    Result<ConfigNode> replacement = value.isNull() ? Result<ConfigNode>(ConfigNode()) : nodeFromYaml(value, warnings);
    if (!tree || !replacement)
        return "the test's own text does not parse: [";
    ConfigNode *at = &tree.value();
    QStringList keys = path.split(u'.');
    const QString last = keys.takeLast();
    for (const QString &key : keys) {
        if (!at->find(key))
            at->set(ConfigNode::map(key));
        at = const_cast<ConfigNode *>(at->find(key));
        at->kind = ConfigNode::Kind::Map;
    }
    if (value.isNull()) {
        std::erase_if(at->children, [&last](const ConfigNode &child) { return child.key == last; });
    } else {
        replacement->key = last;
        at->set(*replacement);
    }
    return yamlFromNode(*tree);
}

/// All messages, for the failing test's output.
inline QString allTexts(const LoadedConfig &loaded)
{
    QStringList out;
    for (const Error &error : loaded.errors)
        out.append(error.text());
    return (out + loaded.warnings).join(u'\n');
}

} // namespace casb
