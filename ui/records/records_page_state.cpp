// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/json_pane.h"
#include "records/records_page.h"
#include "widgets/filter_header.h"
#include "widgets/search_field.h"
#include "widgets/segments.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTableView>

#include <algorithm>

namespace casb::ui {
namespace {

constexpr int kLeastTitle = 120;

} // namespace

void RecordsPage::fitColumns()
{
    // The title takes what is left; addresses and ids get their share of a wide window before.
    const int width = m_table->viewport()->width();
    m_filters->resizeSection(RecordsModel::User, std::clamp(width / 6, 188, 280));
    m_filters->resizeSection(RecordsModel::Id, std::clamp(width / 10, 110, 300));
}

void RecordsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // A title of a few signs says nothing: the columns give way that were widened in a wider window.
    if (m_columnsFit && m_filters->sectionSize(RecordsModel::Title) < kLeastTitle)
        fitColumns();
}

QByteArray RecordsPage::keptState() const
{
    QJsonArray texts;
    for (int column = 0; column < RecordsModel::Columns; ++column)
        texts.append(m_filters->text(column));
    return QJsonDocument(QJsonObject{
                             {QStringLiteral("search"), m_search->text()},
                             {QStringLiteral("range"), m_range->current()},
                             {QStringLiteral("filters"), texts},
                             {QStringLiteral("delivery"), m_filters->choice(RecordsModel::Delivery)},
                             {QStringLiteral("service"), m_filters->choice(RecordsModel::Service)},
                             {QStringLiteral("sourceTree"), m_source->asTree()},
                             {QStringLiteral("recordTree"), m_record->asTree()},
                             {QStringLiteral("header"), QString::fromLatin1(m_filters->saveState().toBase64())},
                         })
        .toJson(QJsonDocument::Compact);
}

void RecordsPage::restoreKeptState(const QByteArray &state)
{
    const QJsonObject kept = QJsonDocument::fromJson(state).object();
    if (kept.isEmpty())
        return;
    m_columnsFit = m_filters->restoreState(QByteArray::fromBase64(kept.value(QLatin1String("header")).toString().toLatin1()));
    m_search->setText(kept.value(QLatin1String("search")).toString());
    m_range->setCurrent(kept.value(QLatin1String("range")).toInt(2));
    const QJsonArray texts = kept.value(QLatin1String("filters")).toArray();
    for (int column = 0; column < RecordsModel::Columns; ++column)
        m_filters->setText(column, texts.at(column).toString());
    m_filters->setChoice(RecordsModel::Service, std::max(0, kept.value(QLatin1String("service")).toInt()));
    m_filters->setChoice(RecordsModel::Delivery, std::max(0, kept.value(QLatin1String("delivery")).toInt()));
    m_source->setAsTree(kept.value(QLatin1String("sourceTree")).toBool());
    m_record->setAsTree(kept.value(QLatin1String("recordTree")).toBool(true));
    applyFilter();
}

} // namespace casb::ui
