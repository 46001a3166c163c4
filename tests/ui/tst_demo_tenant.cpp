// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo_tenant.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace casb;

/// The demo's child process, with scripts in its place.
class TestDemoTenant : public QObject
{
    Q_OBJECT

private slots:
    void endsBeforeItIsReady_data()
    {
        QTest::addColumn<QByteArray>("script"); // empty: there is no program
        QTest::newRow("crash") << QByteArray("kill -KILL $$");
        QTest::newRow("status") << QByteArray("exit 3");
        QTest::newRow("nothing said") << QByteArray("echo hello");
        QTest::newRow("missing") << QByteArray();
    }
    void endsBeforeItIsReady()
    {
        QFETCH(QByteArray, script);
        DemoTenant demo(m_dir.path());
        demo.setProgram(program(script));
        QSignalSpy failed(&demo, &DemoTenant::failed);
        for (int start = 1; start <= 2; ++start) {
            demo.start();
            QTRY_VERIFY(failed.size() >= start);
            QCOMPARE(failed.size(), start);
            QVERIFY(!failed.last().front().toString().isEmpty());
        }
    }

    void becomesReady()
    {
        DemoTenant demo(m_dir.path());
        demo.setProgram(program("echo '{\"ready\": true, \"config\": \"/there/config.yaml\"}'; kill -KILL $$"));
        QSignalSpy ready(&demo, &DemoTenant::ready);
        QSignalSpy failed(&demo, &DemoTenant::failed);
        demo.start();
        QTRY_COMPARE(ready.size(), 1);
        QCOMPARE(ready.front().front().toString(), QStringLiteral("/there/config.yaml"));
        QCOMPARE(failed.size(), 0);
    }

private:
    QString program(const QByteArray &script)
    {
        const QString path = m_dir.filePath(QStringLiteral("simulator%1").arg(++m_programs));
        if (script.isEmpty())
            return path;
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write("#!/bin/sh\n" + script + '\n') <= 0)
            qFatal("no script");
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
        return path;
    }

    QTemporaryDir m_dir;
    int m_programs = 0;
};

QTEST_GUILESS_MAIN(TestDemoTenant)
#include "tst_demo_tenant.moc"
