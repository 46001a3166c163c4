// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace casb {

class SqlConnection;

/// The schema's newest version, which is the number of the last file in schema/.
int newestSchemaVersion();

/// Makes the tables of an empty database or brings older ones up to date, a version a transaction. Throws StoreFailure
/// when the database is newer than this program, or not one of this program.
void migrateSchema(SqlConnection &sql);
/// Throws StoreFailure unless the schema is of this program's version.
void requireSchema(SqlConnection &sql);

} // namespace casb
