// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store_types.h"
#include "widgets/theme.h"

#include <QWidget>

class QRadioButton;

namespace casb::ui {

/// Whether what Devo has already is left out or sent again.
class ResendChoice : public QWidget
{
    Q_OBJECT

public:
    ResendChoice(const Theme &theme, const QString &service, QWidget *parent = nullptr);

    [[nodiscard]] Resend resend() const;

signals:
    void changed();

private:
    QRadioButton *m_missing;
    QRadioButton *m_all;
};

} // namespace casb::ui
