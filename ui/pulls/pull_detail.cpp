// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pulls/pull_detail.h"

#include "base/when_ready.h"
#include "pulls/pulls_csv.h"
#include "pulls/waterfall.h"
#include "records/json_view.h"
#include "session/service_label.h"
#include "session/session.h"
#include "session/time_display.h"
#include "widgets/button.h"
#include "widgets/label.h"
#include "widgets/mark.h"
#include "widgets/segments.h"

#include <QClipboard>
#include <QDateTime>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QtConcurrent>

namespace casb::ui {
namespace {

constexpr int kLedgerFact = 1;
constexpr int kLedgerTab = 3;

constexpr int kMostRecords = 100;
constexpr qsizetype kMostLines = 500;

QFrame *makeLine(const Theme &theme)
{
    auto *line = new QFrame;
    line->setFixedHeight(1);
    const auto style = [line, &theme] {
        line->setStyleSheet(QStringLiteral("background: %1;").arg(theme.colour(Colour::Border).name()));
    };
    style();
    QObject::connect(&theme, &Theme::changed, line, style);
    return line;
}

} // namespace

PullDetail::PullDetail(Session &session, const Theme &theme, const TimeDisplay &time, QWidget *parent)
    : Panel(theme, tr("No pull chosen"), parent), m_session(session), m_theme(theme), m_time(time),
      m_copy(new Button(theme, ButtonKind::Normal, tr("Copy Devo query"), QStringLiteral("copy"))),
      m_more(new Button(theme, ButtonKind::Link, {})),
      m_tabs(new Segments(theme, tr("Detail of the pull"), {tr("Requests"), tr("Log"), tr("Records"), tr("Ledger")})),
      m_stack(new QStackedWidget), m_waterfall(new Waterfall(theme)), m_log(new QPlainTextEdit),
      m_records(new JsonView(theme, tr("Records of the pull"), false))
{
    setObjectName(QStringLiteral("pullDetail"));
    setTitleLine(true);
    m_copy->setObjectName(QStringLiteral("copyDevoQuery"));
    m_copy->setSmall(true);
    m_copy->setEnabled(false);
    addToTitle(m_copy);
    m_tabs->setObjectName(QStringLiteral("pullTabs"));
    content()->setContentsMargins(0, 8, 0, 0);
    content()->setSpacing(0);
    auto *tabs = new QHBoxLayout;
    tabs->setContentsMargins(12, 0, 12, 8);
    tabs->addWidget(m_tabs);
    tabs->addStretch();
    m_more->setObjectName(QStringLiteral("pullMore"));
    m_more->setSmall(true);
    tabs->addWidget(m_more);
    content()->addLayout(tabs);

    auto *requests = new QWidget;
    auto *requestsLayout = new QVBoxLayout(requests);
    requestsLayout->setContentsMargins(12, 0, 4, 4);
    auto *scroll = new QScrollArea;
    scroll->setAccessibleName(tr("Requests of the pull"));
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_waterfall);
    scroll->viewport()->setAutoFillBackground(false);
    m_waterfall->setAutoFillBackground(false);
    requestsLayout->addWidget(scroll, 1);
    requestsLayout->addWidget(new WaterfallLegend(theme));
    m_stack->addWidget(requests);
    m_log->setObjectName(QStringLiteral("pullLog"));
    m_log->setAccessibleName(tr("Log lines of the pull"));
    m_log->setReadOnly(true);
    m_log->setFrameShape(QFrame::NoFrame);
    m_log->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_log->setFont(theme.font(Type::Mono));
    m_log->setUndoRedoEnabled(false);
    m_stack->addWidget(m_log);
    m_records->setObjectName(QStringLiteral("pullRecords"));
    m_stack->addWidget(m_records);
    m_ledgerPage = new QWidget;
    auto *grid = new QGridLayout(m_ledgerPage);
    grid->setContentsMargins(14, 4, 14, 8);
    grid->setHorizontalSpacing(16);
    grid->setColumnMinimumWidth(0, 150);
    const QStringList names{tr("Received"),        tr("Duplicates filtered"), tr("Rejected (dead letters)"),
                            tr("Stored"),          tr("Records made of them"), tr("Requests, of them 429"),
                            tr("Pages")};
    for (int i = 0; i < 7; ++i) {
        grid->addWidget(new Label(theme, Type::Body, Colour::TextMuted, names[i]), i, 0);
        m_ledgerValues[i] = new ElidedLabel(theme, Type::Body, Colour::Text);
        grid->addWidget(m_ledgerValues[i], i, 1);
    }
    grid->setRowStretch(7, 1);
    grid->setColumnStretch(1, 1);
    m_stack->addWidget(m_ledgerPage);
    content()->addWidget(m_stack, 1);
    content()->addWidget(makeLine(theme));
    content()->addWidget(makeFacts());
    content()->addWidget(makeLine(theme));
    auto *last = new QVBoxLayout;
    last->setContentsMargins(14, 8, 12, 8);
    last->setSpacing(1);
    for (ElidedLabel *&line : m_lastLines) {
        line = new ElidedLabel(theme, Type::Mono, Colour::Text);
        last->addWidget(line);
    }
    content()->addLayout(last);

    connect(m_tabs, &Segments::chosen, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_tabs, &Segments::chosen, this, &PullDetail::showMore);
    connect(m_more, &QAbstractButton::clicked, this, [this] {
        if (!m_evidence.pull)
            return;
        if (m_tabs->current() == kLedgerTab)
            emit deadLettersWanted(m_evidence.pull->key.service, m_evidence.pull->pullingId);
        else if (m_tabs->current() == 1)
            emit logWanted(m_evidence.pull->startedMs);
        else
            emit recordsWanted(m_evidence.pull->key.service, m_evidence.pull->pullingId);
    });
    connect(m_copy, &QAbstractButton::clicked, this, [this] {
        if (m_evidence.pull)
            QGuiApplication::clipboard()->setText(devoQuery(*m_evidence.pull, tag()));
    });
    connect(&m_logWatcher, &QFutureWatcherBase::finished, this, [this] {
        if (!m_logWatcher.isCanceled() && m_logWatcher.future().resultCount() > 0)
            takeLog(m_logWatcher.result());
    });
    connect(&time, &TimeDisplay::changed, this, [this] {
        take(m_evidence);
        readLog();
    });
    connect(&theme, &Theme::changed, this, [this] { m_log->setFont(m_theme.font(Type::Mono)); });
    show(0);
}

QWidget *PullDetail::makeFacts()
{
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(14, 8, 12, 8);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(3);
    grid->setColumnMinimumWidth(0, 72);
    const QStringList names{tr("Asked for"), tr("Ledger"), tr("Delivered"), tr("Repaired")};
    for (int i = 0; i < 4; ++i) {
        grid->addWidget(new Label(m_theme, Type::Small, Colour::TextMuted, names[i]), i, 0);
        m_facts[i] = new ElidedLabel(m_theme, Type::Small, Colour::Text);
        if (i != kLedgerFact)
            grid->addWidget(m_facts[i], i, 1);
    }
    m_facts[kLedgerFact]->setObjectName(QStringLiteral("pullLedger"));
    m_ledgerMark = new Mark(m_theme, 14);
    auto *ledger = new QHBoxLayout;
    ledger->setSpacing(6);
    ledger->addWidget(m_ledgerMark);
    ledger->addWidget(m_facts[kLedgerFact], 1);
    grid->addLayout(ledger, kLedgerFact, 1);
    grid->setColumnStretch(1, 1);
    return box;
}

void PullDetail::show(qint64 pullRow)
{
    m_row = pullRow;
    if (pullRow == 0) {
        take({});
        takeLog({});
        return;
    }
    refresh();
}

void PullDetail::refresh()
{
    if (m_row == 0)
        return;
    whenReady(m_session.queries().run<PullEvidence>(
                  [row = m_row](StoreReader &reader) { return readEvidence(reader, row, kMostRecords); }),
              this, [this, row = m_row](const PullEvidence &evidence) {
                  if (row != m_row)
                      return;
                  take(evidence);
                  readLog();
              });
}

int PullDetail::tab() const
{
    return m_tabs->current();
}

void PullDetail::setTab(int tab)
{
    if (tab < 0 || tab >= m_stack->count())
        return;
    m_tabs->setCurrent(tab);
    m_stack->setCurrentIndex(tab);
    showMore();
}

QString PullDetail::tag() const
{
    if (!m_evidence.tag.isEmpty())
        return m_evidence.tag;
    const ServiceKey &key = m_evidence.pull->key;
    for (const InputConfig &input : m_session.config().inputs) {
        for (const ServiceConfig &service : input.services) {
            if (input.name == key.input && service.name == key.service)
                return service.tag;
        }
    }
    return key.service == QLatin1String("events") ? QStringLiteral("casb.proofpoint.event")
                                                  : QStringLiteral("casb.proofpoint.alert");
}

void PullDetail::readLog()
{
    if (!m_evidence.pull)
        return;
    const PullStatistics &pull = *m_evidence.pull;
    const QString service = pull.key.service;
    const qint64 from = pull.startedMs - 20;
    const qint64 to = pull.endedMs > 0 ? pull.endedMs + 50 : m_session.clock().nowMs();
    if (const auto buffer = m_session.logBuffer(); buffer && reachesBack(*buffer, pull.startedMs)) {
        m_logWatcher.setFuture(
            QtConcurrent::run([buffer, service, from, to] { return pullLog(*buffer, service, from, to, kMostLines); }));
        return;
    }
    // Of an earlier run, or so long ago that the memory has dropped it.
    m_logWatcher.setFuture(m_session.queries().run<QList<PullLogLine>>([service, from, to](StoreReader &reader) {
        return storedPullLog(reader, service, from, to, kMostLines);
    }));
}

void PullDetail::take(const PullEvidence &evidence)
{
    m_evidence = evidence;
    m_copy->setEnabled(evidence.pull.has_value());
    m_waterfall->setRequests(evidence.requests, evidence.pull ? evidence.pull->startedMs : 0);
    QString text;
    for (const QByteArray &record : evidence.records)
        text += QString::fromUtf8(record) + u'\n';
    if (text.isEmpty() && evidence.pull)
        text = evidence.pull->records == 0 ? tr("This pull brought no records.") : tr("None of its records are kept in the store.");
    m_records->setText(text);
    if (evidence.pull) {
        const ServiceKey &key = evidence.pull->key;
        const QString service = m_session.config().inputs.size() > 1 ? serviceLabel(key) : key.service;
        setTitle(tr("%1, %2").arg(service, m_time.clockTime(evidence.pull->startedMs)));
        setNote(evidence.pull->pullingId);
        m_tabs->setWords(0, tr("Requests %1").arg(evidence.requests.size()));
        m_tabs->setWords(2, tr("Records %1").arg(numberText(evidence.pull->records)));
    } else {
        setTitle(tr("No pull chosen"));
        setNote({});
        m_tabs->setWords(0, tr("Requests"));
        m_tabs->setWords(2, tr("Records"));
    }
    showFacts();
    showLedger();
    showMore();
}

void PullDetail::showMore()
{
    const int tab = m_tabs->current();
    if (tab == kLedgerTab) {
        m_more->setVisible(m_evidence.pull && m_evidence.pull->rejected > 0);
        m_more->setWords(tr("Show its dead letters"));
        m_more->setToolTip(tr("Opens what this pull could not make records of"));
        return;
    }
    m_more->setVisible(m_evidence.pull && (tab == 1 || (tab == 2 && m_evidence.pull->records > 0)));
    m_more->setWords(tab == 1 ? tr("Show in the log") : tr("Show all"));
    m_more->setToolTip(tab == 1 ? tr("Opens the log at the beginning of this pull") : tr("Opens the records of this pull"));
}

/// Moments inside of @p text as the rest of the console writes them.
QString PullDetail::shownTimes(QString text) const
{
    static const QRegularExpression moment(QStringLiteral("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d+)?)?Z"));
    qsizetype at = 0;
    for (QRegularExpressionMatch match = moment.match(text); match.hasMatch(); match = moment.match(text, at)) {
        const QDateTime time = QDateTime::fromString(match.captured(), Qt::ISODateWithMs);
        const QString words = time.isValid() ? m_time.moment(time.toMSecsSinceEpoch(), m_session.clock().nowMs()) : match.captured();
        text.replace(match.capturedStart(), match.capturedLength(), words);
        at = match.capturedStart() + words.size();
    }
    return text;
}

void PullDetail::setFact(int row, const QString &text)
{
    m_facts[row]->setText(text.isEmpty() ? QStringLiteral("–") : text);
}

void PullDetail::showFacts()
{
    if (!m_evidence.pull) {
        for (int i = 0; i < 4; ++i)
            setFact(i, {});
        m_ledgerMark->setState(MarkState::Off, tr("no pull"));
        return;
    }
    const PullStatistics &pull = *m_evidence.pull;
    setFact(0, shownTimes(pull.askedFor));
    const bool closes = pull.received == pull.duplicates + pull.rejected + pull.stored;
    const bool running = pull.result == PullStatistics::Result::Running;
    m_ledgerMark->setState(closes ? MarkState::Good : running ? MarkState::Running : MarkState::Bad,
                           closes ? tr("closes") : tr("does not close"));
    QStringList parts; // what is none is left out where there is no room
    const QString duplicates =
        pull.duplicates == 1 ? tr("1 duplicate") : tr("%1 duplicates").arg(numberText(pull.duplicates));
    if (pull.duplicates > 0)
        parts.append(duplicates);
    if (pull.rejected > 0)
        parts.append(tr("%1 rejected").arg(numberText(pull.rejected)));
    parts.append(tr("%1 stored").arg(numberText(pull.stored)));
    m_facts[kLedgerFact]->setText(tr("%1 received = %2 + %3 rejected + %4 stored")
                                      .arg(numberText(pull.received), duplicates, numberText(pull.rejected),
                                           numberText(pull.stored)),
                                  tr("%1 received = %2").arg(numberText(pull.received), parts.join(QStringLiteral(" + "))));
    QStringList delivered;
    for (const OutputCursor &cursor : m_evidence.cursors) {
        const bool all = pull.records == 0 || cursor.nextRecord >= pull.firstRecord + pull.records;
        const qint64 have = all ? pull.records : std::max<qint64>(0, cursor.nextRecord - pull.firstRecord);
        delivered.append(all ? tr("%1 to %2").arg(numberText(have), cursor.output)
                             : tr("%1 of %2 to %3").arg(numberText(have), numberText(pull.records), cursor.output));
    }
    setFact(2, delivered.join(QStringLiteral(", ")));
    if (pull.error.id != ErrorId::None)
        setFact(3, pull.error.text());
    else
        setFact(3, pull.repaired == 0   ? tr("nothing")
                   : pull.repaired == 1 ? tr("1 place: a control character or bad UTF-8")
                                        : tr("%1 places: control characters or bad UTF-8").arg(numberText(pull.repaired)));
}

void PullDetail::showLedger()
{
    const PullStatistics pull = m_evidence.pull.value_or(PullStatistics{});
    const QStringList values{numberText(pull.received),
                             numberText(pull.duplicates),
                             numberText(pull.rejected),
                             numberText(pull.stored),
                             numberText(pull.records),
                             numberText(pull.requests) + QStringLiteral(", ") + numberText(pull.throttled),
                             numberText(pull.pages)};
    for (int i = 0; i < 7; ++i)
        m_ledgerValues[i]->setText(m_evidence.pull ? values[i] : QStringLiteral("–"));
}

void PullDetail::takeLog(const QList<PullLogLine> &lines)
{
    QString text;
    for (const PullLogLine &line : lines)
        text += m_time.clockTimeMs(line.timeMs) + u' ' + logLevelName(line.level) + u' ' + line.message + u'\n';
    m_log->setPlainText(text.isEmpty() && m_row != 0 ? tr("Its lines are no longer in memory.") : text);
    m_tabs->setWords(1, lines.isEmpty() ? tr("Log") : tr("Log %1").arg(lines.size()));
    for (int i = 0; i < 2; ++i) {
        const qsizetype at = lines.size() - 2 + i;
        m_lastLines[i]->setText(at >= 0 ? m_time.clockTimeMs(lines[at].timeMs) + u' ' + lines[at].message : QString());
    }
}

} // namespace casb::ui
