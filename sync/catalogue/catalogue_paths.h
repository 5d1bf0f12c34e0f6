// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

// Where each file of a catalogue lies below the catalogue's folder. Digests are given as 32 raw bytes. What is named by
// its hash never changes and may be cached for ever; a head may not be cached; a root appears once.
namespace tongban::catalogue
{

// <region>/head
[[nodiscard]] std::string headPath(std::string_view region);
// <region>/root/<version>
[[nodiscard]] std::string rootPath(std::string_view region, std::int32_t version);
// <region>/manifest/<hex>
[[nodiscard]] std::string manifestPath(std::string_view region, std::string_view sha256);
// <region>/segment/<hex>: one zstd frame; the hash is that of what is inside
[[nodiscard]] std::string segmentPath(std::string_view region, std::string_view sha256);
// <region>/pack/<old manifest>-<new manifest>: the first sixteen digits of each, which tell them apart; what is inside
// is checked by the whole hash
[[nodiscard]] std::string packPath(std::string_view region, std::string_view fromManifest, std::string_view toManifest);
// <region>/delta/<what it is against>-<segment>, sixteen digits each: see deltaBase()
[[nodiscard]] std::string deltaPath(std::string_view region, std::string_view base, std::string_view sha256);

} // namespace tongban::catalogue
