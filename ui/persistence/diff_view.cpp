// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/diff_view.h"

#include "persistence/fitted_json.h"
#include "records/pretty_json.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>

namespace casb::ui {
namespace {

constexpr int kRow = 19;
constexpr int kSignLeft = 12;
constexpr int kTextLeft = 30;
constexpr int kAir = 8;

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

DiffView::DiffView(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void DiffView::setDiff(const QList<DiffLine> &lines)
{
    m_lines = lines;
    int removed = 0;
    int added = 0;
    for (const DiffLine &line : lines) {
        removed += line.kind == DiffLine::Kind::Removed ? 1 : 0;
        added += line.kind == DiffLine::Kind::Added ? 1 : 0;
    }
    setAccessibleName(tr("Difference"));
    setAccessibleDescription(tr("%1 lines went, %2 came").arg(removed).arg(added));
    updateGeometry();
    update();
}

int DiffView::firstChange() const
{
    const auto first = std::find_if(m_lines.begin(), m_lines.end(),
                                    [](const DiffLine &line) { return line.kind != DiffLine::Kind::Same; });
    return kAir + int(first == m_lines.end() ? 0 : first - m_lines.begin()) * rowHeight();
}

int DiffView::rowHeight() const
{
    return std::max(kRow, QFontMetrics(m_theme.monoCaption()).height() + 4);
}

QSize DiffView::sizeHint() const
{
    return {400, int(m_lines.size()) * rowHeight() + 2 * kAir};
}

void DiffView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(m_theme.monoCaption());
    const QFontMetricsF metrics(painter.font());
    const int signs = int((width() - kTextLeft - kAir) / std::max(1.0, metrics.horizontalAdvance(u'0')));
    const int high = rowHeight();
    int top = kAir;
    for (const DiffLine &line : m_lines) {
        const QRect row(0, top, width(), high);
        if (line.kind != DiffLine::Kind::Same)
            painter.fillRect(row, m_theme.colour(line.kind == DiffLine::Kind::Added ? Colour::DiffAdded : Colour::DiffRemoved));
        painter.setPen(m_theme.colour(Colour::Text));
        if (line.kind != DiffLine::Kind::Same)
            painter.drawText(row.adjusted(kSignLeft, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                             line.kind == DiffLine::Kind::Added ? QStringLiteral("+") : QStringLiteral("-"));
        const QString text = fittedLine(line.text, signs);
        for (const JsonSpan &span : jsonSpans(text)) {
            painter.setPen(m_theme.colour(partColour(span.part)));
            const double x = kTextLeft + metrics.horizontalAdvance(text.left(span.at));
            painter.drawText(QRectF(x, top, width(), high), Qt::AlignLeft | Qt::AlignVCenter,
                             text.mid(span.at, span.length));
        }
        top += high;
    }
}

bool DiffView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int i = (help->pos().y() - kAir) / rowHeight();
        if (i >= 0 && i < m_lines.size())
            QToolTip::showText(help->globalPos(), m_lines[i].text.trimmed(), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace casb::ui
