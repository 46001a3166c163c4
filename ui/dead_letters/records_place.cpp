// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dead_letters/records_place.h"

#include "dead_letters/dead_letters_page.h"
#include "records/records_page.h"
#include "session/session.h"
#include "session/time_display.h"
#include "widgets/button.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace casb::ui {

RecordsPlace::RecordsPlace(Session &session, Theme &theme, TimeDisplay &time, QWidget *parent)
    : QStackedWidget(parent), m_session(session), m_records(new RecordsPage(session, theme, time)),
      m_letters(new DeadLettersPage(session, theme, time)),
      m_toLetters(new Button(theme, ButtonKind::Normal, tr("Dead letters"), QStringLiteral("alert")))
{
    m_toLetters->setObjectName(QStringLiteral("toDeadLetters"));
    m_toLetters->setToolTip(tr("Source objects that could not become records"));
    m_records->addToToolbar(m_toLetters);
    addWidget(m_records);
    addWidget(m_letters);
    connect(m_toLetters, &QAbstractButton::clicked, this, &RecordsPlace::showDeadLetters);
    connect(m_letters, &DeadLettersPage::backWanted, this, [this] {
        setCurrentWidget(m_records);
        m_records->setFocus(Qt::OtherFocusReason);
        m_toLetters->setFocus(Qt::OtherFocusReason);
    });
    connect(m_letters, &DeadLettersPage::pullWanted, this, &RecordsPlace::pullWanted);
    connect(m_records, &RecordsPage::pullWanted, this, &RecordsPlace::pullWanted);
    connect(&session, &Session::snapshotChanged, this, &RecordsPlace::showButton);
    connect(&session, &Session::opened, this, &RecordsPlace::showButton);
    showButton();
}

void RecordsPlace::showButton()
{
    const SpoolFacts &spool = m_session.snapshot().spool;
    m_toLetters->setVisible(spool.deadLetters + spool.settledLetters > 0);
    m_toLetters->setWords(spool.deadLetters > 0 ? tr("Dead letters %1").arg(numberText(spool.deadLetters))
                                                : tr("Dead letters"));
}

void RecordsPlace::showPull(const QString &service, const QString &pullingId)
{
    setCurrentWidget(m_records);
    m_records->showPull(service, pullingId);
}

void RecordsPlace::showDeadLetters()
{
    setCurrentWidget(m_letters);
    m_letters->showOpen();
}

void RecordsPlace::showDeadLettersOf(const QString &service, const QString &pullingId)
{
    setCurrentWidget(m_letters);
    m_letters->showPull(service, pullingId);
}

QByteArray RecordsPlace::keptState() const
{
    QJsonObject kept = QJsonDocument::fromJson(m_records->keptState()).object();
    kept.insert(QStringLiteral("deadLetters"), QJsonDocument::fromJson(m_letters->keptState()).object());
    return QJsonDocument(kept).toJson(QJsonDocument::Compact);
}

void RecordsPlace::restoreKeptState(const QByteArray &state)
{
    m_records->restoreKeptState(state);
    const QJsonObject kept = QJsonDocument::fromJson(state).object();
    m_letters->restoreKeptState(QJsonDocument(kept.value(QLatin1String("deadLetters")).toObject()).toJson());
}

} // namespace casb::ui
