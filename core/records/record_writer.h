// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/page.h"
#include "records/source_object.h"

namespace casb::records {

/// Writes the records of source objects into a page.
class RecordWriter
{
public:
    RecordWriter(const PageOptions &options, const PageNames &names);

    /// Number of bytes that the records of @p object would add.
    [[nodiscard]] uint64_t sizeOf(const SourceObject &object) const;

    /// Appends the records of @p object; returns how many.
    uint32_t write(const SourceObject &object, Page &page) const;

private:
    void endRecord(bool empty, Page &page) const;

    bool m_flatten;
    std::string m_children;  ///< "k":
    std::string m_found;     ///< ,"k_found":
    std::string m_id;        ///< ,"k_id":
    std::string m_tail;      ///< ,"@devo_environment":…,"@devo_pulling_id":…}\n
};

} // namespace casb::records
