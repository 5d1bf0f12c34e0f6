// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/sync/data/store_dump.h"

#include "sync/crypto/digest.h"
#include "sync/sql/connection.h"
#include "sync/sql/statement.h"

#include <sqlcipher/sqlite3.h>

#include <cstring>
#include <fstream>
#include <string_view>

namespace tongban::bench
{

namespace
{

crypto::Digest catalogueKey()
{
    return crypto::sha256("tongban public catalogue");
}

void appendNumber(std::string& out, std::int64_t value)
{
    char bytes[sizeof value];
    std::memcpy(bytes, &value, sizeof value);
    out.append(bytes, sizeof value);
}

void appendText(std::string& out, std::string_view text)
{
    appendNumber(out, static_cast<std::int64_t>(text.size()));
    out.append(text);
}

struct Table {
    const char* insert;
    const char* select;
    // 'i', 't' or 'b' for each column.
    const char* kinds;
};

// The terms of the contentless index stand nowhere but in the index.
constexpr Table kTables[] = {
    {"INSERT INTO record VALUES (?, ?, ?, ?)", "SELECT row, collection, id, body FROM record ORDER BY row", "ittb"},
    {"INSERT INTO guide_line VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
     "SELECT row, id, name, name_en, plain_name, summary, department_id, online, weight FROM guide_line ORDER BY row",
     "ittttttii"},
    {"INSERT INTO link VALUES (?, ?)", "SELECT row, link FROM link ORDER BY link, row", "it"},
    {"INSERT INTO search_row VALUES (?, ?, ?)", "SELECT row, guide, text FROM search_row ORDER BY row", "iit"},
    {"INSERT INTO search_token (rowid, tokens) VALUES (?, ?)",
     "SELECT doc, group_concat(term, ' ') FROM temp.terms GROUP BY doc ORDER BY doc", "it"},
};

Result<void> appendTable(sql::Connection& connection, const Table& table, std::string& out)
{
    appendText(out, table.insert);
    const std::string_view kinds = table.kinds;
    appendNumber(out, static_cast<std::int64_t>(kinds.size()));
    const std::size_t countAt = out.size();
    std::int64_t rows = 0;
    appendNumber(out, rows);
    TRY_ASSIGN(auto query, connection.prepare(table.select));
    while (true) {
        TRY_ASSIGN(const bool there, query.step());
        if (!there)
            break;
        ++rows;
        for (int column = 0; column < static_cast<int>(kinds.size()); ++column) {
            const char kind = kinds[static_cast<std::size_t>(column)];
            out.push_back(kind);
            if (kind == 'i')
                appendNumber(out, query.integer(column));
            else
                appendText(out, kind == 't' ? query.text(column) : query.blob(column));
        }
    }
    std::memcpy(out.data() + countAt, &rows, sizeof rows);
    return {};
}

Result<std::string> schemaOf(sql::Connection& connection)
{
    TRY_ASSIGN(auto query,
               connection.prepare("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND "
                                  "name NOT LIKE 'search\\_token\\_%' ESCAPE '\\' AND name NOT LIKE 'sqlite%'"));
    std::string schema;
    while (true) {
        TRY_ASSIGN(const bool there, query.step());
        if (!there)
            return schema;
        schema.append(query.text(0)).append(";\n");
    }
}

} // namespace

std::string catalogueKeyHex()
{
    return crypto::toHex(catalogueKey());
}

Result<void> dumpStore(const std::filesystem::path& database, const std::filesystem::path& file)
{
    const crypto::Digest key = catalogueKey();
    TRY_ASSIGN(const auto connection, sql::Connection::open(database, {.key = key}));
    TRY(connection->exec("CREATE VIRTUAL TABLE temp.terms USING fts5vocab('main', 'search_token', 'instance')"));
    TRY_ASSIGN(const std::string schema, schemaOf(*connection));
    std::string out;
    appendText(out, schema);
    for (const Table& table : kTables)
        TRY(appendTable(*connection, table, out));
    std::ofstream(file, std::ios::binary).write(out.data(), static_cast<std::streamsize>(out.size()));
    return {};
}

} // namespace tongban::bench
