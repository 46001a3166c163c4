// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collect/python_state.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace casb;

namespace {

/// One line of make_pickles.py.
struct Sample {
    QByteArray name;
    QByteArray pickle;
    QByteArray json; ///< empty: must be refused
};

} // namespace

class TestPythonState : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void pythonsOwn_data();
    void pythonsOwn();
    void nothingWasExecuted();
    void instructions_data();
    void instructions();
    void truncated();
    void randomBytes();
    void bombs_data();
    void bombs();
    void places();
    void files();

private:
    QTemporaryDir m_dir;
    QList<Sample> m_samples;
    [[nodiscard]] QString path(const QString &name) const { return QDir(m_dir.path()).absoluteFilePath(name); }
};

void TestPythonState::initTestCase()
{
    QProcess python;
    python.start(QStringLiteral("python3"),
                 {QFINDTESTDATA("make_pickles.py"), path(QStringLiteral("executed"))});
    QVERIFY2(python.waitForFinished(CASB_PATIENCE_MS), "python3 is needed");
    QVERIFY2(python.exitCode() == 0, python.readAllStandardError().constData());
    for (const QByteArray &line : python.readAllStandardOutput().trimmed().split('\n')) {
        const QByteArrayList parts = line.split(' ');
        QCOMPARE(parts.size(), 3);
        m_samples.append({QByteArray::fromBase64(parts.at(0)), QByteArray::fromBase64(parts.at(1)),
                          parts.at(2) == "-" ? QByteArray() : QByteArray::fromBase64(parts.at(2))});
    }
    QCOMPARE(m_samples.size(), 6 * (13 + 24));
}

void TestPythonState::pythonsOwn_data()
{
    QTest::addColumn<QByteArray>("pickle");
    QTest::addColumn<QByteArray>("json");
    for (const Sample &sample : m_samples)
        QTest::newRow(sample.name.constData()) << sample.pickle << sample.json;
}

void TestPythonState::pythonsOwn()
{
    QFETCH(QByteArray, pickle);
    QFETCH(QByteArray, json);
    const Result<QByteArray> got = readPythonState(pickle);
    if (json.isEmpty()) {
        QVERIFY(!got.ok());
        QCOMPARE(got.error().id, ErrorId::StateUnreadable);
        QVERIFY(!got.error().detail.isEmpty());
        return;
    }
    QVERIFY2(got.ok(), got.ok() ? "" : qPrintable(got.error().text()));
    QCOMPARE(*got, json);
}

void TestPythonState::nothingWasExecuted()
{
    QVERIFY(!QFile::exists(path(QStringLiteral("executed"))));
    int named = 0;
    for (const Sample &sample : m_samples) {
        if (!sample.name.startsWith("evil"))
            continue;
        const QString detail = readPythonState(sample.pickle).error().detail;
        QVERIFY2(detail.contains(u"GLOBAL"), qPrintable(detail));
        ++named;
    }
    QCOMPARE(named, 6);
}

void TestPythonState::instructions_data()
{
    QTest::addColumn<QByteArray>("pickle");
    QTest::addColumn<QString>("expected"); // JSON, or part of the error after "!"
    const auto add = [](const char *name, const QByteArray &pickle, const char *expected) {
        QTest::newRow(name) << pickle << QString::fromLatin1(expected);
    };
    add("empty", "", "!too early");
    add("only stop", ".", "!0 values");
    add("only mark", "(.", "!1 values");
    add("two values", "NN.", "!2 values");
    add("protocol 6", QByteArray("\x80\x06N.", 4), "!protocol 6");
    add("long frame", QByteArray("\x80\x04\x95\xff\xff\xff\xff\xff\xff\xff\xffN.", 13), "!too early");
    add("long text", QByteArray("X\xff\xff\xff\xff" "abc."), "!too early");
    add("longest text", QByteArray("\x8d\xff\xff\xff\xff\xff\xff\xff\xff.", 10), "!too early");
    add("long4", QByteArray("\x8b\xff\xff\xff\x7f.", 6), "!bytes");
    add("long1 zero", QByteArray("\x8a\x00.", 3), "0");
    add("long1 minus one", QByteArray("\x8a\x01\xff.", 4), "-1");
    add("append to nothing", "Na.", "!missing");
    add("append to none", "NNa.", "!place");
    add("append to dict", "}Na.", "!place");
    add("items odd", "}(Nu.", "!place");
    add("items of list", "](NNu.", "!place");
    add("item key none", "}NNs.", "!no text");
    add("pop", "NI1\n0.", "!POP");
    add("pop mark", "N(NN1.", "!POP_MARK");
    add("dup", "N2.", "!DUP");
    add("float", "F0.5\n.", "!FLOAT");
    add("binfloat", QByteArray("G\x3f\xe0\0\0\0\0\0\0.", 10), "!BINFLOAT");
    add("newtrue", QByteArray("\x88.", 2), "!NEWTRUE");
    add("newfalse", QByteArray("\x89.", 2), "!NEWFALSE");
    add("int false", "I00\n.", "!INT");
    add("int true", "I01\n.", "!INT");
    add("int zero", "I0\n.", "0");
    add("empty tuple", ").", "!EMPTY_TUPLE");
    add("tuple", "(NNt.", "!instruction TUPLE ");
    add("tuple1", QByteArray("N\x85.", 3), "!TUPLE1");
    add("tuple2", QByteArray("NN\x86.", 4), "!TUPLE2");
    add("tuple3", QByteArray("NNN\x87.", 5), "!TUPLE3");
    add("bytes behind", "N.xyz", "!3 bytes follow the end");
    add("line end behind", "N.\n", "!1 bytes follow the end");
    add("two pickles", "N.N.", "!2 bytes follow the end");
    add("mark missing", "Nl.", "!mark");
    add("memo missing", "h\x05.", "!not there");
    add("memo of mark", "(q\x01.", "!missing");
    add("long memo", QByteArray("]Nr\xff\xff\xff\xff" "aj\xff\xff\xff\xff" "a.", 15), "[null, null]");
    add("bad int", "Ix\n.", "!wrongly");
    add("no line end", "I12", "!too early");
    add("long suffix", "L12L\n.", "12");
    add("bad utf-8", QByteArray("\x8c\x02\xff\xfe.", 5), "!UTF-8");
    add("bad escape", "V\\u12\n.", "!escape");
    add("set twice", QByteArray("}\x8c\x01" "aI1\ns\x8c\x01" "bI2\ns\x8c\x01" "aI3\ns.", 23), "{\"a\": 3, \"b\": 2}");
    add("global", "cos\nsystem\n.", "!GLOBAL");
    add("stack global", QByteArray("NN\x93.", 4), "!STACK_GLOBAL");
    add("reduce", "N]R.", "!REDUCE");
    add("build", "N}b.", "!BUILD");
    add("inst", "(ios\nsystem\n.", "!INST");
    add("obj", "(No.", "!OBJ");
    add("newobj", QByteArray("N]\x81.", 4), "!NEWOBJ");
    add("newobj_ex", QByteArray("N]}\x92.", 5), "!NEWOBJ_EX");
    add("ext1", QByteArray("\x82\x01.", 3), "!EXT1");
    add("ext2", QByteArray("\x83\x01\x01.", 4), "!EXT2");
    add("ext4", QByteArray("\x84\x01\x01\x01\x01.", 6), "!EXT4");
    add("persid", "Px\n.", "!PERSID");
    add("binpersid", "NQ.", "!BINPERSID");
    add("unknown", QByteArray("\xfe.", 2), "!0xfe");
}

void TestPythonState::instructions()
{
    QFETCH(QByteArray, pickle);
    QFETCH(QString, expected);
    const Result<QByteArray> got = readPythonState(pickle);
    if (!expected.startsWith(u'!')) {
        QVERIFY2(got.ok(), got.ok() ? "" : qPrintable(got.error().text()));
        QCOMPARE(QString::fromUtf8(*got), expected);
        return;
    }
    QVERIFY2(!got.ok(), got.ok() ? got->constData() : "");
    QVERIFY2(got.error().detail.contains(expected.sliced(1)), qPrintable(got.error().detail));
}

void TestPythonState::truncated()
{
    int checked = 0;
    for (const Sample &sample : m_samples) {
        if (sample.json.isEmpty() || sample.pickle.size() > 2000)
            continue;
        for (qsizetype length = 0; length < sample.pickle.size(); ++length) {
            QVERIFY2(!readPythonState(sample.pickle.first(length)).ok(), sample.name.constData());
            ++checked;
        }
    }
    QVERIFY(checked > 1000);
}

void TestPythonState::randomBytes()
{
    quint32 seed = 7;
    const auto random = [&seed] { return (seed = seed * 1664525u + 1013904223u) >> 8; };
    // Whatever is understood must be JSON.
    const auto check = [](const QByteArray &bytes) {
        const Result<QByteArray> got = readPythonState(bytes);
        if (got)
            QVERIFY2(!QJsonDocument::fromJson('[' + *got + ']').isNull(), got->constData());
    };
    for (int round = 0; round < 20'000; ++round) {
        QByteArray bytes;
        for (quint32 i = random() % 64; i > 0; --i)
            bytes += char(random());
        check(bytes);
    }
    for (const Sample &sample : m_samples) {
        if (sample.pickle.size() > 2000)
            continue;
        for (int round = 0; round < 60; ++round) {
            QByteArray bytes = sample.pickle;
            for (int change = 0; change < 3; ++change)
                bytes[qsizetype(random() % quint32(bytes.size()))] = char(random());
            check(bytes);
        }
    }
}

void TestPythonState::bombs_data()
{
    QTest::addColumn<QByteArray>("pickle");
    QByteArray nested = "](]q" + QByteArray(1, '\0');
    for (int i = 1; i < 40; ++i) { // each list mentions the one before twice
        const QByteArray before(1, char(i - 1)), place(1, char(i));
        nested += "](h" + before + "h" + before + "eq" + place;
    }
    QTest::newRow("doubling") << QByteArray(nested + "e.");
    QTest::newRow("marks") << QByteArray(2'000'000, '(');
    QTest::newRow("lists") << QByteArray(2'000'000, ']');
    QTest::newRow("mentions") << QByteArray("](Nq\1" + QByteArray("h\1").repeated(4'000'000) + "e.");
    QTest::newRow("in itself") << QByteArray("]q\x01h\x01" "a.");
    QTest::newRow("large") << QByteArray(17 << 20, 'N');
}

void TestPythonState::bombs()
{
    QFETCH(QByteArray, pickle);
    const Result<QByteArray> got = readPythonState(pickle);
    QVERIFY(!got.ok());
    QCOMPARE(got.error().id, ErrorId::StateUnreadable);
}

void TestPythonState::places()
{
    const ServiceKey key{QStringLiteral("proofpoint_casb"), QStringLiteral("proofpoint_casb_1"), QStringLiteral("alerts")};
    const QStringList places = pythonStatePlaces(QStringLiteral("/s"), QStringLiteral("42"), key);
    QCOMPARE(places.size(), 2);
    // md5 of "proofpoint_casb;proofpoint_casb_1;alerts;None", made by Python below.
    QProcess python;
    python.start(QStringLiteral("python3"),
                 {QStringLiteral("-c"),
                  QStringLiteral("import hashlib; print(hashlib.md5(b'%1').hexdigest())").arg(key.text())});
    QVERIFY(python.waitForFinished(CASB_PATIENCE_MS));
    QCOMPARE(places.at(0), QString(u"/s/" + QString::fromLatin1(python.readAllStandardOutput().trimmed())));
    QCOMPARE(places.at(1), u"/s/42/proofpoint_casb;proofpoint_casb_1;alerts;None.json");
    QCOMPARE(pythonStatePlaces(QStringLiteral("/s"), QStringLiteral(".."), key).size(), 1);
    QCOMPARE(pythonStatePlaces(QStringLiteral("/s"), QStringLiteral("a/b"), key).size(), 1);
}

void TestPythonState::files()
{
    const ServiceKey key{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("events")};
    const QString id = QStringLiteral("7");
    const auto write = [](const QString &name, const QByteArray &content) {
        QFile file(name);
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    };
    QCOMPARE(findPythonState(m_dir.path(), id, key), QString());
    const QStringList places = pythonStatePlaces(m_dir.path(), id, key);
    QVERIFY(QDir(m_dir.path()).mkpath(id));
    const QByteArray json = "{\"start_time_in_utc\": \"x\", \"last_page_token\": null}";
    QVERIFY(write(places.at(1), json + "\n"));
    QCOMPARE(findPythonState(m_dir.path(), id, key), places.at(1));
    QCOMPARE(*readPythonStateFile(places.at(1)), json);
    const Sample *events = nullptr;
    for (const Sample &sample : m_samples)
        events = sample.name == "events 5" ? &sample : events;
    QVERIFY(events);
    QVERIFY(write(places.at(0), events->pickle));
    QCOMPARE(findPythonState(m_dir.path(), id, key), places.at(0));
    QCOMPARE(*readPythonStateFile(places.at(0)), events->json);
    for (const QByteArray &bad : {QByteArray("{\"a\": "), QByteArray("N."), QByteArray()}) {
        QVERIFY(write(places.at(0), bad));
        const Result<QByteArray> got = readPythonStateFile(places.at(0));
        QVERIFY(!got.ok());
        QCOMPARE(got.error().path, places.at(0));
    }
    QVERIFY(!readPythonStateFile(path(QStringLiteral("none"))).ok());
}

QTEST_GUILESS_MAIN(TestPythonState)
#include "tst_python_state.moc"
