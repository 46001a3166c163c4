// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <memory>

namespace casb::simulator {

/// Cuts what a sender writes into lines: plain lines and gzip members may follow each other in any order.
class LineStream
{
public:
    LineStream();
    ~LineStream();

    /// The lines that @p bytes complete, without their ends.
    QList<QByteArray> feed(const QByteArray &bytes);
    /// What stands there without an end; a sender that ended in good order left nothing.
    [[nodiscard]] qsizetype pendingBytes() const;
    /// A gzip member could not be inflated; nothing more is read.
    [[nodiscard]] bool broken() const { return m_broken; }
    /// Gzip members that ended.
    [[nodiscard]] qint64 members() const { return m_members; }

private:
    struct Inflater;
    bool inflateSome();
    void takeLines(QList<QByteArray> &lines);

    QByteArray m_raw;   ///< as it came
    QByteArray m_plain; ///< the beginning of a line
    std::unique_ptr<Inflater> m_inflater;
    bool m_broken = false;
    qint64 m_members = 0;
};

} // namespace casb::simulator
