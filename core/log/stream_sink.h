// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "log/log.h"

#include <cstdio>

namespace casb {

/// Writes each line to a C stream and flushes it, so that nothing is missing after a kill.
class StreamSink : public LogSink
{
public:
    explicit StreamSink(std::FILE *stream) : m_stream(stream) {}
    void write(const LogEntry &entry) override;

private:
    std::FILE *m_stream;
};

} // namespace casb
