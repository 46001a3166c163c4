// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <memory>

namespace casb {

/// Unpacks a gzip or deflate body while it arrives, never beyond a limit.
class GzipInflate
{
public:
    enum class Format {
        Gzip,
        Deflate, ///< with zlib's header, as HTTP has it, or without, as some servers do
    };
    enum class State {
        Going,   ///< more is needed
        Ended,   ///< complete; anything that follows is ignored, but for further gzip members
        Broken,  ///< of another format, or damaged
        TooLong, ///< more than the limit
    };

    explicit GzipInflate(qint64 maxBytes, Format format = Format::Gzip);
    ~GzipInflate();

    /// Appends what @p chunk unpacks to onto @p out, at most as much as keeps @p out within the limit.
    State feed(const QByteArray &chunk, QByteArray &out);
    [[nodiscard]] State state() const { return m_state; }

private:
    struct Stream;
    bool begin(char first);

    std::unique_ptr<Stream> m_stream;
    qint64 m_maxBytes;
    Format m_format;
    State m_state = State::Going;
};

} // namespace casb
