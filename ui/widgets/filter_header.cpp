// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/filter_header.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>

namespace casb::ui {
namespace {

constexpr int kRestMs = 200;
constexpr int kGap = 4;

/// The strip below the titles; its boxes are cut at its edges when the table is scrolled sideways.
class FilterRow : public QWidget
{
public:
    FilterRow(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme) {}

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), m_theme.colour(Colour::Sunken));
        painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.colour(Colour::Border));
    }

private:
    const Theme &m_theme;
};

} // namespace

FilterHeader::FilterHeader(const Theme &theme, QWidget *parent)
    : TableHeader(theme, parent), m_row(new FilterRow(theme, this))
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMs);
    connect(&m_rest, &QTimer::timeout, this, &FilterHeader::filtered);
    connect(this, &QHeaderView::sectionResized, this, &FilterHeader::place);
    connect(this, &QHeaderView::sectionMoved, this, &FilterHeader::place);
    connect(this, &QHeaderView::geometriesChanged, this, &FilterHeader::place);
    connect(this, &QHeaderView::sectionCountChanged, this, &FilterHeader::place);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        m_row->update();
    });
}

int FilterHeader::rowHeight() const
{
    return m_theme.length(Length::Control) + 4;
}

QSize FilterHeader::sizeHint() const
{
    const QSize size = TableHeader::sizeHint();
    return {size.width(), m_theme.length(Length::HeaderTable) + rowHeight()};
}

void FilterHeader::add(int column, QWidget *box, const QString &name)
{
    box->setParent(m_row);
    box->setAccessibleName(name);
    box->setProperty("filterBox", true);
    box->installEventFilter(this);
    m_boxes.insert(column, box);
    box->show();
    place();
}

QLineEdit *FilterHeader::addText(int column, const QString &name, const QString &placeholder)
{
    auto *edit = new QLineEdit;
    edit->setPlaceholderText(placeholder);
    add(column, edit, name);
    connect(edit, &QLineEdit::textChanged, this, [this] {
        if (!m_setting)
            m_rest.start();
    });
    connect(edit, &QLineEdit::returnPressed, this, [this] {
        m_rest.stop();
        emit filtered();
    });
    return edit;
}

QComboBox *FilterHeader::addChoice(int column, const QString &name, const QStringList &choices, bool editable)
{
    auto *combo = new QComboBox;
    combo->addItems(choices);
    combo->setEditable(editable);
    combo->setInsertPolicy(QComboBox::NoInsert);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(1);
    add(column, combo, name);
    if (editable) {
        combo->setCompleter(nullptr);
        combo->lineEdit()->setAccessibleName(name);
        combo->lineEdit()->setPlaceholderText(choices.value(0));
        combo->setCurrentIndex(-1);
        combo->lineEdit()->installEventFilter(this);
        connect(combo, &QComboBox::editTextChanged, this, [this] {
            if (!m_setting)
                m_rest.start();
        });
    } else {
        combo->setProperty("unset", true); // as muted as the placeholders beside it
        connect(combo, &QComboBox::currentIndexChanged, this, [this, combo](int index) {
            combo->setProperty("unset", index <= 0);
            combo->style()->unpolish(combo);
            combo->style()->polish(combo);
            if (!m_setting)
                emit filtered();
        });
    }
    return combo;
}

QString FilterHeader::text(int column) const
{
    if (const auto *edit = qobject_cast<QLineEdit *>(box(column)))
        return edit->text().trimmed();
    const auto *combo = qobject_cast<QComboBox *>(box(column));
    if (combo == nullptr || (combo->currentIndex() == 0 && combo->currentText() == combo->itemText(0)))
        return {};
    return combo->currentText().trimmed();
}

void FilterHeader::setText(int column, const QString &text)
{
    m_setting = true;
    if (auto *edit = qobject_cast<QLineEdit *>(box(column)))
        edit->setText(text);
    else if (auto *combo = qobject_cast<QComboBox *>(box(column)); combo != nullptr && combo->isEditable())
        combo->setEditText(text);
    m_setting = false;
}

int FilterHeader::choice(int column) const
{
    const auto *combo = qobject_cast<QComboBox *>(box(column));
    return combo == nullptr ? -1 : combo->isEditable() ? combo->findText(combo->currentText()) : combo->currentIndex();
}

void FilterHeader::setChoice(int column, int index)
{
    m_setting = true;
    if (auto *combo = qobject_cast<QComboBox *>(box(column)); combo != nullptr) {
        combo->setCurrentIndex(index);
        if (combo->isEditable() && index <= 0)
            combo->setEditText({});
    }
    m_setting = false;
}

void FilterHeader::setProblem(int column, const QString &problem)
{
    QWidget *field = box(column);
    if (field == nullptr)
        return;
    field->setToolTip(problem);
    if (field->property("error").toBool() == !problem.isEmpty())
        return;
    field->setProperty("error", !problem.isEmpty());
    field->style()->unpolish(field);
    field->style()->polish(field);
}

void FilterHeader::clearFilters()
{
    for (auto it = m_boxes.cbegin(); it != m_boxes.cend(); ++it) {
        setText(it.key(), {});
        setChoice(it.key(), 0);
    }
    emit filtered();
}

void FilterHeader::enter()
{
    if (QWidget *first = box(logicalIndex(0)))
        first->setFocus(Qt::ShortcutFocusReason);
}

void FilterHeader::updateGeometries()
{
    setViewportMargins(0, 0, 0, rowHeight());
    TableHeader::updateGeometries();
    place();
}

void FilterHeader::paintEvent(QPaintEvent *event)
{
    TableHeader::paintEvent(event);
    place(); // scrolling moves the sections without a signal
}

void FilterHeader::place()
{
    m_row->setGeometry(0, height() - rowHeight(), width(), rowHeight());
    const int control = m_theme.length(Length::Control) - 4;
    QWidget *before = nullptr;
    for (int visual = 0; visual < count(); ++visual) {
        const int column = logicalIndex(visual);
        QWidget *field = box(column);
        if (field == nullptr)
            continue;
        const bool shown = !isSectionHidden(column) && sectionSize(column) > 2 * kGap;
        field->setVisible(shown);
        if (!shown)
            continue;
        const QRect place(sectionViewportPosition(column) + kGap, (rowHeight() - 1 - control) / 2,
                          sectionSize(column) - 2 * kGap, control);
        if (field->geometry() != place)
            field->setGeometry(place);
        if (before != nullptr)
            QWidget::setTabOrder(before, field);
        before = field;
    }
}

bool FilterHeader::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        for (auto it = m_boxes.cbegin(); it != m_boxes.cend(); ++it) {
            const bool own = it.value() == watched || it.value() == watched->parent();
            if (!own || text(it.key()).isEmpty())
                continue;
            setText(it.key(), {});
            setChoice(it.key(), 0);
            emit filtered();
            return true;
        }
    }
    // A box that the keyboard reaches comes into sight.
    if (event->type() == QEvent::FocusIn) {
        for (auto it = m_boxes.cbegin(); it != m_boxes.cend(); ++it) {
            if (it.value() != watched)
                continue;
            auto *table = qobject_cast<QAbstractScrollArea *>(parentWidget());
            const int left = sectionViewportPosition(it.key());
            QScrollBar *bar = table != nullptr ? table->horizontalScrollBar() : nullptr;
            if (bar != nullptr && left < 0)
                bar->setValue(bar->value() + left);
            else if (bar != nullptr && left + sectionSize(it.key()) > width())
                bar->setValue(bar->value() + left + sectionSize(it.key()) - width());
        }
    }
    return TableHeader::eventFilter(watched, event);
}

} // namespace casb::ui
