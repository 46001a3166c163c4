// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/record_writer.h"

#include "records/json_text.h"

#include <algorithm>
#include <charconv>

namespace casb::records {

namespace {

void appendNumber(std::string &out, size_t number)
{
    char digits[20];
    const auto end = std::to_chars(digits, digits + sizeof digits, number).ptr;
    out.append(digits, end);
}

} // namespace

RecordWriter::RecordWriter(const PageOptions &options, const PageNames &names) : m_flatten(options.flatten)
{
    const std::string children(names.children);
    m_children = '"' + children + "\":";
    m_found = ",\"" + children + "_found\":";
    m_id = ",\"" + children + "_id\":";
    if (!options.environment.empty()) {
        m_tail += ",\"@devo_environment\":";
        appendString(m_tail, options.environment);
    }
    m_tail += ",\"@devo_pulling_id\":";
    appendString(m_tail, options.pullingId);
    m_tail += "}\n";
}

uint64_t RecordWriter::sizeOf(const SourceObject &object) const
{
    if (!m_flatten)
        return object.raw.size() + m_tail.size();
    constexpr uint64_t punctuation = 2 + 2; // brace and comma, and the {} of a parent without children
    constexpr uint64_t digits = 20;
    uint64_t parent = m_children.size() + m_found.size() + m_id.size() + m_tail.size() + punctuation + 2 * digits;
    for (const std::string_view run : object.others)
        parent += run.size() + 1;
    uint64_t size = parent * std::max<size_t>(object.children.size(), 1);
    for (const std::string_view child : object.children)
        size += child.size();
    return size;
}

uint32_t RecordWriter::write(const SourceObject &object, Page &page) const
{
    std::string &lines = page.lines;
    if (!m_flatten) {
        lines.append(object.raw.substr(0, object.raw.size() - 1));
        endRecord(object.raw.size() == 2, page);
        return 1;
    }
    const size_t count = object.children.size();
    for (size_t i = 0; i < std::max<size_t>(count, 1); ++i) {
        lines += '{';
        for (const std::string_view run : object.others) {
            lines += run;
            lines += ',';
        }
        lines += m_children;
        lines += count == 0 ? std::string_view("{}") : object.children[i];
        lines += m_found;
        appendNumber(lines, count);
        lines += m_id;
        appendNumber(lines, count == 0 ? 0 : i + 1);
        endRecord(false, page);
    }
    return static_cast<uint32_t>(std::max<size_t>(count, 1));
}

void RecordWriter::endRecord(bool empty, Page &page) const
{
    page.lines.append(m_tail, empty ? 1 : 0);
    page.ends.push_back(static_cast<uint32_t>(page.lines.size()));
}

} // namespace casb::records
