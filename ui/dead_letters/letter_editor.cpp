// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dead_letters/letter_editor.h"

#include "records/json_view.h"

#include <QKeyEvent>
#include <QRegularExpression>
#include <QTextBlock>
#include <algorithm>

namespace casb::ui {
namespace {

/// JSON, with what stands for something that cannot be seen.
class LetterHighlighter : public JsonHighlighter
{
public:
    LetterHighlighter(const Theme &theme, QTextDocument *document)
        : JsonHighlighter(theme, document), m_theme(theme),
          m_dirty(QStringLiteral("\\\\x[0-9a-f]{2}|\\\\u[0-9a-fA-F]{4}|\\x{fffd}"))
    {
    }

protected:
    void highlightBlock(const QString &text) override
    {
        JsonHighlighter::highlightBlock(text);
        for (auto it = m_dirty.globalMatch(text); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            QTextCharFormat format = this->format(int(match.capturedStart()));
            format.setBackground(m_theme.colour(Colour::AttentionSoft));
            setFormat(int(match.capturedStart()), int(match.capturedLength()), format);
        }
    }

private:
    const Theme &m_theme;
    QRegularExpression m_dirty;
};

} // namespace

LetterEditor::LetterEditor(const Theme &theme, const QString &name, QWidget *parent)
    : QPlainTextEdit(parent), m_theme(theme)
{
    setAccessibleName(name);
    setFrameShape(QFrame::NoFrame);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setTabChangesFocus(true); // the keyboard must get out again
    new LetterHighlighter(theme, document());
    connect(&theme, &Theme::changed, this, &LetterEditor::restyle);
    restyle();
}

QString LetterEditor::exactText() const
{
    return document()->toRawText().replace(QChar::ParagraphSeparator, u'\n');
}

void LetterEditor::setWrong(qsizetype place)
{
    m_wrong = place;
    markWrong();
}

void LetterEditor::goTo(qsizetype place)
{
    QTextCursor cursor = textCursor();
    cursor.setPosition(int(std::clamp<qsizetype>(place, 0, document()->characterCount() - 1)));
    setTextCursor(cursor);
    ensureCursorVisible();
    setFocus(Qt::ShortcutFocusReason);
}

QPair<int, int> LetterEditor::lineAndColumn(qsizetype place) const
{
    const QTextBlock block = document()->findBlock(int(place));
    return block.isValid() ? QPair{block.blockNumber() + 1, int(place) - block.position() + 1} : QPair{1, 1};
}

void LetterEditor::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier)) {
        emit committed();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void LetterEditor::restyle()
{
    setFont(m_theme.font(Type::Mono));
    // The ring has its room also while it is not seen, so that no text moves.
    setStyleSheet(
        QStringLiteral("QPlainTextEdit { background: %1; color: %2; border: 2px solid %1; border-radius: 4px; "
                       "padding: 0 2px; }"
                       "QPlainTextEdit:focus { border-color: %3; }")
            .arg(m_theme.colour(Colour::Surface).name(), m_theme.colour(Colour::Text).name(),
                 m_theme.colour(Colour::Focus).name()));
    markWrong();
}

void LetterEditor::markWrong()
{
    QList<QTextEdit::ExtraSelection> marks;
    if (m_wrong >= 0) {
        const int last = document()->characterCount() - 1;
        QTextEdit::ExtraSelection line;
        line.cursor = QTextCursor(document());
        line.cursor.setPosition(int(std::clamp<qsizetype>(m_wrong, 0, last)));
        line.format.setBackground(m_theme.colour(Colour::BadSoft));
        line.format.setProperty(QTextFormat::FullWidthSelection, true);
        marks.append(line);
        QTextEdit::ExtraSelection sign = line;
        sign.format = {};
        // At the end of the text, or of a line, the sign before is marked.
        const int begin = sign.cursor.atBlockEnd() && !sign.cursor.atBlockStart() ? sign.cursor.position() - 1
                                                                                  : sign.cursor.position();
        sign.cursor.setPosition(begin);
        sign.cursor.setPosition(std::min(begin + 1, last), QTextCursor::KeepAnchor);
        sign.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        sign.format.setUnderlineColor(m_theme.colour(Colour::Bad));
        sign.format.setFontWeight(QFont::Bold);
        marks.append(sign);
    }
    setExtraSelections(marks);
}

} // namespace casb::ui
