// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine_delivery_tester.h"
#include "engine_tester.h"
#include "simulator_process.h"

#include "log/log_buffer.h"
#include "onboarding/found_list.h"
#include "onboarding/onboarding_dialog.h"
#include "onboarding/preview_page.h"
#include "onboarding/test_panel.h"
#include "secrets/memory_secret_store.h"
#include "secrets/run_secret_store.h"
#include "session/engine_session.h"
#include "session/time_display.h"
#include "settings/steps_view.h"
#include "widgets/label.h"
#include "widgets/segments.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace casb;
using namespace casb::ui;

/// The whole wizard by mouse and keys against a simulated tenant and relay, with the engine's own tests and the engine
/// itself behind the last button.
class TestOnboardingWalk : public QObject
{
    Q_OBJECT

private slots:
    void walkToCollecting()
    {
        SimulatorProcess simulator;
        QVERIFY(simulator.isReady());
        const QJsonObject relay = simulator.ready().value(QStringLiteral("relay")).toObject();
        Console console;
        OnboardingDialog &dialog = *console.dialog;
        const auto find = [&dialog](const char *name) { return dialog.findChild<QWidget *>(QLatin1String(name)); };
        const auto press = [&find](const char *name) { QTest::mouseClick(find(name), Qt::LeftButton); };
        QWidget *next = find("onboardingNext");

        press("doorImport");
        QTest::keyClicks(find("importFolder"), simulator.folder());
        QTRY_VERIFY(next->isEnabled());
        press("onboardingNext");
        auto *connection = static_cast<TestPanel *>(find("connectionTest"));
        QTRY_VERIFY(connection->passed());
        for (const auto id : {ConnectionStep::Id::NameLookup, ConnectionStep::Id::Tcp, ConnectionStep::Id::SignIn,
                              ConnectionStep::Id::AlertsPage, ConnectionStep::Id::EventsPage}) {
            QCOMPARE(connection->steps()->step(id).state, ConnectionStep::State::Good);
            QVERIFY(connection->steps()->step(id).ms >= 0);
        }
        QTRY_VERIFY(next->isEnabled());
        press("onboardingNext");
        press("onboardingNext");

        // Another destination than the file names: the relay's port without encryption.
        QTest::mouseClick(find("place")->findChildren<QToolButton *>().at(1), Qt::LeftButton);
        QTest::keyClicks(find("relayAddress"), QStringLiteral("127.0.0.1"));
        static_cast<QSpinBox *>(find("relayPort"))->setValue(relay.value(QStringLiteral("tcp_port")).toInt());
        auto *delivery = static_cast<TestPanel *>(find("deliveryTest"));
        QTest::mouseClick(delivery->findChild<QWidget *>(QStringLiteral("testRun")), Qt::LeftButton);
        QTRY_VERIFY(delivery->passed());
        press("onboardingNext");

        QTRY_VERIFY(static_cast<QListWidget *>(find("previewObjects"))->count() > 0);
        QVERIFY(static_cast<ElidedLabel *>(find("previewCounts"))->text().contains(QStringLiteral("casb.proofpoint.alert")));
        const auto *preview = dialog.findChild<PreviewPage *>();
        QTRY_VERIFY(!preview->reading());
        QVERIFY(simulator.delivered().isEmpty()); // nothing but the test record went out
        press("onboardingNext");

        QTRY_VERIFY(console.session.isOpen());
        QTRY_VERIFY(!simulator.delivered().isEmpty());
        const QByteArray secret = simulator.ready().value(QStringLiteral("credentials")).toObject()
                                      .value(QStringLiteral("client_secret")).toString().toUtf8();
        QFile config(console.folder.filePath(QStringLiteral("config.yaml")));
        QVERIFY(config.open(QIODevice::ReadOnly));
        const QByteArray text = config.readAll();
        QVERIFY(!secret.isEmpty() && !text.contains(secret));
        QVERIFY(text.contains("keychain"));
        QSignalSpy closed(&console.session, &Session::closed);
        console.session.close();
        QTRY_COMPARE(closed.size(), 1);
    }

    void refusedCredentials()
    {
        SimulatorProcess simulator;
        QVERIFY(simulator.isReady());
        const QByteArray secret = simulator.ready().value(QStringLiteral("credentials")).toObject()
                                      .value(QStringLiteral("client_secret")).toString().toUtf8();
        QVERIFY(simulator.editConfig({{secret, "wrong"}}));
        Console console;
        OnboardingDialog &dialog = *console.dialog;
        dialog.importFrom(simulator.folder());
        auto *next = dialog.findChild<QWidget *>(QStringLiteral("onboardingNext"));
        QTRY_VERIFY(next->isEnabled());
        QTest::mouseClick(next, Qt::LeftButton);
        auto *cause = dialog.findChild<QWidget *>(QStringLiteral("connectionTest"))->findChild<Label *>(QStringLiteral("testCause"));
        QTRY_VERIFY(cause->text().contains(QStringLiteral("refuses the sign-in")));
        QVERIFY(!next->isEnabled());
        auto *field = dialog.findChild<QLineEdit *>(QStringLiteral("tenantClientSecret"));
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, QString::fromUtf8(secret));
        QTest::keyClick(field, Qt::Key_Tab);
        QTRY_VERIFY(next->isEnabled());
    }

    void destinations_data()
    {
        QTest::addColumn<bool>("stranger");
        QTest::addColumn<bool>("wrongPort");
        QTest::addColumn<int>("reached");
        QTest::newRow("good") << false << false << int(DestinationTestStep::Id::Acknowledged);
        QTest::newRow("nobody listens") << false << true << int(DestinationTestStep::Id::Tcp);
        QTest::newRow("certificate of somebody else") << true << false << int(DestinationTestStep::Id::Tls);
    }
    void destinations()
    {
        QFETCH(bool, stranger);
        QFETCH(bool, wrongPort);
        QFETCH(int, reached);
        SimulatorProcess simulator;
        QVERIFY(simulator.isReady());
        const QJsonObject relay = simulator.ready().value(QStringLiteral("relay")).toObject();
        const auto text = [&relay](const char *name) { return relay.value(QLatin1String(name)).toString(); };
        OutputConfig output;
        output.name = QStringLiteral("devo_1");
        output.address = QStringLiteral("127.0.0.1");
        output.port = wrongPort ? 1 : quint16(relay.value(QStringLiteral("port")).toInt());
        output.chainPath = text("chain");
        output.certPath = text(stranger ? "stranger_cert" : "cert");
        output.keyPath = text(stranger ? "stranger_key" : "key");
        SystemClock clock;
        EngineDeliveryTester tester(clock);
        const auto words = tester.certificate(output);
        QTRY_VERIFY(words.isFinished());
        QVERIFY(words.result().ok());
        QSignalSpy steps(&tester, &DestinationTester::stepChanged);
        QSignalSpy finished(&tester, &DestinationTester::finished);
        tester.start(output);
        QTRY_COMPARE(finished.size(), 1);
        const auto error = finished.front().front().value<Error>();
        const bool good = !stranger && !wrongPort;
        QCOMPARE(error.id == ErrorId::None, good);
        int last = -1;
        for (const QList<QVariant> &one : std::as_const(steps)) {
            const auto step = one.front().value<DestinationStep>();
            if (step.state == ConnectionStep::State::Failed || step.state == ConnectionStep::State::Good)
                last = std::max(last, int(step.row));
        }
        QVERIFY2(stranger ? last >= reached : last == reached, qPrintable(QString::number(last) + error.text()));
    }

private:
    struct Console {
        Console()
        {
            OnboardingParts parts{session, theme, times};
            parts.tester = &tester;
            parts.destinations = &delivery;
            parts.keepForThisRun = [this](const QString &name, const Credentials &credentials) {
                secrets.keepForThisRun(name, credentials);
            };
            parts.folder = folder.path();
            dialog = std::make_unique<OnboardingDialog>(parts);
            dialog->show();
            dialog->activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(dialog.get()));
        }
        QTemporaryDir folder;
        SystemClock clock;
        Log log{clock};
        std::shared_ptr<LogBuffer> buffer = std::make_shared<LogBuffer>();
        RunSecretStore secrets{std::make_unique<MemorySecretStore>()};
        EngineSession session{clock, log, buffer, secrets};
        Theme theme{*qApp};
        TimeDisplay times;
        EngineTester tester{clock, log};
        EngineDeliveryTester delivery{clock};
        std::unique_ptr<OnboardingDialog> dialog;
    };
};

QTEST_MAIN(TestOnboardingWalk)
#include "tst_onboarding_walk.moc"
