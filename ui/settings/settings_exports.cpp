// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settings_exports.h"

#include "config/config_writer.h"
#include "config/hosted_json.h"

#include <QFileInfo>

namespace casb::ui {
namespace {

QString variable(const InputConfig &input, const char *what)
{
    QString name = input.name.toUpper() + u'_' + QLatin1String(what);
    for (QChar &c : name) {
        if (!(c >= u'A' && c <= u'Z') && !c.isDigit())
            c = u'_';
    }
    return name;
}

/// As it runs in a container: secrets from the environment, certificates and state in fixed places.
Config portable(Config config, const QString &folder)
{
    for (InputConfig &input : config.inputs) {
        const auto source = [&](const char *what) { return SecretSource{SecretSource::Kind::Environment, variable(input, what)}; };
        input.credentials = {source("API_KEY"), source("CLIENT_ID"), source("CLIENT_SECRET")};
    }
    for (OutputConfig &output : config.outputs) {
        for (QString *path : {&output.chainPath, &output.certPath, &output.keyPath}) {
            if (!path->isEmpty())
                *path = folder + QStringLiteral("/certs/") + QFileInfo(*path).fileName();
        }
    }
    if (config.persistence.type == PersistenceConfig::Type::Filesystem)
        config.persistence.directory = folder + QStringLiteral("/state");
    return config;
}

QByteArray portableYaml(const Config &config)
{
    return configToYaml(portable(config, QStringLiteral("/etc/casb")), WrittenSecrets::Hide);
}

QByteArray indented(const QByteArray &text, int by)
{
    QByteArray out;
    for (const QByteArray &line : text.split('\n'))
        out += line.isEmpty() ? QByteArray("\n") : QByteArray(QByteArray(by, ' ') + line + '\n');
    return out;
}

QByteArray name(const Config &config)
{
    QString out = config.collectorName.toLower();
    for (QChar &c : out) {
        if (!(c >= u'a' && c <= u'z') && !c.isDigit())
            c = u'-';
    }
    return out.isEmpty() ? QByteArray("casb-collector") : out.toLatin1();
}

} // namespace

QStringList exportVariables(const Config &config)
{
    QStringList out;
    for (const InputConfig &input : config.inputs)
        out << variable(input, "API_KEY") << variable(input, "CLIENT_ID") << variable(input, "CLIENT_SECRET");
    return out;
}

/// Devo has no keychain, variables or files of this computer: whatever the secrets come from here, there they are typed
/// into the three members.
ExportedFile exportHosted(const Config &config)
{
    QList<InputConfig> inputs = config.inputs;
    for (InputConfig &input : inputs) {
        const auto place = [](const char *what) {
            return SecretSource{SecretSource::Kind::Value, QStringLiteral("<%1_value>").arg(QLatin1String(what))};
        };
        input.credentials = {place("api_key"), place("client_id"), place("client_secret")};
    }
    return {QStringLiteral("hosted.json"), hostedJson(inputs, WrittenSecrets::Keep)};
}

QList<ExportedFile> exportServer(const Config &config)
{
    QByteArray env("# Fill in and keep to yourself: these are the secrets that config.yaml names.\n");
    for (const QString &variable : exportVariables(config))
        env += variable.toLatin1() + QByteArray("=\n");
    QByteArray compose("# docker compose up -d\n"
                       "services:\n  collector:\n    image: casb-collector:latest\n"
                       "    command: [\"--config\", \"/etc/casb/config/config.yaml\"]\n"
                       "    env_file: secrets.env\n    restart: unless-stopped\n    stop_grace_period: 60s\n"
                       "    volumes:\n      - ./config.yaml:/etc/casb/config/config.yaml:ro\n"
                       "      - ./certs:/etc/casb/certs:ro\n      - state:/etc/casb/state\n"
                       "volumes:\n  state:\n");
    return {{QStringLiteral("config.yaml"), portableYaml(config)},
            {QStringLiteral("docker-compose.yaml"), compose},
            {QStringLiteral("secrets.env"), env}};
}

ExportedFile exportKubernetes(const Config &config)
{
    const QByteArray app = name(config);
    QByteArray out("# kubectl apply -f kubernetes.yaml, after the secret is filled in. The certificates of the outputs:\n"
                   "# kubectl create secret generic " + app + "-certs --from-file=certs/\n"
                   "apiVersion: v1\nkind: Secret\nmetadata:\n  name: " + app + "-secrets\nstringData:\n");
    for (const QString &variable : exportVariables(config))
        out += "  " + variable.toLatin1() + ": \"\"\n";
    out += "---\napiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: " + app + "-config\ndata:\n  config.yaml: |\n"
        + indented(portableYaml(config).trimmed(), 4);
    // One replica: two of them would both move the same state.
    out += "---\napiVersion: apps/v1\nkind: StatefulSet\nmetadata:\n  name: " + app + "\nspec:\n  replicas: 1\n  serviceName: " + app
        + "\n  selector:\n    matchLabels: {app: " + app + "}\n  template:\n    metadata:\n      labels: {app: " + app
        + "}\n    spec:\n      terminationGracePeriodSeconds: 60\n      containers:\n        - name: collector\n"
          "          image: casb-collector:latest\n          args: [\"--config\", \"/etc/casb/config/config.yaml\"]\n"
          "          envFrom:\n            - secretRef: {name: " + app + "-secrets}\n"
          "          resources:\n            requests: {cpu: 100m, memory: 128Mi}\n            limits: {memory: 512Mi}\n"
          "          volumeMounts:\n            - {name: config, mountPath: /etc/casb/config, readOnly: true}\n"
          "            - {name: certs, mountPath: /etc/casb/certs, readOnly: true}\n"
          "            - {name: state, mountPath: /etc/casb/state}\n"
          "      volumes:\n        - name: config\n          configMap: {name: " + app + "-config}\n"
          "        - name: certs\n          secret: {secretName: " + app + "-certs, optional: true}\n"
          "  volumeClaimTemplates:\n    - metadata: {name: state}\n      spec:\n        accessModes: [ReadWriteOnce]\n"
          "        resources: {requests: {storage: 10Gi}}\n";
    return {QStringLiteral("kubernetes.yaml"), out};
}

} // namespace casb::ui
