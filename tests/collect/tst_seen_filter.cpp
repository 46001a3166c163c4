// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collect/seen_filter.h"

#include <QtTest>

using namespace casb;

class TestSeenFilter : public QObject
{
    Q_OBJECT

private slots:
    void digestsAreSixteenBytesAndDiffer()
    {
        const QByteArray event = seenDigest("flevent_6654c734ccab8f440ff0825eb443dc7f");
        QCOMPARE(event.toHex(), QByteArray("6654c734ccab8f440ff0825eb443dc7f"));
        QSet<QByteArray> all{event};
        for (const char *id : {"", "a", "flevent_", "flevent_6654c734ccab8f440ff0825eb443dc7g", "6654c734ccab8f440ff0825eb443dc7f",
                               "FLEVENT_6654c734ccab8f440ff0825eb443dc7f", "flevent_6654C734ccab8f440ff0825eb443dc7f"}) {
            const QByteArray digest = seenDigest(id);
            QCOMPARE(digest.size(), 16);
            QVERIFY2(!all.contains(digest), id);
            all.insert(digest);
        }
    }

    void refusesWhatItKnows()
    {
        SeenFilter filter;
        QVERIFY(filter.add("a"));
        QVERIFY(!filter.add("a"));
        QVERIFY(filter.add("b"));
        QCOMPARE(filter.keepPage(), std::vector<QByteArray>({"a", "b"}));
        QVERIFY(!filter.add("b"));
        QVERIFY(filter.keepPage().empty());
    }

    void aDroppedPageWasNeverSeen()
    {
        SeenFilter filter;
        QVERIFY(filter.add("a"));
        filter.keepPage();
        QVERIFY(filter.add("b"));
        filter.dropPage();
        QVERIFY(!filter.add("a"));
        QVERIFY(filter.add("b"));
    }

    void forgetsTheOldest()
    {
        SeenFilter filter(3);
        filter.load({"a", "b", "c", "d"});
        QCOMPARE(filter.size(), size_t(3));
        QVERIFY(!filter.add("b"));
        QVERIFY(!filter.add("d"));
        QVERIFY(filter.add("a"));
        filter.keepPage();
        QCOMPARE(filter.size(), size_t(3));
        QVERIFY(filter.add("b"));
    }
};

QTEST_GUILESS_MAIN(TestSeenFilter)
#include "tst_seen_filter.moc"
