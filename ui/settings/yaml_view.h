// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme.h"

#include <QPlainTextEdit>
#include <QSet>

namespace casb::ui {

/// YAML to read, with line numbers; changed lines are filled.
class YamlView : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit YamlView(const Theme &theme, QWidget *parent = nullptr);

    /// @p changed: line numbers from 0.
    void show(const QString &text, const QSet<int> &changed);

    void paintNumbers(QPaintEvent *event);
    [[nodiscard]] int numbersWidth() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void restyle();
    void markLines();

    const Theme &m_theme;
    QWidget *m_numbers;
    QSet<int> m_changed;
};

} // namespace casb::ui
