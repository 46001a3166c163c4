// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/config_blocks.h"

#include <QHostAddress>
#include <QRegularExpression>

namespace casb {
namespace {

/// Length of `10m`; nothing for any other form, for zero, and for more than a hundred years.
std::optional<qint64> periodMs(const QString &text)
{
    static const QRegularExpression form(
        QRegularExpression::anchoredPattern(QStringLiteral("([1-9][0-9]{0,9})([smhdwMy])")));
    constexpr qint64 kSecond = 1000, kDay = 86'400 * kSecond;
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    qint64 unit = 0;
    switch (match.captured(2).at(0).unicode()) {
    case 's': unit = kSecond; break;
    case 'm': unit = 60 * kSecond; break;
    case 'h': unit = 3600 * kSecond; break;
    case 'd': unit = kDay; break;
    case 'w': unit = 7 * kDay; break;
    case 'M': unit = 30 * kDay; break;
    case 'y': unit = 365 * kDay; break;
    default: return std::nullopt;
    }
    const qint64 count = match.captured(1).toLongLong();
    if (count > 100 * 366 * kDay / unit)
        return std::nullopt;
    return count * unit;
}

int readNumberOfRequests(SettingReader &block, const QString &key)
{
    const QString expected = QStringLiteral("a whole number of at least 1, or -1 for no limit");
    const ConfigNode *found = block.node(key);
    if (!found) {
        block.missing(block.pathOf(key), expected);
        return 1;
    }
    const int number = wholeNumberOf(*found).value_or(0);
    if (number == 0 || number < -1)
        block.invalid(block.pathOf(key), expected, found);
    return number;
}

std::optional<RateLimit> readRateLimiter(SettingReader block, SettingReader::Unknown unknown)
{
    if (!block.present())
        return std::nullopt;
    RateLimit limit;
    const int seconds = block.requiredInteger(QStringLiteral("period_in_seconds"), 1, 86400 * 366);
    limit.periodMs = seconds * 1000LL;
    limit.periodText = QStringLiteral("%1s").arg(seconds);
    limit.requests = readNumberOfRequests(block, QStringLiteral("requests_limit_in_units"));
    block.finish(unknown);
    return limit;
}

bool isLoopback(const QString &host)
{
    if (host.compare(u"localhost", Qt::CaseInsensitive) == 0)
        return true;
    const QHostAddress address(host);
    return address.isInSubnet(QHostAddress(QStringLiteral("127.0.0.0")), 8)
           || address == QHostAddress(QHostAddress::LocalHostIPv6);
}

} // namespace

QList<RateLimit> defaultRequestLimits()
{
    return {RateLimit{1000, 1, QStringLiteral("1s")}, RateLimit{86'400'000, 1000, QStringLiteral("1d")}};
}

QList<RateLimit> readRequestLimits(SettingReader &block, SettingReader::Unknown unknown)
{
    const QString oldKey = QStringLiteral("rate_limiter");
    QList<RateLimit> out;
    for (SettingReader &entry : block.blocks(QStringLiteral("requests_limits"))) {
        RateLimit limit;
        limit.periodText = entry.requiredText(QStringLiteral("period"));
        const auto ms = periodMs(limit.periodText);
        if (!ms && !limit.periodText.isEmpty())
            entry.invalid(entry.pathOf(QStringLiteral("period")),
                          QStringLiteral("a whole number and one of s m h d w M y, such as 10m"),
                          entry.node(QStringLiteral("period")));
        limit.periodMs = ms.value_or(1000);
        limit.requests = readNumberOfRequests(entry, QStringLiteral("number_of_requests"));
        entry.finish(unknown);
        out.append(limit);
    }
    const auto old = readRateLimiter(block.section(oldKey), unknown);
    if (old && out.isEmpty())
        out.append(*old);
    else if (old)
        block.warn(block.pathOf(oldKey), QStringLiteral("ignored, since requests_limits is there"));
    return out;
}

std::optional<QUrl> readBaseUrl(SettingReader &block, const QString &key)
{
    const ConfigNode *found = block.node(key);
    if (!found)
        return std::nullopt;
    QString text = found->kind == ConfigNode::Kind::Scalar ? found->text.trimmed() : QString();
    while (text.endsWith(u'/'))
        text.chop(1);
    const QUrl url(text, QUrl::StrictMode);
    const bool https = url.scheme() == u"https", http = url.scheme() == u"http";
    const QString path = block.pathOf(key);
    // A name and password inside of an address must not come into a message.
    if (!url.userInfo().isEmpty() || text.contains(u'@'))
        block.invalidSecret(path, QStringLiteral("an address without user and password"), found);
    else if (!url.isValid() || url.host().isEmpty() || !(https || http) || url.hasQuery() || url.hasFragment())
        block.invalid(path, QStringLiteral("an address such as https://api.example.com"), found);
    else if (http && !isLoopback(url.host()))
        block.invalid(path, QStringLiteral("an https:// address (http:// is for this machine only)"), found);
    else
        return url;
    return std::nullopt;
}

} // namespace casb
