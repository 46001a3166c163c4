// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/block_codec.h"

#include <QTest>

using namespace casb;

class TestBlockCodec : public QObject
{
    Q_OBJECT

private slots:
    void cutsAtRecords_data();
    void cutsAtRecords();
    void refusesWhatDoesNotFit();
    void refusesDamage();
};

void TestBlockCodec::cutsAtRecords_data()
{
    QTest::addColumn<QList<int>>("sizes");
    QTest::addColumn<int>("blocks");
    QTest::newRow("nothing") << QList<int>{} << 0;
    QTest::newRow("one") << QList<int>{10} << 1;
    QTest::newRow("a page") << QList<int>(50, 1500) << 1;
    QTest::newRow("a big page") << QList<int>(1000, 1500) << 8;
    QTest::newRow("a huge record between small ones") << QList<int>{10, 5'000'000, 10} << 3;
}

void TestBlockCodec::cutsAtRecords()
{
    QFETCH(QList<int>, sizes);
    QFETCH(int, blocks);
    QByteArray lines;
    std::vector<quint32> ends;
    for (const int size : sizes) {
        lines += QByteArray(size - 1, char('a' + size % 26)) + '\n';
        ends.push_back(quint32(lines.size()));
    }
    const auto packed = packRecords(lines, ends);
    QVERIFY(packed);
    QCOMPARE(int(packed->size()), blocks);
    QByteArray again;
    qint64 records = 0;
    for (const PackedBlock &block : *packed) {
        const auto raw = unpackBlock(block.data, block.rawBytes);
        QVERIFY(raw);
        QVERIFY(raw->endsWith('\n'));
        QCOMPARE(raw->count('\n'), block.records);
        again += *raw;
        records += block.records;
    }
    QCOMPARE(again, lines);
    QCOMPARE(records, sizes.size());
}

void TestBlockCodec::refusesWhatDoesNotFit()
{
    QVERIFY(!packRecords("ab\n", {2}));
    QVERIFY(!packRecords("ab\ncd\n", {3, 3, 6}));
    QVERIFY(!packRecords("ab\ncd\n", {6, 3}));
    QVERIFY(!packRecords("ab\n", {}));
    QVERIFY(!packRecords({}, {3}));
}

void TestBlockCodec::refusesDamage()
{
    const QByteArray line = QByteArray(1000, 'x') + '\n';
    const auto packed = packRecords(line, {1001});
    QVERIFY(packed);
    const PackedBlock &block = packed->front();
    QVERIFY(!unpackBlock(block.data, block.rawBytes + 1));
    QVERIFY(!unpackBlock(block.data.chopped(1), block.rawBytes));
    QVERIFY(!unpackBlock({}, 0));
    QVERIFY(!unpackBlock("garbage", 7));
    for (qsizetype at = 0; at < block.data.size(); ++at) {
        QByteArray damaged = block.data;
        damaged[at] = char(damaged[at] ^ 0x10);
        const auto raw = unpackBlock(damaged, block.rawBytes);
        QVERIFY2(!raw || *raw == line, "a damaged block must not be taken for a good one");
    }
}

QTEST_GUILESS_MAIN(TestBlockCodec)
#include "tst_block_codec.moc"
