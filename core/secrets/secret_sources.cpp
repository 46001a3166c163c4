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

Error unavailable(const QString &detail)
{
    return Error{ErrorId::SecretUnavailable, detail, {}};
}

Result<QString> fromVariable(const QString &name)
{
    const QByteArray variable = name.toLocal8Bit();
    if (!qEnvironmentVariableIsSet(variable.constData()))
        return unavailable(QStringLiteral("the environment variable %1 is not set").arg(name));
    const QString value = qEnvironmentVariable(variable.constData());
    if (value.trimmed().isEmpty())
        return unavailable(QStringLiteral("the environment variable %1 is empty").arg(name));
    return value;
}

Result<QString> fromFile(const QString &path)
{
    if (QFileInfo(path).isDir())
        return unavailable(QStringLiteral("%1 is a folder and not the file of a secret").arg(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unavailable(QStringLiteral("the file %1 cannot be read: %2").arg(path, file.errorString()));
    QByteArray content = file.read(kLongestSecret + 1);
    if (content.size() > kLongestSecret)
        return unavailable(QStringLiteral("the file %1 is too large for a secret").arg(path));
    // Editors and `echo` end a file with a line end that is no part of the secret.
    while (content.endsWith('\n') || content.endsWith('\r'))
        content.chop(1);
    if (content.trimmed().isEmpty())
        return unavailable(QStringLiteral("the file %1 is empty").arg(path));
    return QString::fromUtf8(content);
}

struct Member {
    const char *key;
    SecretSource CredentialSources::*source;
    QString Credentials::*secret;
};
constexpr Member kMembers[] = {{"api_key", &CredentialSources::apiKey, &Credentials::apiKey},
                               {"client_id", &CredentialSources::clientId, &Credentials::clientId},
                               {"client_secret", &CredentialSources::clientSecret, &Credentials::clientSecret}};

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
    return unavailable(QStringLiteral("the keychain was not asked for %1").arg(source.text));
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

QList<Error> missingSecrets(const CredentialSources &sources)
{
    QList<Error> out;
    for (const Member &member : kMembers) {
        const SecretSource &source = sources.*member.source;
        if (source.kind == SecretSource::Kind::Keychain)
            continue;
        const Result<QString> secret = resolveSecret(source);
        if (!secret)
            out.append(Error{secret.error().id, secret.error().detail, QLatin1String(member.key)});
    }
    return out;
}

Result<Credentials> resolveCredentials(const CredentialSources &sources, const QMap<QString, Credentials> &entries)
{
    Credentials out;
    for (const Member &member : kMembers) {
        const SecretSource &source = sources.*member.source;
        if (source.kind == SecretSource::Kind::Keychain && entries.contains(source.text)) {
            out.*member.secret = entries.value(source.text).*member.secret;
            continue;
        }
        const Result<QString> secret = resolveSecret(source);
        if (!secret)
            return Error{secret.error().id, secret.error().detail, QLatin1String(member.key)};
        out.*member.secret = *secret;
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
        return Error{ErrorId::SecretUnavailable, QStringLiteral("the keychain's entry does not hold the three secrets"), name};
    return out;
}

} // namespace casb
