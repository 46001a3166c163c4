// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/style_sheet.h"

#include "widgets/tokens.h"

#include <QFontMetrics>
#include <QRegularExpression>
#include <algorithm>

namespace casb::ui {
namespace {

/// `@name` is a colour of the tokens, `%scheme%` is light or dark, `%control%` the height of a control less its border.
const char kSheet[] = R"(
QPushButton { background: @raised; color: @text; border: 1px solid @border-strong; border-radius: 5px;
    padding: 0 11px; min-height: %control%px; outline: 0; }
QPushButton:hover { background: @hover; }
QPushButton:pressed { background: @pressed; }
QPushButton:checked { background: @accent-soft; border-color: @accent; }
QPushButton:disabled { color: @text-disabled; border-color: @border; background: @raised; }
QPushButton[kind="primary"] { background: @accent-fill; border-color: @accent-fill; color: @text-on-accent; font-weight: 600; }
QPushButton[kind="primary"]:hover { background: @accent-hover; border-color: @accent-hover; }
QPushButton[kind="primary"]:disabled { background: @sunken; border-color: @border; color: @text-disabled; }
QPushButton[kind="danger"] { border-color: @bad; color: @bad; font-weight: 600; }
QPushButton[kind="danger"]:hover { background: @bad-soft; }
QPushButton[kind="danger"]:disabled { border-color: @border; color: @text-disabled; }
QPushButton[kind="flat"], QPushButton[kind="link"] { background: transparent; border-color: transparent; }
QPushButton[kind="flat"]:hover, QPushButton[kind="link"]:hover { background: @hover; }
QPushButton[kind="flat"]:pressed, QPushButton[kind="link"]:pressed { background: @pressed; }
QPushButton[kind="link"] { color: @accent; padding: 0 6px; }
QPushButton[kind="icon"] { background: transparent; border-color: transparent; padding: 0; min-width: %control%px; max-width: %control%px; }
QPushButton[kind="icon"]:hover { background: @hover; }
QPushButton[kind="icon"]:pressed { background: @pressed; }
QPushButton[kind="icon"]:checked { background: @accent-soft; border-color: @accent; }
QPushButton[small="true"] { min-height: %small%px; padding: 0 8px; }
QPushButton[kind="link"][small="true"] { padding: 0; }
QPushButton::menu-indicator { width: 0; image: none; }

QToolButton[segment="true"] { background: @surface; color: @text-muted; border: 1px solid @border-strong;
    border-left-color: @border; border-right: 0; border-radius: 0; padding: 0 10px; min-height: %control%px; }
QToolButton[segment="true"]:hover { background: @hover; }
QToolButton[segment="true"]:checked { background: @accent-soft; color: @text; font-weight: 600; }
QToolButton[segment="true"]:disabled { color: @text-disabled; border-color: @border; }
QToolButton[segment="true"][place="first"] { border-left-color: @border-strong; border-top-left-radius: 5px; border-bottom-left-radius: 5px; }
QToolButton[segment="true"][place="last"] { border-right: 1px solid @border-strong; border-top-right-radius: 5px; border-bottom-right-radius: 5px; }
QToolButton[segment="true"][place="only"] { border: 1px solid @border-strong; border-radius: 5px; }
QToolButton[segment="true"]:focus { border: 2px solid @focus; padding: 0 9px; min-height: %focused%px; }

QLineEdit, QComboBox, QAbstractSpinBox, QPlainTextEdit[field="true"], QTextEdit[field="true"] {
    background: @surface; color: @text; border: 1px solid @border-control; border-radius: 5px;
    selection-background-color: @selection; selection-color: @text; }
QLineEdit, QComboBox, QAbstractSpinBox { padding: 0 7px; min-height: %control%px; }
QLineEdit:focus, QComboBox:focus, QAbstractSpinBox:focus { border: 2px solid @focus; padding: 0 6px; min-height: %focused%px; }
QLineEdit[tall="true"], QComboBox[tall="true"], QAbstractSpinBox[tall="true"] { min-height: %tall%px; }
QLineEdit[tall="true"]:focus, QComboBox[tall="true"]:focus, QAbstractSpinBox[tall="true"]:focus { min-height: %tallfocused%px; }
QPlainTextEdit[field="true"]:focus, QTextEdit[field="true"]:focus { border: 2px solid @focus; }
QLineEdit[search="true"] { padding-left: 1px; }
QLineEdit[search="true"]:focus { padding-left: 0; }
QLineEdit[filterBox="true"], QComboBox[filterBox="true"] { padding: 0 4px; min-height: %filter%px; max-height: %filter%px; }
QLineEdit[filterBox="true"]:focus, QComboBox[filterBox="true"]:focus { padding: 0 3px; min-height: %filterfocused%px; max-height: %filterfocused%px; }
QComboBox[filterBox="true"]::drop-down { width: 18px; }
QComboBox[unset="true"] { color: @text-muted; }
QComboBox QLineEdit, QComboBox QLineEdit:focus { border: 0; padding: 0; min-height: 0; background: transparent; }
QLineEdit[error="true"], QComboBox[error="true"], QAbstractSpinBox[error="true"], QPlainTextEdit[error="true"] { border-color: @bad; }
QLineEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled { border-color: @border; background: @sunken; color: @text-disabled; }
QLineEdit[readOnly="true"] { background: @sunken; border-color: @border; }
QComboBox::drop-down { border: 0; width: 24px; }
QComboBox::down-arrow { image: url(:/casb/style/chevron-%scheme%.svg); width: 14px; height: 14px; }
QComboBox::down-arrow:disabled { image: url(:/casb/style/chevron-disabled-%scheme%.svg); }
QComboBox QAbstractItemView { background: @raised; color: @text; border: 1px solid @border-strong; padding: 3px; outline: 0;
    selection-background-color: @selection; selection-color: @text; }
QComboBox QAbstractItemView::item { min-height: 26px; padding: 0 6px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: 0; width: 20px; background: transparent; }
QAbstractSpinBox::down-arrow { image: url(:/casb/style/chevron-%scheme%.svg); width: 12px; height: 12px; }
QAbstractSpinBox::up-arrow { image: none; }
QDateTimeEdit::drop-down { border: 0; width: 26px; background: transparent; }
QDateTimeEdit::down-arrow { image: url(:/casb/style/calendar-%scheme%.svg); width: 16px; height: 16px; }
QDateTimeEdit::down-arrow:disabled { image: url(:/casb/style/calendar-disabled-%scheme%.svg); }

QCheckBox, QRadioButton { spacing: 8px; background: transparent; }
QCheckBox, QRadioButton { outline: 0; }
QCheckBox:disabled, QRadioButton:disabled { color: @text-disabled; }
QCheckBox::indicator { width: 14px; height: 14px; border: 1px solid @border-control; border-radius: 3px; background: @surface; }
QCheckBox::indicator:checked { background: @accent-fill; border-color: @accent-fill; image: url(:/casb/style/check-%scheme%.svg); }
QCheckBox::indicator:disabled { border-color: @border; background: @sunken; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border: 2px solid @focus; width: 12px; height: 12px; }
QRadioButton::indicator { width: 14px; height: 14px; border: 1px solid @border-control; border-radius: 8px; background: @surface; }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid @accent-fill; background: @text-on-accent; }

QScrollBar { background: transparent; border: 0; }
QScrollBar:vertical { width: 10px; margin: 2px; margin-left: 1px; }
QScrollBar:horizontal { height: 10px; margin: 2px; margin-top: 1px; }
QScrollBar::handle { background: @border-strong; border-radius: 3px; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: @border-control; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; }

QMenu { background: @raised; color: @text; border: 1px solid @border-strong; padding: 4px; }
QMenu::item { padding: 5px 28px 5px 12px; border-radius: 4px; background: transparent; }
QMenu::item:selected { background: @hover; }
QMenu::item:disabled { color: @text-disabled; }
QMenu::separator { height: 1px; background: @border; margin: 4px 8px; }
QMenu::icon { padding-left: 8px; }
QToolTip { background: @raised; color: @text; border: 1px solid @border-strong; padding: 5px 8px; }

QTableView, QTreeView, QListView { background: @surface; alternate-background-color: @sunken; border: 0; outline: 0;
    selection-background-color: @selection; selection-color: @text; }
QHeaderView { background: @sunken; border: 0; }
QTableCornerButton::section { background: @sunken; border: 0; }

QSplitter::handle { background: transparent; }
QSplitter::handle:hover { background: @border-strong; }
QScrollArea { border: 0; background: transparent; }
QScrollArea > QWidget > QWidget[page="true"] { background: transparent; }
QDialog, QMessageBox { background: @window; }
QDialog[sheet="true"] { background: @surface; }
)";

QString fill(const Theme &theme, QString sheet)
{
    for (size_t i = kColourCount; i-- > 0;) {
        const auto name = Colour(i);
        const QRegularExpression use(u'@' + colourToken(name) + QStringLiteral("(?![a-z0-9-])"));
        sheet.replace(use, theme.colour(name).name());
    }
    const int control = theme.length(Length::Control) - 2;
    sheet.replace(QStringLiteral("%control%"), QString::number(control));
    const int small = std::max(22, QFontMetrics(theme.font(Type::Small)).height());
    sheet.replace(QStringLiteral("%small%"), QString::number(small));
    sheet.replace(QStringLiteral("%filter%"), QString::number(control - 4));
    sheet.replace(QStringLiteral("%filterfocused%"), QString::number(control - 6));
    const int tall = theme.length(Length::ControlDialog) - 2;
    sheet.replace(QStringLiteral("%tall%"), QString::number(tall));
    sheet.replace(QStringLiteral("%tallfocused%"), QString::number(tall - 2));
    sheet.replace(QStringLiteral("%focused%"), QString::number(control - 2));
    sheet.replace(QStringLiteral("%scheme%"), theme.dark() ? QStringLiteral("dark") : QStringLiteral("light"));
    return sheet;
}

} // namespace

QPalette makePalette(const Theme &theme)
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, Colour name) { palette.setColor(role, theme.colour(name)); };
    set(QPalette::Window, Colour::Window);
    set(QPalette::WindowText, Colour::Text);
    set(QPalette::Base, Colour::Surface);
    set(QPalette::AlternateBase, Colour::Sunken);
    set(QPalette::Text, Colour::Text);
    set(QPalette::PlaceholderText, Colour::TextMuted);
    set(QPalette::Button, Colour::Raised);
    set(QPalette::ButtonText, Colour::Text);
    set(QPalette::BrightText, Colour::TextOnAccent);
    set(QPalette::Light, Colour::Raised);
    set(QPalette::Midlight, Colour::Border);
    set(QPalette::Mid, Colour::BorderStrong);
    set(QPalette::Dark, Colour::BorderControl);
    set(QPalette::Shadow, Colour::BorderControl);
    set(QPalette::Highlight, Colour::Selection);
    set(QPalette::HighlightedText, Colour::Text);
    set(QPalette::Link, Colour::Accent);
    set(QPalette::LinkVisited, Colour::Accent);
    set(QPalette::ToolTipBase, Colour::Raised);
    set(QPalette::ToolTipText, Colour::Text);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, theme.colour(Colour::TextDisabled));
    palette.setColor(QPalette::Disabled, QPalette::Base, theme.colour(Colour::Sunken));
    palette.setColor(QPalette::Inactive, QPalette::Highlight, theme.colour(Colour::Hover));
    return palette;
}

QString makeStyleSheet(const Theme &theme)
{
    return fill(theme, QString::fromLatin1(kSheet));
}

} // namespace casb::ui
