// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/secret_sources.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace casb {
namespace {

constexpr qint64 kLongestSecret = 64 << 10;

Error unavailable(const QString &path, const QString &detail)
{
    return Error{ErrorId::SecretUnavailable, detail, path};
}

Result<QString> fromVariable(const QString &name)
{
    const QByteArray variable = name.toLocal8Bit();
    if (!qEnvironmentVariableIsSet(variable.constData()))
        return unavailable(name, QStringLiteral("the environment variable is not set"));
    const QString value = qEnvironmentVariable(variable.constData());
    if (value.trimmed().isEmpty())
        return unavailable(name, QStringLiteral("the environment variable is empty"));
    return value;
}

Result<QString> fromFile(const QString &path)
{
    QFile file(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        return unavailable(path, QStringLiteral("the file of a secret cannot be read"));
    QByteArray content = file.read(kLongestSecret + 1);
    if (content.size() > kLongestSecret)
        return unavailable(path, QStringLiteral("the file is too large for a secret"));
    // Editors and `echo` end a file with a line end that is no part of the secret.
    while (content.endsWith('\n') || content.endsWith('\r'))
        content.chop(1);
    if (content.trimmed().isEmpty())
        return unavailable(path, QStringLiteral("the file of a secret is empty"));
    return QString::fromUtf8(content);
}

} // namespace

Result<QString> resolveSecret(const SecretSource &source)
{
    switch (source.kind) {
    case SecretSource::Kind::Value:
        return source.text;
    case SecretSource::Kind::Environment:
        return fromVariable(source.text);
    case SecretSource::Kind::File:
        return fromFile(source.text);
    case SecretSource::Kind::Keychain:
        break;
    }
    return unavailable(source.text, QStringLiteral("the keychain was not asked"));
}

QStringList keychainNames(const CredentialSources &sources)
{
    QStringList out;
    for (const SecretSource &source : {sources.apiKey, sources.clientId, sources.clientSecret}) {
        if (source.kind == SecretSource::Kind::Keychain && !out.contains(source.text))
            out.append(source.text);
    }
    return out;
}

Result<Credentials> resolveCredentials(const CredentialSources &sources, const QMap<QString, Credentials> &entries)
{
    Credentials out;
    const auto take = [&entries](const SecretSource &source, QString Credentials::*member,
                                 Credentials &target) -> Result<void> {
        if (source.kind == SecretSource::Kind::Keychain && entries.contains(source.text)) {
            target.*member = entries.value(source.text).*member;
            return {};
        }
        const Result<QString> secret = resolveSecret(source);
        if (!secret)
            return secret.error();
        target.*member = *secret;
        return {};
    };
    for (const auto &[source, member] : {std::pair(&sources.apiKey, &Credentials::apiKey),
                                         std::pair(&sources.clientId, &Credentials::clientId),
                                         std::pair(&sources.clientSecret, &Credentials::clientSecret)}) {
        const Result<void> taken = take(*source, member, out);
        if (!taken)
            return taken.error();
    }
    return out;
}

QByteArray credentialsToJson(const Credentials &credentials)
{
    QJsonObject object;
    object.insert(QStringLiteral("api_key"), credentials.apiKey);
    object.insert(QStringLiteral("client_id"), credentials.clientId);
    object.insert(QStringLiteral("client_secret"), credentials.clientSecret);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<Credentials> credentialsFromJson(const QByteArray &json, const QString &name)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    Credentials out{object.value(QStringLiteral("api_key")).toString(),
                    object.value(QStringLiteral("client_id")).toString(),
                    object.value(QStringLiteral("client_secret")).toString()};
    if (out.apiKey.isEmpty() || out.clientId.isEmpty() || out.clientSecret.isEmpty())
        return unavailable(name, QStringLiteral("the keychain's entry does not hold the three secrets"));
    return out;
}

} // namespace casb
