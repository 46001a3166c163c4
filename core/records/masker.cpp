// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/masker.h"

#include "records/json_text.h"

namespace casb::records {

namespace {

constexpr std::string_view eachElement = "*";

} // namespace

Masker::Masker(const PageOptions &options, std::string_view children)
    : m_masks(options.masks), m_children(options.flatten ? children : std::string_view())
{
}

void Masker::apply(std::string_view object, std::string &out) const
{
    Fits fits;
    for (const Mask &mask : m_masks) {
        if (!mask.path.empty())
            fits.push_back({&mask, 0});
    }
    write(object, fits, true, out);
}

void Masker::write(std::string_view value, const Fits &fits, bool source, std::string &out) const
{
    for (const Fit &fit : fits) {
        if (fit.steps == fit.mask->path.size()) {
            appendString(out, fit.mask->value);
            return;
        }
    }
    if (fits.empty() || (value.front() != '{' && value.front() != '[')) {
        out += value;
    } else if (value.front() == '{') {
        writeObject(value, fits, source, out);
    } else {
        Fits elementFits;
        for (const Fit &fit : fits) {
            if (fit.mask->path[fit.steps] == eachElement)
                elementFits.push_back({fit.mask, fit.steps + 1});
        }
        writeList(value, elementFits, out);
    }
}

void Masker::writeObject(std::string_view object, const Fits &fits, bool source, std::string &out) const
{
    out += '{';
    for (size_t at = 1; object[at] != '}';) {
        const size_t nameEnd = valueEnd(object, at);
        const size_t end = valueEnd(object, nameEnd + 1);
        const std::string_view name = object.substr(at + 1, nameEnd - at - 2);
        const std::string_view value = object.substr(nameEnd + 1, end - nameEnd - 1);
        Fits memberFits;
        for (const Fit &fit : fits) {
            if (nameIs(name, fit.mask->path[fit.steps]))
                memberFits.push_back({fit.mask, fit.steps + 1});
        }
        out.append(object, at, nameEnd + 1 - at);
        if (source && !m_children.empty() && nameIs(name, m_children))
            writeChildren(value, memberFits, out);
        else
            write(value, memberFits, false, out);
        at = end;
        if (object[at] == ',') {
            out += ',';
            ++at;
        }
    }
    out += '}';
}

void Masker::writeList(std::string_view list, const Fits &elementFits, std::string &out) const
{
    out += '[';
    for (size_t at = 1; list[at] != ']';) {
        const size_t end = valueEnd(list, at);
        write(list.substr(at, end - at), elementFits, false, out);
        at = end;
        if (list[at] == ',') {
            out += ',';
            ++at;
        }
    }
    out += ']';
}

void Masker::writeChildren(std::string_view value, const Fits &fits, std::string &out) const
{
    Fits childFits;
    for (const Fit &fit : fits) {
        const bool step = fit.steps < fit.mask->path.size() && fit.mask->path[fit.steps] == eachElement;
        childFits.push_back({fit.mask, fit.steps + (step ? 1 : 0)});
    }
    if (value.front() == '[')
        writeList(value, childFits, out);
    else if (value == "null" || value == "{}")
        out += value; // there is no child to hide
    else
        write(value, childFits, false, out);
}

} // namespace casb::records
