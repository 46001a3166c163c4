// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/service_key.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QMetaType>
#include <QString>

#include <optional>
#include <vector>

namespace casb {

/// Rows of the store as plain values. Times are ms since 1970 UTC unless a name says otherwise.

/// What marks the input id of a key under which only the state of a backfill lies.
inline constexpr QLatin1String kBackfillMark{"#backfill:"};
/// The progress of a backfill whose span was read to its end.
inline constexpr QLatin1String kBackfillFinished{"{\"finished\":true}"};

/// Where a service's collection goes on.
struct StateValue {
    QByteArray json;     ///< the documented state, members in the documented order
    QByteArray progress; ///< what lies inside a window or pull that is not finished; empty: nothing (JSON)
    std::optional<qint64> positionMs; ///< how far collection got, where that can be told
    bool operator==(const StateValue &) const = default;
};

struct StoredState {
    StateValue value;
    qint64 version = 0; ///< rises with every change; a commit names the version it was made for
    qint64 changedMs = 0;
};

/// What is to come again when a person moves a state back.
enum class Resend : quint8 {
    Everything,  ///< all that lies behind the new position, whether Devo has it or not
    OnlyMissing, ///< what the store knows to have stored is left out
};

/// What the duplicate filter of a service knows. It keeps the newest million ids; older ones make room.
struct SeenFacts {
    qint64 ids = 0;
    qint64 knownSinceMs = 0; ///< all that was stored since then is known; 0: all that was ever stored
};

/// Digests of the duplicate filter and how far they were read.
struct SeenIds {
    std::vector<QByteArray> digests; ///< oldest first
    qint64 lastRow = 0;              ///< the newest row of the service, whether asked for or not
};

enum class StateCause : quint8 { Pull, PrePull, Import, Reset, Restore, Edit };

/// One line of a state's history.
struct StateHistoryRow {
    qint64 id = 0;
    ServiceKey key;
    qint64 whenMs = 0;
    StateCause cause = StateCause::Pull;
    QString actor;  ///< pulling id, "setup", or the person
    QString reason; ///< as given by the person
    StateValue before; ///< json empty: there was none
    StateValue after;
};

/// One pull's counters. Sources (alerts, events) and records (what Devo gets) are counted apart.
struct PullStatistics {
    enum class Result : quint8 { Running, Complete, Failed, Stopped };
    qint64 id = 0; ///< row, given by the store
    ServiceKey key;
    QString pullingId; ///< @devo_pulling_id
    qint64 startedMs = 0;
    qint64 endedMs = 0; ///< 0: running
    Result result = Result::Running;
    Error error;
    qint64 requests = 0;
    qint64 throttled = 0; ///< answers 429 among them
    qint64 pages = 0;
    qint64 received = 0;   ///< source objects
    qint64 duplicates = 0; ///< of them filtered
    qint64 rejected = 0;   ///< of them put into the dead letter box
    qint64 stored = 0;     ///< of them stored: received = duplicates + rejected + stored
    qint64 records = 0;    ///< records made of the stored ones
    qint64 repaired = 0;   ///< control characters and bad UTF-8
    qint64 firstRecord = -1; ///< number of its first record in the spool, −1: none yet
    QString askedFor;      ///< span or position, in words
};

/// One API call, a row of the waterfall. Spans in ms; first and last byte are counted from the beginning, the wait
/// included.
struct RequestRow {
    qint64 pullRow = 0; ///< 0: belongs to no pull (sign-in of the setup)
    ServiceKey key;
    QString credential; ///< which limiter it counts for
    QString method;
    QString path;
    qint64 beganMs = 0;
    qint64 waitedMs = 0;
    qint64 connectMs = -1;
    qint64 firstByteMs = 0;
    qint64 totalMs = 0;
    qint64 parseMs = 0;
    qint64 commitMs = 0;
    int status = 0;
    qint64 bytes = 0;
    QString error;
    qint64 id = 0; ///< row; written: not 0 means a row that is there, of which only commitMs is brought up to date
};

/// What could not be delivered, with its bytes: a source object that cannot become a record, or a block of records that
/// is damaged in the store. It stays in the box when a person has settled it, so that the box tells who did what.
struct DeadLetter {
    enum class Kind : quint8 { SourceObject, DamagedBlock };
    enum class Outcome : quint8 { Open, Replayed, Discarded };
    ServiceKey key;
    QString pullingId;
    qint64 whenMs = 0;
    QByteArray raw;
    QString reason;
    Kind kind = Kind::SourceObject;
    // Given by the store.
    qint64 id = 0;
    qint64 bytes = 0; ///< of raw, which a list may leave out
    Outcome outcome = Outcome::Open;
    qint64 settledMs = 0;
    QString settledBy{};
    qint64 replayPull = 0; ///< row of the pull under which it was replayed
    QByteArray repaired{}; ///< what was replayed in its place; empty: its own bytes
};

/// Which dead letters are wanted. What is left as it is does not restrict.
struct DeadLetterQuery {
    enum class Which : quint8 { All, Open, Settled };
    Which which = Which::All;
    QString service{};   ///< `alerts`, `events`
    QString pullingId{}; ///< of pulls whose id begins so
    QString reason{};    ///< a part of the reason, in upper or lower case
    qint64 beforeId = 0; ///< older than that one
    int limit = 100;     ///< at most so many, newest first
    bool bytes = false;  ///< true: with raw and repaired, which may be large
};

/// Counters of one time slot, for charts.
struct TrafficRow {
    ServiceKey key;
    qint64 slotMs = 0; ///< begin of the slot
    qint64 received = 0;
    qint64 duplicates = 0;
    qint64 records = 0;
    qint64 throttled = 0;
    qint64 errors = 0;
    qint64 low = 0, mid = 0, high = 0, critical = 0, noSeverity = 0;
};

/// Everything that one page changes. It is committed whole or not at all.
struct PageCommit {
    ServiceKey key;
    ServiceKey stateKey;        ///< where the new state goes when not to @c key: a backfill's; service empty: to key
    qint64 expectedVersion = 0; ///< of the state the page was asked for with
    StateValue newState;
    PullStatistics pull;        ///< counters so far; id 0: the row is made by this commit
    QString tag;
    qint64 recordTimeMs = 0;    ///< the pull's time: the date on the wire
    QByteArray lines;           ///< records, each ended by '\n'
    std::vector<quint32> ends;  ///< end of each record in lines
    std::vector<QByteArray> seenIds; ///< 16-byte digests for the duplicate filter
    bool forgetSeen = false;    ///< drop what this service's filter held before
    qint64 expectedSeenRow = -1; ///< newest row of the filter that the page went through; −1: not to be checked
    QList<DeadLetter> deadLetters;
    QList<RequestRow> requests;
    QMap<qint64, qint64> sourcesByHour; ///< hour (ms) of the source's own time → number
    TrafficRow traffic;         ///< what this page adds to the present slot
};

/// One dead letter's object, repaired or as it was, for delivery.
struct LetterReplay {
    qint64 letter = 0;
    QString person;
    QByteArray repaired; ///< empty: the letter's own bytes
    PullStatistics pull; ///< of its own, complete; key: the letter's
    QString tag;
    QByteArray lines;          ///< records, each ended by '\n'
    std::vector<quint32> ends; ///< end of each record in lines
    QByteArray digest;         ///< of its id for the duplicate filter, 16 bytes; empty: it has none
    bool ownId = false;        ///< the letter's bytes have the same id: that the filter knows it means nothing
    qint64 seenRow = 0;        ///< the filter's rows up to this one do not hold the digest
    QMap<qint64, qint64> sourcesByHour;
    TrafficRow traffic;
};

struct ReplayReceipt {
    qint64 pullRow = 0;
    qint64 records = 0;
    qint64 totalRecords = 0; ///< ever stored
};

struct CommitReceipt {
    qint64 stateVersion = 0;
    qint64 pullRow = 0;
    qint64 totalRecords = 0; ///< ever stored
    qint64 seenRow = 0;      ///< newest row of the duplicate filter
    qint64 lastRequest = 0;  ///< row of the last request of the page, 0: it had none
};

/// A block of stored records of one page, as senders and the record browser read it.
struct SpoolBlock {
    qint64 firstRecord = 0; ///< number of the first record; numbers are never used twice
    qint64 records = 0;
    ServiceKey key;
    QString tag;
    QString pullingId;
    qint64 recordTimeMs = 0;
    qint64 storedMs = 0;
    QByteArray lines; ///< records, each ended by '\n'; empty: they were damaged, see Store::putAside()
};

/// What an output has delivered.
struct OutputCursor {
    QString output;
    qint64 nextRecord = 0;     ///< number of the first record that its peer has not acknowledged
    qint64 acknowledgedMs = 0; ///< when the cursor moved last
    qint64 deliveredToday = 0; ///< UTC day
};

/// The spool as the overview shows it.
struct SpoolFacts {
    qint64 totalRecords = 0;     ///< ever stored
    qint64 waiting = 0;          ///< not delivered by the slowest output
    qint64 oldestWaitingMs = 0;  ///< when the oldest of them was stored, 0: none waits
    qint64 keptRecords = 0;      ///< still in the store
    qint64 waitingBytes = 0;     ///< compressed size of the blocks that still wait
    qint64 sizeBytes = 0;        ///< of the database
    qint64 deadLetters = 0;      ///< that nobody has settled yet
    qint64 settledLetters = 0;   ///< that still lie in the box
    qint64 deadLetterBytes = 0;  ///< of all of them
};

} // namespace casb

Q_DECLARE_METATYPE(casb::PullStatistics)
Q_DECLARE_METATYPE(casb::StoredState)
Q_DECLARE_METATYPE(casb::ReplayReceipt)
