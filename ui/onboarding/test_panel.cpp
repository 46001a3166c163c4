// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/test_panel.h"

#include "settings/steps_view.h"
#include "widgets/button.h"
#include "widgets/label.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLocale>

namespace casb::ui {

TestPanel::TestPanel(const Theme &theme, const Clock &clock, const QString &title, const QString &start,
                     const QString &note, const QStringList &names, QWidget *parent)
    : Panel(theme, title, parent), m_theme(theme), m_start(start), m_run(new Button(theme, ButtonKind::Normal, start)),
      m_steps(new StepsView(theme, clock)), m_failure(new Panel(theme)), m_cause(new Label(theme, Type::Small, Colour::Text)),
      m_remedy(new Label(theme, Type::Small, Colour::Text)), m_deed(new Button(theme, ButtonKind::Primary, {})),
      m_skip(new Button(theme, ButtonKind::Normal, tr("Go on untested"))),
      m_exchange(new Button(theme, ButtonKind::Link, tr("Show exchange"))),
      m_note(new Label(theme, Type::Small, Colour::TextMuted, note))
{
    m_counting.setInterval(100);
    connect(&m_counting, &QTimer::timeout, this, &TestPanel::showProgress);
    setColours(Colour::Sunken, Colour::Border);
    m_run->setObjectName(QStringLiteral("testRun"));
    m_run->setSmall(true);
    m_run->setAutoDefault(false);
    addToTitle(m_run);
    if (!names.isEmpty())
        m_steps->setNames(names, title);
    content()->setContentsMargins(16, 8, 16, 14);
    setInset(16);
    content()->addWidget(m_steps, 1);
    content()->addStretch(1);
    m_failure->setObjectName(QStringLiteral("testFailure"));
    m_failure->setColours(Colour::BadSoft, Colour::BadLine);
    m_failure->content()->setContentsMargins(12, 10, 12, 10);
    m_failure->content()->setSpacing(3);
    m_cause->setObjectName(QStringLiteral("testCause"));
    m_remedy->setObjectName(QStringLiteral("testRemedy"));
    for (Label *label : {m_cause, m_remedy}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_exchange->setObjectName(QStringLiteral("testExchange"));
    m_exchange->setSmall(true);
    m_exchange->setAutoDefault(false);
    m_exchange->hide();
    auto *head = new QHBoxLayout;
    head->addWidget(new Label(theme, Type::Strong, Colour::Text, tr("Cause")), 1);
    head->addWidget(m_exchange);
    m_failure->content()->addLayout(head);
    m_failure->content()->addWidget(m_cause);
    m_failure->content()->addSpacing(4);
    m_failure->content()->addWidget(new Label(theme, Type::Strong, Colour::Text, tr("Remedy")));
    m_failure->content()->addWidget(m_remedy);
    auto *deeds = new QHBoxLayout;
    deeds->setSpacing(8);
    for (Button *button : {m_deed, m_skip}) {
        button->setSmall(true);
        button->setAutoDefault(false);
        deeds->addWidget(button);
    }
    m_deed->setObjectName(QStringLiteral("testDeed"));
    m_skip->setObjectName(QStringLiteral("testSkip"));
    m_skip->setToolTip(tr("The collector itself tries again until it works"));
    deeds->addStretch(1);
    m_failure->content()->addSpacing(4);
    m_failure->content()->addLayout(deeds);
    m_failure->hide();
    content()->addWidget(m_failure);
    auto *line = new QFrame;
    line->setFixedHeight(1);
    const auto tint = [line, &theme] {
        line->setStyleSheet(QStringLiteral("background: %1;").arg(theme.colour(Colour::Border).name()));
    };
    tint();
    connect(&theme, &Theme::changed, line, tint);
    content()->addWidget(line);
    m_note->setWordWrap(true);
    m_note->setObjectName(QStringLiteral("testNote"));
    content()->addWidget(m_note);
    connect(m_run, &QAbstractButton::clicked, this, [this] {
        if (m_running) {
            m_running = false;
            m_steps->halt();
            setNote(tr("stopped"));
            m_run->setWords(tr("Test again"));
            emit stopWanted();
        } else {
            emit startWanted();
        }
    });
    connect(m_deed, &QAbstractButton::clicked, this, &TestPanel::deedChosen);
    connect(m_exchange, &QAbstractButton::clicked, this, &TestPanel::exchangeWanted);
    connect(m_skip, &QAbstractButton::clicked, this, &TestPanel::skipWanted);
}

void TestPanel::begin()
{
    m_steps->reset();
    m_failure->hide();
    m_passed = false;
    m_running = true;
    setNote(tr("running"));
    m_run->setWords(tr("Stop test"));
}

void TestPanel::take(const ConnectionStep &step)
{
    if (!m_running)
        return;
    ConnectionStep shown = step;
    shown.text = refusalWords(step.text);
    m_steps->take(shown);
    showProgress();
}

void TestPanel::showProgress()
{
    if (!m_running) {
        m_counting.stop();
        return;
    }
    if (!m_counting.isActive())
        m_counting.start();
    setNote(tr("step %1 of %2, %3").arg(QString::number(lastRow()), QString::number(ConnectionStep::kSteps), spent()));
}

void TestPanel::succeed()
{
    m_running = false;
    m_passed = true;
    m_run->setWords(tr("Test again"));
    setNote(tr("all steps went well, %1").arg(spent()));
}

void TestPanel::fail(const FailureWords &words, const QString &deed)
{
    m_running = false;
    m_run->setWords(tr("Test again"));
    setNote(tr("stopped at step %1, %2").arg(QString::number(lastRow()), spent()));
    m_exchange->setVisible(words.exchange);
    m_cause->setText(words.cause);
    m_remedy->setText(words.remedy);
    m_deed->setVisible(!deed.isEmpty());
    m_deed->setWords(deed);
    m_failure->show();
}

void TestPanel::forget()
{
    if (m_running)
        emit stopWanted();
    m_running = false;
    m_passed = false;
    m_steps->reset();
    m_failure->hide();
    setNote({});
    m_run->setWords(m_start);
}

void TestPanel::setStartable(bool on, const QString &why)
{
    m_run->setEnabled(on || m_running);
    m_run->setToolTip(on ? QString() : why);
}

void TestPanel::setSkippable(bool on)
{
    m_skip->setVisible(on);
}

int TestPanel::lastRow() const
{
    int last = 0;
    for (int i = 0; i < ConnectionStep::kSteps; ++i) {
        const ConnectionStep &step = m_steps->step(ConnectionStep::Id(i));
        if (step.state != ConnectionStep::State::NotTried)
            last = i + 1;
    }
    return last;
}

QString TestPanel::spent() const
{
    qint64 ms = 0;
    for (int i = 0; i < ConnectionStep::kSteps; ++i)
        ms += std::max<qint64>(0, m_steps->msOf(ConnectionStep::Id(i)));
    return ms < 1000 ? tr("%1 ms").arg(QLocale().toString(ms))
                     : tr("%1 s").arg(QLocale().toString(double(ms) / 1000.0, 'f', 2));
}

void TestPanel::setNoteBelow(const QString &words)
{
    m_note->setText(words);
}

} // namespace casb::ui
