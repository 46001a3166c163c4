// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/config.h"
#include "config/config_paths.h"
#include "config/setting_reader.h"

namespace casb {

/// What the outputs take from `globals` unless they say otherwise themselves.
struct OutputDefaults {
    int statsPeriodSeconds = 300;
    double gzipThreshold = 1.1;
    int gzipLevel = 6;
    int gzipBufferBytes = 51200;
};

/// Each reads one block of the top level; findings go where @p block sends them.
OutputDefaults readGlobals(SettingReader block, const ConfigPaths &paths, Config &config);
QList<OutputConfig> readOutputs(SettingReader block, const ConfigPaths &paths, const OutputDefaults &defaults);
QList<InputConfig> readInputs(SettingReader block, const ConfigPaths &paths);

/// One service's settings; its name is the last part of the block's path.
ServiceConfig readService(SettingReader block, const QString &name);
/// `requests_limits` and the older `rate_limiter`; empty when neither is there. @p unknown: how keys inside are reported
/// that are none.
QList<RateLimit> readRequestLimits(SettingReader &block, SettingReader::Unknown unknown);
/// A base URL without trailing slash; plain http for loopback only.
std::optional<QUrl> readBaseUrl(SettingReader &block, const QString &key);
/// A value, `{env: VAR}` or `{file: PATH}`. Its content never comes into a message.
SecretSource readSecret(SettingReader &block, const QString &key, const ConfigPaths &paths, bool required);
/// Either the three secrets or the name of a keychain entry.
CredentialSources readCredentials(SettingReader block, const ConfigPaths &paths);

/// Sets the three hosts to those of the input's region.
void setRegionHosts(InputConfig &input);
/// What is asked of a credential when nobody says otherwise.
QList<RateLimit> defaultRequestLimits();

} // namespace casb
