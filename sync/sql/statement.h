// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/result.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <type_traits>

struct sqlite3_stmt;

namespace tongban::sql
{

class Connection;

// A prepared statement. Values go in by bind() only, in the order of the parameters; a text that is bound or read is
// UTF-8. The same thread as its connection, which outlives it.
//
//   TRY_ASSIGN(auto rows, connection.prepare("SELECT id, body FROM record WHERE collection = ?"));
//   TRY(rows.bind(collection));
//   while (true) { TRY_ASSIGN(const bool row, rows.step()); if (!row) break; use(rows.text(0), rows.blob(1)); }
class Statement
{
public:
    Statement(Connection& connection, sqlite3_stmt* statement);
    ~Statement();
    Statement(Statement&& other) noexcept;
    Statement& operator=(Statement&& other) noexcept;
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    // Forgets the rows and values of the last run, then binds these from the first parameter on.
    template <typename... Values>
    [[nodiscard]] Result<void> bind(const Values&... values)
    {
        reset();
        int index = 0;
        Result<void> result;
        ((result = result ? bindOne(++index, values) : result), ...);
        return result;
    }

    // True: a row is there to be read. False: done.
    [[nodiscard]] Result<bool> step();
    // Runs to the end, for statements that return nothing.
    [[nodiscard]] Result<void> run();
    void reset();

    // Columns from 0; texts and blobs stay valid until the next step, bind or reset. NULL reads as empty or 0.
    [[nodiscard]] std::string_view text(int column) const;
    [[nodiscard]] std::string_view blob(int column) const;
    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] bool isNull(int column) const;

private:
    // Bytes: what is a string_view is text, what is a span is a blob.
    [[nodiscard]] Result<void> bindOne(int index, std::string_view text);
    [[nodiscard]] Result<void> bindOne(int index, std::span<const std::uint8_t> blob);
    [[nodiscard]] Result<void> bindOne(int index, double value);
    [[nodiscard]] Result<void> bindOne(int index, std::nullptr_t);
    [[nodiscard]] Result<void> bindInteger(int index, std::int64_t value);
    template <typename T>
    requires std::is_integral_v<T>
    [[nodiscard]] Result<void> bindOne(int index, T value)
    {
        return bindInteger(index, static_cast<std::int64_t>(value));
    }
    template <typename T>
    [[nodiscard]] Result<void> bindOne(int index, const std::optional<T>& value)
    {
        return value ? bindOne(index, *value) : bindOne(index, nullptr);
    }
    [[nodiscard]] Result<void> check(int code) const;

    Connection* m_connection;
    sqlite3_stmt* m_statement;
};

// A string that holds bytes (a protobuf body, a digest) as the blob it is.
[[nodiscard]] inline std::span<const std::uint8_t> asBlob(std::string_view bytes)
{
    return {reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size()};
}

} // namespace tongban::sql
