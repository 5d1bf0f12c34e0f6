// SPDX-License-Identifier: Apache-2.0
#include "client/store/catalogue/schema.h"

#include <array>

namespace tongban::store
{

namespace
{

// `record` has row ids, since bodies in a table without them make it three times as large and slow.
constexpr std::array<const char*, 1> kCatalogueMigrations{R"(
CREATE TABLE held (name TEXT PRIMARY KEY, bytes BLOB NOT NULL) STRICT;
CREATE TABLE filling_segment (row INTEGER PRIMARY KEY, collection TEXT NOT NULL, body BLOB NOT NULL) STRICT;
CREATE TABLE record (
    row INTEGER PRIMARY KEY,
    collection TEXT NOT NULL,
    id TEXT NOT NULL,
    body BLOB NOT NULL,
    UNIQUE (collection, id)
) STRICT;
CREATE TABLE guide_line (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    name_en TEXT NOT NULL,
    plain_name TEXT NOT NULL,
    summary TEXT NOT NULL,
    department_id TEXT NOT NULL,
    online INTEGER NOT NULL,
    weight INTEGER NOT NULL
) STRICT;
-- "theme:x", "guide:x", "parent:x": what leads to a record.
CREATE TABLE link (
    row INTEGER NOT NULL,
    link TEXT NOT NULL,
    PRIMARY KEY (link, row)
) STRICT, WITHOUT ROWID;
CREATE INDEX link_row ON link (row);
CREATE VIRTUAL TABLE search_token USING fts5(
    tokens, content = '', contentless_delete = 1, detail = none, tokenize = "unicode61 remove_diacritics 0"
);
CREATE TABLE search_row (row INTEGER PRIMARY KEY, guide INTEGER NOT NULL, text TEXT NOT NULL) STRICT;
CREATE INDEX search_row_guide ON search_row (guide);
)"};

} // namespace

std::span<const char* const> catalogueMigrations()
{
    return kCatalogueMigrations;
}

} // namespace tongban::store
