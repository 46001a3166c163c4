// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/destination_test.h"

#include "deliver/connection.h"
#include "deliver/framer.h"
#include "deliver/tls_setup.h"
#include "engine/key_pair.h"

#include <QDateTime>
#include <QHostInfo>
#include <QNetworkProxy>
#include <QPointer>
#include <QSslCertificate>
#include <QSslKey>
#include <QTcpSocket>

namespace casb {
namespace {

constexpr qint64 kStepLimitMs = 20'000;

using Id = DestinationTestStep::Id;
using State = DestinationTestStep::State;
using deliver::Connection;

QString firstOf(const QStringList &values)
{
    return values.isEmpty() ? QString() : values.first();
}

} // namespace

Result<CertificateFacts> readCertificateFacts(const OutputConfig &output)
{
    const Result<deliver::TlsSetup> setup = deliver::readTlsSetup(output);
    if (!setup)
        return setup.error();
    const QSslCertificate own = setup->configuration.localCertificate();
    CertificateFacts out;
    if (own.isNull())
        return out;
    if (!output.keyPath.isEmpty() && !belongTogether(own, setup->configuration.privateKey()))
        return Error{ErrorId::CertificateInvalid, QStringLiteral("the key does not belong to the certificate"),
                     output.keyPath};
    const QString name = firstOf(own.subjectInfo(QSslCertificate::CommonName));
    const QString organisation = firstOf(own.subjectInfo(QSslCertificate::Organization));
    out.subject = name.isEmpty() ? own.subjectDisplayName() : name;
    out.domain = organisation.isEmpty() ? name : organisation;
    out.issuer = own.issuerDisplayName();
    out.notBeforeMs = own.effectiveDate().toMSecsSinceEpoch();
    out.expiresMs = own.expiryDate().toMSecsSinceEpoch();
    return out;
}

struct DestinationTest::Private {
    Private(DestinationTest *test, OutputConfig given, QString host, Clock &c)
        : q(test), output(std::move(given)), hostName(std::move(host)), clock(c)
    {
    }

    void checkFiles();
    void lookUp();
    void tryTcp();
    void open();
    void send();
    void acknowledged();
    void ended(Connection::Ending ending, const Error &error);
    void begin(Id id);
    void pass(const char *form, QVariantList values = {});
    void skip(Id id, const char *why);
    void fail(const Error &error);
    void end(const Error &error);

    DestinationTest *q;
    OutputConfig output;
    QString hostName;
    Clock &clock;
    int lookup = -1;
    bool over = false;
    std::unique_ptr<QTcpSocket> tcp;
    QPointer<Connection> connection;
    DestinationTestStep step;
    qint64 stepBegan = 0;
    int round = 0; ///< a limit of an earlier step means nothing any more
};

DestinationTest::DestinationTest(OutputConfig output, QString hostName, Clock &clock, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(this, std::move(output), std::move(hostName), clock))
{
}

DestinationTest::~DestinationTest()
{
    cancel();
}

void DestinationTest::start()
{
    d->checkFiles();
}

void DestinationTest::cancel()
{
    d->over = true;
    if (d->lookup >= 0)
        QHostInfo::abortHostLookup(d->lookup);
    if (d->tcp)
        d->tcp->disconnect(this);
    if (d->connection)
        d->connection->disconnect(this);
}

void DestinationTest::Private::begin(Id id)
{
    step = {id, State::Running, 0, {}, {}};
    stepBegan = clock.steadyMs();
    const int mine = ++round;
    clock.callAfter(kStepLimitMs, q, [this, mine] {
        if (!over && mine == round)
            fail({ErrorId::DeliveryFailed, QStringLiteral("no answer within %1 s").arg(kStepLimitMs / 1000), {}});
    });
    emit q->stepChanged(step);
}

void DestinationTest::Private::skip(Id id, const char *why)
{
    emit q->stepChanged({id, State::Skipped, 0, {why, {}}, {}});
}

void DestinationTest::Private::pass(const char *form, QVariantList values)
{
    step.ms = clock.steadyMs() - stepBegan;
    step.state = State::Passed;
    step.found = {form, std::move(values)};
    emit q->stepChanged(step);
}

void DestinationTest::Private::fail(const Error &error)
{
    if (over)
        return;
    step.ms = clock.steadyMs() - stepBegan;
    step.state = State::Failed;
    step.error = error.detail;
    emit q->stepChanged(step);
    end(error);
}

void DestinationTest::Private::end(const Error &error)
{
    over = true;
    if (connection) {
        connection->disconnect(q);
        connection->deleteLater();
    }
    for (int id = int(step.id) + 1; id <= int(Id::Acknowledged); ++id)
        skip(Id(id), QT_TRANSLATE_NOOP("steps", "Not tried"));
    emit q->finished(error);
}

void DestinationTest::Private::checkFiles()
{
    if (!output.tls) {
        skip(Id::Files, QT_TRANSLATE_NOOP("steps", "Not encrypted: no files are needed"));
        lookUp();
        return;
    }
    begin(Id::Files);
    const Result<CertificateFacts> facts = readCertificateFacts(output);
    if (!facts) {
        fail(facts.error());
        return;
    }
    if (facts->expiresMs > 0 && facts->expiresMs < clock.nowMs()) {
        fail(
            {ErrorId::CertificateInvalid,
             QStringLiteral("the certificate expired on %1")
                 .arg(
                     QDateTime::fromMSecsSinceEpoch(facts->expiresMs, Qt::UTC).toString(QStringLiteral("d MMMM yyyy"))),
             output.certPath});
        return;
    }
    if (facts->subject.isEmpty())
        pass(QT_TRANSLATE_NOOP("steps", "Chain only"));
    else
        pass("%1", {facts->subject});
    lookUp();
}

void DestinationTest::Private::lookUp()
{
    begin(Id::NameLookup);
    lookup = QHostInfo::lookupHost(output.address, q, [this](const QHostInfo &info) {
        lookup = -1;
        if (over)
            return;
        if (info.addresses().isEmpty()) {
            fail({ErrorId::DeliveryFailed,
                  QStringLiteral("%1 has no address: %2").arg(output.address, info.errorString()),
                  {}});
            return;
        }
        if (info.addresses().size() == 1)
            pass("%1", {info.addresses().first().toString()});
        else
            pass(QT_TRANSLATE_NOOP("steps", "%1 addresses"), {int(info.addresses().size())});
        tryTcp();
    });
}

void DestinationTest::Private::tryTcp()
{
    begin(Id::Tcp);
    tcp = std::make_unique<QTcpSocket>();
    tcp->setProxy(QNetworkProxy::NoProxy);
    QObject::connect(tcp.get(), &QTcpSocket::connected, q, [this] {
        pass(QT_TRANSLATE_NOOP("steps", "%1, port %2"), {tcp->peerAddress().toString(), QString::number(output.port)});
        tcp->disconnect(q);
        tcp->abort();
        open();
    });
    QObject::connect(tcp.get(), &QTcpSocket::errorOccurred, q, [this] {
        fail({ErrorId::DeliveryFailed, tcp->errorString(), output.address + u':' + QString::number(output.port)});
    });
    tcp->connectToHost(output.address, output.port);
}

void DestinationTest::Private::open()
{
    if (output.tls)
        begin(Id::Tls);
    else
        skip(Id::Tls, QT_TRANSLATE_NOOP("steps", "Not encrypted"));
    connection = new Connection(output, {}, clock, q);
    QObject::connect(connection, &Connection::opened, q, [this] {
        if (output.tls)
            pass("%1", {connection->peerText()});
        send();
    });
    QObject::connect(connection, &Connection::ended, q,
                     [this](Connection::Ending ending, const Error &error) { ended(ending, error); });
    connection->open();
}

void DestinationTest::Private::send()
{
    begin(Id::Send);
    QByteArray bytes;
    deliver::Framer framer(output, hostName);
    framer.begin(QStringLiteral("test.keep.free"), clock.nowMs());
    framer.append(bytes, "{\"message\":\"CASB Console reaches this destination\"}\n");
    if (connection->write(bytes.constData(), bytes.size()) != bytes.size()) {
        fail({ErrorId::DeliveryFailed, QStringLiteral("the peer takes no data"), {}});
        return;
    }
    pass(QT_TRANSLATE_NOOP("steps", "1 record, tag test.keep.free"));
    begin(Id::Acknowledged);
    // Half-closing asks the peer for the only positive answer that it has: its own end of file, in good order.
    connection->finish(SenderOptions().finishReadMs);
}

void DestinationTest::Private::ended(Connection::Ending ending, const Error &error)
{
    if (over)
        return;
    const bool taken = ending == Connection::Ending::Finished || ending == Connection::Ending::Closed;
    if (step.id == Id::Acknowledged && taken) {
        pass(QT_TRANSLATE_NOOP("steps", "The record was taken"));
        end({});
        return;
    }
    fail(error.id != ErrorId::None ? error
                                   : Error{ErrorId::DeliveryFailed, QStringLiteral("the connection was closed"), {}});
}

} // namespace casb
