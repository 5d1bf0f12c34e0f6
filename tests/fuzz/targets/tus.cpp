// SPDX-License-Identifier: Apache-2.0
#include "server/rpc/base64.h"
#include "server/rpc/tus_headers.h"
#include "sync/transport/blobs/upload_offset.h"
#include "sync/transport/http_url.h"
#include "tests/fuzz/city.h"
#include "tests/fuzz/targets/targets.h"

namespace tongban::fuzz
{

namespace
{

constexpr char kAddress[] = "https://platform.example/files";
constexpr std::int64_t kUploadBytes = 5'000'000;

std::string_view takeLine(std::string_view& input)
{
    const std::string_view line = input.substr(0, input.find('\n'));
    input.remove_prefix(std::min(input.size(), line.size() + 1));
    return line;
}

// What a device reads of a platform's answer.
void readAnswer(const std::string& location, std::string_view offset)
{
    if (const auto parsed = transport::parseUploadOffset(offset, kUploadBytes))
        promise(*parsed >= 0 && *parsed <= kUploadBytes, "an offset lies within the file");
    const auto url = transport::resolveOnSameHost(kAddress, location);
    if (!url)
        return;
    promise(transport::checkUrl(*url).has_value(), "an address that is kept may be asked");
    const auto again = transport::resolveOnSameHost(kAddress, *url);
    promise(again && *again == *url, "an address that is kept is the same when it is read again");
}

// What a platform reads of a device's request.
void readRequest(std::string_view length, std::string_view metadata)
{
    if (const auto count = server::parseCount(length))
        promise(!length.empty() && length.find_first_not_of("0123456789") == std::string_view::npos,
                "a number has digits only");
    for (const auto& [name, value] : server::parseUploadMetadata(metadata)) {
        promise(name.find(' ') == std::string::npos, "a name ends at its space");
        if (const auto digest = server::parseHexDigest(value))
            promise(digest->size() == 32, "a digest has 32 bytes");
    }
}

} // namespace

void readTus(std::string_view input)
{
    const std::string_view location = takeLine(input);
    const std::string_view offset = takeLine(input);
    const std::string_view length = takeLine(input);
    readAnswer(std::string(location), offset);
    readRequest(length, input);
    if (const auto decoded = server::decodeBase64(location))
        promise(decoded->size() <= location.size(), "what is decoded is shorter");
}

Seeds tusSeeds()
{
    // "ab..": 64 digits.
    std::string digest;
    for (int i = 0; i < 32; ++i)
        digest += "ab";
    const std::string metadata = "sha256 " + transport::base64(digest) + ",filetype aW1hZ2UvanBlZw==";
    return {"/files/24e533e0\n65536\n5000000\n" + metadata, "https://platform.example:443/files/1\n0\n0\nname",
            "//other.example/files\n-1\n18446744073709551616\n ,, a ,b c", "24e5?a=b#c\n5000001\n1e3\n" + metadata};
}

} // namespace tongban::fuzz
