// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pulls/pull_columns.h"

#include "widgets/letter_scale.h"
#include "widgets/table_header.h"

#include <QEvent>
#include <QJsonArray>
#include <QTableView>

#include <algorithm>
#include <numeric>
#include <utility>

namespace casb::ui {
namespace {

/// For what is in them, with letters of the usual size; all of them have room beside the detail at 1366.
constexpr std::array<int, PullsModel::Columns> kWidths{102, 68, 57, 109, 60, 61, 60, 66, 54, 58};
constexpr int kShortId = 44; ///< where services have to be told apart by their inputs

} // namespace

PullColumns::PullColumns(QTableView &table, const Theme &theme)
    : QObject(&table), m_table(table), m_theme(theme), m_header(qobject_cast<TableHeader *>(table.horizontalHeader())),
      m_scale(letterScale(theme))
{
    m_header->setStretchLastSection(false);
    for (int column = 0; column < PullsModel::Columns; ++column) {
        m_header->resizeSection(column, least(column));
        m_fitted[size_t(column)] = m_header->sectionSize(column);
    }
    table.viewport()->installEventFilter(this);
    connect(m_header, &QHeaderView::sortIndicatorChanged, this, &PullColumns::fit);
    connect(&theme, &Theme::changed, this, &PullColumns::followLetters);
    fit();
}

int PullColumns::least(int column) const
{
    const bool shortId = column == PullsModel::PullingId && m_serviceWidth > 0;
    return int((shortId ? kShortId : kWidths[size_t(column)]) * m_scale);
}

bool PullColumns::isOwn(int column) const
{
    return column != PullsModel::PullingId && m_header->sectionSize(column) != m_fitted[size_t(column)];
}

void PullColumns::setServiceWidth(int px)
{
    m_serviceWidth = px;
    fit();
}

void PullColumns::fit()
{
    std::array<int, PullsModel::Columns> yields{}; // how much of a column may go before anything in it is cut
    int left = m_table.viewport()->width() - least(PullsModel::PullingId);
    for (int column = 0; column < PullsModel::Columns; ++column) {
        if (column == PullsModel::PullingId)
            continue;
        if (isOwn(column)) {
            left -= m_header->sectionSize(column);
            continue;
        }
        const int service = column == PullsModel::Service ? m_serviceWidth : 0;
        m_fitted[size_t(column)] = std::max({least(column), m_header->titleWidth(column), service});
        yields[size_t(column)] = m_fitted[size_t(column)] - least(column);
        left -= m_fitted[size_t(column)];
        m_header->resizeSection(column, m_fitted[size_t(column)]); // so that it is none of a person below
    }
    if (left + std::accumulate(yields.begin(), yields.end(), 0) < 0)
        yields.fill(0); // it is scrolled in any case, with titles that can be read
    while (left < 0) {
        const auto most = std::max_element(yields.begin(), yields.end());
        if (*most <= 0)
            break;
        const int taken = std::min(-left, *most);
        const auto column = size_t(most - yields.begin());
        m_fitted[column] -= taken;
        m_header->resizeSection(int(column), m_fitted[column]);
        *most -= taken;
        left += taken;
    }
    m_header->resizeSection(PullsModel::PullingId, least(PullsModel::PullingId) + std::max(0, left));
}

void PullColumns::followLetters()
{
    const double now = letterScale(m_theme);
    const double factor = now / std::exchange(m_scale, now);
    for (int column = 0; column < PullsModel::Columns && factor != 1; ++column) {
        if (isOwn(column))
            m_header->resizeSection(column, int(m_header->sectionSize(column) * factor));
    }
    fit();
}

bool PullColumns::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fit();
    return QObject::eventFilter(watched, event);
}

QJsonObject PullColumns::state() const
{
    QJsonArray own;
    for (int column = 0; column < PullsModel::Columns; ++column) {
        if (isOwn(column))
            own.append(column);
    }
    return {{QStringLiteral("header"), QString::fromLatin1(m_header->saveState().toBase64())}, {QStringLiteral("own"), own}};
}

void PullColumns::restore(const QJsonObject &state)
{
    const QByteArray header = QByteArray::fromBase64(state.value(QLatin1String("header")).toString().toLatin1());
    if (!m_header->restoreState(header))
        return;
    const QJsonArray own = state.value(QLatin1String("own")).toArray();
    for (int column = 0; column < PullsModel::Columns; ++column)
        m_fitted[size_t(column)] = own.contains(column) ? -1 : m_header->sectionSize(column);
    fit();
}

} // namespace casb::ui
