// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store.h"

#include "store/postgres_backend.h"
#include "store/sql_reader.h"
#include "store/sql_store.h"
#include "store/sqlite_backend.h"

#include <thread>

namespace casb {
namespace {

/// The last reference may go in a continuation of a future, that is in the writer thread, which cannot wait for itself.
void destroy(SqlStore *store)
{
    if (store->inWriterThread())
        std::thread([store] { delete store; }).detach();
    else
        delete store;
}

Result<std::shared_ptr<Store>> openWith(std::shared_ptr<const Backend> backend, std::unique_ptr<DirectoryLock> lock,
                                        Clock &clock, Logger log)
{
    const std::shared_ptr<SqlStore> store(new SqlStore(std::move(backend), std::move(lock), clock, std::move(log)),
                                          destroy);
    const Result<void> opened = store->open();
    if (!opened)
        return opened.error();
    return std::shared_ptr<Store>(store);
}

Result<std::unique_ptr<StoreReader>> openedReader(std::shared_ptr<const Backend> backend, const Clock &clock)
{
    auto reader = std::make_unique<SqlReader>(std::move(backend), clock);
    const Result<void> opened = reader->open();
    if (!opened)
        return opened.error();
    return std::unique_ptr<StoreReader>(std::move(reader));
}

} // namespace

Result<std::shared_ptr<Store>> Store::open(const PersistenceConfig &config, Clock &clock, Logger log)
{
    if (config.type == PersistenceConfig::Type::PostgreSql) {
        auto backend = PostgresBackend::make(config);
        if (!backend)
            return backend.error();
        return openWith(*std::move(backend), nullptr, clock, std::move(log));
    }
    auto backend = config.type == PersistenceConfig::Type::Memory ? SqliteBackend::temporary()
                                                                  : SqliteBackend::inDirectory(config.directory);
    if (!backend)
        return backend.error();
    auto lock = std::make_unique<DirectoryLock>();
    const Result<void> locked = lock->take((*backend)->directory());
    if (!locked)
        return locked.error();
    return openWith(*std::move(backend), std::move(lock), clock, std::move(log));
}

Result<std::unique_ptr<StoreReader>> Store::openReader(const PersistenceConfig &config, const Clock &clock)
{
    if (config.type == PersistenceConfig::Type::PostgreSql) {
        auto backend = PostgresBackend::make(config);
        if (!backend)
            return backend.error();
        return openedReader(*std::move(backend), clock);
    }
    auto backend = SqliteBackend::existing(config.directory);
    if (!backend)
        return backend.error();
    return openedReader(*std::move(backend), clock);
}

} // namespace casb
