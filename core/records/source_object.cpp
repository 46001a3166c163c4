// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/source_object.h"

#include "records/json_text.h"

namespace casb::records {

namespace ondemand = simdjson::ondemand;

namespace {

/// Of several members with the children's name the last list wins; only where there is none, the last other value.
class ChildrenReader
{
public:
    explicit ChildrenReader(SourceObject &out) : m_children(out.children), m_count(out.childCount) {}

    simdjson::error_code read(ondemand::value value)
    {
        if (value.raw_json_token().front() == '[')
            return readList(value);
        std::string_view raw;
        if (const auto error = rawValue(value).get(raw))
            return error;
        if (m_haveList || raw == "null")
            return simdjson::SUCCESS;
        clear();
        if (raw != "{}")
            add(raw);
        return simdjson::SUCCESS;
    }

private:
    simdjson::error_code readList(ondemand::value value)
    {
        m_haveList = true;
        clear();
        ondemand::array list;
        if (const auto error = value.get_array().get(list))
            return error;
        for (auto element : list) {
            ondemand::value child;
            if (const auto error = element.get(child))
                return error;
            std::string_view raw;
            if (const auto error = rawValue(child).get(raw))
                return error;
            add(raw);
        }
        return simdjson::SUCCESS;
    }

    void clear()
    {
        m_children.clear();
        m_count = 0;
    }

    void add(std::string_view raw)
    {
        if (m_count++ < mostChildren)
            m_children.push_back(raw);
    }

    std::vector<std::string_view> &m_children;
    size_t &m_count;
    bool m_haveList = false;
};

} // namespace

const PageNames &namesOf(PageKind kind)
{
    static constexpr PageNames alerts{"alerts", "related_events", "id"};
    static constexpr PageNames events{"content", "additionalProperties", "eventId"};
    return kind == PageKind::Alerts ? alerts : events;
}

simdjson::simdjson_result<std::string_view> rawValue(ondemand::value value)
{
    const std::string_view token = value.raw_json_token();
    if (token.front() == '{') {
        ondemand::object object;
        if (const auto error = value.get_object().get(object))
            return error;
        return object.raw_json();
    }
    if (token.front() == '[') {
        ondemand::array array;
        if (const auto error = value.get_array().get(array))
            return error;
        return array.raw_json();
    }
    return std::string_view(token);
}

simdjson::error_code readObject(ondemand::object object, const char *begin, const PageNames &names, SourceObject &out)
{
    out.raw = {begin, 1};
    out.others.clear();
    out.children.clear();
    out.childCount = 0;
    out.id = out.timestamp = out.severity = {};
    ChildrenReader children(out);
    const char *runBegin = nullptr;
    for (auto result : object) {
        ondemand::field field;
        if (const auto error = std::move(result).get(field))
            return error;
        ondemand::value &value = field.value();
        const std::string_view token = value.raw_json_token();
        const char *nameBegin = field.key().raw();
        const std::string_view name(nameBegin, static_cast<size_t>(token.data() - 2 - nameBegin));
        if (nameIs(name, names.children)) {
            if (runBegin != nullptr)
                out.others.emplace_back(runBegin, static_cast<size_t>(nameBegin - 2 - runBegin));
            runBegin = nullptr;
            if (const auto error = children.read(value))
                return error;
            continue;
        }
        if (runBegin == nullptr)
            runBegin = nameBegin - 1;
        if (nameIs(name, names.id))
            out.id = token;
        else if (nameIs(name, "timestamp"))
            out.timestamp = token;
        else if (nameIs(name, "severity"))
            out.severity = token;
    }
    if (runBegin != nullptr)
        out.others.emplace_back(runBegin, 0); // as long as finishObject() will say
    return simdjson::SUCCESS;
}

void finishObject(SourceObject &out, const char *end)
{
    out.raw = {out.raw.data(), static_cast<size_t>(end - out.raw.data())};
    if (!out.others.empty() && out.others.back().empty()) {
        const char *begin = out.others.back().data();
        out.others.back() = {begin, static_cast<size_t>(end - 1 - begin)};
    }
}

simdjson::error_code readLoneObject(ondemand::parser &parser, const PaddedBuffer &buffer, const PageNames &names,
                                    SourceObject &out)
{
    const std::string_view text = buffer.text();
    ondemand::document document;
    if (const auto error = parser.iterate(text.data(), text.size(), text.size() + PaddedBuffer::padding).get(document))
        return error;
    ondemand::object object;
    if (const auto error = document.get_object().get(object))
        return error;
    if (const auto error = readObject(object, text.data(), names, out))
        return error;
    finishObject(out, text.data() + text.size());
    return simdjson::SUCCESS;
}

} // namespace casb::records
