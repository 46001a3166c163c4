// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/stream_sink.h"

namespace casb {

void StreamSink::write(const LogEntry &entry)
{
    QByteArray line = entry.line();
    line += '\n';
    std::fwrite(line.constData(), 1, size_t(line.size()), m_stream);
    std::fflush(m_stream);
}

} // namespace casb
