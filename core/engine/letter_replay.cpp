// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/letter_replay.h"

#include "collect/page_settings.h"
#include "collect/seen_filter.h"
#include "collect/source_count.h"
#include "records/lone_object.h"

#include <algorithm>

namespace casb {
namespace {

struct Place {
    const InputConfig *input = nullptr;
    const ServiceConfig *service = nullptr;
};

Place placeOf(const Config &config, const ServiceKey &key)
{
    for (const InputConfig &input : config.inputs) {
        for (const ServiceConfig &service : input.services) {
            if (ServiceKey{input.name, input.id, service.name} == key)
                return {&input, &service};
        }
    }
    return {};
}

QString noService(const ServiceKey &key)
{
    return QStringLiteral("the configuration has no service %1 of input %2").arg(key.service, key.input);
}

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), size_t(bytes.size())};
}

/// Empty: an object without an id, which no filter knows.
QByteArray digestOf(records::PageKind kind, const records::SourceFacts &facts)
{
    if (facts.id.empty())
        return {};
    return kind == records::PageKind::Events ? seenDigest(facts.id) : alertDigest(facts.id, facts.timestampMs);
}

/// What identifies an object, whether it can become a record or not.
const records::SourceFacts &factsOf(const records::Page &page)
{
    static const records::SourceFacts none;
    if (!page.kept.empty())
        return page.kept.front();
    return page.rejected.empty() ? none : page.rejected.front().facts;
}

QString idText(const QString &id)
{
    constexpr qsizetype kLongest = 200;
    return id.size() <= kLongest ? id : id.left(kLongest) + QChar(0x2026);
}

} // namespace

LetterReading readLetter(const Config &config, const ServiceKey &key, const QByteArray &text, int limit)
{
    LetterReading out;
    const Place place = placeOf(config, key);
    if (place.service == nullptr) {
        out.problem = noService(key);
        return out;
    }
    const records::PageOptions options = pageOptions(*place.service, place.input->environment, QStringLiteral("0"));
    records::Page page;
    const auto problem = records::readLone(viewOf(text), options, page);
    const records::SourceFacts &facts = factsOf(page);
    out.id = idText(QString::fromStdString(facts.id));
    if (facts.timestampMs)
        out.timeMs = *facts.timestampMs;
    out.mended = page.repairs.total();
    if (problem) {
        out.problem = QString::fromStdString(problem->reason);
        out.at = problem->at == records::LoneProblem::nowhere ? -1 : qint64(problem->at);
        return out;
    }
    out.recordCount = qint64(page.ends.size());
    uint32_t from = 0;
    for (size_t i = 0; i < std::min(page.ends.size(), size_t(std::max(limit, 0))); ++i) {
        out.records.append(QByteArray(page.lines.data() + from, qsizetype(page.ends[i] - from - 1)));
        from = page.ends[i];
    }
    return out;
}

Result<LetterReplay> prepareReplay(StoreReader &reader, const Config &config, qint64 letterId,
                                   const QByteArray &repaired, const QString &person, qint64 nowMs)
{
    const std::optional<DeadLetter> letter = reader.deadLetter(letterId);
    if (const Error error = reader.lastError(); error.id != ErrorId::None)
        return error;
    if (!letter)
        return Error{ErrorId::StateChanged, QStringLiteral("dead letter %1 is no longer in the box").arg(letterId), {}};
    const Place place = placeOf(config, letter->key);
    if (place.service == nullptr)
        return Error{ErrorId::ConfigInvalid, noService(letter->key), {}};

    LetterReplay replay;
    replay.letter = letterId;
    replay.person = person;
    if (repaired != letter->raw)
        replay.repaired = repaired;
    replay.tag = place.service->tag;
    PullStatistics &pull = replay.pull;
    pull.key = letter->key;
    pull.startedMs = pull.endedMs = nowMs;
    pull.pullingId = QString::number(nowMs);
    pull.result = PullStatistics::Result::Complete;
    pull.askedFor =
        (replay.repaired.isEmpty() ? QStringLiteral("dead letter %1 of pull %2, replayed by %3")
                                   : QStringLiteral("dead letter %1 of pull %2, repaired and replayed by %3"))
            .arg(QString::number(letterId), letter->pullingId, person);

    const records::PageOptions options = pageOptions(*place.service, place.input->environment, pull.pullingId);
    records::Page page;
    const QByteArray &text = repaired.isEmpty() ? letter->raw : repaired;
    if (const auto problem = records::readLone(viewOf(text), options, page))
        return Error{ErrorId::BodyInvalid, QString::fromStdString(problem->reason), {}};
    pull.received = pull.stored = 1;
    pull.records = qint64(page.ends.size());
    pull.repaired = page.repairs.total();
    replay.lines = QByteArray(page.lines.data(), qsizetype(page.lines.size()));
    replay.ends = page.ends;
    // It was received when it was rejected.
    replay.traffic.key = letter->key;
    replay.traffic.records = pull.records;
    countSources(page, options.kind, nowMs, replay.sourcesByHour, replay.traffic);

    replay.digest = digestOf(options.kind, factsOf(page));
    if (replay.digest.isEmpty())
        return replay;
    records::Page own;
    (void)records::readLone(viewOf(letter->raw), options, own);
    replay.ownId = replay.digest == digestOf(options.kind, factsOf(own));
    const SeenIds seen = reader.seenSince(letter->key, 0, true);
    if (const Error error = reader.lastError(); error.id != ErrorId::None)
        return error;
    replay.seenRow = seen.lastRow;
    if (!replay.ownId && std::find(seen.digests.begin(), seen.digests.end(), replay.digest) != seen.digests.end())
        return Error{ErrorId::StateChanged,
                     QStringLiteral("an object of the id %1 was received already")
                         .arg(idText(QString::fromStdString(factsOf(page).id))),
                     {}};
    return replay;
}

} // namespace casb
