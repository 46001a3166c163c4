// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/icon.h"
#include "widgets/mark.h"
#include "widgets/severity.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace casb::ui;

namespace {

double luminance(const QColor &colour)
{
    const auto linear = [](double c) { return c <= .03928 ? c / 12.92 : std::pow((c + .055) / 1.055, 2.4); };
    return .2126 * linear(colour.redF()) + .7152 * linear(colour.greenF()) + .0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double one = luminance(a);
    const double two = luminance(b);
    return (std::max(one, two) + .05) / (std::min(one, two) + .05);
}

bool hasInk(const QImage &image)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) > 40)
                return true;
        }
    }
    return false;
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void cleanupTestCase() { m_theme.reset(); }

    void textIsReadable_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<Colour>("text");
        QTest::addColumn<Colour>("below");
        const std::pair<Colour, Colour> pairs[] = {
            {Colour::Text, Colour::Window}, {Colour::Text, Colour::Surface}, {Colour::Text, Colour::Sidebar},
            {Colour::Text, Colour::Selection}, {Colour::Text, Colour::BadSoft}, {Colour::Text, Colour::AttentionSoft},
            {Colour::TextMuted, Colour::Window}, {Colour::TextMuted, Colour::Surface}, {Colour::TextMuted, Colour::Sidebar},
            {Colour::TextMuted, Colour::Sunken}, {Colour::TextMuted, Colour::BadSoft},
            {Colour::TextMuted, Colour::AttentionSoft}, {Colour::Accent, Colour::Surface}, {Colour::Good, Colour::Surface},
            {Colour::Attention, Colour::Surface}, {Colour::Bad, Colour::Surface}, {Colour::Bad, Colour::BadSoft},
            {Colour::TextOnAccent, Colour::AccentFill}, {Colour::SeverityLow, Colour::Surface},
            {Colour::SeverityMid, Colour::Surface}, {Colour::SeverityHigh, Colour::Surface},
            {Colour::SeverityCritical, Colour::Surface}, {Colour::Text, Colour::Match}, {Colour::Text, Colour::MatchCurrent}};
        for (const bool dark : {false, true}) {
            for (const auto &[text, below] : pairs)
                QTest::addRow("%s %d on %d", dark ? "dark" : "light", int(text), int(below)) << dark << text << below;
        }
    }
    void textIsReadable()
    {
        QFETCH(bool, dark);
        QFETCH(Colour, text);
        QFETCH(Colour, below);
        m_theme->setMode(dark ? Theme::Mode::Dark : Theme::Mode::Light);
        QVERIFY(m_theme->colour(text).isValid());
        QVERIFY2(contrast(m_theme->colour(text), m_theme->colour(below)) >= 4.5,
                 qPrintable(QString::number(contrast(m_theme->colour(text), m_theme->colour(below)))));
    }

    void modeFillsPalette()
    {
        m_theme->setMode(Theme::Mode::Light);
        QSignalSpy changed(m_theme.get(), &Theme::changed);
        m_theme->setMode(Theme::Mode::Dark);
        QCOMPARE(changed.size(), 1);
        QVERIFY(m_theme->dark());
        QCOMPARE(QApplication::palette().color(QPalette::Window), m_theme->colour(Colour::Window));
        QCOMPARE(QApplication::palette().color(QPalette::Base), m_theme->colour(Colour::Surface));
        QVERIFY(!qApp->styleSheet().contains(u'@'));
        QVERIFY(!qApp->styleSheet().contains(u'%'));
        m_theme->setMode(Theme::Mode::Light);
        QCOMPARE(QApplication::palette().color(QPalette::Window), m_theme->colour(Colour::Window));
    }

    void largerLettersAreFollowed()
    {
        const QFont before = QApplication::font();
        const double body = m_theme->font(Type::Body).pointSizeF();
        const int row = m_theme->length(Length::RowTable);
        QSignalSpy changed(m_theme.get(), &Theme::changed);
        QFont twice = before;
        twice.setPointSizeF(2 * body);
        QApplication::setFont(twice);
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(m_theme->font(Type::Body).pointSizeF(), 2 * body);
        QCOMPARE(m_theme->font(Type::Caption).pointSizeF(), 2 * body - 1.5);
        QCOMPARE(m_theme->length(Length::RowTable), QFontMetrics(twice).height() + 8);
        QApplication::setFont(before);
        QTRY_COMPARE(m_theme->length(Length::RowTable), row);
    }

    void fontsAreSteps()
    {
        const double body = m_theme->font(Type::Body).pointSizeF();
        QCOMPARE(m_theme->font(Type::Caption).pointSizeF(), body - 1.5);
        QCOMPARE(m_theme->font(Type::Figure).pointSizeF(), body + 6.75);
        QCOMPARE(int(m_theme->font(Type::Title).weight()), int(QFont::DemiBold));
        QVERIFY(m_theme->length(Length::RowTable) >= 26);
    }

    void everyIconHasInk_data()
    {
        QTest::addColumn<QString>("name");
        const QStringList names = iconNames();
        QVERIFY(names.size() >= 28);
        for (const QString &name : names)
            QTest::newRow(qPrintable(name)) << name;
    }
    void everyIconHasInk()
    {
        QFETCH(QString, name);
        for (const int size : {14, 16, 20, 40}) {
            const QImage image = icon(*m_theme, name, Colour::Accent).pixmap(size, size).toImage();
            QVERIFY(!image.isNull());
            QVERIFY(hasInk(image));
        }
        m_theme->setMode(Theme::Mode::Light);
        const QImage light = icon(*m_theme, name).pixmap(20, 20).toImage();
        m_theme->setMode(Theme::Mode::Dark);
        QVERIFY(light != icon(*m_theme, name).pixmap(20, 20).toImage());
    }

    void everyMarkDiffersByShape()
    {
        // In one colour: what remains is the shape.
        QList<QImage> seen;
        for (int state = 0; state <= int(MarkState::Running); ++state) {
            QImage shape(32, 32, QImage::Format_RGB32);
            shape.fill(Qt::white);
            QPainter painter(&shape);
            paintMark(painter, *m_theme, MarkState(state), QRectF(0, 0, 32, 32), Qt::white);
            painter.end();
            int ink = 0;
            for (int y = 0; y < 32; ++y) {
                for (int x = 0; x < 32; ++x) {
                    const bool inked = qGray(shape.pixel(x, y)) < 215;
                    shape.setPixel(x, y, inked ? 0xff000000 : 0xffffffff);
                    ink += inked ? 1 : 0;
                }
            }
            QVERIFY(ink > 40);
            QVERIFY(!seen.contains(shape));
            seen << shape;
        }
    }

    void severityRises()
    {
        for (int step = 0; step < 4; ++step) {
            QCOMPARE(severityWord(Severity(step)).isEmpty(), false);
            QVERIFY(m_theme->colour(severityColour(Severity(step))).isValid());
        }
        QCOMPARE(severityWord(Severity::Critical), QStringLiteral("CRITICAL"));
    }

private:
    std::unique_ptr<Theme> m_theme;
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
