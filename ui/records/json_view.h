// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme.h"

#include <QPlainTextEdit>
#include <QSyntaxHighlighter>

namespace casb::ui {

/// Colours JSON by the theme.
class JsonHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    JsonHighlighter(const Theme &theme, QTextDocument *document);

protected:
    void highlightBlock(const QString &text) override;

private:
    const Theme &m_theme;
};

/// JSON to read and copy. @p boxed draws a sunken box around it, for panels that hold other things too.
class JsonView : public QPlainTextEdit
{
    Q_OBJECT

public:
    JsonView(const Theme &theme, const QString &name, bool boxed, QWidget *parent = nullptr);

    /// Keeps the scroll position when the text is the same.
    void setText(const QString &text);

private:
    void restyle();

    const Theme &m_theme;
    bool m_boxed;
};

} // namespace casb::ui
