// SPDX-License-Identifier: Apache-2.0
#include "sync/transport/connect_error.h"

#include "tests/fuzz/city.h"
#include "tests/fuzz/targets/targets.h"

#include <array>

namespace tongban::fuzz
{

namespace
{

constexpr std::array<int, 14> kStatuses{200, 204, 301, 400, 401, 403, 404, 429, 460, 500, 502, 503, 504, 511};
constexpr std::array<std::string_view, 4> kTypes{"application/json", "text/html", "", "application/proto"};
// A code and a status: nothing of what the platform wrote fits into it.
constexpr std::size_t kLongestDetail = 50;

} // namespace

void readConnectError(std::string_view input)
{
    const int status = kStatuses.at(takeByte(input) % kStatuses.size());
    const std::string_view type = kTypes.at(takeByte(input) % kTypes.size());
    const Error error = transport::connectError(status, type, input);
    promise(error.detail.size() <= kLongestDetail, "what a platform writes is not taken over");
    promise(!errorCodeName(error.code).empty(), "the code is one of ours");
}

Seeds connectErrorSeeds()
{
    Seeds seeds;
    for (const char* body : {R"({"code":"not_found"})", R"({"code":"unauthenticated","message":"张三"})",
                             R"({"code":"aborted","details":[{"type":"tongban.v1.Slot","value":"CgA"}]})",
                             R"({"code":7})", R"([[[[{"code":"unknown"}]]]])", "<!DOCTYPE html><html></html>"}) {
        seeds.push_back(std::string("\x03\x00", 2) + body);
        seeds.push_back(std::string("\x0a\x01", 2) + body);
    }
    return seeds;
}

} // namespace tongban::fuzz
