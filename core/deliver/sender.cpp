// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliver/sender.h"

#include "deliver/console_delivery.h"
#include "deliver/network_delivery.h"

namespace casb {

struct Sender::Private {
    deliver::DeliveryParts parts;
    deliver::Delivery *delivery = nullptr; ///< made in start(), so that it lives in the output's thread
};

Sender::Sender(OutputConfig config, QString hostName, std::shared_ptr<Store> store, Clock &clock, Logger log,
               SenderOptions options)
    : d(new Private{{std::move(config), std::move(hostName), std::move(store), clock, std::move(log), std::move(options)}})
{
}

Sender::~Sender() = default;

void Sender::start(qint64 nextRecord)
{
    if (d->delivery)
        return;
    if (d->parts.config.framing == OutputConfig::Framing::Rfc3164 && d->parts.options.fullHostName)
        d->parts.hostName = d->parts.options.fullHostName();
    if (d->parts.config.type == OutputConfig::Type::Console)
        d->delivery = new deliver::ConsoleDelivery(d->parts, this);
    else
        d->delivery = new deliver::NetworkDelivery(d->parts, this);
    connect(d->delivery, &deliver::Delivery::statusChanged, this, &Sender::statusChanged);
    connect(d->delivery, &deliver::Delivery::drained, this, &Sender::drained);
    connect(d->delivery, &deliver::Delivery::stopped, this, &Sender::stopped);
    d->delivery->start(nextRecord);
}

void Sender::stop(bool drain)
{
    if (d->delivery)
        d->delivery->stop(drain);
    else
        emit stopped();
}

void Sender::retryNow()
{
    if (d->delivery)
        d->delivery->retryNow();
}

} // namespace casb
