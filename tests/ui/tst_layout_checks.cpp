// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The checks by which every page is judged find the faults that they are for.

#include "layout_checks.h"

#include <QPushButton>
#include <QtTest>
#include <functional>

using namespace casb::ui::testing;

using Damage = std::function<void(QWidget &, QLabel &, QPushButton &, QComboBox &, QLineEdit &)>;
Q_DECLARE_METATYPE(Damage)

class TestLayoutChecks : public QObject
{
    Q_OBJECT

private slots:
    void faultIsFound_data()
    {
        QTest::addColumn<Damage>("damage");
        QTest::addColumn<QString>("found");
        const auto row = [](const char *name, Damage damage, const char *found) {
            QTest::newRow(name) << damage << QString::fromLatin1(found);
        };
        row(
            "nothing", [](QWidget &, QLabel &, QPushButton &, QComboBox &, QLineEdit &) {}, "");
        row(
            "cut label",
            [](QWidget &, QLabel &label, QPushButton &, QComboBox &, QLineEdit &) { label.resize(20, 30); },
            "QLabel 'a sentence of some words' is cut");
        row(
            "cut wrapped label",
            [](QWidget &, QLabel &label, QPushButton &, QComboBox &, QLineEdit &) {
                label.setWordWrap(true);
                label.resize(60, 14);
            },
            "QLabel 'a sentence of some words' is cut below");
        row(
            "covered",
            [](QWidget &, QLabel &label, QPushButton &button, QComboBox &, QLineEdit &) { button.move(label.pos()); },
            "QPushButton 'Keep' covers QLabel 'a sentence of some words'");
        row(
            "outside", [](QWidget &, QLabel &, QPushButton &button, QComboBox &, QLineEdit &) { button.move(580, 60); },
            "QPushButton 'Keep' lies outside of QWidget");
        row(
            "cut button",
            [](QWidget &, QLabel &, QPushButton &button, QComboBox &, QLineEdit &) { button.resize(8, 30); },
            "QPushButton 'Keep' is cut");
        row(
            "cut choice",
            [](QWidget &, QLabel &, QPushButton &, QComboBox &choice, QLineEdit &) { choice.resize(20, 30); },
            "QComboBox 'Something to choose' is cut");
        row(
            "low field",
            [](QWidget &, QLabel &, QPushButton &, QComboBox &, QLineEdit &field) { field.resize(200, 6); },
            "QLineEdit is lower than its letters");
        row(
            "hidden is no fault",
            [](QWidget &, QLabel &label, QPushButton &, QComboBox &, QLineEdit &) {
                label.resize(2, 2);
                label.hide();
            },
            "");
    }
    void faultIsFound()
    {
        QFETCH(Damage, damage);
        QFETCH(QString, found);
        QWidget page;
        page.resize(600, 300);
        QLabel label(QStringLiteral("a sentence of some words"), &page);
        label.setGeometry(10, 10, 300, 30);
        QPushButton button(QStringLiteral("Keep"), &page);
        button.setGeometry(10, 60, 200, 30);
        QComboBox choice(&page);
        choice.addItem(QStringLiteral("Something to choose"));
        choice.setGeometry(10, 110, 300, 30);
        QLineEdit field(&page);
        field.setGeometry(10, 160, 200, 30);
        page.show();
        damage(page, label, button, choice, field);
        QCOMPARE(layoutFaults(page).join(u'\n'), found);
    }

    void emptyPageIsPlain()
    {
        QWidget page;
        page.resize(300, 200);
        page.show();
        QVERIFY(isPlain(page.grab().toImage(), &page));
        QLabel label(QStringLiteral("something"), &page);
        label.move(50, 50);
        label.show();
        QVERIFY(!isPlain(page.grab().toImage(), &page));
    }

    void controlWithoutNameIsFound()
    {
        QWidget page;
        QPushButton named(QStringLiteral("Keep"), &page);
        page.show();
        QCOMPARE(namelessControls(page), QStringList());
        QLineEdit silent(&page);
        silent.show();
        QCOMPARE(namelessControls(page).size(), 1);
    }
};

QTEST_MAIN(TestLayoutChecks)
#include "tst_layout_checks.moc"
