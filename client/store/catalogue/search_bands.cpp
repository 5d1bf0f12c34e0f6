// SPDX-License-Identifier: Apache-2.0
#include "client/store/catalogue/search_bands.h"

#include "client/domain/search/search_text.h"

#include <functional>
#include <string>
#include <utility>
#include <vector>

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

// Names are found by their sound too, and ranked by how they read.
BandText spokenBand(int band, const std::vector<std::string>& texts)
{
    domain::TokenSet tokens;
    BandText made{band, {}, {}};
    for (const std::string& text : texts) {
        const domain::SearchText searched(text);
        searched.addTokens(tokens);
        searched.addPinyin(tokens);
        searched.addShort(tokens);
        if (band == kNames)
            searched.addBeginning(tokens);
        made.kept += searched.normalised() + "\n";
    }
    made.tokens = tokens.joined();
    return made;
}

// The mark is another one where the library reckons hashes in another way: then the text is indexed once more.
BandText writtenBand(int band, const std::vector<std::string>& texts)
{
    domain::TokenSet tokens;
    for (const std::string& text : texts)
        domain::SearchText(text).addTokens(tokens);
    std::string joined = tokens.joined();
    std::string mark = std::to_string(std::hash<std::string>()(joined));
    return {band, std::move(joined), std::move(mark)};
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
