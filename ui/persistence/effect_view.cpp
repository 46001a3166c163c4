// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/effect_view.h"

#include "persistence/effect_reader.h"
#include "session/time_display.h"
#include "widgets/label.h"

#include <QHBoxLayout>

namespace casb::ui {

EffectView::EffectView(const Theme &theme, const QString &service, QWidget *parent)
    : Panel(theme, tr("What will happen"), parent), m_service(service), m_row(new QWidget),
      m_sentence(new Label(theme, Type::Body, Colour::Text))
{
    setColours(Colour::Sunken, Colour::Border);
    setTitleEnd(tr("counted in the store's own history"));
    auto *row = new QHBoxLayout(m_row);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    for (int i = 0; i < 4; ++i) {
        auto *column = new QVBoxLayout;
        column->setSpacing(0);
        auto *line = new QHBoxLayout;
        line->setSpacing(5);
        m_figures[i] = new Label(theme, Type::Title, Colour::Text);
        m_figures[i]->setObjectName(QStringLiteral("effect%1").arg(i));
        m_units[i] = new Label(theme, Type::Small, Colour::TextMuted);
        m_explained[i] = new Label(theme, Type::Small, Colour::TextMuted);
        m_explained[i]->setObjectName(QStringLiteral("effectWords%1").arg(i));
        m_explained[i]->setWordWrap(true);
        m_explained[i]->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        m_explained[i]->setMinimumHeight(2 * m_explained[i]->fontMetrics().lineSpacing() + 2);
        line->addWidget(m_figures[i]);
        line->addWidget(m_units[i], 1, Qt::AlignBottom);
        column->addLayout(line);
        column->addWidget(m_explained[i]);
        row->addLayout(column, 1);
    }
    m_sentence->setObjectName(QStringLiteral("effectSentence"));
    m_sentence->setWordWrap(true);
    m_sentence->hide();
    content()->addWidget(m_row);
    content()->addWidget(m_sentence);
    show({}, 0, {}, Resend::OnlyMissing);
}

void EffectView::set(int i, const QString &figure, const QString &unit, const QString &explained)
{
    m_figures[i]->setText(figure);
    m_units[i]->setText(unit);
    m_explained[i]->setText(explained);
    m_figures[i]->setAccessibleName(figure + u' ' + unit + QStringLiteral(", ") + explained);
}

void EffectView::show(const std::optional<ResetEffect> &effect, qint64 spanMs, const QString &fromWords, Resend resend)
{
    m_row->show();
    m_sentence->hide();
    set(0, spanText(spanMs), tr("again"), tr("%1 to now").arg(fromWords));
    if (!effect) {
        set(1, QStringLiteral("…"), m_service, tr("reading the history"));
        set(2, QStringLiteral("…"), tr("to send again"), {});
        set(3, QStringLiteral("…"), tr("requests"), {});
        return;
    }
    // What is older than the history comes on top of every figure.
    const QString least = effect->unknownMs > 0 ? QStringLiteral("≥ ") : QString();
    if (effect->unknownMs > 0)
        set(0, spanText(spanMs), tr("again"),
            tr("%1 to now, %2 of it before the store's history").arg(fromWords, spanText(effect->unknownMs)));
    set(1, least + numberText(effect->sources), m_service,
        tr("of these about %1 are in Devo already").arg(numberText(effect->delivered)));
    const QString records = effect->records == 1 ? tr("about 1 record") : tr("about %1 records").arg(numberText(effect->records));
    set(2, least + numberText(effect->sourcesAgain), tr("to send again"),
        resend == Resend::Everything ? tr("%1, all that is in the span").arg(records)
        : effect->unknownMs > 0      ? tr("all that is older than the store's history")
        : effect->sourcesAgain > 0   ? tr("%1, older than the duplicate filter").arg(records)
                                     : tr("only what is missing is sent"));
    QString cost = !effect->limited        ? tr("no limit set")
                   : effect->atLimitMs > 0 ? tr("%1 at the rate limit").arg(exactSpan(effect->atLimitMs))
                                           : tr("at once");
    if (effect->requestsPerDay >= 0)
        cost += tr(", %1 of %2 today").arg(numberText(effect->requestsToday), numberText(effect->requestsPerDay));
    set(3, least + numberText(effect->requests), effect->requests == 1 ? tr("request") : tr("requests"), cost);
}

void EffectView::say(const QString &sentence)
{
    m_row->hide();
    m_sentence->setText(sentence);
    m_sentence->show();
}

} // namespace casb::ui
