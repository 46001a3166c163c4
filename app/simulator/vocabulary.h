// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace casb::simulator {

/// The words that the tenant's data are made of. UTF-8.

struct Person {
    std::string_view fullName;
    std::string_view mail;
};

struct Place {
    std::string_view country;
    std::string_view state; ///< empty: unknown
    std::string_view city;
    std::string_view latitude; ///< as the JSON has it
    std::string_view longitude;
};

struct AlertKind {
    std::string_view title;
    std::string_view description; ///< %u user, %p place, %f file
    std::string_view subType;
    std::string_view category;
    std::string_view subCategory;
    std::string_view threat; ///< empty: null
    int severity;            ///< 0 LOW … 3 CRITICAL
    int weight;
};

struct EventKind {
    std::string_view resource; ///< empty: a file
    std::string_view action;
    int weight;
};

std::span<const Person> people();
std::span<const Place> places();
std::span<const AlertKind> alertKinds();
std::span<const EventKind> eventKinds();
std::span<const std::string_view> cloudServices();
std::span<const std::string_view> userAgents();
std::span<const std::string_view> fileNames();

} // namespace casb::simulator
