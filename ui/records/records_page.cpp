// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/records_page.h"

#include "records/pretty_json.h"
#include "records/json_view.h"
#include "session/session.h"
#include "session/time_display.h"
#include "widgets/button.h"
#include "widgets/label.h"
#include "widgets/panel.h"
#include "widgets/search_field.h"
#include "widgets/segments.h"
#include "widgets/severity.h"
#include "widgets/table_style.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPainter>
#include <QShortcut>
#include <QSplitter>
#include <QTableView>

#include <array>

namespace casb::ui {
namespace {

constexpr std::array<int, 9> kWidths{104, 68, 128, 244, 186, 104, 140, 62, 110};

/// Severity as rising steps before its word.
class SeverityDelegate : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QVariant severity = index.data(Qt::UserRole);
        if (!severity.isValid()) {
            RowDelegate::paint(painter, option, index);
            return;
        }
        paintRow(painter, option, index);
        const Severity level = Severity(severity.toInt());
        painter->save();
        paintSeverity(*painter, m_theme, level, QPointF(option.rect.left() + 8, option.rect.top() + (option.rect.height() - 12) / 2.0));
        painter->setFont(m_theme.font(Type::Body));
        painter->setPen(m_theme.colour(severityColour(level)));
        painter->drawText(option.rect.adjusted(30, 0, -4, -1), Qt::AlignLeft | Qt::AlignVCenter, index.data().toString());
        painter->restore();
    }
};

} // namespace

RecordsPage::RecordsPage(Session &session, Theme &theme, TimeDisplay &time, QWidget *parent)
    : QWidget(parent), m_session(session), m_theme(theme), m_model(session.queries(), session.clock(), time, theme),
      m_search(new SearchField(theme, tr("Search in all fields"))),
      m_service(new Segments(theme, tr("Service"), {tr("All"), QStringLiteral("alerts"), QStringLiteral("events")})),
      m_count(new Label(theme, Type::Small, Colour::TextMuted)),
      m_refresh(new Button(theme, ButtonKind::Normal, tr("Show newest"))),
      m_copy(new Button(theme, ButtonKind::Normal, tr("Copy"), QStringLiteral("copy"))), m_table(new QTableView),
      m_detail(new Panel(theme, tr("Record"))), m_json(new JsonView(theme, tr("Record"), false))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 14);
    layout->setSpacing(10);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(8);
    m_search->setObjectName(QStringLiteral("recordsSearch"));
    m_search->setFixedWidth(330);
    m_service->setObjectName(QStringLiteral("recordsService"));
    m_service->setCurrent(0);
    m_count->setObjectName(QStringLiteral("recordsCount"));
    m_copy->setObjectName(QStringLiteral("recordsCopy"));
    m_copy->setAccessibleName(tr("Copy the record"));
    m_copy->setEnabled(false);
    m_refresh->setObjectName(QStringLiteral("recordsRefresh"));
    bar->addWidget(m_search);
    bar->addWidget(m_service);
    bar->addWidget(m_count, 1);
    bar->addWidget(m_refresh);
    bar->addWidget(m_copy);
    layout->addLayout(bar);
    m_table->setObjectName(QStringLiteral("recordsTable"));
    m_table->setAccessibleName(tr("Records"));
    styleTable(*m_table, theme);
    m_table->setModel(&m_model);
    m_table->setItemDelegateForColumn(RecordsModel::Severity, new SeverityDelegate(theme, m_table));
    QHeaderView *header = m_table->horizontalHeader();
    for (int i = 0; i < RecordsModel::Columns; ++i)
        header->resizeSection(i, kWidths[size_t(i)]);
    header->setStretchLastSection(false);
    header->setSectionResizeMode(RecordsModel::Title, QHeaderView::Stretch);
    auto *tablePanel = new Panel(theme);
    tablePanel->content()->setContentsMargins(1, 1, 1, 1);
    tablePanel->content()->addWidget(m_table);
    m_json->setObjectName(QStringLiteral("recordsJson"));
    m_detail->setTitleLine(true);
    m_detail->content()->setContentsMargins(2, 2, 2, 4);
    m_detail->content()->addWidget(m_json, 1);
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setObjectName(QStringLiteral("recordsSplitter"));
    splitter->setHandleWidth(10);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(tablePanel);
    splitter->addWidget(m_detail);
    splitter->setSizes({300, 320});
    layout->addWidget(splitter, 1);

    connect(m_search, &SearchField::searched, this, &RecordsPage::applyFilter);
    connect(m_service, &Segments::chosen, this, &RecordsPage::applyFilter);
    connect(m_refresh, &QAbstractButton::clicked, &m_model, &RecordsModel::reload);
    connect(m_copy, &QAbstractButton::clicked, this, [this] {
        if (const RecordRow *row = m_model.rowAt(m_table->currentIndex().row()))
            QGuiApplication::clipboard()->setText(QString::fromUtf8(row->line));
    });
    connect(&m_model, &RecordsModel::loaded, this, &RecordsPage::showCount);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RecordsPage::showRow);
    connect(&session, &Session::opened, &m_model, &RecordsModel::reload);
    connect(&time, &TimeDisplay::changed, &m_model, &RecordsModel::relabel);
    auto *find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, m_search, [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
}

void RecordsPage::showEvent(QShowEvent *event)
{
    if (m_model.rowCount() == 0)
        m_model.reload();
    QWidget::showEvent(event);
}

void RecordsPage::applyFilter()
{
    const int service = m_service->current();
    m_model.setFilter(m_search->text().trimmed(), service == 1   ? QStringLiteral("alerts")
                                                  : service == 2 ? QStringLiteral("events")
                                                                 : QString());
}

void RecordsPage::showRow(const QModelIndex &index)
{
    const RecordRow *row = m_model.rowAt(index.row());
    m_copy->setEnabled(row != nullptr);
    m_detail->setNote(row != nullptr ? tr("as Devo gets it, child %1").arg(row->child) : QString());
    m_detail->setTitleEnd(row != nullptr ? row->tag : QString());
    m_json->setText(row != nullptr ? prettyJson(row->line) : QString());
}

void RecordsPage::showCount()
{
    const QString looked = numberText(m_model.lookedAt());
    m_count->setText(m_model.atEnd() ? tr("%1 of %2 kept records").arg(numberText(m_model.rowCount()), looked)
                                     : tr("%1 of the newest %2 records, more below").arg(numberText(m_model.rowCount()), looked));
    if (m_model.rowCount() > 0 && !m_table->currentIndex().isValid())
        m_table->selectRow(0);
    else if (m_model.rowCount() == 0)
        showRow({});
}

} // namespace casb::ui
