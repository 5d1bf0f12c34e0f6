// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/publish/import/fiche_tree.h"
#include "tongban/v1/catalogue.pb.h"

#include <optional>
#include <string>

namespace tongban::server::fiche
{

// Which of the package's three folders a fiche lies in: "particuliers", "professionnels", "associations".
[[nodiscard]] std::string guideId(const std::string& folder, const std::string& ficheId);

// A fiche as a guide: chapters become questions with answers, the papers of a "pieces" chapter materials, its texts of
// law the basis. Nothing when the file is not a fiche.
[[nodiscard]] std::optional<v1::Guide> guideFromFiche(const std::string& folder, const Node& file);

// The theme it stands under, with its name.
struct Theme {
    std::string id;
    std::string name;
};
[[nodiscard]] Theme themeOf(const Node& file);

inline constexpr const char* kRegion = "fr-vdd";
inline constexpr const char* kDepartment = "dep-dila";
inline constexpr const char* kAttribution = "DILA, service-public.fr, Licence Ouverte";

} // namespace tongban::server::fiche
