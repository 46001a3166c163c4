// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/records_page.h"
#include "records/severity_delegate.h"
#include "widgets/breaking_row.h"
#include "widgets/button.h"
#include "widgets/filter_header.h"
#include "widgets/label.h"
#include "widgets/letter_scale.h"
#include "widgets/search_field.h"
#include "widgets/segments.h"
#include "widgets/table_style.h"

#include <QComboBox>
#include <QTableView>
#include <QVBoxLayout>
#include <array>

namespace casb::ui {
namespace {

constexpr std::array<int, RecordsModel::Columns> kWidths{126, 78, 120, 160, 190, 96, 110, 56, 112, 100};

} // namespace

void RecordsPage::makeToolbar(QLayout &layout)
{
    m_bar = new BreakingRow;
    m_search->setObjectName(QStringLiteral("recordsSearch"));
    m_search->setMinimumWidth(220);
    m_search->setMaximumWidth(int(300 * letterScale(m_theme)));
    m_range->setObjectName(QStringLiteral("recordsRange"));
    m_range->setCurrent(2); // all that is kept
    m_clear->setObjectName(QStringLiteral("recordsClear"));
    m_clear->hide();
    m_count->setObjectName(QStringLiteral("recordsCount"));
    m_count->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_newer->setObjectName(QStringLiteral("recordsNewer"));
    m_newer->hide();
    m_copy->setObjectName(QStringLiteral("recordsCopy"));
    m_copy->setAccessibleName(tr("Copy the record"));
    m_copy->setEnabled(false);
    m_export->setObjectName(QStringLiteral("recordsExport"));
    m_export->setEnabled(false); // until there is something
    m_export->setAccessibleName(tr("Export the records of this filter"));
    m_count->setMinimumWidth(100);
    m_bar->add(m_search, 3);
    m_bar->add(m_range);
    m_bar->add(m_clear);
    m_bar->add(m_count, 4);
    m_bar->add(m_newer);
    m_bar->add(m_copy);
    m_bar->add(m_export);
    layout.addWidget(m_bar);
}

void RecordsPage::addToToolbar(QWidget *widget)
{
    m_bar->add(widget, 0, m_copy);
}

void RecordsPage::makeTable()
{
    m_table->setObjectName(QStringLiteral("recordsTable"));
    m_table->setAccessibleName(tr("Records"));
    m_table->setHorizontalHeader(m_filters);
    m_filters->setObjectName(QStringLiteral("recordsHeader"));
    styleTable(*m_table, m_theme);
    m_table->setModel(&m_model);
    m_table->setItemDelegateForColumn(RecordsModel::Severity, new SeverityDelegate(m_theme, m_table));
    for (int i = 0; i < RecordsModel::Columns; ++i)
        m_filters->resizeSection(i, kWidths[size_t(i)]);
    followLetters(*m_filters, m_theme);
    auto *middle = new QVBoxLayout(m_table->viewport());
    m_nothing->setObjectName(QStringLiteral("recordsNothing"));
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_nothing->hide();
    middle->addWidget(m_nothing);
    m_filters->setStretchLastSection(false);
    m_filters->setSectionResizeMode(RecordsModel::Title, QHeaderView::Stretch);
    makeFilters();
}

void RecordsPage::makeFilters()
{
    const auto text = [this](RecordsModel::Column column, const QString &name, const char *object) {
        QLineEdit *edit = m_filters->addText(column, tr("Filter by %1").arg(name));
        edit->setObjectName(QLatin1String(object));
        return edit;
    };
    text(RecordsModel::Time, tr("time"), "filterTime")->setPlaceholderText(QStringLiteral("09:30..10"));
    m_filters->addChoice(RecordsModel::Service, tr("Filter by service"),
                         {tr("Any"), QStringLiteral("alerts"), QStringLiteral("events")})
        ->setObjectName(QStringLiteral("filterService"));
    m_filters->addChoice(RecordsModel::Severity, tr("Filter by severity or action"),
                         {tr("Any"), QStringLiteral("≥ LOW"), QStringLiteral("≥ MID"), QStringLiteral("≥ HIGH"),
                          QStringLiteral("≥ CRITICAL")},
                         true)
        ->setObjectName(QStringLiteral("filterSeverity"));
    text(RecordsModel::Title, tr("title"), "filterTitle");
    text(RecordsModel::User, tr("user"), "filterUser");
    text(RecordsModel::Cloud, tr("cloud service"), "filterCloud");
    text(RecordsModel::Id, tr("id"), "filterId");
    text(RecordsModel::Child, tr("child"), "filterChild");
    text(RecordsModel::Pull, tr("pull"), "filterPull");
    m_filters->addChoice(RecordsModel::Delivery, tr("Filter by delivery"), {tr("Any"), tr("delivered"), tr("waiting")})
        ->setObjectName(QStringLiteral("filterDelivery"));
    m_filters->setToolTip(tr("The records that were stored last stand first. Filter row: Ctrl+L. A time is 2026-03-17, 09, 09:31 or two of them with .. between."));
}

} // namespace casb::ui
