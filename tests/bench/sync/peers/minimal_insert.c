// SPDX-License-Identifier: Apache-2.0
// The least a program has to do to have the same rows and index terms in the same SQLCipher: everything lies in memory,
// statements are prepared once, one transaction. minimal_insert DUMP DATABASE KEYHEX prints milliseconds.
// DUMP (tests/bench/sync/data/store_dump.h): a length and a text of SQL that makes the tables; then, for each table, a length
// and an INSERT, the number of columns, the number of rows, and for each value a kind ('i', 't', 'b') and a length and
// its bytes ('i': eight bytes). Numbers are 64 bits, as the machine has them.
#include <sqlcipher/sqlite3.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static const char *at;
static const char *end;

static int64_t number(void)
{
    int64_t value;
    memcpy(&value, at, sizeof value);
    at += sizeof value;
    return value;
}

static void must(int ok, sqlite3 *db, const char *what)
{
    if (ok)
        return;
    fprintf(stderr, "%s: %s\n", what, db ? sqlite3_errmsg(db) : "failed");
    exit(1);
}

static void run(sqlite3 *db, const char *sql)
{
    must(sqlite3_exec(db, sql, 0, 0, 0) == SQLITE_OK, db, sql);
}

static void bind(sqlite3_stmt *statement, int column)
{
    const char kind = *at++;
    const int64_t size = number();
    if (kind == 'i')
        sqlite3_bind_int64(statement, column, size);
    else if (kind == 't')
        sqlite3_bind_text64(statement, column, at, (sqlite3_uint64)size, SQLITE_STATIC, SQLITE_UTF8);
    else
        sqlite3_bind_blob64(statement, column, at, (sqlite3_uint64)size, SQLITE_STATIC);
    if (kind != 'i')
        at += size;
}

static void insertTable(sqlite3 *db)
{
    sqlite3_stmt *insert = 0;
    const int64_t size = number();
    must(sqlite3_prepare_v2(db, at, (int)size, &insert, 0) == SQLITE_OK, db, "prepare");
    at += size;
    const int64_t columns = number();
    const int64_t rows = number();
    for (int64_t row = 0; row < rows; ++row) {
        for (int column = 1; column <= columns; ++column)
            bind(insert, column);
        must(sqlite3_step(insert) == SQLITE_DONE, db, "insert");
        sqlite3_reset(insert);
    }
    sqlite3_finalize(insert);
}

static double nowMs(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec * 1e3 + (double)now.tv_nsec / 1e6;
}

int main(int argc, char **argv)
{
    FILE *file = argc == 4 ? fopen(argv[1], "rb") : 0;
    must(file != 0, 0, "usage: minimal_insert DUMP DATABASE KEYHEX");
    fseek(file, 0, SEEK_END);
    const size_t size = (size_t)ftell(file);
    rewind(file);
    char *bytes = malloc(size);
    must(bytes && fread(bytes, 1, size, file) == size, 0, "read");
    at = bytes;
    end = bytes + size;

    const double begun = nowMs();
    sqlite3 *db = 0;
    must(sqlite3_open(argv[2], &db) == SQLITE_OK, db, "open");
    char key[80];
    snprintf(key, sizeof key, "x'%s'", argv[3]);
    must(sqlite3_key(db, key, (int)strlen(key)) == SQLITE_OK, db, "key");
    run(db, "PRAGMA cipher_page_size = 8192; PRAGMA cipher_memory_security = OFF;");
    run(db, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY;");
    char *schema = malloc(1 << 16);
    const int64_t schemaSize = number();
    must(schema && schemaSize < 1 << 16, 0, "schema");
    memcpy(schema, at, (size_t)schemaSize);
    schema[schemaSize] = 0;
    at += schemaSize;
    run(db, schema);
    run(db, "BEGIN IMMEDIATE");
    while (at < end)
        insertTable(db);
    run(db, "COMMIT");
    printf("%.1f\n", nowMs() - begun);
    sqlite3_close(db);
    return 0;
}
