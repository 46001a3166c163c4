// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace casb {

/// The validated configuration: everything has its default, every range was checked, every path is absolute.
/// Plain values; cross threads. Meaning, ranges and defaults: the replaced collector's documentation, §2.

/// A secret as the configuration gives it: in the file, or where it is to be had.
struct SecretSource {
    enum class Kind { Value, Environment, File, Keychain };
    Kind kind = Kind::Value;
    QString text; ///< the value itself, the variable's name, the absolute path, or the entry's name in the keychain
    bool operator==(const SecretSource &) const = default;
};

struct CredentialSources {
    SecretSource apiKey;
    SecretSource clientId;
    SecretSource clientSecret;
    bool operator==(const CredentialSources &) const = default;
};

/// At most @c requests in any span of @c periodMs; requests < 0: no limit.
struct RateLimit {
    qint64 periodMs = 1000;
    int requests = 1;
    QString periodText = QStringLiteral("1s"); ///< as written
    bool operator==(const RateLimit &) const = default;
};

/// One field to mask before delivery: a path of member names, "*" for each element of a list.
struct Obfuscation {
    QStringList path;
    QString value;
    bool operator==(const Obfuscation &) const = default;
};

struct ServiceConfig {
    QString name; ///< alerts or events
    int requestPeriodSeconds = 600;
    QString initialStartTime;               ///< `YYYY-MM-DDTHH:MM:SSZ`
    qint64 initialStartMs = 0;              ///< the same, ms since 1970 UTC
    QList<RateLimit> requestLimits;         ///< of this service alone, beside the credential's
    QStringList types;
    QList<Obfuscation> obfuscations;
    QString tag;                            ///< casb.proofpoint.alert / .event unless overridden
    std::optional<QUrl> apiBaseUrl;         ///< override of this service's host
    bool flatten = true;
    int pageSize = 50;                      ///< alerts
    int timeLagSeconds = 60;                ///< alerts
    int windowHours = 24;                   ///< alerts
    QString startTimeFormat;                ///< events; empty: yyyy-MM-ddTHH:mm:ssZ with fallback
    bool operator==(const ServiceConfig &) const = default;
};

struct InputConfig {
    QString name; ///< key below `inputs`
    QString id;
    bool enabled = true;
    CredentialSources credentials;
    QString environment; ///< becomes @devo_environment; empty: none
    QString region = QStringLiteral("eu");
    QUrl authBaseUrl;
    QUrl alertsBaseUrl;
    QUrl eventsBaseUrl;
    QList<RateLimit> requestLimits; ///< shared by all services of this credential
    bool useTimeSlots = false;
    int autoconfigRefreshSeconds = 600; ///< how often the setup looks whether the token lasts
    QString authorizationPrefix;        ///< before the token; empty: none
    qint64 maxBodyBytes = 64LL << 20;   ///< limit for one (inflated) body
    QList<ServiceConfig> services;
    bool operator==(const InputConfig &) const = default;
};

struct OutputConfig {
    enum class Type { Devo, Relay, Console };
    enum class Framing { DevoTls, Rfc3164 }; ///< line format: §4 of the replaced collector's documentation
    QString name;
    Type type = Type::Devo;
    QString typeText; ///< as written: devo_platform, relay, syslog, sidecar, in_house_relay, console, stdout
    Framing framing = Framing::DevoTls;
    QString address;
    quint16 port = 443;
    bool tls = true;
    QString chainPath;
    QString certPath;
    QString keyPath;
    bool checkHostname = true;
    bool strictSyslogTimestamp = false;
    int concurrentConnections = 1;
    int statsPeriodSeconds = 300;
    double gzipThreshold = 1.1; ///< > 1: never, < 0: always
    int gzipLevel = 6;
    int gzipBufferBytes = 51200;
    int connectingRetries = 0;      ///< 0: without end
    int connectingMaxWaitSeconds = 60;
    int sendingTimeoutSeconds = 30;
    int barrierPeriodSeconds = 0;   ///< 0: no receipt is asked for by time
    int barrierMegabytes = 0;       ///< 0: nor by size
    bool generateMetrics = true;    ///< statistics go to the output as internal messages
    bool internalMessages = true;   ///< so does the log
    bool operator==(const OutputConfig &) const = default;
};

struct PersistenceConfig {
    enum class Type { Filesystem, Memory, PostgreSql };
    Type type = Type::Filesystem;
    QString directory; ///< absolute; for PostgreSql where a Python collector may have left its state
    QString host;
    int port = 5432;
    QString dbName;
    QString user;
    SecretSource password;
    QString passwordKey = QStringLiteral("password"); ///< or password_env: the setting that gives it
    QString sslMode;
    int retentionDays = 8;
    int deadLetterLimit = 10'000;   ///< objects in the dead letter box; beyond it the oldest are dropped
    int deadLetterMegabytes = 256;  ///< the same by size
    bool operator==(const PersistenceConfig &) const = default;
};

struct Config {
    QString collectorId;
    QString collectorName;
    bool debug = false;
    PersistenceConfig persistence;
    int queueMaxMegabytes = 1024;
    int queueMaxMessages = 10000;
    int queueWrapMessages = 100;
    int queueMaxElapsedSeconds = 60;
    bool queueGenerateMetrics = false;
    bool generateCollectorDetails = false;
    int senderStatsPeriodSeconds = 300;
    QList<InputConfig> inputs;
    QList<OutputConfig> outputs;
    bool operator==(const Config &) const = default;
};

} // namespace casb
