// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "widgets/theme.h"

#include <QWidget>

namespace casb::ui {

class Button;
class ElidedLabel;
class Label;
class Mark;

/// What the catalogue says about the chosen line's error: cause, remedy, the deed.
class CatalogueFoot : public QWidget
{
    Q_OBJECT

public:
    explicit CatalogueFoot(const Theme &theme, QWidget *parent = nullptr);

    /// @p when says when and where it happened.
    void show(const ErrorEntry &entry, const QString &when, bool worst);
    void setWhen(const QString &when);

signals:
    void credentialsWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    Mark *m_mark;
    Label *m_title;
    ElidedLabel *m_when;
    ElidedLabel *m_cause;
    ElidedLabel *m_remedy;
    Button *m_deed;
    Button *m_close;
};

} // namespace casb::ui
