// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collector_program.h"

#include "base/python_text.h"
#include "base/when_ready.h"
#include "config/config_writer.h"
#include "secrets/secret_sources.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <utility>

namespace casb {
namespace {

constexpr int kInvalidConfiguration = 2;

QString jsonText(const QString &text)
{
    return text.isEmpty() ? QStringLiteral("null") : u'"' + text + u'"';
}

/// The configuration without secrets.
QString oneLineJson(const Config &config)
{
    static const QRegularExpression lineEnd(QStringLiteral("\\n *"));
    return QString::fromUtf8(jsonFromNode(configToNode(config, WrittenSecrets::Hide))).remove(lineEnd);
}

} // namespace

CollectorProgram::CollectorProgram(CollectorOptions options, Clock &clock, Log &log, SecretStore &secrets, QObject *parent)
    : QObject(parent), m_options(std::move(options)), m_clock(clock), m_log(log), m_secrets(secrets),
      m_out(log, {QStringLiteral("MainProcess"), QStringLiteral("MainThread")})
{
}

CollectorProgram::~CollectorProgram() = default;

void CollectorProgram::logChoice(const ConfigChoice &choice, const LoadedConfig &loaded)
{
    const QDir here = QDir::current();
    const auto exists = [&here](const char *name) {
        return QStringLiteral("exists \"%1\" dir: %2").arg(QLatin1String(name), pythonBool(here.exists(QLatin1String(name))));
    };
    m_out.info(QStringLiteral("Production mode: %1, execute only setup and exit: %2, version: \"%3\", current dir: \"%4\", %5")
                   .arg(pythonBool(m_options.productionMode), pythonBool(m_options.validate), QStringLiteral(CASB_VERSION),
                        here.absolutePath(),
                        QStringList{exists("config"), exists("config_internal"), exists("certs"), exists("schemas"),
                                    exists("credentials")}
                            .join(QStringLiteral(", "))));
    m_out.info(QStringLiteral("Loading configuration using the following files: {\"full_config\": %1, \"job_config_loc\": %2, "
                              "\"collector_config_loc\": %3}")
                   .arg(jsonText(m_options.config), jsonText(m_options.jobConfig), jsonText(m_options.collectorConfig)));
    const auto place = [this](const QString &given, const QString &used, const char *name) {
        if (!given.isEmpty())
            return;
        m_out.info(QStringLiteral("Using the default location for \"%1\" file: \"%2\"").arg(QLatin1String(name), used));
        const QString folder = QFileInfo(used).absolutePath();
        if (!QFileInfo::exists(folder))
            m_out.info(QStringLiteral("\"%1\" does not exists").arg(folder));
    };
    place(m_options.jobConfig, choice.job, "job_config_loc");
    place(m_options.collectorConfig, choice.collector, "collector_config_loc");
    const bool valid = loaded.config.has_value();
    m_out.info(QStringLiteral("Results of validation of config files parameters: {\"config\": %1, \"config_validated\": %2, "
                              "\"job_config_loc\": \"%3\", \"job_config_loc_default\": %4, \"job_config_loc_validated\": %5, "
                              "\"collector_config_loc\": \"%6\", \"collector_config_loc_default\": %7, "
                              "\"collector_config_loc_validated\": %8}")
                   .arg(jsonText(choice.usePair ? m_options.config : loaded.file), pythonBool(valid && !choice.usePair),
                        choice.job, pythonBool(m_options.jobConfig.isEmpty()), pythonBool(valid && choice.usePair),
                        choice.collector, pythonBool(m_options.collectorConfig.isEmpty()),
                        pythonBool(valid && choice.usePair)));
}

void CollectorProgram::start()
{
    if (m_stopped)
        return;
    const QString here = QDir::currentPath();
    const ConfigChoice choice
        = chooseConfig(m_options.config, m_options.jobConfig, m_options.collectorConfig, here);
    const LoadedConfig loaded = loadChosenConfig(choice, here);
    logChoice(choice, loaded);
    for (const QString &warning : loaded.warnings)
        m_out.warning(warning);
    for (const QString &note : loaded.notes)
        m_out.info(note);
    for (const Error &error : loaded.errors)
        m_out.error(error.text());
    if (!loaded.config) {
        emit ended(kInvalidConfiguration);
        return;
    }
    Config config = *loaded.config;
    m_log.setDebug(config.debug);
    if (config.debug)
        m_out.debug(QStringLiteral("The configuration in effect, without what is at its default: ") + oneLineJson(config));
    if (!m_options.saveState)
        config.persistence.type = PersistenceConfig::Type::Memory;
    const QList<Error> missing = missingParameters(config);
    for (const Error &error : missing)
        m_out.error(error.text());
    if (missing.isEmpty())
        readSecrets(config, 0);
    else
        emit ended(kInvalidConfiguration);
}

/// Whether this run asks Proofpoint with the credentials of @p input.
bool CollectorProgram::isUsed(const InputConfig &input) const
{
    return input.enabled || (m_options.backfill && m_options.backfill->input == input.name);
}

/// Secrets that should lie in a variable or a file and do not: to the user parameters that are missing.
QList<Error> CollectorProgram::missingParameters(const Config &config) const
{
    QList<Error> out;
    for (const InputConfig &input : config.inputs) {
        if (!isUsed(input))
            continue;
        for (const Error &error : missingSecrets(input.credentials))
            out.append({ErrorId::ConfigRead, error.detail,
                        QStringLiteral("inputs.%1.credentials.%2").arg(input.name, error.path)});
    }
    if (config.persistence.type == PersistenceConfig::Type::PostgreSql) {
        const Result<QString> password = resolveSecret(config.persistence.password);
        if (!password)
            out.append({ErrorId::ConfigRead, password.error().detail,
                        QStringLiteral("globals.persistence.config.") + config.persistence.passwordKey});
    }
    return out;
}

void CollectorProgram::readSecrets(Config config, qsizetype input)
{
    while (input < config.inputs.size() && !isUsed(config.inputs[input]))
        ++input;
    if (input == config.inputs.size()) {
        run(config);
        return;
    }
    // A secret that is not to be had is a mistake of the configuration here: nobody could enter it.
    whenReady(m_secrets.read(config.inputs[input].credentials), this,
              [this, config, input](const Result<Credentials> &credentials) {
                  if (m_stopped)
                      return;
                  if (credentials) {
                      readSecrets(config, input + 1);
                      return;
                  }
                  Error error = credentials.error();
                  error.path = QStringLiteral("inputs.%1.credentials").arg(config.inputs[input].name) +
                               (error.path.isEmpty() ? QString() : u' ' + error.path);
                  m_out.error(error.text());
                  emit ended(kInvalidConfiguration);
              });
}

bool CollectorProgram::serveMetrics()
{
    if (!m_options.metrics)
        return true;
    m_metrics = std::make_unique<MetricsServer>([this] { return m_engine ? m_engine->snapshot() : EngineSnapshot(); });
    const Result<quint16> port = m_metrics->listen(m_options.metrics->host, m_options.metrics->port);
    if (!port) {
        m_out.error(port.error().text());
        return false;
    }
    m_out.info(QStringLiteral("Serving /metrics, /healthz and /readyz on %1 port %2")
                   .arg(m_options.metrics->host.toString())
                   .arg(*port));
    return true;
}

/// The service that is to be backfilled; none when the configuration does not tell, which has been said then.
std::optional<ServiceKey> CollectorProgram::backfilled(const Config &config)
{
    QList<ServiceKey> found;
    for (const InputConfig &input : config.inputs) {
        const bool named = input.name == m_options.backfill->input;
        if (!named && !(m_options.backfill->input.isEmpty() && input.enabled))
            continue;
        for (const ServiceConfig &service : input.services) {
            if (service.name == m_options.backfill->service)
                found.append({input.name, input.id, service.name});
        }
    }
    if (found.size() == 1)
        return found.first();
    QStringList names;
    for (const ServiceKey &key : std::as_const(found))
        names += key.input;
    const Error error{ErrorId::ConfigInvalid,
                      found.isEmpty() ? QStringLiteral("no enabled input has the service %1").arg(m_options.backfill->service)
                                      : QStringLiteral("several inputs have the service %1: name one with --input (%2)")
                                            .arg(m_options.backfill->service, names.join(QStringLiteral(", "))),
                      QStringLiteral("inputs")};
    m_out.error(error.text());
    return std::nullopt;
}

void CollectorProgram::run(const Config &config)
{
    EngineOptions options;
    options.once = m_options.once;
    options.validateOnly = m_options.validate;
    if (m_options.backfill) {
        const std::optional<ServiceKey> key = backfilled(config);
        const Result<void> checked = checkSpan(m_options.backfill->span, m_clock.nowMs());
        if (!checked)
            m_out.error(checked.error().text());
        if (!key || !checked) {
            emit ended(kInvalidConfiguration);
            return;
        }
        options.backfill = EngineOptions::Backfill{*key, m_options.backfill->span};
    }
    if (!serveMetrics()) {
        emit ended(kInvalidConfiguration);
        return;
    }
    m_engine = std::make_unique<Engine>(config, options, m_clock, m_log, m_secrets);
    connect(m_engine.get(), &Engine::ended, this, &CollectorProgram::engineEnded);
    m_engine->start();
}

void CollectorProgram::engineEnded(int exitStatus)
{
    const Error error = m_engine->snapshot().error;
    if (m_options.backfill && m_engine->snapshot().phase == EngineSnapshot::Phase::Failed && error.id == ErrorId::StoreFailed)
        m_out.error(QStringLiteral("A backfill by command needs the store for itself. Stop the collector that works there "
                                   "first; a backfill asked for again goes on where it was left."));
    emit ended(exitStatus);
}

void CollectorProgram::stop()
{
    const bool first = !std::exchange(m_stopped, true);
    if (m_engine)
        m_engine->stop();
    else if (first)
        emit ended(0); // nothing has begun: a keychain that still asks somebody is not waited for
}

} // namespace casb
