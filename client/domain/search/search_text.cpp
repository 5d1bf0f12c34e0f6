// SPDX-License-Identifier: Apache-2.0
#include "client/domain/search/search_text.h"

#include "client/domain/search/pinyin.h"
#include "client/domain/search/utf8.h"

#include <algorithm>
#include <array>
#include <span>
#include <tuple>
#include <utility>

namespace tongban::domain
{

namespace
{

// Nobody types more letters than these to find a guide; longer tokens only fill the index.
constexpr std::size_t kPinyinLetters = 24;
constexpr std::size_t kInitials = 10;
// Few names have the same more.
constexpr std::size_t kShortInitials = 4;
// A name with many characters of two readings has many spellings; beyond these the commonest one has to do.
constexpr std::size_t kSpellings = 4;
// What is typed into a search field; the rest is a pasted page.
constexpr std::size_t kQueryCharacters = 40;

// Stands before the beginning of a text in the index: of the private use area, so that nobody types it and the
// tokenizer takes it for a letter.
constexpr std::string_view kBeginning = "\xee\x80\x80";

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

// Of the characters of one byte.
const std::array<char32_t, 0x80> kPlainFolded = [] {
    std::array<char32_t, 0x80> folded{};
    for (char32_t c = 0; c < folded.size(); ++c)
        folded[c] = foldCharacter(c);
    return folded;
}();

// The first `count` characters of a text that is UTF-8.
std::string_view firstCharacters(std::string_view text, std::size_t count)
{
    std::string_view rest = text;
    for (std::size_t i = 0; i < count && !rest.empty(); ++i)
        std::ignore = takeCharacter(rest);
    return text.substr(0, text.size() - rest.size());
}

// Each character with the one behind it; the last one has none.
template <typename Visit>
void forEachPair(std::string_view run, Visit visit)
{
    while (!run.empty()) {
        const std::string_view pair = firstCharacters(run, 2);
        visit(pair);
        run.remove_prefix(firstCharacters(run, 1).size());
    }
}

// The readings of one character.
using Readings = std::span<const Reading>;

std::vector<Readings> readingsOf(std::string_view run)
{
    std::vector<Readings> readings;
    while (!run.empty())
        readings.push_back(pinyinOf(takeCharacter(run)));
    return readings;
}

// All spellings of these characters, each cut at `letters`, up to one whose reading is not known.
std::vector<std::string> spellings(std::span<const Readings> characters, std::size_t letters, bool initials)
{
    std::vector<std::string> result{""};
    for (const Readings& readings : characters) {
        if (readings.empty() || result.front().size() >= letters)
            break;
        const auto soundOf = [initials](const Reading& reading) {
            return initials ? reading.syllable.substr(0, 1) : reading.syllable;
        };
        // Most characters have one reading.
        if (readings.size() == 1) {
            for (std::string& spelling : result)
                spelling += soundOf(readings.front());
            continue;
        }
        std::vector<std::string> longer;
        for (const std::string& spelling : result) {
            for (const Reading& reading : readings)
                longer.push_back(spelling + std::string(soundOf(reading)));
        }
        std::sort(longer.begin(), longer.end());
        longer.erase(std::unique(longer.begin(), longer.end()), longer.end());
        if (longer.size() > kSpellings)
            longer.resize(kSpellings);
        result = std::move(longer);
    }
    return result;
}

// Letters and digits of one byte, few of them.
bool isShort(std::string_view word)
{
    return word.size() <= kShortLetters &&
           std::ranges::all_of(word, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

void addPrefixes(std::string_view before, std::string_view word, TokenSet& tokens)
{
    for (std::size_t letters = 1; letters <= word.size() && isShort(word.substr(0, letters)); ++letters)
        tokens.add(std::string(before) + std::string(word.substr(0, letters)));
}

std::vector<SearchTerm> termsOf(const std::vector<SearchText::Run>& runs)
{
    std::vector<SearchTerm> terms;
    for (const SearchText::Run& run : runs) {
        if (!run.han || firstCharacters(run.text, 1) == run.text) {
            terms.push_back({std::string(run.text), true, run.han || isShort(run.text)});
            continue;
        }
        forEachPair(run.text, [&](std::string_view pair) { terms.push_back({std::string(pair), false, false}); });
        // The last character alone would ask for less than the pair before it.
        terms.pop_back();
    }
    return terms;
}

SearchTerm beginningOf(const SearchText::Run& first)
{
    const std::string_view token = first.han ? firstCharacters(first.text, 2) : first.text;
    return {std::string(kBeginning) + std::string(token), !first.han, !first.han && isShort(token)};
}

} // namespace

SearchText::SearchText(std::string_view text)
{
    m_text.reserve(text.size());
    bool open = false;
    while (!text.empty()) {
        // Most letters of most texts are one byte.
        const auto lead = static_cast<unsigned char>(text.front());
        const bool plain = lead < 0x80;
        const char32_t c = plain ? kPlainFolded[lead] : foldCharacter(takeCharacter(text));
        if (plain)
            text.remove_prefix(1);
        if (c == U' ') {
            if (std::exchange(open, false))
                m_text.push_back(' ');
            continue;
        }
        const bool han = !plain && isHan(c);
        if (!open || han != m_runs.back().han)
            m_runs.push_back({m_text.size(), 0, han});
        open = true;
        if (plain)
            m_text.push_back(static_cast<char>(c));
        else
            appendUtf8(c, m_text);
        m_runs.back().size = m_text.size() - m_runs.back().begin;
    }
    if (!m_text.empty() && !open)
        m_text.pop_back();
}

const std::string& SearchText::normalised() const
{
    return m_text;
}

std::vector<SearchText::Run> SearchText::runs() const
{
    std::vector<Run> runs;
    runs.reserve(m_runs.size());
    for (const Place& place : m_runs)
        runs.push_back({std::string_view(m_text).substr(place.begin, place.size), place.han});
    return runs;
}

void SearchText::addTokens(TokenSet& tokens) const
{
    for (const Run& run : runs()) {
        if (run.han)
            forEachPair(run.text, [&](std::string_view pair) { tokens.add(pair); });
        else
            tokens.add(run.text);
    }
}

void SearchText::addPinyin(TokenSet& tokens) const
{
    for (const Run& run : runs()) {
        const std::vector<Readings> all = run.han ? readingsOf(run.text) : std::vector<Readings>();
        for (std::span<const Readings> rest = all; !rest.empty(); rest = rest.subspan(1)) {
            for (const std::string& spelling : spellings(rest, kPinyinLetters, false))
                tokens.add(std::string_view(spelling).substr(0, kPinyinLetters));
            for (const std::string& spelling : spellings(rest, kInitials, true))
                tokens.add(spelling);
        }
    }
}

void SearchText::addShort(TokenSet& tokens) const
{
    for (const Run& run : runs()) {
        if (!run.han) {
            addPrefixes({}, run.text, tokens);
            continue;
        }
        forEachPair(run.text, [&](std::string_view pair) { tokens.add(firstCharacters(pair, 1)); });
        const std::vector<Readings> all = readingsOf(run.text);
        for (std::span<const Readings> rest = all; !rest.empty(); rest = rest.subspan(1)) {
            for (const std::string& spelling : spellings(rest, kShortLetters, false))
                addPrefixes({}, spelling, tokens);
            for (const std::string& spelling : spellings(rest, kShortInitials, true))
                addPrefixes({}, spelling, tokens);
        }
    }
}

void SearchText::addBeginning(TokenSet& tokens) const
{
    if (m_runs.empty())
        return;
    const Run first = runs().front();
    if (!first.han) {
        addPrefixes(kBeginning, first.text, tokens);
        tokens.add(std::string(kBeginning) + std::string(first.text));
        return;
    }
    for (const std::size_t characters : {1, 2})
        tokens.add(std::string(kBeginning) + std::string(firstCharacters(first.text, characters)));
}

SearchQuery parseSearch(std::string_view text)
{
    const SearchText whole(text);
    const SearchText typed(firstCharacters(whole.normalised(), kQueryCharacters));
    const std::vector<SearchText::Run> runs = typed.runs();
    SearchQuery query;
    for (const SearchText::Run& run : runs) {
        query.words.emplace_back(run.text);
        query.text += run.text;
    }
    if (runs.empty())
        return query;
    query.alternatives.push_back(termsOf(runs));
    query.beginning = beginningOf(runs.front());
    const bool latin = std::none_of(runs.begin(), runs.end(), [](const SearchText::Run& run) { return run.han; });
    if (latin && (runs.size() > 1 || query.text.size() > kPinyinLetters))
        query.alternatives.push_back({{query.text.substr(0, kPinyinLetters), true, isShort(query.text)}});
    return query;
}

} // namespace tongban::domain
