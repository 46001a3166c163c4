// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame/tenant_list.h"

#include "widgets/label.h"
#include "widgets/mark.h"

#include <QAbstractButton>
#include <QPainter>
#include <QVBoxLayout>

namespace casb::ui {

class TenantList::Row : public QAbstractButton
{
public:
    explicit Row(const Theme &theme) : m_theme(theme)
    {
        setObjectName(QStringLiteral("tenantRow"));
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
        setCursor(Qt::PointingHandCursor);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    void show(const TenantLine &line)
    {
        if (line == m_line)
            return;
        m_line = line;
        setText(line.input);
        const QString behind = line.behind.isEmpty() || line.behind == line.state.word
                                   ? line.state.word
                                   : line.state.word + QStringLiteral(", ") + line.behind;
        setAccessibleName(TenantList::tr("Show %1: %2").arg(line.input, behind));
        setToolTip(accessibleName());
        update();
    }
    [[nodiscard]] const QString &input() const { return m_line.input; }

    [[nodiscard]] QSize sizeHint() const override
    {
        return {120, std::max(26, QFontMetrics(m_theme.font(Type::Body)).height() + 8)};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return {60, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (underMouse()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(m_theme.colour(Colour::Hover));
            painter.drawRoundedRect(rect(), 5, 5);
        }
        paintMark(painter, m_theme, m_line.state.mark, QRectF(10, (height() - 14) / 2.0, 14, 14),
                  m_theme.colour(Colour::Sidebar));
        painter.setFont(m_theme.font(Type::Caption));
        painter.setPen(m_theme.colour(Colour::TextMuted));
        const int end = width() - 8;
        const int behind = painter.fontMetrics().horizontalAdvance(m_line.behind);
        painter.drawText(QRect(end - behind, 0, behind, height()), Qt::AlignRight | Qt::AlignVCenter, m_line.behind);
        painter.setFont(m_theme.font(Type::Body));
        painter.setPen(m_theme.colour(Colour::Text));
        const int room = end - behind - 8 - 32;
        painter.drawText(QRect(32, 0, room, height()), Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(m_line.input, Qt::ElideMiddle, room));
        if (hasFocus()) {
            painter.setPen(QPen(m_theme.colour(Colour::Focus), 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 5, 5);
        }
    }

private:
    const Theme &m_theme;
    TenantLine m_line;
};

TenantList::TenantList(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_column(new QVBoxLayout(this)),
      m_title(new Label(theme, Type::Small, Colour::TextMuted))
{
    setObjectName(QStringLiteral("tenantList"));
    m_column->setContentsMargins(0, 9, 0, 6);
    m_column->setSpacing(0);
    m_title->setContentsMargins(10, 0, 0, 3);
    m_column->addWidget(m_title);
    setAccessibleName(tr("Tenants"));
    hide();
}

void TenantList::show(const QList<TenantLine> &tenants, const QString &inView)
{
    QList<TenantLine> others;
    for (const TenantLine &line : tenants) {
        if (line.input != inView && tenants.size() > 1)
            others << line;
    }
    setVisible(!others.isEmpty());
    m_title->setText(inView.isEmpty() ? tr("Tenants") : tr("Other tenants"));
    if (others == m_shown)
        return;
    m_shown = others;
    while (m_rows.size() > others.size())
        delete m_rows.takeLast();
    while (m_rows.size() < others.size()) {
        auto *row = new Row(m_theme);
        m_column->addWidget(row);
        connect(row, &QAbstractButton::clicked, this, [this, row] { emit chosen(row->input()); });
        m_rows << row;
    }
    for (qsizetype i = 0; i < others.size(); ++i)
        m_rows[i]->show(others[i]);
}

void TenantList::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(QRect(2, 0, width() - 2, 1), m_theme.colour(Colour::Border));
}

} // namespace casb::ui
