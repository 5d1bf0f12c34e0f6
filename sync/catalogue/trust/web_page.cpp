// SPDX-License-Identifier: Apache-2.0
#include "sync/catalogue/trust/web_page.h"

#include <utility>

namespace tongban::catalogue
{

bool looksLikeWebPage(std::string_view bytes)
{
    constexpr std::string_view kByteOrderMark = "\xef\xbb\xbf";
    if (bytes.starts_with(kByteOrderMark))
        bytes.remove_prefix(kByteOrderMark.size());
    const std::size_t first = bytes.find_first_not_of(" \t\r\n");
    return first != std::string_view::npos && bytes[first] == '<';
}

Error notWhatWasAsked(std::string_view bytes, std::string detail)
{
    if (looksLikeWebPage(bytes))
        return {ErrorCode::NotThePlatform, "a web page came instead of the catalogue"};
    return {ErrorCode::DataLoss, std::move(detail)};
}

} // namespace tongban::catalogue
