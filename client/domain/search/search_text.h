// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/domain/search/token_set.h"

#include <string>
#include <string_view>
#include <vector>

// Chinese text made searchable without a dictionary: pairs of neighbouring characters for what is written, pinyin and
// initials for what is typed. Index and query are made by the same functions, so that they agree. Pure; any thread.
namespace tongban::domain
{

// A text as it is searched. Immutable.
class SearchText
{
public:
    explicit SearchText(std::string_view text);

    // Full-width to half-width, lower case, punctuation to single spaces.
    [[nodiscard]] const std::string& normalised() const;

    // Tokens for the index: pairs of each run of Han characters and its last character alone; words of letters and
    // digits.
    void addTokens(TokenSet& tokens) const;
    // Tokens by which a short text (a name) is found when typed in pinyin: from each Han character on, all syllables
    // joined and all initials joined, so that any beginning finds it (shenfenzheng, shenf, sfz, fz).
    void addPinyin(TokenSet& tokens) const;
    // The characters of a short text, and the beginnings of its tokens in letters, up to kShortLetters of them: who has
    // typed so little looks one token up, and not all that begin so.
    void addShort(TokenSet& tokens) const;
    // How the text begins: names that begin with what was typed come first, however many hold it.
    void addBeginning(TokenSet& tokens) const;

    // Characters of one kind, without spaces; `text` is part of normalised().
    struct Run {
        std::string_view text;
        bool han = false;
    };
    [[nodiscard]] std::vector<Run> runs() const;

private:
    struct Place {
        std::size_t begin = 0;
        std::size_t size = 0;
        bool han = false;
    };

    std::string m_text;
    std::vector<Place> m_runs;
};

// Two syllables mostly; what is longer few words begin with.
inline constexpr std::size_t kShortLetters = 7;

// What a person typed. A token to be met as a beginning or whole.
struct SearchTerm {
    std::string token;
    bool prefix = false;
    // There is such a token of names that have a word beginning with it (addShort()).
    bool isShort = false;
};
struct SearchQuery {
    // One of these has to be met, that is all of its terms. Empty: nothing to search for.
    std::vector<std::vector<SearchTerm>> alternatives;
    // Met by names that begin so (addBeginning()).
    SearchTerm beginning;
    // What was typed, normalised: runs of Han characters and of others, and all of them joined, for ranking.
    std::vector<std::string> words;
    std::string text;
};

// What is typed in letters is pinyin, spaces or not ("shen fen zheng"), or words.
[[nodiscard]] SearchQuery parseSearch(std::string_view text);

} // namespace tongban::domain
