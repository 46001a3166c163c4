// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collect/seen_filter.h"

#include <QCryptographicHash>

namespace casb {
namespace {

constexpr std::string_view kEventPrefix = "flevent_";
constexpr size_t kHexDigits = 32;

bool isLowerHex(std::string_view text)
{
    return text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

} // namespace

QByteArray seenDigest(std::string_view id)
{
    if (id.size() == kEventPrefix.size() + kHexDigits && id.substr(0, kEventPrefix.size()) == kEventPrefix) {
        const std::string_view digits = id.substr(kEventPrefix.size());
        if (isLowerHex(digits))
            return QByteArray::fromHex(QByteArray::fromRawData(digits.data(), qsizetype(digits.size())));
    }
    return QCryptographicHash::hash(QByteArray::fromRawData(id.data(), qsizetype(id.size())), QCryptographicHash::Md5);
}

QByteArray alertDigest(std::string_view identity, std::optional<int64_t> timestampMs)
{
    return seenDigest(std::string(identity) + '\0' + std::to_string(timestampMs.value_or(0)));
}

SeenFilter::SeenFilter(size_t capacity) : m_capacity(capacity) {}

void SeenFilter::load(const std::vector<QByteArray> &digests)
{
    clear();
    extend(digests);
}

void SeenFilter::extend(const std::vector<QByteArray> &digests)
{
    for (const QByteArray &digest : digests)
        add(digest);
    keepPage();
}

void SeenFilter::clear()
{
    m_known.clear();
    m_order.clear();
    m_page.clear();
}

bool SeenFilter::add(const QByteArray &digest)
{
    const auto before = m_known.size();
    m_known.insert(digest);
    if (m_known.size() == before)
        return false;
    m_page.push_back(digest);
    return true;
}

std::vector<QByteArray> SeenFilter::keepPage()
{
    m_order.insert(m_order.end(), m_page.begin(), m_page.end());
    while (m_order.size() > m_capacity) {
        m_known.remove(m_order.front());
        m_order.pop_front();
    }
    return std::exchange(m_page, {});
}

void SeenFilter::dropPage()
{
    for (const QByteArray &digest : m_page)
        m_known.remove(digest);
    m_page.clear();
}

} // namespace casb
