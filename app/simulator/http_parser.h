// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/http_message.h"

namespace casb::simulator {

/// Cuts a byte stream into HTTP/1.1 requests. Requests may follow each other without a pause.
class HttpParser
{
public:
    enum class State : quint8 { NeedMore, Ready, Bad };

    void feed(const QByteArray &bytes) { m_buffer += bytes; }
    /// Looks for the next request. Bad: status() says with what to refuse; the stream cannot go on.
    State next();
    /// The request that is Ready.
    [[nodiscard]] const HttpRequest &request() const { return m_request; }
    [[nodiscard]] int status() const { return m_status; }
    /// True once for a request whose sender waits for leave to send its body.
    bool takeExpectation() { return std::exchange(m_expectation, false); }

private:
    State bad(int status);
    State readHead(qsizetype end);

    QByteArray m_buffer;
    HttpRequest m_request;
    qsizetype m_bodyLeft = -1; ///< −1: the head has not been read
    int m_status = 400;
    bool m_expectation = false;
};

} // namespace casb::simulator
