// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>
#include <utility>

namespace casb {

/// Reads one HTTP/1.1 response as its bytes arrive. Pure. Interim (1xx) responses are skipped. What is no body is bounded:
/// heads, trailers, and what chunks are wrapped in.
class HttpResponse
{
public:
    enum class State {
        Head,
        Body,
        Done,   ///< whole
        Broken, ///< not HTTP
    };

    /// Takes @p bytes, and appends what belongs to the body onto @p body.
    void feed(const QByteArray &bytes, QByteArray &body);
    /// The other side has closed: that ends a body whose length nobody told.
    void connectionEnded();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] int status() const { return m_status; }
    [[nodiscard]] QByteArray reason() const { return m_reason; }
    /// The first header of that @p name (lower case), trimmed; it may be there and empty.
    [[nodiscard]] std::optional<QByteArray> header(const QByteArray &name) const;
    /// The body's length as announced, −1 unknown.
    [[nodiscard]] qint64 announcedLength() const { return m_announced; }
    /// True when another request may follow on this connection.
    [[nodiscard]] bool reusable() const;

private:
    enum class Framing { Length, Chunked, UntilClose };
    enum class Chunk { Size, Data, DataEnd, Trailer };

    bool takeHead();
    void parseHead(const QByteArray &head);
    void chooseFraming();
    void takeChunks(QByteArray &body);
    void moveBody(qint64 bytes, QByteArray &body);
    std::optional<QByteArray> takeLine();
    void fail() { m_state = State::Broken; }

    State m_state = State::Head;
    int m_status = 0;
    bool m_http11 = false;
    QByteArray m_reason;
    QList<std::pair<QByteArray, QByteArray>> m_headers;
    Framing m_framing = Framing::UntilClose;
    Chunk m_chunk = Chunk::Size;
    qint64 m_announced = -1;
    qint64 m_left = 0;    ///< of the body or the chunk
    QByteArray m_pending; ///< not yet understood
    qsizetype m_headSeen = 0; ///< of it, without the head's end
    qsizetype m_interim = 0;  ///< bytes of interim responses
    qint64 m_taken = 0;       ///< of the body
    qint64 m_wrapping = 0;    ///< bytes around chunks
    qint64 m_trailer = 0;     ///< bytes behind the last chunk
};

} // namespace casb
