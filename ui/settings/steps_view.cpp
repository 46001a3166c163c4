// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/steps_view.h"

#include "widgets/mark.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

namespace casb::ui {
namespace {

constexpr int kMark = 16;
constexpr int kIndent = 28;
constexpr int kAir = 3;     ///< below a step, at the least
constexpr int kMoreAir = 7; ///< where there is room

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

StepsView::StepsView(const Theme &theme, const Clock &clock, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_clock(clock)
{
    setAccessibleName(tr("Steps of the connection test"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setMaximumHeight((leastRow() + kMoreAir) * ConnectionStep::kSteps);
    m_turning.setInterval(50);
    connect(&m_turning, &QTimer::timeout, this, [this] {
        m_turn = m_turn >= 0.95 ? 0 : m_turn + 0.05;
        update();
    });
    connect(&theme, &Theme::changed, this, [this] {
        setMaximumHeight((leastRow() + kMoreAir) * ConnectionStep::kSteps);
        updateGeometry();
        update();
    });
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
    const auto running = ConnectionStep::State::Running;
    if (step.state == running && m_steps[size_t(step.id)].state != running)
        m_since[size_t(step.id)] = m_clock.steadyMs();
    m_steps[size_t(step.id)] = step;
    tellState();
}

void StepsView::halt()
{
    for (ConnectionStep &step : m_steps) {
        if (step.state == ConnectionStep::State::Running)
            step = {step.id, ConnectionStep::State::NotTried, -1, tr("Stopped")};
    }
    tellState();
}

qint64 StepsView::msOf(ConnectionStep::Id id) const
{
    const ConnectionStep &step = m_steps[size_t(id)];
    switch (step.state) {
    case ConnectionStep::State::NotTried: return -1;
    case ConnectionStep::State::Running: return m_clock.steadyMs() - m_since[size_t(id)];
    case ConnectionStep::State::Good:
    case ConnectionStep::State::Failed: break;
    }
    return step.ms;
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

int StepsView::nameHeight() const
{
    return std::max(20, QFontMetrics(m_theme.strongFont(Type::Body)).height());
}

int StepsView::wordsHeight() const
{
    return std::max(17, QFontMetrics(m_theme.font(Type::Small)).height());
}

int StepsView::leastRow() const
{
    return nameHeight() + wordsHeight() + kAir;
}

int StepsView::rowHeight() const
{
    return std::max(leastRow(), height() / ConnectionStep::kSteps);
}

void StepsView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor surface = m_theme.colour(Colour::Sunken);
    const int row = rowHeight();
    const int name = nameHeight();
    const int timeWidth = QFontMetrics(m_theme.font(Type::Mono)).horizontalAdvance(QStringLiteral("00.00 s")) + 8;
    for (size_t i = 0; i < m_steps.size(); ++i) {
        const ConnectionStep &step = m_steps[i];
        const int top = int(i) * row;
        const QRectF mark(0, top + (name - kMark) / 2.0, kMark, kMark);
        paintMark(painter, m_theme, stepMark(step.state), mark, surface, m_turn);
        if (i + 1 < m_steps.size())
            painter.fillRect(QRectF(kMark / 2.0 - .5, mark.bottom() + 5, 1, row - kMark - 10),
                             m_theme.colour(Colour::BorderStrong));
        const bool tried = step.state != ConnectionStep::State::NotTried;
        const bool failed = step.state == ConnectionStep::State::Failed;
        painter.setFont(failed ? m_theme.strongFont(Type::Body) : m_theme.font(Type::Body));
        painter.setPen(m_theme.colour(tried ? Colour::Text : Colour::TextMuted));
        const QString words = failed ? failedName(step.id) : nameOf(step.id);
        const int nameWidth = width() - kIndent - timeWidth;
        painter.drawText(QRect(kIndent, top, nameWidth, name), Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(words, Qt::ElideRight, nameWidth));
        painter.setFont(m_theme.font(Type::Small));
        painter.setPen(m_theme.colour(failed ? Colour::Text : Colour::TextMuted));
        painter.drawText(QRect(kIndent, top + name - 1, width() - kIndent, wordsHeight()),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(step.text, Qt::ElideRight, width() - kIndent));
        painter.setFont(m_theme.font(Type::Mono));
        painter.setPen(m_theme.colour(Colour::TextMuted));
        painter.drawText(QRect(width() - timeWidth, top, timeWidth, name), Qt::AlignRight | Qt::AlignVCenter,
                         timeText(msOf(step.id)));
    }
}

/// What is elided is told whole.
bool StepsView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const int at = static_cast<QHelpEvent *>(event)->pos().y() / rowHeight();
        const QString words = at >= 0 && at < int(m_steps.size()) ? m_steps[size_t(at)].text : QString();
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), words, this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace casb::ui
