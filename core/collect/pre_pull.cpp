// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collect/pre_pull.h"

#include "base/python_text.h"
#include "base/time_text.h"
#include "collect/pull_text.h"
#include "collect/python_state.h"

#include <QCoroFuture>

namespace casb {
namespace {

struct Found {
    std::optional<StoredState> stored;
    StateCause cause = StateCause::PrePull;
};

QString shown(const std::optional<StoredState> &state)
{
    return state ? pythonFromJson(state->value.json) : QStringLiteral("None");
}

/// The replaced collector prints the very first state of events before it has got its version.
QString shownNew(const StateValue &value, const PullTools &tools, bool first)
{
    QString text = pythonFromJson(value.json);
    if (first && tools.key.service == QStringLiteral("events"))
        text.remove(QStringLiteral(", '@persistence_version': 1"));
    return text;
}

Result<Found> findState(const PullTools &tools, const PrePullInput &input)
{
    Found found;
    found.stored = tools.reader->state(tools.key);
    if (found.stored)
        return found;
    if (tools.reader->lastError().id != ErrorId::None)
        return tools.reader->lastError();
    if (input.stateDirectory.isEmpty())
        return found;
    const QString file = findPythonState(input.stateDirectory, input.collectorId, tools.key);
    if (file.isEmpty())
        return found;
    const Result<QByteArray> json = readPythonStateFile(file);
    if (!json)
        return json.error();
    StoredState imported;
    imported.value.json = *json;
    if (const Result<void> checked = checkState(tools.key.service, imported.value); !checked) {
        Error error = checked.error();
        error.path = file;
        return error;
    }
    tools.log.info(QStringLiteral("Importing the state that the replaced collector left in %1").arg(file));
    found.stored = imported;
    found.cause = StateCause::Import;
    return found;
}

template <typename State> Result<StateValue> correctedAs(const StateValue &value, const QString &startText)
{
    Result<State> state = State::read(value);
    if (!state)
        return state.error();
    if (state->initialStartTime.isEmpty())
        state->initialStartTime = startText;
    return state->value();
}

/// Reads and writes it once, which brings order, version and spelling to those of this version. A state that does not
/// know the start that it was made with gets @p startText: it must not pass for one of another start.
Result<StateValue> corrected(const PullTools &tools, const StateValue &value, const QString &startText)
{
    return tools.key.service == QStringLiteral("events") ? correctedAs<EventsState>(value, startText)
                                                         : correctedAs<AlertsState>(value, startText);
}

} // namespace

QCoro::Task<Result<StoredState>> prePull(const PullTools &tools, PrePullInput input)
{
    const Logger &log = tools.log;
    const QString name = pullerName(tools.key);
    log.info(name + QStringLiteral(" Starting the execution of pre_pull()"));
    log.info(QStringLiteral("Reading persisted data"));
    Result<Found> found = findState(tools, input);
    if (!found)
        co_return found.error();
    const std::optional<StoredState> before = found->stored;
    log.info(QStringLiteral("Data retrieved from the persistence: ") + shown(before));
    if (!before)
        log.warning(QStringLiteral("Persistence will be overridden due to the retrieved state is empty"));

    const bool configured = !tools.service.initialStartTime.isEmpty();
    const qint64 startMs = configured ? tools.service.initialStartMs : tools.clock->nowMs() / 1000 * 1000;
    const QString startText = configured ? tools.service.initialStartTime : stateTime(startMs);
    StateValue next = before ? before->value : startingState(tools.key.service, startText, startMs);
    log.info(QStringLiteral("Running the persistence upgrade steps"));
    for (int step = 0; step < 2; ++step) {
        log.info(QStringLiteral("Running the persistence corrections steps"));
        const Result<StateValue> better = corrected(tools, next, startText);
        if (!better)
            co_return better.error();
        next = *better;
    }
    const Result<QString> known = initialStartTimeOf(next);
    if (!known)
        co_return known.error();
    const auto knownMs = parseIsoTime(*known);
    bool reset = false;
    if (before && configured && knownMs != startMs) {
        reset = true;
        next = startingState(tools.key.service, startText, startMs);
        log.info(QStringLiteral("Detected initial start time in UTC change: {'values_changed': {'root': {'new_value': %1, "
                                "'old_value': %2}}}. Resetting state to %3")
                     .arg(pythonText(startText), pythonText(*known), pythonFromJson(next.json)));
    }

    StoredState result = before.value_or(StoredState());
    const bool changed = !before || found->cause == StateCause::Import || next.json != before->value.json;
    if (changed) {
        log.warning(QStringLiteral("Some changes have been detected and the persistence needs to be updated. "
                                   "Previous content: %1. New content: %2")
                        .arg(shown(before), shownNew(next, tools, !before)));
        log.info(QStringLiteral("Updating the persistence"));
        QFuture<Result<StoredState>> writing
            = tools.store->changeState(tools.key, next, reset ? StateCause::Reset : found->cause, QStringLiteral("setup"),
                                       reset ? QStringLiteral("initial_start_time_in_utc changed") : QString(), reset);
        const Result<StoredState> written = co_await writing;
        if (!written)
            co_return written.error();
        result = *written;
        log.warning(QStringLiteral("Persistence has been updated successfully"));
    }
    log.info(name + QStringLiteral(" Finalizing the execution of pre_pull()"));
    co_return result;
}

} // namespace casb
