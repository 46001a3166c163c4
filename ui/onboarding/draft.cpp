// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/draft.h"

#include "settings/credential_block.h"
#include "settings/tenant_file.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>

namespace casb::ui {
namespace {

constexpr qint64 kDayMs = 86'400'000;
/// A token is good for a while only; one sign-in an hour is more than is seen.
constexpr qint64 kSignInsPerDay = 24;

OutputConfig newOutput(OutputConfig::Type type)
{
    OutputConfig out;
    out.type = type;
    switch (type) {
    case OutputConfig::Type::Devo:
        out.name = QStringLiteral("devo_1");
        out.typeText = QStringLiteral("devo_platform");
        out.address = QStringLiteral("collector-eu.devo.io");
        break;
    case OutputConfig::Type::Relay:
        out.name = QStringLiteral("relay_1");
        out.typeText = QStringLiteral("relay");
        out.port = 13000;
        out.tls = false;
        break;
    case OutputConfig::Type::Console:
        out.name = QStringLiteral("local");
        out.typeText = QStringLiteral("console");
        out.port = 0;
        out.tls = false;
        break;
    }
    return out;
}

} // namespace

Draft newDraft(qint64 nowMs)
{
    Draft draft;
    draft.input = newTenant(nowMs);
    draft.devo = newOutput(OutputConfig::Type::Devo);
    draft.relay = newOutput(OutputConfig::Type::Relay);
    for (const ServiceConfig &service : std::as_const(draft.input.services))
        draft.services << service.name;
    return draft;
}

void takeFolder(Draft &draft, const CollectorFolder &found)
{
    draft.found = found;
    if (!found.loaded.config || found.loaded.config->inputs.isEmpty())
        return;
    const Config &config = *found.loaded.config;
    draft.input = config.inputs.front();
    draft.name = config.collectorName;
    draft.services.clear();
    for (const ServiceConfig &service : std::as_const(draft.input.services))
        draft.services << service.name;
    const CredentialSources &sources = draft.input.credentials;
    const auto value = [](const SecretSource &source) {
        return source.kind == SecretSource::Kind::Value ? source.text : QString();
    };
    draft.credentials = {value(sources.apiKey), value(sources.clientId), value(sources.clientSecret)};
    draft.place = config.outputs.isEmpty() ? Draft::Place::ThisComputer : Draft::Place::AsBefore;
}

bool isRegion(const QString &region)
{
    return QStringList{QStringLiteral("eu"), QStringLiteral("us"), QStringLiteral("au")}.contains(region);
}

bool takeBlock(Draft &draft, const QString &text)
{
    const CredentialBlock block = parseCredentialBlock(text);
    const auto put = [](QString &into, const QString &from) {
        if (!from.isEmpty())
            into = from;
    };
    put(draft.credentials.apiKey, block.credentials.apiKey);
    put(draft.credentials.clientId, block.credentials.clientId);
    put(draft.credentials.clientSecret, block.credentials.clientSecret);
    if (isRegion(block.region))
        draft.input = movedTo(draft.input, block.region);
    if (const auto address = apiAddress(block.address); address && !block.address.isEmpty())
        draft.input = movedToAddress(draft.input, *address);
    return !block.empty();
}

QString plainName(const QString &name)
{
    static const QRegularExpression other(QStringLiteral("[^0-9a-zA-Z_-]+"));
    static const QRegularExpression edges(QStringLiteral("^[_-]+|[_-]+$"));
    QString out = name.trimmed();
    out.replace(other, QStringLiteral("_")).remove(edges);
    return out.isEmpty() ? QStringLiteral("tenant") : out;
}

void setStart(Draft &draft, qint64 ms)
{
    const qint64 second = ms / 1000 * 1000;
    for (ServiceConfig &service : draft.input.services) {
        service.initialStartMs = second;
        service.initialStartTime = QDateTime::fromMSecsSinceEpoch(second, Qt::UTC).toString(Qt::ISODate);
    }
}

qint64 startOf(const Draft &draft)
{
    return draft.input.services.isEmpty() ? 0 : draft.input.services.front().initialStartMs;
}

bool hasPosition(const Draft &draft)
{
    const bool place = !draft.base || !draft.base->persistence.directory.isEmpty();
    return place && draft.door == Draft::Door::Import && draft.found
        && std::any_of(draft.found->states.begin(), draft.found->states.end(),
                       [](const FoundState &state) { return !state.json.isEmpty(); });
}

void takeKeyFiles(Draft &draft, const KeyFiles &files)
{
    draft.devo.certPath = files.certificate;
    draft.devo.keyPath = files.key;
    if (!files.chain.isEmpty())
        draft.devo.chainPath = files.chain;
}

std::optional<OutputConfig> chosenOutput(const Draft &draft)
{
    switch (draft.place) {
    case Draft::Place::Devo:
        return draft.devo;
    case Draft::Place::Relay:
        return draft.relay;
    case Draft::Place::ThisComputer:
        return newOutput(OutputConfig::Type::Console);
    case Draft::Place::AsBefore:
        break;
    }
    return std::nullopt;
}

RequestCost requestCost(const InputConfig &input, const QStringList &services)
{
    RequestCost cost;
    for (const ServiceConfig &service : input.services) {
        if (services.contains(service.name))
            cost.pullsPerDay += (kDayMs / 1000 + service.requestPeriodSeconds - 1) / service.requestPeriodSeconds;
    }
    cost.signIns = cost.pullsPerDay > 0 ? kSignInsPerDay : 0;
    for (const RateLimit &limit : input.requestLimits) {
        if (limit.periodMs == kDayMs && limit.requests >= 0)
            cost.limit = cost.limit < 0 ? limit.requests : std::min<qint64>(cost.limit, limit.requests);
    }
    return cost;
}

} // namespace casb::ui
