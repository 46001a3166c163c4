// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/catalogue_foot.h"

#include "base/when_ready.h"
#include "log/catalogue_lookup.h"
#include "log/log_component.h"
#include "session/time_display.h"
#include "widgets/button.h"
#include "widgets/label.h"
#include "widgets/mark.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QPainter>
#include <QtConcurrent>

#include <utility>

namespace casb::ui {

CatalogueFoot::CatalogueFoot(const Theme &theme, const TimeDisplay &time, const Clock &clock, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_time(time), m_clock(clock), m_mark(new Mark(theme, 16)),
      m_title(new Label(theme, Type::Strong, Colour::Text)),
      m_when(new ElidedLabel(theme, Type::Small, Colour::TextMuted)),
      m_cause(new ElidedLabel(theme, Type::Small, Colour::Text)),
      m_remedy(new ElidedLabel(theme, Type::Small, Colour::Text)),
      m_deed(new Button(theme, ButtonKind::Normal, tr("Enter new credentials…"))),
      m_close(new Button(theme, ButtonKind::Icon, tr("Close the catalogue entry"), QStringLiteral("close")))
{
    setObjectName(QStringLiteral("catalogueFoot"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(14, 8, 12, 8);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(2);
    m_mark->setSurface(Colour::Raised);
    m_deed->setSmall(true);
    m_deed->setObjectName(QStringLiteral("catalogueDeed"));
    m_cause->setObjectName(QStringLiteral("catalogueCause"));
    m_remedy->setObjectName(QStringLiteral("catalogueRemedy"));
    m_title->setObjectName(QStringLiteral("catalogueTitle"));
    m_when->setObjectName(QStringLiteral("catalogueWhen"));
    grid->addWidget(m_mark, 0, 0, Qt::AlignVCenter);
    grid->addWidget(m_title, 0, 1);
    grid->addWidget(m_when, 1, 1);
    grid->addWidget(new Label(theme, Type::Small, Colour::TextMuted, tr("Cause")), 0, 2);
    grid->addWidget(new Label(theme, Type::Small, Colour::TextMuted, tr("Remedy")), 1, 2);
    grid->addWidget(m_cause, 0, 3);
    grid->addWidget(m_remedy, 1, 3);
    grid->addWidget(m_deed, 0, 4, 2, 1, Qt::AlignVCenter);
    grid->addWidget(m_close, 0, 5, 2, 1, Qt::AlignVCenter);
    grid->setColumnMinimumWidth(1, 290);
    grid->setColumnStretch(3, 1);
    connect(m_close, &QAbstractButton::clicked, this, &QWidget::hide);
    connect(m_deed, &QAbstractButton::clicked, this, &CatalogueFoot::credentialsWanted);
    hide();
}

void CatalogueFoot::showLine(const std::shared_ptr<const LogBuffer> &log, qint64 line, bool live)
{
    m_line = line;
    const std::vector<LogBuffer::Line> found = log->lines(line, line + 1);
    const auto entry = found.empty() ? std::nullopt : catalogueEntry(QString::fromUtf8(found.front().message));
    if (!entry) {
        hide();
        return;
    }
    const LogBuffer::Header &header = found.front().header;
    const QString when =
        m_time.clockTimeMs(header.timeMs) + QStringLiteral(" · ") + componentName(log->origin(header.origin));
    show(*entry, when, header.level >= LogLevel::Error);
    tellMore(log, *entry, when, live);
}

void CatalogueFoot::show(const ErrorEntry &entry, const QString &when, bool worst)
{
    m_mark->setState(worst ? MarkState::Bad : MarkState::Attention, worst ? tr("Error") : tr("Warning"));
    m_title->setText(entryTitle(entry));
    m_when->setText(when);
    m_cause->setText(QCoreApplication::translate("errors", entry.cause));
    m_remedy->setText(QCoreApplication::translate("errors", entry.solution));
    m_deed->setVisible(entry.id == ErrorId::Authentication || entry.id == ErrorId::SecretUnavailable);
    setVisible(true);
}

void CatalogueFoot::tellMore(const std::shared_ptr<const LogBuffer> &log, const ErrorEntry &entry, const QString &when,
                             bool live)
{
    using Known = std::pair<qint64, std::optional<qint64>>;
    // Not in this thread, for there may be a million lines.
    const qint64 from = live ? m_time.startOfDay(m_clock.nowMs()) : 0;
    const qint64 line = m_line;
    whenReady(QtConcurrent::run([log, name = entryName(entry), from, line] {
                  return Known(countLines(*log, name, from), solvedMs(*log, line));
              }),
              this, [this, line, live, when, solution = m_remedy->text()](const Known &known) {
                  if (line != m_line)
                      return;
                  const auto [count, solved] = known;
                  const QString number = numberText(count);
                  const QString often =
                      live ? (count == 1 ? tr("1 time today") : tr("%1 times today").arg(number))
                           : (count == 1 ? tr("1 time in this file") : tr("%1 times in this file").arg(number));
                  m_when->setText(when + QStringLiteral(" · ") + often);
                  if (solved)
                      m_remedy->setText(tr("Solved by itself at %1. If it comes again: %2")
                                            .arg(m_time.moment(*solved, m_clock.nowMs()), solution));
              });
}

void CatalogueFoot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colour(Colour::Raised));
    painter.fillRect(QRect(0, 0, width(), 1), m_theme.colour(Colour::Border));
}

} // namespace casb::ui
