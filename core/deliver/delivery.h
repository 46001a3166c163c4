// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deliver/sender.h"

namespace casb::deliver {

/// What a Sender does in its thread: one kind for each kind of output.
class Delivery : public QObject
{
    Q_OBJECT

public:
    virtual void start(qint64 nextRecord) = 0;
    virtual void stop(bool drain) = 0;
    virtual void retryNow() = 0;

signals:
    void statusChanged(const casb::OutputStatus &status);
    void drained();
    void stopped();

protected:
    using QObject::QObject;
};

/// What both kinds work with.
struct DeliveryParts {
    OutputConfig config;
    QString hostName;
    std::shared_ptr<Store> store;
    Clock &clock;
    Logger log;
    SenderOptions options;
};

} // namespace casb::deliver
