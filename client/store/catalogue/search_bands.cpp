// SPDX-License-Identifier: Apache-2.0
#include "client/store/catalogue/search_bands.h"

#include "client/domain/search/search_text.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace tongban::store
{

namespace
{

template <typename Items>
void addNames(const Items& items, std::vector<std::string>& texts)
{
    for (const auto& item : items)
        texts.push_back(item.name());
}

std::vector<std::string> otherTexts(const v1::Guide& guide)
{
    std::vector<std::string> texts{guide.summary(), guide.summary_en(), guide.codes().implementation(),
                                   guide.codes().handling()};
    addNames(guide.materials(), texts);
    addNames(guide.outcomes(), texts);
    for (const v1::Faq& faq : guide.faqs())
        texts.push_back(faq.question());
    return texts;
}

std::string joinedOnce(std::vector<std::string> tokens)
{
    std::sort(tokens.begin(), tokens.end());
    tokens.erase(std::unique(tokens.begin(), tokens.end()), tokens.end());
    std::size_t size = 0;
    for (const std::string& token : tokens)
        size += token.size() + 1;
    std::string result;
    result.reserve(size);
    for (const std::string& token : tokens) {
        result += token;
        result += ' ';
    }
    return result;
}

void append(std::vector<std::string> more, std::vector<std::string>& tokens)
{
    tokens.insert(tokens.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

// Names are found by their sound too, and ranked by how they read.
BandText spokenBand(int band, const std::vector<std::string>& texts)
{
    std::vector<std::string> tokens;
    BandText made{band, {}, {}};
    for (const std::string& text : texts) {
        append(domain::textTokens(text), tokens);
        append(domain::pinyinTokens(text), tokens);
        made.lines += domain::normaliseSearchText(text) + "\n";
    }
    made.tokens = joinedOnce(std::move(tokens));
    return made;
}

BandText writtenBand(int band, const std::vector<std::string>& texts)
{
    std::vector<std::string> tokens;
    for (const std::string& text : texts)
        append(domain::textTokens(text), tokens);
    return {band, joinedOnce(std::move(tokens)), {}};
}

} // namespace

std::vector<BandText> guideBands(const v1::Guide& guide)
{
    std::vector<BandText> bands;
    bands.push_back(spokenBand(kNames, {guide.plain_name(), guide.name(), guide.name_en()}));
    bands.push_back(spokenBand(kWords, {guide.search_words().begin(), guide.search_words().end()}));
    bands.push_back(writtenBand(kText, otherTexts(guide)));
    std::erase_if(bands, [](const BandText& band) { return band.tokens.empty(); });
    return bands;
}

BandText synonymBand(const std::vector<std::string>& words)
{
    return spokenBand(kSynonyms, words);
}

} // namespace tongban::store
