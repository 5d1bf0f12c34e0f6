// SPDX-License-Identifier: Apache-2.0
#include "client/domain/search/pinyin.h"
#include "client/domain/search/search_text.h"
#include "client/domain/search/utf8.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <algorithm>

using namespace tongban::domain;

namespace
{

TokenSet tokensOf(const char* text)
{
    TokenSet tokens;
    SearchText(text).addTokens(tokens);
    return tokens;
}

TokenSet spokenOf(const char* text)
{
    TokenSet tokens;
    SearchText(text).addPinyin(tokens);
    return tokens;
}

std::string termsOf(const char* text)
{
    std::string result;
    const SearchQuery query = parseSearch(text);
    for (const auto& terms : query.alternatives) {
        for (const SearchTerm& term : terms)
            result += term.token + (term.prefix ? "* " : " ");
        result += "/";
    }
    return result;
}

} // namespace

class SearchTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void widthCaseAndPunctuationDoNotMatter()
    {
        QCOMPARE(SearchText("　ＩＣ卡（社保）  OK。").normalised(), std::string("ic卡 社保 ok"));
        QCOMPARE(SearchText("！？").normalised(), std::string());
    }

    void textIsFoundByItsPairs()
    {
        const TokenSet tokens = tokensOf("居民身份证，ID card");
        for (const char* token : {"居民", "身份", "份证", "证", "id", "card"})
            QVERIFY2(tokens.holds(token), token);
    }

    void everyTokenStandsOnce()
    {
        const TokenSet tokens = tokensOf("ab 证书 ab，证书");
        QCOMPARE(tokens.joined(), std::string("ab 证书 书 "));
        QCOMPARE(tokens.size(), std::size_t{3});
        TokenSet many;
        for (int round = 0; round < 2; ++round) {
            for (int i = 0; i < 5'000; ++i)
                many.add(std::to_string(i));
        }
        QCOMPARE(many.size(), std::size_t{5'000});
        QVERIFY(many.holds("4999") && !many.holds("5000") && !many.holds(""));
    }

    void pinyinIsFoundFromEveryCharacterOn()
    {
        const TokenSet tokens = spokenOf("居民身份证");
        for (const char* token : {"juminshenfenzheng", "shenfenzheng", "zheng", "jmsfz", "sfz", "z"})
            QVERIFY2(tokens.holds(token), token);
    }

    void fewLettersAreATokenOfTheirOwn()
    {
        TokenSet tokens;
        SearchText("身份证 card").addShort(tokens);
        for (const char* token : {"s", "sh", "shen", "sf", "sfz", "z", "zhen", "c", "card", "身", "份"})
            QVERIFY2(tokens.holds(token), token);
        QVERIFY(tokens.holds("shenfen") && !tokens.holds("shenfenz") && !tokens.holds("ard"));
        QVERIFY(parseSearch("sfz").alternatives.at(0).at(0).isShort);
        QVERIFY(!parseSearch("shenfenz").alternatives.at(0).at(0).isShort);
        QVERIFY(parseSearch("证").alternatives.at(0).at(0).isShort);
        QVERIFY(!parseSearch("身份").alternatives.at(0).at(0).isShort);
    }

    void howANameBeginsIsATokenOfItsOwn()
    {
        TokenSet tokens;
        SearchText("身份证办理").addBeginning(tokens);
        SearchText("Card of honour").addBeginning(tokens);
        for (const char* typed : {"身", "身份", "身份证", "c", "card", "card of"})
            QVERIFY2(tokens.holds(parseSearch(typed).beginning.token), typed);
        for (const char* typed : {"份证", "证", "honour"})
            QVERIFY2(!tokens.holds(parseSearch(typed).beginning.token), typed);
    }

    void aCharacterOfTwoReadingsIsFoundByBoth()
    {
        QVERIFY(spokenOf("银行").holds("yinhang"));
        QVERIFY(spokenOf("行政").holds("xingzheng"));
        QVERIFY(spokenOf("会计").holds("kuaiji"));
        QVERIFY(spokenOf("缴费").holds("jiaofei"));
        QVERIFY(spokenOf("女儿").holds("nver"));
    }

    void whatIsTypedIsUnderstood()
    {
        QCOMPARE(termsOf("身份证"), std::string("身份 份证 /"));
        QCOMPARE(termsOf("社保"), std::string("社保 /"));
        QCOMPARE(termsOf("证"), std::string("证* /"));
        QCOMPARE(termsOf("SFZ"), std::string("sfz* /"));
        QCOMPARE(termsOf("shen fen zheng"), std::string("shen* fen* zheng* /shenfenzheng* /"));
        QCOMPARE(termsOf("补办 身份证"), std::string("补办 身份 份证 /"));
        QCOMPARE(termsOf(" ，。"), std::string());
        QCOMPARE(termsOf("\" OR *"), std::string("or* /"));
    }

    void hostileTextIsBounded()
    {
        std::string pasted;
        for (int i = 0; i < 10'000; ++i)
            pasted += "身份证";
        QVERIFY(parseSearch(pasted).alternatives.at(0).size() < 50);
        QCOMPARE(encodeUtf8(decodeUtf8("\xc0\xaf")), std::string("\xef\xbf\xbd\xef\xbf\xbd"));
        // Twenty characters of two readings each would be a million spellings.
        QVERIFY(spokenOf("行行行行行行行行行行行行行行行行行行行行").size() < 300);
    }

    void everyCommonCharacterHasAReading()
    {
        for (const char32_t c : decodeUtf8("瓦房店岭东许屯复州永宁满族殡葬低保廉租灶膛"))
            QVERIFY2(!pinyinOf(c).empty(), encodeUtf8(std::u32string(1, c)).c_str());
        QVERIFY(pinyinOf(U'a').empty());
    }
};

TONGBAN_TEST(SearchTextTest)

#include "tst_search_text.moc"
