// SPDX-License-Identifier: Apache-2.0
#include "server/store/schema.h"

#include <array>

namespace tongban::server
{

namespace
{

// `record.rowid` is what a snapshot is paged by: rows keep it when they change, new ones come behind.
constexpr const char* kFirst = R"sql(
CREATE TABLE meta(
    key TEXT PRIMARY KEY,
    number INTEGER NOT NULL DEFAULT 0,
    bytes BLOB NOT NULL DEFAULT x''
) STRICT;
CREATE TABLE person(
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL
) STRICT;
CREATE TABLE enrol_code(
    code TEXT PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person(id),
    expires_ms INTEGER NOT NULL
) STRICT;
CREATE TABLE device(
    id TEXT PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person(id),
    public_key BLOB NOT NULL,
    name TEXT NOT NULL,
    token_sha256 BLOB NOT NULL UNIQUE,
    enrolled_ms INTEGER NOT NULL,
    expires_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX device_person ON device(person_id);
CREATE TABLE scope_grant(
    grant_id TEXT PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person(id),
    principal_id TEXT NOT NULL,
    revision INTEGER NOT NULL,
    ended INTEGER NOT NULL DEFAULT 0,
    principal BLOB NOT NULL,
    UNIQUE(person_id, principal_id)
) STRICT;
CREATE INDEX grant_principal ON scope_grant(principal_id);
CREATE TABLE record(
    rowid INTEGER PRIMARY KEY,
    principal_id TEXT NOT NULL,
    collection TEXT NOT NULL,
    id TEXT NOT NULL,
    version INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0,
    body BLOB NOT NULL,
    UNIQUE(principal_id, collection, id)
) STRICT;
CREATE INDEX record_seq ON record(principal_id, seq);
CREATE INDEX record_entity ON record(collection, id);
CREATE TABLE operation(
    op_id TEXT PRIMARY KEY,
    principal_id TEXT NOT NULL,
    device_id TEXT NOT NULL,
    sha256 BLOB NOT NULL,
    body BLOB NOT NULL,
    result BLOB NOT NULL,
    at_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX operation_at ON operation(at_ms);
CREATE TABLE blob(
    person_id TEXT NOT NULL,
    sha256 BLOB NOT NULL,
    bytes INTEGER NOT NULL,
    media_type TEXT NOT NULL,
    at_ms INTEGER NOT NULL,
    PRIMARY KEY(person_id, sha256)
) STRICT;
CREATE TABLE upload(
    id TEXT PRIMARY KEY,
    person_id TEXT NOT NULL,
    sha256 BLOB NOT NULL,
    bytes INTEGER NOT NULL,
    media_type TEXT NOT NULL,
    expires_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX upload_person ON upload(person_id);
CREATE TABLE slot_use(
    appointment_id TEXT PRIMARY KEY,
    office_id TEXT NOT NULL,
    date TEXT NOT NULL,
    starts TEXT NOT NULL
) STRICT;
CREATE INDEX slot_use_slot ON slot_use(office_id, date, starts);
)sql";

// Records that only one of those who act for a principal sees: drafts.
constexpr const char* kOwnRecords = R"sql(
ALTER TABLE record ADD COLUMN person_id TEXT NOT NULL DEFAULT '';
)sql";

constexpr std::array kSteps{kFirst, kOwnRecords};

} // namespace

std::span<const char* const> storeSchema()
{
    return kSteps;
}

} // namespace tongban::server
