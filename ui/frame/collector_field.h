// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme.h"

#include <QAbstractButton>

namespace casb::ui {

/// The collector in view: its name, its input and region, how many there are.
class CollectorField : public QAbstractButton
{
    Q_OBJECT

public:
    explicit CollectorField(const Theme &theme, QWidget *parent = nullptr);

    /// @p name empty: no tenant yet.
    /// @p place: which of how many, `1 of 3`.
    void show(const QString &name, const QString &details, const QString &place = {});
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_name;
    QString m_details;
    QString m_place;
};

} // namespace casb::ui
