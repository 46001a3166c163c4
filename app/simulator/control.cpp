// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/control.h"

#include "simulator/relay.h"
#include "simulator/tenant.h"
#include "simulator/tenant_faults.h"

#include "base/time_text.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <limits>

namespace casb::simulator {

namespace {

QJsonObject tenantStats(const Tenant &tenant)
{
    const Tenant::Counters &counters = tenant.counters();
    QJsonObject paths;
    for (auto entry = counters.requestsByPath.cbegin(); entry != counters.requestsByPath.cend(); ++entry)
        paths.insert(QString::fromUtf8(entry.key()), entry.value());
    QJsonObject statuses;
    for (auto entry = counters.answersByStatus.cbegin(); entry != counters.answersByStatus.cend(); ++entry)
        statuses.insert(QString::number(entry.key()), entry.value());
    QJsonArray violations;
    for (const RateWatch::Violation &violation : tenant.violations())
        violations.append(QJsonObject{{QStringLiteral("time"), violation.timeMs},
                                      {QStringLiteral("path"), QString::fromUtf8(violation.path)},
                                      {QStringLiteral("gap_ms"), violation.gapMs}});
    QJsonArray recent;
    for (const Tenant::Counters::Request &request : counters.recent)
        recent.append(QJsonObject{{QStringLiteral("time"), request.timeMs},
                                  {QStringLiteral("path"), QString::fromUtf8(request.path)},
                                  {QStringLiteral("status"), request.status},
                                  {QStringLiteral("fault"), request.fault}});
    return {{QStringLiteral("requests"), paths},
            {QStringLiteral("answers"), statuses},
            {QStringLiteral("violations"), violations},
            {QStringLiteral("recent"), recent},
            {QStringLiteral("sign_ins"), counters.signIns},
            {QStringLiteral("faults_happened"), counters.faultsHappened}};
}

QJsonObject relayStats(Relay &relay)
{
    const Relay::Counters wire = relay.counters();
    const RelayLedger::Counters &ledger = relay.ledger().counters();
    QJsonObject tags;
    for (auto entry = ledger.byTag.cbegin(); entry != ledger.byTag.cend(); ++entry)
        tags.insert(QString::fromUtf8(entry.key()), entry.value());
    return {{QStringLiteral("records"), ledger.records},
            {QStringLiteral("records_by_tag"), tags},
            {QStringLiteral("malformed"), ledger.malformed},
            {QStringLiteral("first_malformed"), QString::fromUtf8(ledger.firstMalformed)},
            {QStringLiteral("duplicate_lines"), ledger.duplicateLines},
            {QStringLiteral("duplicate_records"), ledger.duplicateRecords},
            {QStringLiteral("connections"), wire.connections},
            {QStringLiteral("open"), wire.open},
            {QStringLiteral("refused"), wire.refused},
            {QStringLiteral("handshakes_failed"), wire.handshakesFailed},
            {QStringLiteral("ends_of_file"), wire.endsOfFile},
            {QStringLiteral("cut_lines"), wire.cutLines},
            {QStringLiteral("broken_streams"), wire.brokenStreams},
            {QStringLiteral("bytes"), wire.bytes},
            {QStringLiteral("gzip_members"), wire.gzipMembers},
            {QStringLiteral("away"), wire.away},
            {QStringLiteral("stalled"), wire.stalled}};
}

HttpResponse jsonResponse(const QJsonObject &object)
{
    HttpResponse response;
    response.body = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    return response;
}

} // namespace

std::optional<qint64> timeArgument(const QByteArray &text)
{
    bool ok = false;
    const qint64 number = text.toLongLong(&ok);
    return ok ? std::optional(number) : parseIsoTime(QString::fromUtf8(text));
}

HttpResponse Control::answer(const HttpRequest &request)
{
    if (request.path == "/control/stats" && request.method == "GET")
        return jsonResponse(stats());
    if (request.path == "/control/expected" && request.method == "GET")
        return expected(request);
    if (request.path == "/control/fault")
        return faults(request);
    return errorResponse(404, "no such resource");
}

QJsonObject Control::stats() const
{
    return {{QStringLiteral("tenant"), tenantStats(m_tenant)}, {QStringLiteral("relay"), relayStats(m_relay)}};
}

QString Control::command(const QString &line)
{
    const QString text = line.section(u'#', 0, 0).simplified();
    if (text.isEmpty())
        return {};
    if (text == u"clear") {
        m_tenant.faults().clear();
        m_relay.clearFaults();
        return {};
    }
    QString problem;
    const auto fault = parseFault(text, &problem);
    if (!fault)
        return problem;
    if (fault->isRelay())
        m_relay.order(*fault);
    else
        m_tenant.order(*fault);
    return {};
}

HttpResponse Control::faults(const HttpRequest &request)
{
    if (request.method == "DELETE") {
        command(QStringLiteral("clear"));
    } else if (request.method == "POST") {
        const QStringList lines = QString::fromUtf8(request.body).split(u'\n');
        for (const QString &line : lines) {
            const QString problem = command(line);
            if (!problem.isEmpty())
                return errorResponse(400, problem.toUtf8());
        }
    } else if (request.method != "GET") {
        return errorResponse(405, "method not allowed");
    }
    const QStringList waiting = m_tenant.faults().waiting() + m_relay.waitingFaults();
    return jsonResponse({{QStringLiteral("waiting"), QJsonArray::fromStringList(waiting)}});
}

HttpResponse Control::expected(const HttpRequest &request) const
{
    const QByteArray name = request.queryValue("service").value_or(QByteArray());
    if (name != "alerts" && name != "events")
        return errorResponse(400, "service=alerts or service=events is expected");
    const auto from = timeArgument(request.queryValue("from").value_or("0"));
    const auto to = timeArgument(request.queryValue("to").value_or(QByteArray::number(std::numeric_limits<qint64>::max())));
    if (!from || !to)
        return errorResponse(400, "from and to are ISO 8601 times or epoch milliseconds");
    HttpResponse response;
    response.contentType = "application/x-ndjson";
    response.body = m_tenant.expected(name == "alerts" ? Service::Alerts : Service::Events, *from, *to,
                                      request.queryValue("repeats") == QByteArray("1"));
    return response;
}

} // namespace casb::simulator
