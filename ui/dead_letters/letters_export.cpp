// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dead_letters/letters_export.h"

#include "base/when_ready.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStringDecoder>

namespace casb::ui {
namespace {

/// One at a time: a letter may be as large as a page.
constexpr int kLettersAStep = 1;

QString timeText(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs);
}

void addBytes(QJsonObject &object, const QString &name, const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    if (decoder.hasError())
        object.insert(name + QStringLiteral("_base64"), QString::fromLatin1(bytes.toBase64()));
    else
        object.insert(name, text);
}

} // namespace

QByteArray letterLine(const DeadLetter &letter)
{
    using Outcome = DeadLetter::Outcome;
    QJsonObject object{{QStringLiteral("time"), timeText(letter.whenMs)},
                       {QStringLiteral("input"), letter.key.input},
                       {QStringLiteral("service"), letter.key.service},
                       {QStringLiteral("pull"), letter.pullingId},
                       {QStringLiteral("reason"), letter.reason},
                       {QStringLiteral("state"), letter.outcome == Outcome::Open       ? QStringLiteral("open")
                                                 : letter.outcome == Outcome::Replayed ? QStringLiteral("replayed")
                                                                                       : QStringLiteral("discarded")}};
    if (letter.outcome != Outcome::Open) {
        object.insert(QStringLiteral("settled"), timeText(letter.settledMs));
        object.insert(QStringLiteral("settled_by"), letter.settledBy);
    }
    addBytes(object, QStringLiteral("bytes"), letter.raw);
    if (!letter.repaired.isEmpty())
        addBytes(object, QStringLiteral("repaired"), letter.repaired);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

struct LettersExport::Work {
    Work(const DeadLetterQuery &filter, const QString &path) : query(filter), file(path)
    {
        query.bytes = true;
        query.limit = kLettersAStep;
    }

    DeadLetterQuery query;
    QSaveFile file;
    qint64 written = 0;
    bool atEnd = false;
    QString problem;

    void step(StoreReader &reader)
    {
        if (!file.isOpen() && !file.open(QIODevice::WriteOnly)) {
            problem = file.errorString();
            return;
        }
        const QList<DeadLetter> letters = reader.deadLetters(query);
        if (const Error error = reader.lastError(); error.id != ErrorId::None)
            problem = error.text();
        for (const DeadLetter &letter : letters) {
            file.write(letterLine(letter) + '\n');
            query.beforeId = letter.id;
            ++written;
        }
        atEnd = letters.size() < query.limit;
        if (file.error() != QFileDevice::NoError || (problem.isEmpty() && atEnd && !file.commit()))
            problem = file.errorString();
    }
};

LettersExport::LettersExport(StoreQueries &queries, const DeadLetterQuery &filter, const QString &path, QObject *parent)
    : QObject(parent), m_queries(queries), m_generation(queries.generation()), m_path(path),
      m_work(std::make_shared<Work>(filter, path))
{
}

LettersExport::~LettersExport() = default;

void LettersExport::start()
{
    next();
}

void LettersExport::next()
{
    const QString gone = tr("the collector was closed or replaced before the last one; export again");
    if (m_generation != m_queries.generation()) {
        emit finished(m_work->written, gone);
        return;
    }
    const auto step = [work = m_work](StoreReader &reader) {
        work->step(reader);
        return work->atEnd || !work->problem.isEmpty();
    };
    whenReady(
        m_queries.run<bool>(step), this,
        [this](bool done) {
            if (done)
                emit finished(m_work->written, m_work->problem);
            else
                next();
        },
        [this, gone] { emit finished(m_work->written, gone); });
}

} // namespace casb::ui
