// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview/attention_card.h"

#include "widgets/button.h"
#include "widgets/flow_layout.h"
#include "widgets/label.h"

#include <QHBoxLayout>

namespace casb::ui {

AttentionCard::AttentionCard(const Theme &theme, QWidget *parent)
    : Panel(theme, {}, parent), m_mark(new Mark(theme, theme.length(Length::Mark))),
      m_title(new Label(theme, Type::Strong, Colour::Text)), m_why(new Label(theme, Type::Small, Colour::Text)),
      m_facts(new Label(theme, Type::Caption, Colour::TextMuted)), m_deed(new Button(theme, ButtonKind::Normal, {})),
      m_details(new Button(theme, ButtonKind::Flat, tr("Details"))),
      m_later(new Button(theme, ButtonKind::Flat, tr("Remind tomorrow")))
{
    for (Label *label : {m_title, m_why, m_facts})
        label->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(6);
    head->addWidget(m_mark, 0, Qt::AlignTop);
    head->addWidget(m_title, 1);
    auto *deeds = new FlowLayout; // long words stand below each other
    for (Button *button : {m_deed, m_details, m_later}) {
        button->setSmall(true);
        deeds->addWidget(button);
    }
    content()->setContentsMargins(12, 10, 12, 10);
    content()->setSpacing(0);
    content()->addLayout(head);
    content()->addSpacing(5);
    content()->addWidget(m_why);
    content()->addSpacing(4);
    content()->addWidget(m_facts);
    content()->addSpacing(8);
    content()->addLayout(deeds);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    connect(m_deed, &QAbstractButton::clicked, this, [this] { emit deedChosen(m_item); });
    connect(m_details, &QAbstractButton::clicked, this, [this] { emit detailsChosen(m_item); });
    connect(m_later, &QAbstractButton::clicked, this, [this] { emit putOffChosen(m_item); });
}

void AttentionCard::show(const AttentionItem &item, const QString &since, bool primary)
{
    m_item = item;
    const bool bad = item.mark == MarkState::Bad;
    const Colour fill = bad ? Colour::BadSoft : Colour::AttentionSoft;
    setColours(fill, bad ? Colour::BadLine : Colour::AttentionLine);
    m_mark->setSurface(fill);
    m_mark->setState(item.mark, item.title);
    m_title->setText(item.title);
    m_why->setText(item.why);
    m_facts->setText(since.isEmpty() ? item.facts : tr("%1 · since %2").arg(item.facts, since));
    m_deed->setWords(item.deedWords);
    m_deed->setKind(primary ? ButtonKind::Primary : ButtonKind::Normal);
    m_deed->setVisible(item.deed != AttentionItem::Deed::None);
    // The log has nothing to say of what is to come, nor of what the card says in full.
    const bool inLog = item.deed != AttentionItem::Deed::OpenLog && item.deed != AttentionItem::Deed::OpenDeadLetters
        && item.deed != AttentionItem::Deed::RaiseLimit
        && (item.deed != AttentionItem::Deed::RenewCertificate || item.mark == MarkState::Bad);
    m_details->setVisible(inLog);
    m_details->setAccessibleName(tr("Details of: %1").arg(item.title));
    m_later->setVisible(item.canWait);
    m_later->setAccessibleName(tr("Remind tomorrow of: %1").arg(item.title));
    setAccessibleName(item.title + QStringLiteral(". ") + item.why);
}

QSize AttentionCard::minimumSizeHint() const
{
    return {160, Panel::minimumSizeHint().height()};
}

} // namespace casb::ui
