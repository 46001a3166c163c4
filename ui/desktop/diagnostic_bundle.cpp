// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/diagnostic_bundle.h"

#include "base/process_facts.h"
#include "base/when_ready.h"
#include "config/config_writer.h"
#include "desktop/zip_writer.h"
#include "session/state_words.h"
#include "session/session.h"

#include <QDateTime>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSaveFile>
#include <QScreen>
#include <QSslSocket>
#include <QSysInfo>
#include <QTimeZone>
#include <QtConcurrent>

namespace casb::ui {
namespace {

constexpr qint64 kLogLines = 20'000;
const char kRemoved[] = "[removed]";

QByteArray jsonText(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

QByteArray logTail(const LogBuffer &buffer)
{
    QByteArray out;
    const qint64 end = buffer.lineCount();
    for (const LogBuffer::Line &line : buffer.lines(std::max(buffer.firstLine(), end - kLogLines), end)) {
        LogEntry entry;
        entry.timeMs = line.header.timeMs;
        entry.level = line.header.level;
        entry.origin = buffer.origin(line.header.origin);
        entry.message = QString::fromUtf8(line.message);
        out += entry.line() + '\n';
    }
    return out;
}

QByteArray systemFacts()
{
    const MemoryFacts memory = memoryFacts();
    QJsonArray screens;
    for (const QScreen *screen : QGuiApplication::screens())
        screens.append(QStringLiteral("%1x%2 at %3").arg(screen->size().width()).arg(screen->size().height()).arg(screen->devicePixelRatio()));
    return jsonText({{QStringLiteral("program"), QStringLiteral("CASB Console " CASB_VERSION)},
                     {QStringLiteral("qt"), QLatin1String(qVersion())},
                     {QStringLiteral("tls"), QSslSocket::sslLibraryVersionString()},
                     {QStringLiteral("system"), QSysInfo::prettyProductName()},
                     {QStringLiteral("kernel"), QString(QSysInfo::kernelType() + u' ' + QSysInfo::kernelVersion())},
                     {QStringLiteral("architecture"), QSysInfo::currentCpuArchitecture()},
                     {QStringLiteral("platform"), QGuiApplication::platformName()},
                     {QStringLiteral("screens"), screens},
                     {QStringLiteral("language"), QLocale().name()},
                     {QStringLiteral("time zone"), QString::fromUtf8(QTimeZone::systemTimeZoneId())},
                     {QStringLiteral("written"), QDateTime::currentDateTimeUtc().toString(Qt::ISODate)},
                     {QStringLiteral("resident memory"), mebibytes(memory.residentBytes)},
                     {QStringLiteral("threads"), threadCount()}});
}

QByteArray statusFacts(const EngineSnapshot &snapshot)
{
    QJsonArray services;
    for (const ServiceStatus &service : snapshot.services)
        services.append(QJsonObject{{QStringLiteral("service"), service.key.text()},
                                    {QStringLiteral("state"), serviceState(service).word},
                                    {QStringLiteral("error"), service.error.text()},
                                    {QStringLiteral("last pull received"), service.pull.received},
                                    {QStringLiteral("position"), service.positionMs.value_or(0)}});
    QJsonArray outputs;
    for (const OutputStatus &output : snapshot.outputs)
        outputs.append(QJsonObject{{QStringLiteral("output"), output.name},
                                   {QStringLiteral("state"), outputState(output).word},
                                   {QStringLiteral("peer"), output.peer},
                                   {QStringLiteral("error"), output.error.text()},
                                   {QStringLiteral("certificate expires"), output.certificateExpiresMs}});
    return jsonText({{QStringLiteral("state"), collectorState(snapshot).word},
                     {QStringLiteral("store"), snapshot.storeLocation},
                     {QStringLiteral("waiting records"), snapshot.spool.waiting},
                     {QStringLiteral("store size"), snapshot.spool.sizeBytes},
                     {QStringLiteral("requests today"), snapshot.requestsToday},
                     {QStringLiteral("services"), services},
                     {QStringLiteral("outputs"), outputs}});
}

} // namespace

QByteArray withoutSecrets(QByteArray text, const QList<Credentials> &secrets)
{
    for (const Credentials &one : secrets) {
        for (const QString &secret : {one.apiKey, one.clientId, one.clientSecret}) {
            if (secret.size() >= 4) // shorter ones would only tear words apart
                text.replace(secret.toUtf8(), kRemoved);
        }
    }
    static const QString names = QStringLiteral("[\"']?\\b(?:api_key|client_id|client_secret|password|auth_token|access_token|"
                                                "token|Authorization)[\"']?[ \\t]*");
    // A line of its own may hold blanks and signs in its value; within a sentence a value ends with its word. A reference
    // to a keychain, a variable or a file is no secret: its braces stay.
    static const QRegularExpression line(
        QStringLiteral(R"re(^([ \t]*(?:- )?%1:[ \t]+)(?![{\["'])\S.*$)re").arg(names),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption);
    static const QRegularExpression named(
        QStringLiteral(R"re((%1[:=][ \t]*)("(?:[^"\\\n]|\\.)*(?:"|$)|'(?:[^'\n]|'')*(?:'|$)|(?:Bearer\s+)?[^\s{\["']\S*?(?=[,}\]]*(?:\s|$)|[,}\]]+["'])))re").arg(names),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption);
    static const QRegularExpression bearer(QStringLiteral("Bearer\\s+[A-Za-z0-9._~+/=-]+"));
    QString out = QString::fromUtf8(text);
    out.replace(line, QStringLiteral("\\1") + QLatin1String(kRemoved));
    out.replace(named, QStringLiteral("\\1") + QLatin1String(kRemoved));
    out.replace(bearer, QStringLiteral("Bearer ") + QLatin1String(kRemoved));
    return out.toUtf8();
}

DiagnosticBundle::DiagnosticBundle(Session &session, QObject *parent) : QObject(parent), m_session(session) {}

void DiagnosticBundle::write(const QString &file)
{
    if (!m_file.isEmpty())
        return;
    m_file = file;
    m_secrets.clear();
    m_states.clear();
    const QList<InputConfig> inputs = m_session.config().inputs;
    m_waiting = inputs.size();
    if (inputs.isEmpty()) {
        readStates();
        return;
    }
    for (const InputConfig &input : inputs) {
        whenReady(m_session.secrets().read(input.credentials), this, [this](const Result<Credentials> &read) {
            if (read)
                m_secrets << *read;
            if (--m_waiting == 0)
                readStates();
        });
    }
}

void DiagnosticBundle::readStates()
{
    if (!m_session.isOpen() || m_session.snapshot().storeLocation.isEmpty()) {
        pack();
        return;
    }
    const QFuture<QByteArray> reading = m_session.queries().run<QByteArray>([](StoreReader &reader) {
        QJsonArray states;
        for (const ServiceKey &key : reader.services()) {
            const auto state = reader.state(key);
            QJsonObject one{{QStringLiteral("service"), key.text()}};
            if (state) {
                one.insert(QStringLiteral("state"), QJsonDocument::fromJson(state->value.json).object());
                one.insert(QStringLiteral("changed"), state->changedMs);
            }
            QJsonArray history;
            for (const StateHistoryRow &row : reader.history(key, 50, 0, false))
                history.append(QJsonObject{{QStringLiteral("when"), row.whenMs}, {QStringLiteral("cause"), int(row.cause)},
                                           {QStringLiteral("actor"), row.actor}});
            one.insert(QStringLiteral("history"), history);
            states.append(one);
        }
        return jsonText({{QStringLiteral("states"), states}});
    });
    auto *watcher = new QFutureWatcher<QByteArray>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        if (!watcher->isCanceled()) // a store that closed meanwhile has nothing to say
            m_states = watcher->result();
        pack();
    });
    watcher->setFuture(reading);
}

void DiagnosticBundle::pack()
{
    const std::shared_ptr<LogBuffer> buffer = m_session.logBuffer();
    const QByteArray config = m_session.isOpen() ? configToYaml(m_session.config(), WrittenSecrets::Hide) : QByteArray();
    const QList<std::pair<QString, QByteArray>> texts{{QStringLiteral("config.yaml"), config},
                                                      {QStringLiteral("states.json"), m_states},
                                                      {QStringLiteral("status.json"), statusFacts(m_session.snapshot())},
                                                      {QStringLiteral("system.json"), systemFacts()}};
    const QFuture<Error> packing = QtConcurrent::run([file = m_file, buffer, texts, secrets = m_secrets] {
        QSaveFile out(file);
        const auto failed = [&out, &file] { return Error{ErrorId::StoreFailed, out.errorString(), file}; };
        if (!out.open(QIODevice::WriteOnly))
            return failed();
        out.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner); // whom it concerns is a person's choice
        ZipWriter zip(out, QDateTime::currentDateTime());
        bool good = zip.add(QStringLiteral("log.txt"), withoutSecrets(logTail(*buffer), secrets));
        for (const auto &[name, text] : texts)
            good = good && zip.add(name, withoutSecrets(text, secrets));
        return good && zip.finish() && out.commit() ? Error() : failed();
    });
    whenReady(packing, this, [this](const Error &error) {
        const QString file = std::exchange(m_file, QString());
        m_secrets.clear();
        emit finished(file, error);
    });
}

} // namespace casb::ui
