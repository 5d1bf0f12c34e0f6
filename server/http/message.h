// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tongban::server
{

// Header fields as they came or go. Names are compared without case.
using Headers = std::vector<std::pair<std::string, std::string>>;

// Empty when there is none.
[[nodiscard]] std::string_view headerOf(const Headers& headers, std::string_view name);
// "application/proto" of "Application/Proto; charset=x".
[[nodiscard]] std::string mediaTypeOf(const Headers& headers);

struct Request {
    std::string method;
    // Of the target, before and after the question mark; still percent-encoded.
    std::string path;
    std::string query;
    Headers headers;
    std::string body;
};

// A part of a file as the body of an answer: sent from the disk, never held in memory whole.
struct FileBody {
    std::filesystem::path path;
    std::uint64_t bytes = 0;
};

struct Response {
    int status = 200;
    Headers headers;
    std::string body;
    // Instead of `body`.
    std::optional<FileBody> file;
};

[[nodiscard]] Response plainResponse(int status, std::string text);

} // namespace tongban::server
