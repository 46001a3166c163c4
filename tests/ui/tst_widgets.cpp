// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/time_display.h"
#include "widgets/banner.h"
#include "widgets/button.h"
#include "widgets/chart.h"
#include "widgets/chart_axis.h"
#include "widgets/chart_legend.h"
#include "widgets/label.h"
#include "widgets/search_field.h"
#include "widgets/segments.h"
#include "widgets/table_header.h"
#include "widgets/table_style.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QChartView>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>
#include <QValueAxis>
#include <QXYSeries>

using namespace casb::ui;

namespace {

constexpr qint64 kHour = 3'600'000;
constexpr qint64 kBegin = 1'773'705'600'000; // 17 March 2026 00:00 UTC

ChartData barsOf(int columns)
{
    ChartData data;
    data.columnMs = kHour;
    ChartSeries fresh{QStringLiteral("new"), Colour::Series1, ChartSeries::Kind::Bar, false, {}};
    ChartSeries again{QStringLiteral("duplicates"), Colour::Series6, ChartSeries::Kind::Bar, false, {}};
    for (int i = 0; i < columns; ++i) {
        data.times << kBegin + i * kHour;
        fresh.values << 100 + i;
        again.values << i % 5;
    }
    data.series = {fresh, again};
    return data;
}

} // namespace

class TestWidgets : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void cleanupTestCase() { m_theme.reset(); }

    void shorterTextStandsIn()
    {
        const QFontMetrics metrics(m_theme->font(Type::Small));
        const QString whole = QStringLiteral("alerts: 4,139 received, 11,047 records");
        const QString shorter = QStringLiteral("alerts: 11,047 records");
        const auto shown = [&](int width, const QString &other) { return fittingText(metrics, whole, other, width); };
        const int wide = metrics.horizontalAdvance(whole) + 2;
        const int narrow = metrics.horizontalAdvance(shorter) + 2;
        QCOMPARE(shown(wide, shorter), whole);
        QCOMPARE(shown(narrow, shorter), shorter);
        QVERIFY(shown(narrow / 2, shorter).endsWith(u'…'));
        QVERIFY(shown(narrow / 2, shorter).startsWith(shorter.left(4)));
        QVERIFY(shown(narrow, {}).endsWith(u'…'));
        ElidedLabel label(*m_theme, Type::Small, Colour::Text);
        label.setText(whole, shorter);
        label.show();
        label.resize(narrow, 20);
        QCOMPARE(label.toolTip(), whole);
        label.resize(wide, 20);
        QCOMPARE(label.toolTip(), QString());
    }

    void searchSaysHowOften()
    {
        SearchField field(*m_theme, QStringLiteral("Text"));
        field.resize(300, 28);
        const int free = field.textMargins().right();
        field.setNote(QStringLiteral("2 of 14,203"));
        QCOMPARE(field.accessibleDescription(), QStringLiteral("2 of 14,203"));
        QVERIFY(field.textMargins().right() > free + 30); // what is typed does not run below it
        field.setNote({});
        QCOMPARE(field.textMargins().right(), free);
    }

    void headerGoesOnAboveTheScrollBar()
    {
        QStandardItemModel model(200, 2);
        QTableView view;
        view.setModel(&model);
        styleTable(view, *m_theme);
        view.resize(300, 200);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        const int bar = view.verticalScrollBar()->mapTo(&view, QPoint(0, 0)).y();
        QCOMPARE(bar, view.horizontalHeader()->geometry().bottom() + 1);
    }

    void headerShowsTheColumnThatSorts()
    {
        QStandardItemModel model(2, 2);
        QTableView view;
        view.setModel(&model);
        styleTable(view, *m_theme);
        view.resize(300, 200);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QHeaderView *header = view.horizontalHeader();
        const auto picture = [header] { return header->grab().toImage(); };
        const QImage none = picture();
        header->setSortIndicatorShown(true);
        header->setSortIndicator(0, Qt::AscendingOrder);
        const QImage rising = picture();
        header->setSortIndicator(0, Qt::DescendingOrder);
        QVERIFY(rising != none);
        QVERIFY(picture() != none);
        QVERIFY(picture() != rising);
    }

    void buttonsStayWideEnoughInTheOtherTheme()
    {
        m_theme->setMode(Theme::Mode::Light);
        QWidget window;
        auto *row = new QHBoxLayout(&window);
        auto *deed = new Button(*m_theme, ButtonKind::Primary, QStringLiteral("Änderungen anwenden"));
        auto *small = new Button(*m_theme, ButtonKind::Normal, QStringLiteral("Neue Zugangsdaten eingeben…"));
        small->setSmall(true);
        row->addWidget(deed);
        row->addWidget(small);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const auto wide = [](const Button *button) {
            return button->width() >= button->fontMetrics().horizontalAdvance(button->text()) + 16;
        };
        QVERIFY(wide(deed) && wide(small));
        for (const Theme::Mode mode : {Theme::Mode::Dark, Theme::Mode::Light, Theme::Mode::Dark}) {
            m_theme->setMode(mode);
            QTRY_VERIFY2(wide(deed), qPrintable(QString::number(deed->width())));
            QTRY_VERIFY(wide(small));
        }
        small->setKind(ButtonKind::Primary); // as the first card's
        QTRY_VERIFY(wide(small));
    }

    void sortedDownwardsShowsAChevronThatPointsDown_data()
    {
        QTest::addColumn<Qt::SortOrder>("order");
        QTest::addColumn<bool>("down");
        QTest::newRow("newest first") << Qt::DescendingOrder << true;
        QTest::newRow("oldest first") << Qt::AscendingOrder << false;
    }
    void sortedDownwardsShowsAChevronThatPointsDown()
    {
        QFETCH(Qt::SortOrder, order);
        QFETCH(bool, down);
        m_theme->setMode(Theme::Mode::Light);
        QStandardItemModel model(1, 1);
        model.setHorizontalHeaderLabels({QString(u' ')}); // all ink is the chevron's
        QTableView view;
        view.setModel(&model);
        styleTable(view, *m_theme);
        view.resize(120, 80);
        view.horizontalHeader()->setSortIndicatorShown(true);
        view.horizontalHeader()->setSortIndicator(0, order);
        const QImage image = view.horizontalHeader()->grab().toImage();
        QMap<int, int> widths; // from the first to the last pixel of ink in a row
        for (int y = 0; y < image.height() - 1; ++y) {
            int first = -1;
            for (int x = 0; x < image.width() - 1; ++x) {
                if (image.pixelColor(x, y) == m_theme->colour(Colour::Sunken))
                    continue;
                first = first < 0 ? x : first;
                widths[y] = x - first;
            }
        }
        QVERIFY(widths.size() > 2);
        QCOMPARE(widths.first() > widths.last(), down);
    }

    void titleGivesWayAtItsRight_data()
    {
        QTest::addColumn<Qt::Alignment>("alignment");
        QTest::addColumn<bool>("sorted");
        QTest::addColumn<int>("less");
        QTest::newRow("left") << Qt::Alignment(Qt::AlignLeft) << false << 0;
        QTest::newRow("right") << Qt::Alignment(Qt::AlignRight) << false << 0;
        QTest::newRow("right, sorted") << Qt::Alignment(Qt::AlignRight) << true << 0;
        QTest::newRow("left, too narrow") << Qt::Alignment(Qt::AlignLeft) << false << 10;
        QTest::newRow("right, too narrow") << Qt::Alignment(Qt::AlignRight) << false << 10;
        QTest::newRow("right, sorted, too narrow") << Qt::Alignment(Qt::AlignRight) << true << 10;
    }
    void titleGivesWayAtItsRight()
    {
        QFETCH(Qt::Alignment, alignment);
        QFETCH(bool, sorted);
        QFETCH(int, less);
        m_theme->setMode(Theme::Mode::Light);
        QStandardItemModel model(1, 2);
        model.setHorizontalHeaderLabels({QStringLiteral("Duplicates"), QStringLiteral("Other")});
        model.setHeaderData(0, Qt::Horizontal, int(alignment | Qt::AlignVCenter), Qt::TextAlignmentRole);
        QTableView view;
        view.setModel(&model);
        styleTable(view, *m_theme);
        view.resize(300, 80);
        auto *header = qobject_cast<TableHeader *>(view.horizontalHeader());
        QVERIFY(header);
        header->setSortIndicatorShown(sorted);
        header->setSortIndicator(0, Qt::DescendingOrder);
        header->resizeSection(0, header->titleWidth(0) - less);
        const QString shown = header->shownTitle(0);
        QCOMPARE(shown.endsWith(u'…'), less > 0);
        QVERIFY(shown.startsWith(QStringLiteral("Dup")));
        // Nothing is drawn into the margin, so nothing is cut there.
        const QImage image = header->grab().toImage();
        for (int y = 0; y < image.height() - 1; ++y) {
            for (int x = 0; x < 3; ++x)
                QCOMPARE(image.pixelColor(x, y), m_theme->colour(Colour::Sunken));
        }
    }

    void axisScales_data()
    {
        QTest::addColumn<AxisLoad>("left");
        QTest::addColumn<AxisLoad>("right");
        QTest::addColumn<AxisScale>("scale");
        const AxisLoad none;
        QTest::newRow("nothing") << none << none << AxisScale{3, 3, 3};
        QTest::newRow("one") << AxisLoad{1} << none << AxisScale{2, 2, 2};
        QTest::newRow("one second") << AxisLoad{1, false} << none << AxisScale{2, 1, 2};
        QTest::newRow("exact") << AxisLoad{3000} << none << AxisScale{3, 3000, 3};
        QTest::newRow("a day") << AxisLoad{2856} << none << AxisScale{3, 3000, 3};
        QTest::newRow("above") << AxisLoad{3001} << none << AxisScale{4, 4000, 4};
        QTest::newRow("far above") << AxisLoad{6100} << none << AxisScale{4, 8000, 4};
        QTest::newRow("fraction") << AxisLoad{0.25, false} << none << AxisScale{3, 0.3, 3};
        QTest::newRow("two that agree") << AxisLoad{290} << AxisLoad{2.9, false} << AxisScale{3, 300, 3};
        QTest::newRow("two that do not") << AxisLoad{290} << AxisLoad{3.9, false} << AxisScale{4, 400, 4};
    }
    void axisScales()
    {
        QFETCH(AxisLoad, left);
        QFETCH(AxisLoad, right);
        QFETCH(AxisScale, scale);
        const AxisScale is = axisScale(left, right);
        QCOMPARE(is.lines, scale.lines);
        QCOMPARE(is.leftEnd, scale.leftEnd);
        QCOMPARE(is.rightEnd, scale.rightEnd);
    }
    void axesLeaveLittleRoomEmpty()
    {
        for (double most = 1; most < 100'000; most = std::floor(most * 1.03) + 1)
            QVERIFY2(axisScale({most}).leftEnd <= std::max(2.0, most * 1.5), qPrintable(QString::number(most)));
    }

    void timeSteps()
    {
        QCOMPARE(timeStep(24 * kHour, 9), 3 * kHour);
        QCOMPARE(timeStep(6 * kHour, 6), kHour);
        QCOMPARE(timeStep(kHour, 6), 10 * 60'000LL);
    }

    void columnsOfTime()
    {
        const QList<qint64> times{0, 10, 20, 40};
        QCOMPARE(columnOf(times, 0, 10), 1.0);
        QCOMPARE(columnOf(times, 0, 30), 2.5);
        QCOMPARE(columnOf({0, 10, 20}, 10, 10), .5); // a column begins half a column left of its middle
        QCOMPARE(columnOf({}, 0, 10), 0.0);
    }

    void chartMovesItsCursorByKey()
    {
        TimeDisplay times;
        const std::unique_ptr<Chart> chart(makeChart(*m_theme, times, QStringLiteral("Received per pull")));
        chart->resize(400, 200);
        chart->replace(barsOf(24));
        chart->show();
        QVERIFY(QTest::qWaitForWindowExposed(chart.get()));
        QSignalSpy moved(chart.get(), &Chart::cursorMoved);
        QSignalSpy selected(chart.get(), &Chart::columnSelected);
        QWidget *plot = chart->focusProxy();
        QTest::keyClick(plot, Qt::Key_Left);
        QCOMPARE(chart->cursorColumn(), 23);
        QTest::keyClick(plot, Qt::Key_Left);
        QCOMPARE(chart->cursorColumn(), 22);
        QCOMPARE(moved.size(), 2);
        QVERIFY(chart->accessibleDescription().contains(QStringLiteral("new 122")));
        QTest::keyClick(plot, Qt::Key_Return);
        QCOMPARE(selected.size(), 1);
        QCOMPARE(chart->selectedColumn(), 22);
        QTest::keyClick(plot, Qt::Key_Home);
        QCOMPARE(chart->cursorColumn(), 0);
    }

    void chartZoomsAndPansByKey()
    {
        TimeDisplay times;
        const std::unique_ptr<Chart> chart(makeChart(*m_theme, times, QStringLiteral("Received per pull")));
        chart->resize(400, 200);
        chart->replace(barsOf(64));
        chart->show();
        QVERIFY(QTest::qWaitForWindowExposed(chart.get()));
        QSignalSpy range(chart.get(), &Chart::columnRangeChanged);
        const auto first = [&range] { return range.last().at(0).toInt(); };
        const auto last = [&range] { return range.last().at(1).toInt(); };
        QWidget *plot = chart->focusProxy();
        QTest::keyClick(plot, Qt::Key_End);
        QTest::keyClick(plot, Qt::Key_Plus);
        QTest::keyClick(plot, Qt::Key_Plus);
        QCOMPARE(last() - first(), 15);
        QCOMPARE(last(), 63);
        QTest::keyClick(plot, Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(last(), 62);
        QTest::keyClick(plot, Qt::Key_Home); // the cursor is never out of sight
        QCOMPARE(first(), 0);
        QCOMPARE(last(), 15);
        QTest::keyClick(plot, Qt::Key_Minus);
        QCOMPARE(last() - first(), 31);
        QTest::keyClick(plot, Qt::Key_Escape);
        QCOMPARE(first(), -1);
    }

    void aFewPullsZoomAsManyDo()
    {
        TimeDisplay times;
        const std::unique_ptr<Chart> chart(makeChart(*m_theme, times, QStringLiteral("Received per pull")));
        chart->resize(400, 200);
        ChartData data = barsOf(8);
        data.columnMs = 0;
        chart->replace(data);
        chart->show();
        QVERIFY(QTest::qWaitForWindowExposed(chart.get()));
        QSignalSpy range(chart.get(), &Chart::columnRangeChanged);
        QWidget *plot = chart->focusProxy();
        QTest::keyClick(plot, Qt::Key_End);
        QTest::keyClick(plot, Qt::Key_Plus);
        QCOMPARE(range.last(), (QVariantList{4, 7}));
        QTest::keyClick(plot, Qt::Key_Minus);
        QCOMPARE(range.last(), (QVariantList{-1, -1}));
    }

    void axisIsOfWhatIsInView_data()
    {
        QTest::addColumn<int>("columns");
        QTest::addColumn<bool>("line");
        QTest::newRow("bars") << 60 << false;
        QTest::newRow("a line") << 60 << true;
        QTest::newRow("down-sampled") << 10'000 << false;
    }
    void axisIsOfWhatIsInView()
    {
        QFETCH(int, columns);
        QFETCH(bool, line);
        TimeDisplay times;
        const std::unique_ptr<Chart> chart(makeChart(*m_theme, times, QStringLiteral("Received per pull")));
        chart->resize(400, 200);
        ChartData data = barsOf(columns);
        data.columnMs = 0;
        data.series.resize(1);
        if (line)
            data.series[0].kind = ChartSeries::Kind::Line;
        data.series[0].values.fill(9);
        data.series[0].values[0] = 57'600; // the first pull of all
        chart->replace(data);
        const auto axisEnd = [&chart] {
            return static_cast<QValueAxis *>(chart->findChild<QChartView *>()->chart()->axes(Qt::Vertical).first())->max();
        };
        QCOMPARE(axisEnd(), 60'000.0);
        chart->setColumnRange(columns / 2, columns - 1);
        QVERIFY(axisEnd() < 20);
        data.times << data.times.last() + kHour;
        data.series[0].values << 12; // live, while one looks at the end
        chart->replace(data);
        QVERIFY(axisEnd() < 20);
        chart->setColumnRange(-1, -1);
        QCOMPARE(axisEnd(), 60'000.0);
    }

    void holesOfALineLoseNoPeak()
    {
        TimeDisplay times;
        const std::unique_ptr<Chart> chart(makeChart(*m_theme, times, QStringLiteral("Time in s, speed")));
        chart->resize(300, 200);
        ChartData data = barsOf(4'000);
        data.series.resize(1);
        data.series[0].kind = ChartSeries::Kind::Line;
        QList<double> &values = data.series[0].values;
        values.fill(1);
        for (int i = 0; i < 1'999; ++i)
            values[i] = std::nan("");
        values[2'000] = 80;
        chart->replace(data);
        bool peak = false;
        for (QAbstractSeries *series : chart->findChild<QChartView *>()->chart()->series()) {
            if (const auto *line = qobject_cast<QXYSeries *>(series)) {
                for (const QPointF &point : line->points())
                    peak = peak || point == QPointF(2'000, 80);
            }
        }
        QVERIFY(peak);
    }

    void onePullIsABarAndNoWall()
    {
        TimeDisplay times;
        m_theme->setMode(Theme::Mode::Light);
        const std::unique_ptr<Chart> chart(makeChart(*m_theme, times, QStringLiteral("Received per pull")));
        chart->resize(600, 200);
        ChartData data = barsOf(1);
        data.columnMs = 0; // a moment
        chart->replace(data);
        const QImage image = chart->grab().toImage();
        int wide = 0;
        for (int x = 0; x < image.width(); ++x)
            wide += image.pixelColor(x, image.height() / 2) == m_theme->colour(Colour::Series1) ? 1 : 0;
        QVERIFY2(wide > 8 && wide < 60, qPrintable(QString::number(wide)));
    }

    void legendHidesWhatBelongsTogether()
    {
        TimeDisplay times;
        m_theme->setMode(Theme::Mode::Light);
        const std::unique_ptr<Chart> chart(makeChart(*m_theme, times, QStringLiteral("Time in s, speed")));
        chart->resize(400, 200);
        chart->replace(barsOf(24));
        ChartLegend legend(*m_theme, *chart);
        legend.setEntries({{QStringLiteral("new"), {}, Colour::Series1, false, 1}});
        legend.show();
        const auto inked = [&](Colour colour) {
            const QImage image = chart->grab().toImage();
            int count = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    count += image.pixelColor(x, y) == m_theme->colour(colour) ? 1 : 0;
            }
            return count;
        };
        QVERIFY(inked(Colour::Series1) > 0 && inked(Colour::Series6) > 0);
        QTest::mouseClick(legend.findChildren<QAbstractButton *>().first(), Qt::LeftButton);
        QCOMPARE(inked(Colour::Series1) + inked(Colour::Series6), 0);
    }

    void chartSelectsByClickAndZoomsByDrag()
    {
        TimeDisplay times;
        const std::unique_ptr<Chart> chart(makeChart(*m_theme, times, QStringLiteral("Received per pull")));
        chart->resize(560, 200);
        chart->replace(barsOf(24));
        chart->show();
        QVERIFY(QTest::qWaitForWindowExposed(chart.get()));
        auto *plot = qobject_cast<QAbstractScrollArea *>(chart->focusProxy());
        QVERIFY(plot);
        QSignalSpy selected(chart.get(), &Chart::columnSelected);
        QSignalSpy range(chart.get(), &Chart::columnRangeChanged);
        QTest::mouseClick(plot->viewport(), Qt::LeftButton, {}, QPoint(300, 100));
        QCOMPARE(selected.size(), 1);
        QTest::mousePress(plot->viewport(), Qt::LeftButton, {}, QPoint(200, 100));
        QTest::mouseMove(plot->viewport(), QPoint(250, 100));
        QTest::mouseMove(plot->viewport(), QPoint(400, 100));
        QTest::mouseRelease(plot->viewport(), Qt::LeftButton, {}, QPoint(400, 100));
        QCOMPARE(range.size(), 1);
        QVERIFY(range.last().at(0).toInt() > 0);
        QVERIFY(range.last().at(1).toInt() < 23);
        QTest::mouseDClick(plot->viewport(), Qt::LeftButton, {}, QPoint(300, 100));
        QCOMPARE(range.last().at(0).toInt(), -1);
    }

    void doubleClickGoesBackToWhatWasSelected_data()
    {
        QTest::addColumn<bool>("zoomed");
        QTest::newRow("from a zoom") << true;
        QTest::newRow("with nothing to go back from") << false;
    }
    void doubleClickGoesBackToWhatWasSelected()
    {
        QFETCH(bool, zoomed);
        TimeDisplay times;
        const std::unique_ptr<Chart> chart(makeChart(*m_theme, times, QStringLiteral("Received per pull")));
        chart->resize(560, 200);
        chart->replace(barsOf(24));
        chart->show();
        QVERIFY(QTest::qWaitForWindowExposed(chart.get()));
        QWidget *plot = qobject_cast<QAbstractScrollArea *>(chart->focusProxy())->viewport();
        chart->setSelectedColumn(20);
        if (zoomed)
            chart->setColumnRange(4, 16);
        QSignalSpy selected(chart.get(), &Chart::columnSelected);
        QTest::mouseClick(plot, Qt::LeftButton, {}, QPoint(300, 100));
        const int clicked = chart->selectedColumn();
        QVERIFY(clicked != 20);
        QTest::mouseDClick(plot, Qt::LeftButton, {}, QPoint(300, 100));
        QCOMPARE(chart->selectedColumn(), zoomed ? 20 : clicked);
        QCOMPARE(selected.last().at(0).toInt(), chart->selectedColumn());
    }

    void chartSaysWhenItDownSamples()
    {
        TimeDisplay times;
        const std::unique_ptr<Chart> chart(makeChart(*m_theme, times, QStringLiteral("Received per pull")));
        chart->resize(400, 200);
        chart->show();
        QSignalSpy changed(chart.get(), &Chart::downSampledChanged);
        chart->replace(barsOf(10'000));
        QVERIFY(chart->downSampled());
        QCOMPARE(changed.size(), 1);
        chart->setColumnRange(10, 30);
        QVERIFY(!chart->downSampled());
    }

    void chartDrawsItsBars()
    {
        TimeDisplay times;
        m_theme->setMode(Theme::Mode::Light);
        const std::unique_ptr<Chart> chart(makeChart(*m_theme, times, QStringLiteral("Received per pull")));
        chart->resize(400, 200);
        chart->replace(barsOf(24));
        const auto inked = [&](Colour colour) {
            const QImage image = chart->grab().toImage();
            int count = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    count += image.pixelColor(x, y) == m_theme->colour(colour) ? 1 : 0;
            }
            return count;
        };
        QVERIFY(inked(Colour::Series1) > 2000);
        QVERIFY(inked(Colour::Series6) > 20);
        chart->setSeriesVisible(0, false);
        QCOMPARE(inked(Colour::Series1), 0);
    }

    void segmentsChooseByKeyAndMouse()
    {
        Segments segments(*m_theme, QStringLiteral("Times in"), {QStringLiteral("Local"), QStringLiteral("UTC")});
        segments.show();
        QSignalSpy chosen(&segments, &Segments::chosen);
        segments.setCurrent(1);
        QCOMPARE(chosen.size(), 0);
        auto *first = segments.findChildren<QAbstractButton *>().first();
        QTest::mouseClick(first, Qt::LeftButton);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(segments.current(), 0);
        QVERIFY(first->accessibleName().contains(QStringLiteral("Local")));
    }

    void searchRests()
    {
        SearchField field(*m_theme, QStringLiteral("Search"));
        field.show();
        QSignalSpy searched(&field, &SearchField::searched);
        QTest::keyClicks(&field, QStringLiteral("abc"));
        QTRY_COMPARE(searched.size(), 1);
        QCOMPARE(searched.last().at(0).toString(), QStringLiteral("abc"));
        QTest::keyClick(&field, Qt::Key_Escape);
        QCOMPARE(searched.size(), 2);
        QVERIFY(field.text().isEmpty());
    }

    void longTextIsElidedWithTheWholeInItsToolTip()
    {
        ElidedLabel label(*m_theme, Type::Body, Colour::Text, QStringLiteral("A sentence that is far too long for it"));
        label.resize(80, 20);
        label.show();
        QVERIFY(label.toolTip().contains(QStringLiteral("far too long")));
        label.resize(600, 20);
        QVERIFY(label.toolTip().isEmpty());
    }

    void bannerHidesWithoutWords()
    {
        QWidget parent;
        Banner banner(*m_theme, &parent);
        QVERIFY(banner.isHidden());
        banner.say(MarkState::Bad, QStringLiteral("The keychain is locked."), QStringLiteral("Unlock the keychain…"));
        QVERIFY(!banner.isHidden());
        QCOMPARE(banner.accessibleName(), QStringLiteral("The keychain is locked."));
        banner.say(MarkState::Good, {});
        QVERIFY(banner.isHidden());
    }

    void selectedRowHasItsBar()
    {
        m_theme->setMode(Theme::Mode::Light);
        QStandardItemModel model(3, 2);
        QTableView view;
        view.setModel(&model);
        styleTable(view, *m_theme);
        view.resize(300, 150);
        view.selectRow(1);
        view.show();
        const QRect cell = view.visualRect(model.index(1, 0));
        QCOMPARE(cell.height(), m_theme->length(Length::RowTable));
        const QImage image = view.viewport()->grab().toImage();
        QCOMPARE(image.pixelColor(1, cell.center().y()), m_theme->colour(Colour::Accent));
        QVERIFY(image.pixelColor(1, view.visualRect(model.index(0, 0)).center().y()) != m_theme->colour(Colour::Accent));
    }

    /// One types into a filter and still sees which row the detail below belongs to.
    void selectedRowKeepsItsFillWithoutTheFocus()
    {
        m_theme->setMode(Theme::Mode::Light);
        QStandardItemModel model(3, 2);
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *edit = new QLineEdit;
        auto *view = new QTableView;
        column->addWidget(edit);
        column->addWidget(view);
        view->setModel(&model);
        styleTable(*view, *m_theme);
        window.resize(300, 220);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        view->selectRow(1);
        edit->setFocus();
        const QRect cell = view->visualRect(model.index(1, 1));
        const QImage image = view->viewport()->grab().toImage();
        QCOMPARE(image.pixelColor(cell.center()), m_theme->colour(Colour::Selection));
    }

private:
    std::unique_ptr<Theme> m_theme;
};

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"
