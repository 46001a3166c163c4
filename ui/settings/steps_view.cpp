// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/steps_view.h"

#include "widgets/mark.h"

#include <QLocale>
#include <QPainter>

namespace casb::ui {
namespace {

constexpr int kRow = 40;
constexpr int kTimeWidth = 64;

MarkState stepMark(ConnectionStep::State state)
{
    switch (state) {
    case ConnectionStep::State::NotTried: return MarkState::Off;
    case ConnectionStep::State::Running: return MarkState::Running;
    case ConnectionStep::State::Good: return MarkState::Good;
    case ConnectionStep::State::Failed: return MarkState::Bad;
    }
    return MarkState::Off;
}

QString timeText(qint64 ms)
{
    if (ms < 0)
        return QStringLiteral("–");
    return ms < 1000 ? StepsView::tr("%1 ms").arg(ms) : StepsView::tr("%1 s").arg(QLocale().toString(double(ms) / 1000.0, 'f', 2));
}

} // namespace

QString stepName(ConnectionStep::Id id)
{
    switch (id) {
    case ConnectionStep::Id::NameLookup: return StepsView::tr("Name lookup");
    case ConnectionStep::Id::Tcp: return StepsView::tr("TCP connection");
    case ConnectionStep::Id::Tls: return StepsView::tr("TLS");
    case ConnectionStep::Id::SignIn: return StepsView::tr("Sign-in");
    case ConnectionStep::Id::AlertsPage: return StepsView::tr("First page of alerts");
    case ConnectionStep::Id::EventsPage: return StepsView::tr("First page of events");
    }
    return {};
}

StepsView::StepsView(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setAccessibleName(tr("Steps of the connection test"));
    m_turning.setInterval(50);
    connect(&m_turning, &QTimer::timeout, this, [this] {
        m_turn = m_turn >= 0.95 ? 0 : m_turn + 0.05;
        update();
    });
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    reset();
}

void StepsView::setFailure(ErrorId id)
{
    m_failure = id;
    update();
}

QString StepsView::failedName(ConnectionStep::Id id) const
{
    if (m_failure == ErrorId::ServerBusy)
        return tr("%1: rate limit reached").arg(nameOf(id));
    const bool refused = m_names.isEmpty() && id == ConnectionStep::Id::SignIn && m_failure == ErrorId::Authentication;
    return refused ? tr("Sign-in refused") : nameOf(id);
}

void StepsView::setNames(const QStringList &names, const QString &accessibleName)
{
    m_names = names;
    setAccessibleName(accessibleName);
    tellState();
}

QString StepsView::nameOf(ConnectionStep::Id id) const
{
    return m_names.isEmpty() ? stepName(id) : m_names.value(int(id));
}

void StepsView::reset()
{
    m_failure = ErrorId::None;
    for (size_t i = 0; i < m_steps.size(); ++i)
        m_steps[i] = {ConnectionStep::Id(i), ConnectionStep::State::NotTried, -1, tr("Not tried")};
    tellState();
}

void StepsView::take(const ConnectionStep &step)
{
    m_steps[size_t(step.id)] = step;
    tellState();
}

void StepsView::tellState()
{
    QStringList words;
    bool running = false;
    for (const ConnectionStep &step : m_steps) {
        running = running || step.state == ConnectionStep::State::Running;
        words.append(nameOf(step.id) + QStringLiteral(": ") + step.text);
    }
    setAccessibleDescription(words.join(QStringLiteral(". ")));
    if (running && !m_turning.isActive())
        m_turning.start();
    else if (!running)
        m_turning.stop();
    update();
}

void StepsView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor surface = m_theme.colour(Colour::Sunken);
    for (size_t i = 0; i < m_steps.size(); ++i) {
        const ConnectionStep &step = m_steps[i];
        const int top = int(i) * kRow;
        paintMark(painter, m_theme, stepMark(step.state), QRectF(0, top + 2, 16, 16), surface, m_turn);
        if (i + 1 < m_steps.size()) {
            painter.setPen(m_theme.colour(Colour::BorderStrong));
            painter.drawLine(QPointF(8.5, top + 23), QPointF(8.5, top + kRow - 2));
        }
        const bool tried = step.state != ConnectionStep::State::NotTried;
        const bool failed = step.state == ConnectionStep::State::Failed;
        painter.setFont(failed ? m_theme.strongFont(Type::Body) : m_theme.font(Type::Body));
        painter.setPen(m_theme.colour(tried ? Colour::Text : Colour::TextMuted));
        const QString name = failed ? failedName(step.id) : nameOf(step.id);
        painter.drawText(QRect(28, top, width() - 28 - kTimeWidth, 20), Qt::AlignLeft | Qt::AlignVCenter, name);
        painter.setFont(m_theme.font(Type::Small));
        painter.setPen(m_theme.colour(failed ? Colour::Text : Colour::TextMuted));
        const QFontMetrics metrics(painter.font());
        painter.drawText(QRect(28, top + 19, width() - 30, 18), Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(step.text, Qt::ElideRight, width() - 30));
        painter.setFont(m_theme.font(Type::Mono));
        painter.setPen(m_theme.colour(Colour::TextMuted));
        painter.drawText(QRect(width() - kTimeWidth, top, kTimeWidth, 20), Qt::AlignRight | Qt::AlignVCenter,
                         timeText(tried ? step.ms : -1));
    }
}

} // namespace casb::ui
