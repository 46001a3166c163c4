// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/mask_row.h"

#include "settings/mask_popup.h"
#include "widgets/chip.h"
#include "widgets/flow_layout.h"
#include "widgets/label.h"

#include <QHBoxLayout>

namespace casb::ui {
namespace {

/// What a person most likely wants to hide (the API's documented objects), offered while typing.
QStringList usualMembers(const QString &service)
{
    const QString list = service == QLatin1String("alerts")
        ? QStringLiteral("description title related_events.*.full_name related_events.*.intelligence.*.ip_address "
                         "related_events.*.intelligence.*.location related_events.*.user_agent "
                         "related_events.*.user_email related_events.*.user_id")
        : QStringLiteral("geographicalContextCity geographicalContextCountry geographicalContextState requestIp resource "
                         "userAgent userEmail");
    return list.split(u' ');
}

} // namespace

MaskRow::MaskRow(DraftEditor &editor, const Theme &theme, const QStringList &service, QWidget *parent)
    : QWidget(parent), m_editor(editor), m_theme(theme), m_path(service + QStringList{QStringLiteral("obfuscation_data")}),
      m_flow(new FlowLayout), m_add(new Button(theme, ButtonKind::Normal, tr("Add field…"))),
      m_dot(new Label(theme, Type::Body, Colour::Accent, QStringLiteral("●"))),
      m_words(new Label(theme, Type::Small, Colour::TextMuted))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(m_flow);
    column->addWidget(m_words);
    m_words->setWordWrap(true);
    m_add->setSmall(true);
    m_add->setObjectName(QStringLiteral("addMask ") + service.last());
    m_add->setAccessibleName(tr("Mask another field of %1").arg(service.last()));
    m_dot->setAccessibleName(tr("changed"));
    m_flow->addWidget(m_add);
    m_flow->addWidget(m_dot);
    connect(m_add, &QAbstractButton::clicked, this, &MaskRow::openPopup);
    connect(&editor, &DraftEditor::changed, this, &MaskRow::refresh);
    refresh();
}

QList<MaskRow::Mask> MaskRow::masks(bool original) const
{
    const ConfigDraft &draft = m_editor.draft();
    const auto value = [&](const QStringList &path) { return original ? draft.originalValue(path) : draft.value(path); };
    QList<Mask> out;
    for (qsizetype i = 0;; ++i) {
        const QStringList item = m_path + QStringList{QStringLiteral("[%1]").arg(i)};
        const QStringList name = item + QStringList{QStringLiteral("name")};
        QStringList parts;
        if (const auto one = value(name)) // a single name need not be a list
            parts << *one;
        for (qsizetype part = 0;; ++part) {
            const auto next = value(name + QStringList{QStringLiteral("[%1]").arg(part)});
            if (!next)
                break;
            parts << *next;
        }
        const auto shownAs = value(item + QStringList{QStringLiteral("value")});
        if (parts.isEmpty() && !shownAs)
            return out;
        out.append({parts.join(u'.'), shownAs.value_or(QString())});
    }
}

void MaskRow::refresh()
{
    const ConfigDraft &draft = m_editor.draft();
    setEnabled(draft.readable());
    if (!draft.readable())
        return;
    const QList<Mask> now = masks(false);
    m_changed = now != masks(true);
    m_dot->setVisible(m_changed);
    const QString problem = draft.problemAt(m_path);
    const QString next = m_editor.nextPullOf(m_path + QStringList{QString()});
    m_words->setColour(problem.isEmpty() ? Colour::TextMuted : Colour::Bad);
    m_words->setText(!problem.isEmpty() ? problem
                     : !m_changed       ? QString()
                     : next.isEmpty()   ? tr("Applies at the next pull.")
                                        : tr("Applies at the next pull, %1.").arg(next));
    m_words->setVisible(!m_words->text().isEmpty());
    if (now == m_shown)
        return;
    m_shown = now;
    for (Chip *chip : std::as_const(m_chips)) {
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater(); // it may be the one that was clicked
    }
    m_chips.clear();
    for (QWidget *last : {static_cast<QWidget *>(m_add), static_cast<QWidget *>(m_dot)})
        m_flow->removeWidget(last);
    for (qsizetype i = 0; i < now.size(); ++i) {
        auto *chip = new Chip(m_theme, Chip::Look::Plain, now[i].path, QStringLiteral("close"));
        chip->setSmall(true);
        chip->setAccessibleName(tr("Mask %1 no longer").arg(now[i].path));
        chip->setToolTip(tr("Delivered as %1. Click: no longer masked.").arg(now[i].value));
        connect(chip, &QAbstractButton::clicked, this, [this, i] { remove(i); });
        m_chips.append(chip);
        m_flow->addWidget(chip);
    }
    m_flow->addWidget(m_add);
    m_flow->addWidget(m_dot);
    updateGeometry();
}

void MaskRow::remove(qsizetype index)
{
    // An empty list would be left behind.
    const bool last = m_shown.size() == 1;
    const QStringList path = last ? m_path : m_path + QStringList{QStringLiteral("[%1]").arg(index)};
    m_editor.change(path, removeYaml(m_editor.draft().text(), path));
    m_add->setFocus();
}

void MaskRow::openPopup()
{
    auto *popup = new MaskPopup(m_theme, usualMembers(m_path[m_path.size() - 2]), this);
    connect(popup, &MaskPopup::chosen, this, [this](const QStringList &path, const QString &value) {
        QStringList parts;
        for (const QString &part : path)
            parts << yamlScalar(part);
        const QString item = QStringLiteral("{name: [%1], value: %2}").arg(parts.join(QStringLiteral(", ")), yamlScalar(value));
        m_editor.change(m_path, addYamlItem(m_editor.draft().text(), m_path, item));
    });
    popup->open(m_add);
}

} // namespace casb::ui
