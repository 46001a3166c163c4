// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Commits pages without end until it is killed. Prints the number of each page that is on the disk.
#include "base/clock.h"
#include "store_place.h"

#include <QCoreApplication>

#include <cstdio>

using namespace casb;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    PersistenceConfig config;
    config.directory = QString::fromLocal8Bit(argv[1]);
    SystemClock clock;
    Log log(clock);
    const auto opened = Store::open(config, clock, Logger(log, {}));
    if (!opened) {
        std::fprintf(stderr, "%s\n", qPrintable(opened.error().text()));
        return 2;
    }
    const auto &store = *opened;
    const auto state = store->reader()->state(alertsKey());
    qint64 version = state ? state->version : 0;
    qint64 record = state ? state->value.positionMs.value_or(0) : 0;
    for (;;) {
        const qint64 count = 1 + version % 7;
        PageCommit page = testPage(alertsKey(), version, record, count, 400 + 300 * (version % 5));
        page.seenIds.assign(size_t(count), QByteArray(16, char(version)));
        const auto receipt = store->commitPage(page).result();
        if (!receipt)
            return 3;
        version = receipt->stateVersion;
        record += count;
        std::printf("%lld\n", static_cast<long long>(version));
        std::fflush(stdout);
    }
}
