// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/config_node.h"

namespace casb {

const ConfigNode *ConfigNode::find(const QString &name) const
{
    for (const ConfigNode &child : children) {
        if (child.key == name)
            return &child;
    }
    return nullptr;
}

void ConfigNode::set(ConfigNode member)
{
    for (ConfigNode &child : children) {
        if (child.key == member.key) {
            child = std::move(member);
            return;
        }
    }
    children.push_back(std::move(member));
}

ConfigNode ConfigNode::map(const QString &key)
{
    ConfigNode node;
    node.kind = Kind::Map;
    node.key = key;
    return node;
}

ConfigNode ConfigNode::list(const QString &key)
{
    ConfigNode node;
    node.kind = Kind::List;
    node.key = key;
    return node;
}

ConfigNode ConfigNode::string(const QString &key, const QString &text)
{
    ConfigNode node = plain(key, text);
    node.quoted = true;
    return node;
}

ConfigNode ConfigNode::plain(const QString &key, const QString &text)
{
    ConfigNode node;
    node.kind = Kind::Scalar;
    node.key = key;
    node.text = text;
    return node;
}

} // namespace casb
