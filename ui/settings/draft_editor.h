// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/config_draft.h"

#include <QHash>
#include <QObject>

namespace casb::ui {

/// The draft that forms and the YAML's view share; whoever changes it does so here, and the others hear of it.
class DraftEditor : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] const ConfigDraft &draft() const { return m_draft; }
    void load(const QString &text, const QString &baseDir, bool forget);
    void setShown(const QString &shown);
    void set(const QStringList &path, const QString &value);
    void change(const QStringList &path, const std::optional<YamlChange> &change);
    void setText(const QString &text);
    void discard();
    /// When the next pull of each service begins, as it is shown; by `input.service`.
    void setNextPulls(const QHash<QString, QString> &moments) { m_nextPulls = moments; }
    /// Of the service that a setting belongs to; empty: not known, or of several.
    [[nodiscard]] QString nextPullOf(const QStringList &path) const;

signals:
    void changed();
    /// The text writes the parents of this setting in a style that is not edited.
    void refused(const QString &path);

private:
    ConfigDraft m_draft;
    QHash<QString, QString> m_nextPulls;
};

} // namespace casb::ui
