// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/yaml_view.h"

#include <QPainter>
#include <QRegularExpression>
#include <QSyntaxHighlighter>
#include <QTextBlock>

#include <algorithm>

namespace casb::ui {
namespace {

class YamlHighlighter : public QSyntaxHighlighter
{
public:
    YamlHighlighter(const Theme &theme, QTextDocument *document) : QSyntaxHighlighter(document), m_theme(theme)
    {
        connect(&theme, &Theme::changed, this, &QSyntaxHighlighter::rehighlight);
    }

protected:
    void highlightBlock(const QString &text) override
    {
        static const QRegularExpression key(QStringLiteral(R"(([\w.@-]+|"[^"]*")\s*:(?=\s|$))"));
        static const QRegularExpression quoted(QStringLiteral(R"("[^"]*"|'[^']*')"));
        static const QRegularExpression number(QStringLiteral(R"((?<=[\s:\[,])(-?\d+(\.\d+)?|true|false|null)(?=\s*([,}\]#]|$)))"));
        static const QRegularExpression comment(QStringLiteral(R"((^|\s)#.*$)"));
        const auto colour = [&](const QRegularExpression &pattern, Colour name, int group) {
            for (auto it = pattern.globalMatch(text); it.hasNext();) {
                const auto match = it.next();
                setFormat(int(match.capturedStart(group)), int(match.capturedLength(group)), m_theme.colour(name));
            }
        };
        colour(number, Colour::CodeNumber, 1);
        colour(quoted, Colour::CodeString, 0);
        colour(key, Colour::CodeKey, 1);
        colour(comment, Colour::TextMuted, 0);
    }

private:
    const Theme &m_theme;
};

class NumberArea : public QWidget
{
public:
    explicit NumberArea(YamlView &view) : QWidget(&view), m_view(view) {}

protected:
    void paintEvent(QPaintEvent *event) override { m_view.paintNumbers(event); }

private:
    YamlView &m_view;
};

} // namespace

YamlView::YamlView(const Theme &theme, QWidget *parent)
    : QPlainTextEdit(parent), m_theme(theme), m_numbers(new NumberArea(*this))
{
    setAccessibleName(tr("Configuration as YAML"));
    setFrameShape(QFrame::NoFrame);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setTabChangesFocus(true);
    new YamlHighlighter(theme, document());
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &area, int dy) {
        if (dy != 0)
            m_numbers->scroll(0, dy);
        else
            m_numbers->update(0, area.y(), m_numbers->width(), area.height());
    });
    connect(&theme, &Theme::changed, this, &YamlView::restyle);
    restyle();
}

void YamlView::restyle()
{
    setFont(m_theme.font(Type::Mono));
    setStyleSheet(QStringLiteral("QPlainTextEdit { background: %1; color: %2; border: 0; }")
                      .arg(m_theme.colour(Colour::Surface).name(), m_theme.colour(Colour::Text).name()));
    setViewportMargins(numbersWidth(), 0, 0, 0);
    markLines();
}

void YamlView::show(const QString &text, const QSet<int> &changed, const QSet<int> &wrong, const QSet<int> &warned)
{
    m_changed = changed;
    m_wrong = wrong;
    m_warned = warned - wrong;
    if (text != toPlainText())
        replaceText(text);
    setViewportMargins(numbersWidth(), 0, 0, 0);
    markLines();
}

/// Only the part that differs, so that the cursor, the scroll position and what can be undone stay.
void YamlView::replaceText(const QString &text)
{
    const QString old = toPlainText();
    qsizetype head = 0;
    const qsizetype shorter = std::min(old.size(), text.size());
    while (head < shorter && old[head] == text[head])
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && old[old.size() - 1 - tail] == text[text.size() - 1 - tail])
        ++tail;
    QTextCursor cursor(document());
    cursor.setPosition(int(head));
    cursor.setPosition(int(old.size() - tail), QTextCursor::KeepAnchor);
    cursor.insertText(text.mid(head, text.size() - tail - head));
}

void YamlView::markLines()
{
    QList<QTextEdit::ExtraSelection> selections;
    const auto mark = [&](const QSet<int> &lines, Colour colour) {
        for (const int line : lines) {
            QTextEdit::ExtraSelection selection;
            selection.cursor = QTextCursor(document()->findBlockByNumber(line));
            selection.format.setBackground(m_theme.colour(colour));
            selection.format.setProperty(QTextFormat::FullWidthSelection, true);
            selections.append(selection);
        }
    };
    mark(m_changed - m_wrong - m_warned, Colour::DiffAdded);
    mark(m_warned, Colour::AttentionSoft);
    mark(m_wrong, Colour::BadSoft);
    setExtraSelections(selections);
}

int YamlView::numbersWidth() const
{
    return fontMetrics().horizontalAdvance(u'9') * int(QString::number(std::max(99, blockCount())).size()) + 18;
}

void YamlView::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    m_numbers->setGeometry(0, 0, numbersWidth(), height());
}

void YamlView::paintNumbers(QPaintEvent *event)
{
    QPainter painter(m_numbers);
    painter.fillRect(event->rect(), m_theme.colour(Colour::Surface));
    painter.setFont(font());
    QTextBlock block = firstVisibleBlock();
    double top = blockBoundingGeometry(block).translated(contentOffset()).top();
    while (block.isValid() && top <= event->rect().bottom()) {
        const double high = blockBoundingRect(block).height();
        const bool wrong = m_wrong.contains(block.blockNumber());
        if (wrong)
            painter.fillRect(QRectF(0, top, 3, high), m_theme.colour(Colour::Bad));
        painter.setPen(m_theme.colour(wrong ? Colour::Bad : Colour::TextMuted));
        painter.drawText(QRectF(0, top, m_numbers->width() - 10, high), Qt::AlignRight | Qt::AlignVCenter,
                         QString::number(block.blockNumber() + 1));
        top += high;
        block = block.next();
    }
}

} // namespace casb::ui
