// SPDX-License-Identifier: Apache-2.0
#include "client/domain/search/search_text.h"

#include "client/domain/search/pinyin.h"
#include "client/domain/search/utf8.h"

#include <algorithm>
#include <utility>

namespace tongban::domain
{

namespace
{

// Nobody types more letters than these to find a guide; longer tokens only fill the index.
constexpr std::size_t kPinyinLetters = 24;
constexpr std::size_t kInitials = 10;
// A name with many characters of two readings has many spellings; beyond these the commonest one has to do.
constexpr std::size_t kSpellings = 4;
// What is typed into a search field; the rest is a pasted page.
constexpr std::size_t kQueryCharacters = 40;

bool isWordCharacter(char32_t c)
{
    return (c >= U'a' && c <= U'z') || (c >= U'0' && c <= U'9') || (c >= 0xc0 && c < 0x2000 && c != 0xd7 && c != 0xf7);
}

char32_t foldCharacter(char32_t c)
{
    // Full-width forms stand in the order of ASCII.
    if (c >= 0xff01 && c <= 0xff5e)
        c = c - 0xff01 + U'!';
    if (c >= U'A' && c <= U'Z')
        c = c - U'A' + U'a';
    return isHan(c) || isWordCharacter(c) ? c : U' ';
}

std::u32string folded(std::string_view text)
{
    std::u32string result;
    for (const char32_t c : decodeUtf8(text)) {
        const char32_t plain = foldCharacter(c);
        if (plain != U' ' || (!result.empty() && result.back() != U' '))
            result.push_back(plain);
    }
    while (!result.empty() && result.back() == U' ')
        result.pop_back();
    return result;
}

// Runs of Han characters and runs of others, without spaces.
std::vector<std::u32string> runsOf(const std::u32string& text)
{
    std::vector<std::u32string> runs;
    bool open = false;
    for (const char32_t c : text) {
        if (c == U' ') {
            open = false;
            continue;
        }
        if (!open || isHan(c) != isHan(runs.back().back()))
            runs.emplace_back();
        runs.back().push_back(c);
        open = true;
    }
    return runs;
}

// A first sync makes millions of tokens: a sorted list is several times faster than a set.
std::vector<std::string> eachOnce(std::vector<std::string> tokens)
{
    std::sort(tokens.begin(), tokens.end());
    tokens.erase(std::unique(tokens.begin(), tokens.end()), tokens.end());
    return tokens;
}

std::string pairAt(const std::u32string& run, std::size_t index)
{
    return encodeUtf8(run.substr(index, 2));
}

// All spellings of the characters from `start` on, each cut at `letters`.
std::vector<std::string> spellings(const std::u32string& run, std::size_t start, std::size_t letters, bool initials)
{
    std::vector<std::string> result{""};
    for (std::size_t i = start; i < run.size() && result.front().size() < letters; ++i) {
        const std::vector<std::string_view> readings = pinyinOf(run[i]);
        if (readings.empty())
            break;
        std::vector<std::string> longer;
        for (const std::string& spelling : result) {
            for (const std::string_view reading : readings)
                longer.push_back(spelling + std::string(initials ? reading.substr(0, 1) : reading));
        }
        std::sort(longer.begin(), longer.end());
        longer.erase(std::unique(longer.begin(), longer.end()), longer.end());
        if (longer.size() > kSpellings)
            longer.resize(kSpellings);
        result = std::move(longer);
    }
    return result;
}

std::vector<SearchTerm> termsOf(const std::vector<std::u32string>& runs)
{
    std::vector<SearchTerm> terms;
    for (const std::u32string& run : runs) {
        if (!isHan(run.front()) || run.size() == 1) {
            terms.push_back({encodeUtf8(run), true});
            continue;
        }
        for (std::size_t i = 0; i + 1 < run.size(); ++i)
            terms.push_back({pairAt(run, i), false});
    }
    return terms;
}

} // namespace

std::string normaliseSearchText(std::string_view text)
{
    return encodeUtf8(folded(text));
}

std::vector<std::string> textTokens(std::string_view text)
{
    std::vector<std::string> tokens;
    for (const std::u32string& run : runsOf(folded(text))) {
        if (!isHan(run.front())) {
            tokens.push_back(encodeUtf8(run));
            continue;
        }
        for (std::size_t i = 0; i < run.size(); ++i)
            tokens.push_back(pairAt(run, i));
    }
    return eachOnce(std::move(tokens));
}

std::vector<std::string> pinyinTokens(std::string_view text)
{
    std::vector<std::string> tokens;
    for (const std::u32string& run : runsOf(folded(text))) {
        for (std::size_t i = 0; i < run.size() && isHan(run.front()); ++i) {
            for (std::string& spelling : spellings(run, i, kPinyinLetters, false))
                tokens.push_back(spelling.substr(0, kPinyinLetters));
            for (std::string& spelling : spellings(run, i, kInitials, true))
                tokens.push_back(std::move(spelling));
        }
    }
    std::erase(tokens, std::string());
    return eachOnce(std::move(tokens));
}

SearchQuery parseSearch(std::string_view text)
{
    std::u32string plain = folded(text);
    if (plain.size() > kQueryCharacters)
        plain.resize(kQueryCharacters);
    const std::vector<std::u32string> runs = runsOf(plain);
    SearchQuery query;
    for (const std::u32string& run : runs) {
        query.words.push_back(encodeUtf8(run));
        query.text += query.words.back();
    }
    if (runs.empty())
        return query;
    query.alternatives.push_back(termsOf(runs));
    const bool latin = std::none_of(plain.begin(), plain.end(), isHan);
    if (latin && (runs.size() > 1 || query.text.size() > kPinyinLetters))
        query.alternatives.push_back({{query.text.substr(0, kPinyinLetters), true}});
    return query;
}

} // namespace tongban::domain
