// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collector_program.h"

#include "base/python_text.h"
#include "base/when_ready.h"

#include <QDir>
#include <QFileInfo>

namespace casb {
namespace {

constexpr int kInvalidConfiguration = 2;

QString jsonText(const QString &text)
{
    return text.isEmpty() ? QStringLiteral("null") : u'"' + text + u'"';
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
    m_out.info(QStringLiteral("Production mode: %1, execute only setup and exit: %2, version: \"%3\", current dir: \"%4\", %5, %6")
                   .arg(pythonBool(m_options.productionMode), pythonBool(m_options.validate), QStringLiteral(CASB_VERSION),
                        here.absolutePath(), exists("config"), exists("certs")));
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
    const QString here = QDir::currentPath();
    const ConfigChoice choice
        = chooseConfig(m_options.config, m_options.jobConfig, m_options.collectorConfig, here);
    const LoadedConfig loaded = loadChosenConfig(choice, here);
    logChoice(choice, loaded);
    for (const QString &warning : loaded.warnings)
        m_out.warning(warning);
    for (const Error &error : loaded.errors)
        m_out.error(error.text());
    if (!loaded.config) {
        emit ended(kInvalidConfiguration);
        return;
    }
    Config config = *loaded.config;
    m_log.setDebug(config.debug);
    if (!m_options.saveState)
        config.persistence.type = PersistenceConfig::Type::Memory;
    readSecrets(config, 0);
}

void CollectorProgram::readSecrets(Config config, qsizetype input)
{
    if (m_stopped) {
        emit ended(0);
        return;
    }
    if (input == config.inputs.size()) {
        run(config);
        return;
    }
    // A secret that is not to be had is a mistake of the configuration here: nobody could enter it.
    whenReady(m_secrets.read(config.inputs[input].credentials), this,
              [this, config, input](const Result<Credentials> &credentials) {
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

void CollectorProgram::run(const Config &config)
{
    EngineOptions options;
    options.once = m_options.once;
    options.validateOnly = m_options.validate;
    m_engine = std::make_unique<Engine>(config, options, m_clock, m_log, m_secrets);
    connect(m_engine.get(), &Engine::ended, this, &CollectorProgram::ended);
    m_engine->start();
}

void CollectorProgram::stop()
{
    m_stopped = true;
    if (m_engine)
        m_engine->stop();
}

} // namespace casb
