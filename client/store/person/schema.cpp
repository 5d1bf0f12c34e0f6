// SPDX-License-Identifier: Apache-2.0
#include "client/store/person/schema.h"

#include <array>

namespace tongban::store
{

namespace
{

// What a step says stands for ever: files made by it are out there. What is to be otherwise is a step more.
constexpr std::array<const char*, 4> kPersonMigrations{R"(
CREATE TABLE record (
    row INTEGER PRIMARY KEY,
    collection TEXT NOT NULL,
    id TEXT NOT NULL,
    version INTEGER NOT NULL,
    body BLOB NOT NULL,
    UNIQUE (collection, id)
) STRICT;
CREATE TABLE staged (
    row INTEGER PRIMARY KEY,
    collection TEXT NOT NULL,
    id TEXT NOT NULL,
    version INTEGER NOT NULL,
    body BLOB NOT NULL,
    deleted INTEGER NOT NULL,
    UNIQUE (collection, id)
) STRICT;
CREATE TABLE scope (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    principal_id TEXT NOT NULL,
    grant_id TEXT NOT NULL,
    grant_revision INTEGER NOT NULL,
    cursor BLOB NOT NULL,
    epoch INTEGER NOT NULL,
    durable_seq INTEGER NOT NULL,
    staged_active INTEGER NOT NULL,
    staged_cursor BLOB NOT NULL,
    staged_snapshot INTEGER NOT NULL
) STRICT;
-- AUTOINCREMENT: a position is never used again, whatever was removed.
CREATE TABLE outbox (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    op_id TEXT NOT NULL UNIQUE,
    operation BLOB NOT NULL,
    standing BLOB NOT NULL
) STRICT;
-- Ids stay when their operations are gone: none is used twice, not even after years.
CREATE TABLE used_op (op_id TEXT PRIMARY KEY) STRICT;
CREATE TABLE draft (
    id TEXT PRIMARY KEY,
    guide_id TEXT NOT NULL,
    case_id TEXT NOT NULL,
    state INTEGER NOT NULL,
    changed_ms INTEGER NOT NULL,
    body BLOB NOT NULL
) STRICT;
CREATE TABLE checklist (
    guide_id TEXT PRIMARY KEY,
    favourite INTEGER NOT NULL,
    changed_ms INTEGER NOT NULL,
    seen_ms INTEGER NOT NULL,
    body BLOB NOT NULL
) STRICT;
CREATE TABLE attachment (
    sha256 BLOB PRIMARY KEY,
    file_name TEXT NOT NULL,
    bytes INTEGER NOT NULL,
    media_type TEXT NOT NULL,
    added_ms INTEGER NOT NULL,
    upload_url TEXT NOT NULL DEFAULT '',
    upload_offset INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE attachment_key (one INTEGER PRIMARY KEY CHECK (one = 1), bytes BLOB NOT NULL) STRICT;
)",
                                                       R"(
-- An id and nothing else: each operation writes one page for it instead of two.
CREATE TABLE used_op_alone (op_id TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
INSERT INTO used_op_alone (op_id) SELECT op_id FROM used_op;
DROP TABLE used_op;
ALTER TABLE used_op_alone RENAME TO used_op;
)",
                                                       R"(
-- What was last seen of, and told, the person's other devices of a draft that is filled in on several.
CREATE TABLE shared_draft (id TEXT PRIMARY KEY, epoch INTEGER NOT NULL, body BLOB NOT NULL) STRICT;
)",
                                                       R"(
-- Of which epoch the records are: while the snapshot of another one is still to come they are not of the scope's.
ALTER TABLE scope ADD COLUMN record_epoch INTEGER NOT NULL DEFAULT 0;
UPDATE scope SET record_epoch = epoch WHERE cursor <> x'' AND NOT (staged_active AND staged_snapshot);
)"};

} // namespace

std::span<const char* const> personMigrations()
{
    return kPersonMigrations;
}

} // namespace tongban::store
