// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/credential_groups.h"

#include <QTest>

using namespace casb;

namespace {

InputConfig input(const QString &name, const QString &secret, const QList<RateLimit> &limits = {{1000, 1, {}}})
{
    InputConfig out;
    out.name = name;
    out.credentials.apiKey.text = QStringLiteral("key");
    out.credentials.clientSecret.text = secret;
    out.requestLimits = limits;
    return out;
}

} // namespace

/// Which inputs share a limiter, and what it allows.
class TestCredentialGroups : public QObject
{
    Q_OBJECT

private slots:
    void sameCredentialsAreOneGroup()
    {
        Config config;
        config.inputs = {input(QStringLiteral("a"), QStringLiteral("s")), input(QStringLiteral("b"), QStringLiteral("other")),
                         input(QStringLiteral("c"), QStringLiteral("s"))};
        QCOMPARE(credentialGroup(config, config.inputs[0]), QStringLiteral("a"));
        QCOMPARE(credentialGroup(config, config.inputs[1]), QStringLiteral("b"));
        QCOMPARE(credentialGroup(config, config.inputs[2]), QStringLiteral("a"));
        config.inputs[2].authBaseUrl = QUrl(QStringLiteral("https://elsewhere.example"));
        QCOMPARE(credentialGroup(config, config.inputs[2]), QStringLiteral("c"));
    }

    void aDisabledInputLeadsNoGroup()
    {
        Config config;
        config.inputs = {input(QStringLiteral("a"), QStringLiteral("s")), input(QStringLiteral("b"), QStringLiteral("s"))};
        config.inputs[0].enabled = false;
        QCOMPARE(credentialGroup(config, config.inputs[1]), QStringLiteral("b"));
    }

    void everyLimitOfAGroupHolds()
    {
        const RateLimit second{1000, 1, {}};
        const RateLimit minute{60'000, 20, {}};
        Config config;
        config.inputs = {input(QStringLiteral("a"), QStringLiteral("s"), {second}),
                         input(QStringLiteral("b"), QStringLiteral("s"), {second, minute}),
                         input(QStringLiteral("c"), QStringLiteral("other"), {{5, 5, {}}})};
        QCOMPARE(limitsOfGroup(config, QStringLiteral("a")), (QList<RateLimit>{second, minute}));
    }

    void limitsOfAnInputThatIsOffDoNotHold()
    {
        const RateLimit second{1000, 1, {}};
        const RateLimit few{86'400'000, 10, {}};
        Config config;
        config.inputs = {input(QStringLiteral("a"), QStringLiteral("s"), {few}),
                         input(QStringLiteral("b"), QStringLiteral("s"), {second})};
        config.inputs[0].enabled = false;
        QCOMPARE(credentialGroups(config), QStringList{QStringLiteral("b")});
        QCOMPARE(limitsOfGroup(config, QStringLiteral("b")), QList<RateLimit>{second});
        QCOMPARE(requestsPerDay(config, QStringLiteral("b")), -1);
        // Who tries the credentials of an input that nobody runs keeps to its limits.
        config.inputs[1].enabled = false;
        QCOMPARE(credentialGroups(config), QStringList());
        QCOMPARE(limitsOfGroup(config, QStringLiteral("a")), QList<RateLimit>{few});
    }

    void theLeastLimitOfADayHolds()
    {
        Config config;
        config.inputs = {input(QStringLiteral("a"), QStringLiteral("s"), {{86'400'000, 1000, {}}}),
                         input(QStringLiteral("b"), QStringLiteral("s"), {{86'400'000, 400, {}}, {1000, 1, {}}}),
                         input(QStringLiteral("c"), QStringLiteral("other"))};
        QCOMPARE(requestsPerDay(config, QStringLiteral("a")), 400);
        QCOMPARE(requestsPerDay(config, QStringLiteral("c")), -1);
    }
};

QTEST_APPLESS_MAIN(TestCredentialGroups)
#include "tst_credential_groups.moc"
