// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/when_ready.h"
#include "engine/engine_private.h"
#include "engine/letter_replay.h"

#include <QPromise>
#include <QtConcurrent>

namespace casb {
namespace {

template <typename T> using Answer = std::shared_ptr<QPromise<Result<T>>>;

template <typename T> Answer<T> makeAnswer()
{
    auto answer = std::make_shared<QPromise<Result<T>>>();
    answer->start();
    return answer;
}

template <typename T> void give(const Answer<T> &answer, Result<T> result)
{
    answer->addResult(std::move(result));
    answer->finish();
}

Error notOpen()
{
    return {ErrorId::StoreFailed, QStringLiteral("the store is not open"), {}};
}

} // namespace

QFuture<Result<ReplayReceipt>> Engine::replayLetter(qint64 letter, const QByteArray &repaired, const QString &person)
{
    const auto answer = makeAnswer<ReplayReceipt>();
    if (!d->store || d->over) {
        give<ReplayReceipt>(answer, notOpen());
        return answer->future();
    }
    const auto prepare = [store = d->store, config = d->config, letter, repaired, person, now = d->clock.nowMs()] {
        const auto reader = store->reader();
        return prepareReplay(*reader, config, letter, repaired, person, now);
    };
    whenReady(QtConcurrent::run(prepare), this, [this, answer](const Result<LetterReplay> &replay) {
        if (!replay || !d->store || d->over) {
            give<ReplayReceipt>(answer, replay ? notOpen() : replay.error());
            return;
        }
        const QString words = replay->pull.askedFor;
        whenReady(d->store->replayLetter(*replay), this, [this, answer, words](const Result<ReplayReceipt> &done) {
            if (done)
                d->out.info(QStringLiteral("Stored for delivery: %1, %2 record(s)").arg(words).arg(done->records));
            give<ReplayReceipt>(answer, done);
        });
    });
    return answer->future();
}

QFuture<Result<qint64>> Engine::discardLetters(const QList<qint64> &ids, bool discard, const QString &person)
{
    const auto answer = makeAnswer<qint64>();
    if (!d->store || d->over) {
        give<qint64>(answer, notOpen());
        return answer->future();
    }
    whenReady(d->store->discardLetters(ids, discard, person), this,
              [this, answer, discard, person](const Result<qint64> &changed) {
                  if (changed && *changed > 0)
                      d->out.info((discard
                                       ? QStringLiteral("%1 dead letter(s) were discarded by %2; their bytes are kept")
                                       : QStringLiteral("%1 discarded dead letter(s) were opened again by %2"))
                                      .arg(*changed)
                                      .arg(person));
                  give<qint64>(answer, changed);
              });
    return answer->future();
}

} // namespace casb
