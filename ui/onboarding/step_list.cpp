// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/step_list.h"

#include "widgets/mark.h"

#include <QAbstractButton>
#include <QPainter>
#include <QVBoxLayout>

namespace casb::ui {

/// One step. Only those that are done take the keyboard.
class StepList::Row : public QAbstractButton
{
public:
    enum class State : quint8 { Done, Present, Coming };

    Row(const Theme &theme, int number, const QString &name) : m_theme(theme), m_number(number)
    {
        setText(name);
        setAttribute(Qt::WA_Hover);
        setFixedHeight(theme.length(Length::RowNav));
        connect(&theme, &Theme::changed, this, [this] { setFixedHeight(m_theme.length(Length::RowNav)); });
    }

    void setState(State state)
    {
        m_state = state;
        setEnabled(state != State::Coming);
        setFocusPolicy(state == State::Done ? Qt::TabFocus : Qt::NoFocus);
        setCursor(state == State::Done ? Qt::PointingHandCursor : Qt::ArrowCursor);
        setAccessibleName(state == State::Done      ? StepList::tr("%1, done").arg(text())
                          : state == State::Present ? StepList::tr("%1, present step").arg(text())
                                                    : StepList::tr("%1, to come").arg(text()));
        update();
    }
    [[nodiscard]] State state() const { return m_state; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const bool present = m_state == State::Present;
        if (present || (m_state == State::Done && underMouse())) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(m_theme.colour(present ? Colour::AccentSoft : Colour::Hover));
            painter.drawRoundedRect(rect(), 5, 5);
        }
        const QRectF circle(8.5, (height() - 19) / 2.0, 19, 19);
        if (m_state == State::Done) {
            paintMark(painter, m_theme, MarkState::Good, circle, m_theme.colour(Colour::Sidebar));
        } else {
            painter.setPen(QPen(m_theme.colour(present ? Colour::AccentFill : Colour::BorderControl), 1));
            painter.setBrush(present ? m_theme.colour(Colour::AccentFill) : Qt::transparent);
            painter.drawEllipse(circle);
            painter.setFont(m_theme.strongFont(Type::Caption));
            painter.setPen(m_theme.colour(present ? Colour::TextOnAccent : Colour::TextMuted));
            painter.drawText(circle, Qt::AlignCenter, QString::number(m_number));
        }
        painter.setFont(present ? m_theme.strongFont(Type::Body) : m_theme.font(Type::Body));
        painter.setPen(m_theme.colour(m_state == State::Coming ? Colour::TextMuted : Colour::Text));
        painter.drawText(rect().adjusted(38, 0, -4, 0), Qt::AlignLeft | Qt::AlignVCenter, text());
        if (hasFocus()) {
            painter.setPen(QPen(m_theme.colour(Colour::Focus), 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 5, 5);
        }
    }

private:
    const Theme &m_theme;
    int m_number;
    State m_state = State::Coming;
};

StepList::StepList(const Theme &theme, const QStringList &names, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setAccessibleName(tr("Steps of the setup"));
    setFixedWidth(184);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 15, 10, 10);
    column->setSpacing(2);
    for (int i = 0; i < int(names.size()); ++i) {
        auto *row = new Row(theme, i + 1, names[i]);
        row->setObjectName(QStringLiteral("step%1").arg(i + 1));
        connect(row, &QAbstractButton::clicked, this, [this, row, i] {
            if (row->state() == Row::State::Done)
                emit chosen(i);
        });
        m_rows << row;
        column->addWidget(row);
    }
    column->addStretch(1);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    setCurrent(0);
}

void StepList::setCurrent(int index)
{
    m_current = index;
    for (int i = 0; i < int(m_rows.size()); ++i)
        m_rows[i]->setState(i < index ? Row::State::Done : i == index ? Row::State::Present : Row::State::Coming);
}

void StepList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colour(Colour::Sidebar));
    painter.fillRect(QRect(width() - 1, 0, 1, height()), m_theme.colour(Colour::Border));
}

} // namespace casb::ui
