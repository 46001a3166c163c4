// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/draft_editor.h"

namespace casb::ui {

void DraftEditor::load(const QString &text, const QString &baseDir, bool forget)
{
    m_draft.load(text, baseDir, forget);
    emit changed();
}

void DraftEditor::setShown(const QString &shown)
{
    if (shown == m_draft.shown())
        return;
    m_draft.setShown(shown);
    emit changed();
}

void DraftEditor::set(const QStringList &path, const QString &value)
{
    change(path, setYamlValue(m_draft.text(), path, value));
}

void DraftEditor::change(const QStringList &path, const std::optional<YamlChange> &change)
{
    if (!m_draft.change(change))
        emit refused(path.join(u'.'));
    emit changed();
}

QString DraftEditor::nextPullOf(const QStringList &path) const
{
    const bool ofService =
        path.size() > 4 && path[0] == QLatin1String("inputs") && path[2] == QLatin1String("services");
    return ofService ? m_nextPulls.value(path[1] + u'.' + path[3]) : QString();
}

void DraftEditor::setText(const QString &text)
{
    m_draft.setText(text);
    emit changed();
}

void DraftEditor::discard()
{
    m_draft.discard();
    emit changed();
}

} // namespace casb::ui
