// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme.h"

#include <QPlainTextEdit>
#include <QSet>

namespace casb::ui {

/// YAML to read and edit, with line numbers; changed and wrong lines are filled.
class YamlView : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit YamlView(const Theme &theme, QWidget *parent = nullptr);

    /// Keeps the cursor where the text stays the same. @p changed, @p wrong, @p warned: line numbers from 0.
    void show(const QString &text, const QSet<int> &changed, const QSet<int> &wrong = {}, const QSet<int> &warned = {});

    void paintNumbers(QPaintEvent *event);
    [[nodiscard]] int numbersWidth() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void restyle();
    void markLines();
    void replaceText(const QString &text);

    const Theme &m_theme;
    QWidget *m_numbers;
    QSet<int> m_changed;
    QSet<int> m_wrong;
    QSet<int> m_warned;
};

} // namespace casb::ui
