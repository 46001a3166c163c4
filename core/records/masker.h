// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/page.h"

namespace casb::records {

/// Replaces the values at the masks' paths. Works on whole source objects, before they are flattened.
///
/// A path names members as the source object has them; "*" is each element of a list. When the page is flattened, a
/// path may also name a child's member as the record shows it, without "*", and the path of the children's list alone
/// masks each child. A member that occurs several times is masked each time: what is to be hidden never slips through.
class Masker
{
public:
    /// @p children: the name of the list that flattening takes apart.
    Masker(const PageOptions &options, std::string_view children);

    /// Appends @p object (valid, without white space) with its masked values replaced to @p out.
    void apply(std::string_view object, std::string &out) const;

private:
    /// A mask that has fitted so far, and how many steps of its path.
    struct Fit {
        const Mask *mask;
        size_t steps;
    };
    using Fits = std::vector<Fit>;

    void write(std::string_view value, const Fits &fits, bool source, std::string &out) const;
    void writeObject(std::string_view object, const Fits &fits, bool source, std::string &out) const;
    void writeList(std::string_view list, const Fits &elementFits, std::string &out) const;
    void writeChildren(std::string_view value, const Fits &fits, std::string &out) const;

    const std::vector<Mask> &m_masks;
    std::string_view m_children; ///< empty: not flattened
};

} // namespace casb::records
