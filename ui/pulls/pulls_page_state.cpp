// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pulls/pull_columns.h"
#include "pulls/pull_detail.h"
#include "pulls/pulls_page.h"
#include "session/session.h"
#include "session/time_display.h"
#include "widgets/search_field.h"
#include "widgets/segments.h"

#include <QComboBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace casb::ui {
QByteArray PullsPage::keptState() const
{
    return QJsonDocument(QJsonObject{
                             {QStringLiteral("range"), m_shownRange},
                             {QStringLiteral("spanFrom"), m_spanFromMs},
                             {QStringLiteral("spanTo"), m_spanToMs},
                             {QStringLiteral("service"), m_service->currentIndex()},
                             {QStringLiteral("outcome"), m_outcome->currentData().toInt()},
                             {QStringLiteral("search"), m_search->text()},
                             {QStringLiteral("pull"), m_wanted != 0 ? m_wanted : m_selected},
                             {QStringLiteral("tab"), m_detail->tab()},
                             {QStringLiteral("columns"), m_columns->state()},
                         })
        .toJson(QJsonDocument::Compact);
}

void PullsPage::restoreKeptState(const QByteArray &state)
{
    const QJsonObject kept = QJsonDocument::fromJson(state).object();
    if (kept.isEmpty())
        return;
    m_columns->restore(kept.value(QLatin1String("columns")).toObject());
    m_spanFromMs = kept.value(QLatin1String("spanFrom")).toInteger();
    m_spanToMs = kept.value(QLatin1String("spanTo")).toInteger();
    const int range = kept.value(QLatin1String("range")).toInt();
    const bool known = range >= 0 && (range < kChosenSpan || (range == kChosenSpan && m_spanFromMs < m_spanToMs));
    m_shownRange = known ? range : 0;
    m_range->setCurrent(m_shownRange);
    m_service->setCurrentIndex(std::max(0, kept.value(QLatin1String("service")).toInt()));
    m_outcome->setCurrentIndex(std::max(0, m_outcome->findData(kept.value(QLatin1String("outcome")).toInt())));
    m_search->setText(kept.value(QLatin1String("search")).toString());
    m_detail->setTab(kept.value(QLatin1String("tab")).toInt());
    applyFilter();
    m_wanted = kept.value(QLatin1String("pull")).toInteger();
    applyRange();
}

/// The segment names no span: its tool tip does.
void PullsPage::showSpanWords()
{
    const qint64 now = m_session.clock().nowMs();
    m_range->setToolTip(m_shownRange < kChosenSpan
                            ? QString()
                            : QStringLiteral("%1 – %2").arg(m_time.moment(m_spanFromMs, now), m_time.moment(m_spanToMs, now)));
}

} // namespace casb::ui
