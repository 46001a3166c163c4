// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSet>
#include <deque>
#include <optional>
#include <string_view>
#include <vector>

namespace casb {

/// A 16-byte digest of an identifier. `flevent_` + 32 hex digits is taken as it is, all else is hashed.
QByteArray seenDigest(std::string_view id);
/// The digest of an alert: its id, or what stands for one, at its own time.
QByteArray alertDigest(std::string_view identity, std::optional<int64_t> timestampMs);

/// Remembers which source objects were taken, bounded: beyond the capacity the oldest are forgotten.
/// A page's additions are tentative until its commit is known.
class SeenFilter
{
public:
    explicit SeenFilter(size_t capacity = 1'000'000);

    /// Forgets everything and takes @p digests, oldest first.
    void load(const std::vector<QByteArray> &digests);
    void clear();
    /// Takes @p digests besides, as the newest. Not in the middle of a page.
    void extend(const std::vector<QByteArray> &digests);
    /// False when @p digest is known; else notes it for the page under way.
    bool add(const QByteArray &digest);
    /// The page under way is stored: its digests, in their order.
    std::vector<QByteArray> keepPage();
    /// The page under way is dropped.
    void dropPage();
    [[nodiscard]] size_t size() const { return size_t(m_known.size()); }

private:
    size_t m_capacity;
    QSet<QByteArray> m_known;
    std::deque<QByteArray> m_order;
    std::vector<QByteArray> m_page;
};

} // namespace casb
