// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/json_view.h"

#include "records/pretty_json.h"

namespace casb::ui {
namespace {

Colour partColour(JsonPart part)
{
    switch (part) {
    case JsonPart::Key: return Colour::CodeKey;
    case JsonPart::String: return Colour::CodeString;
    case JsonPart::Number: return Colour::CodeNumber;
    case JsonPart::Word: return Colour::CodeNull;
    case JsonPart::Punctuation: break;
    }
    return Colour::Text;
}

} // namespace

JsonHighlighter::JsonHighlighter(const Theme &theme, QTextDocument *document)
    : QSyntaxHighlighter(document), m_theme(theme)
{
    connect(&theme, &Theme::changed, this, &QSyntaxHighlighter::rehighlight);
}

void JsonHighlighter::highlightBlock(const QString &text)
{
    for (const JsonSpan &span : jsonSpans(text))
        setFormat(int(span.at), int(span.length), m_theme.colour(partColour(span.part)));
}

JsonView::JsonView(const Theme &theme, const QString &name, bool boxed, QWidget *parent)
    : QPlainTextEdit(parent), m_theme(theme), m_boxed(boxed)
{
    setAccessibleName(name);
    setReadOnly(true);
    setFrameShape(QFrame::NoFrame);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    new JsonHighlighter(theme, document());
    connect(&theme, &Theme::changed, this, &JsonView::restyle);
    restyle();
}

void JsonView::setText(const QString &text)
{
    if (text != toPlainText())
        setPlainText(text);
}

void JsonView::restyle()
{
    setFont(m_boxed ? m_theme.monoCaption() : m_theme.font(Type::Mono));
    const QString fill = m_theme.colour(m_boxed ? Colour::Sunken : Colour::Surface).name();
    const QString border = m_boxed ? QStringLiteral("1px solid %1").arg(m_theme.colour(Colour::Border).name())
                                   : QStringLiteral("0");
    setStyleSheet(QStringLiteral("QPlainTextEdit { background: %1; color: %2; border: %3; border-radius: 5px; padding: 2px 4px; }"
                                 "QPlainTextEdit:focus { border: %4; }")
                      .arg(fill, m_theme.colour(Colour::Text).name(), border,
                           m_boxed ? QStringLiteral("1px solid %1").arg(m_theme.colour(Colour::Focus).name()) : border));
}

} // namespace casb::ui
