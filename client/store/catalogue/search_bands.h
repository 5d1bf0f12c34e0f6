// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tongban/v1/catalogue.pb.h"

#include <string>
#include <vector>

namespace tongban::store
{

// What a hit is in, the best first.
enum SearchBand {
    kNames,
    kSynonyms,
    kWords,
    kText,
};

enum class SearchReach {
    // Names, synonyms and search words that hold what was typed: at once, as one types.
    Names,
    // Other texts too, and where nothing holds all of it, what holds the most: in a large catalogue for a pause.
    Everything,
};

// What the search index holds of one guide in one band.
struct BandText {
    int band = kNames;
    // Each once, with spaces between.
    std::string tokens;
    // Stands beside the tokens, which cannot be read back: normalised texts, one a line, by which hits are ranked; of
    // kText a mark of the tokens. The same here means the same tokens.
    std::string kept;
};

// All bands but the synonyms', which are other records; those without a token are left out. Pure, any thread.
[[nodiscard]] std::vector<BandText> guideBands(const v1::Guide& guide);
// Without tokens when there are no words.
[[nodiscard]] BandText synonymBand(const std::vector<std::string>& words);

} // namespace tongban::store
