// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "onboarding/onboarding_parts.h"
#include "page_fakes.h"

#include <QPromise>

#include <list>

namespace casb::ui::testing {

/// Remembers which configuration it was told to open.
class OpeningSession : public FakeSession
{
    Q_OBJECT

public:
    using FakeSession::FakeSession;
    void open(const QString &path) override { opened << path; }
    void open(const Config &given, const QString &path) override
    {
        FakeSession::open(given, path);
        opened << path;
    }
    bool isOpen() const override { return false; }

    QStringList opened;
};

/// A connection test that ends as it is told: at once, or when let go.
class ScriptedTester : public ConnectionTester
{
    Q_OBJECT

public:
    Error failure; ///< id None: all steps go well
    ConnectionStep::Id failsAt = ConnectionStep::Id::SignIn;
    bool hold = false; ///< stays in its first step
    QByteArray alerts = R"({"alerts":[]})";
    QByteArray events = R"({"events":[]})";
    int starts = 0;
    int stops = 0;
    Credentials tried;
    QUrl host;
    ConnectionFindings found; ///< told at the end

    void start(const InputConfig &input, const Credentials &credentials) override
    {
        ++starts;
        setFindings(found);
        tried = credentials;
        host = input.authBaseUrl;
        for (int i = 0; i < ConnectionStep::kSteps; ++i) {
            const auto id = ConnectionStep::Id(i);
            emit stepChanged({id, ConnectionStep::State::Running, -1, {}});
            if (hold)
                return;
            if (failure.id != ErrorId::None && id == failsAt) {
                emit stepChanged({id, ConnectionStep::State::Failed, 12, failure.detail});
                emit finished(failure);
                return;
            }
            if (id == ConnectionStep::Id::AlertsPage)
                emit pageRead(QStringLiteral("alerts"), alerts);
            if (id == ConnectionStep::Id::EventsPage)
                emit pageRead(QStringLiteral("events"), events);
            emit stepChanged({id, ConnectionStep::State::Good, 12, QStringLiteral("found")});
        }
        emit finished({});
    }
    void stop() override { ++stops; }
};

class ScriptedDelivery : public DestinationTester
{
    Q_OBJECT

public:
    Error failure;
    DestinationStep::Row failsAt = DestinationStep::Tls;
    Result<CertificateWords> words = CertificateWords{QStringLiteral("collector-1"), QStringLiteral("contoso"), kNow + 86'400'000LL * 200};
    int starts = 0;
    OutputConfig tried;

    void start(const OutputConfig &output) override
    {
        ++starts;
        tried = output;
        for (int row = 0; row <= DestinationStep::Acknowledged; ++row) {
            const auto at = DestinationStep::Row(row);
            emit stepChanged({at, ConnectionStep::State::Running, -1, {}});
            if (failure.id != ErrorId::None && at == failsAt) {
                emit stepChanged({at, ConnectionStep::State::Failed, 3, failure.detail});
                emit finished(failure);
                return;
            }
            emit stepChanged({at, ConnectionStep::State::Good, 3, QStringLiteral("done")});
        }
        emit finished({});
    }
    void stop() override {}
    QFuture<Result<CertificateWords>> certificate(const OutputConfig &output) override
    {
        asked << output;
        QPromise<Result<CertificateWords>> promise;
        promise.start();
        if (holdCertificate) {
            held.emplace_back(std::move(promise));
            return held.back().future();
        }
        promise.addResult(words);
        promise.finish();
        return promise.future();
    }
    /// Answers what was held longest.
    void answerCertificate(const Result<CertificateWords> &answer)
    {
        held.front().addResult(answer);
        held.front().finish();
        held.pop_front();
    }

    bool holdCertificate = false;
    QList<OutputConfig> asked;
    std::list<QPromise<Result<CertificateWords>>> held;
};

} // namespace casb::ui::testing
