// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <string_view>

namespace casb::records {

/// Memory for a text with the free bytes behind it that simdjson reads. Not cleared: a page may be large.
class PaddedBuffer
{
public:
    static constexpr size_t padding = 64;

    /// Room for @p size bytes; what was in it is gone.
    char *prepare(size_t size)
    {
        if (size + padding > m_capacity) {
            m_bytes.reset(); // first, so that the old and the new room are never held together
            m_capacity = 0;
            m_bytes = std::make_unique_for_overwrite<char[]>(size + padding);
            m_capacity = size + padding;
        }
        return m_bytes.get();
    }

    /// To be called when the text is written: simdjson reads behind it.
    void finish(size_t size)
    {
        m_size = size;
        std::char_traits<char>::assign(m_bytes.get() + size, padding, '\0');
    }

    [[nodiscard]] std::string_view text() const { return {m_bytes.get(), m_size}; }
    [[nodiscard]] size_t capacity() const { return m_capacity; }

private:
    std::unique_ptr<char[]> m_bytes;
    size_t m_size = 0;
    size_t m_capacity = 0;
};

} // namespace casb::records
