// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collect/pickle_value.h"

#include <QHash>

#include <algorithm>

namespace casb {
namespace {

constexpr int kMaxDepth = 64;
constexpr int kMaxWritten = 500'000; // values, each as often as it is mentioned
constexpr qsizetype kMaxJson = 32 << 20;

Error unreadable(const QString &why)
{
    return Error{ErrorId::StateUnreadable, why, {}};
}

Result<void> write(const PickleValue &value, int depth, int &budget, QByteArray &out)
{
    if (--budget < 0)
        return unreadable(QStringLiteral("more than %1 values").arg(kMaxWritten));
    if (depth > kMaxDepth)
        return unreadable(QStringLiteral("nested deeper than %1 levels, or containing itself").arg(kMaxDepth));
    if (out.size() > kMaxJson)
        return unreadable(QStringLiteral("larger than %1 bytes").arg(kMaxJson));
    if (value.kind != PickleValue::Kind::List && value.kind != PickleValue::Kind::Dict) {
        out += value.json;
        return {};
    }
    const bool dict = value.kind == PickleValue::Kind::Dict;
    // A key that was set twice has its first place and its last value, as in Python.
    std::vector<std::pair<const PickleValue *, const PickleValue *>> members;
    for (size_t i = 0; i < value.items.size(); i += dict ? 2 : 1) {
        if (!dict) {
            members.emplace_back(nullptr, value.items[i]);
            continue;
        }
        const PickleValue *key = value.items[i];
        if (key->kind != PickleValue::Kind::Text)
            return unreadable(QStringLiteral("a key of a dictionary is no text"));
        members.emplace_back(key, value.items[i + 1]);
    }
    if (dict) {
        std::vector<std::pair<const PickleValue *, const PickleValue *>> unique;
        QHash<QByteArray, size_t> placeOf;
        for (const auto &member : members) {
            const auto known = placeOf.constFind(member.first->json);
            if (known != placeOf.constEnd()) {
                unique[*known].second = member.second;
            } else {
                placeOf.insert(member.first->json, unique.size());
                unique.push_back(member);
            }
        }
        members = std::move(unique);
    }
    out += dict ? '{' : '[';
    bool first = true;
    for (const auto &[key, item] : members) {
        if (!first)
            out += ", ";
        first = false;
        if (key)
            out += key->json + ": ";
        const Result<void> written = write(*item, depth + 1, budget, out);
        if (!written)
            return written;
    }
    out += dict ? '}' : ']';
    return {};
}

} // namespace

QByteArray jsonQuoted(const QString &text)
{
    QByteArray out = "\"";
    for (const char c : text.toUtf8()) {
        if (c == '"' || c == '\\')
            (out += '\\') += c;
        else if (c == '\n')
            out += "\\n";
        else if (c == '\t')
            out += "\\t";
        else if (c == '\r')
            out += "\\r";
        else if (c == '\b')
            out += "\\b";
        else if (c == '\f')
            out += "\\f";
        else if (uchar(c) < 0x20)
            out += QByteArray("\\u00") + QByteArray(1, c).toHex();
        else
            out += c;
    }
    return out + '"';
}

QByteArray decimalOf(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return "0";
    std::vector<int> digits(bytes.begin(), bytes.end()); // little-endian, base 256
    const bool negative = uchar(bytes.back()) >= 0x80;
    int carry = negative ? 1 : 0;
    for (int &digit : digits) {
        digit = (negative ? ~digit : digit) & 0xff;
        digit += carry;
        carry = digit >> 8;
        digit &= 0xff;
    }
    QByteArray out;
    while (!digits.empty()) {
        int rest = 0;
        for (auto digit = digits.rbegin(); digit != digits.rend(); ++digit) {
            rest = rest * 256 + *digit;
            *digit = rest / 10;
            rest %= 10;
        }
        out += char('0' + rest);
        while (!digits.empty() && digits.back() == 0)
            digits.pop_back();
    }
    if (negative)
        out += '-';
    std::reverse(out.begin(), out.end());
    return out;
}

Result<QByteArray> pickleToJson(const PickleValue &value)
{
    QByteArray out;
    int budget = kMaxWritten;
    const Result<void> written = write(value, 0, budget, out);
    if (!written)
        return written.error();
    return out;
}

} // namespace casb
