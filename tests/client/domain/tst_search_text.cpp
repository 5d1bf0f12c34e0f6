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

bool holds(const std::vector<std::string>& tokens, const char* token)
{
    return std::find(tokens.begin(), tokens.end(), token) != tokens.end();
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
        QCOMPARE(normaliseSearchText("　ＩＣ卡（社保）  OK。"), std::string("ic卡 社保 ok"));
        QCOMPARE(normaliseSearchText("！？"), std::string());
    }

    void textIsFoundByItsPairs()
    {
        const auto tokens = textTokens("居民身份证，ID card");
        for (const char* token : {"居民", "身份", "份证", "证", "id", "card"})
            QVERIFY2(holds(tokens, token), token);
    }

    void pinyinIsFoundFromEveryCharacterOn()
    {
        const auto tokens = pinyinTokens("居民身份证");
        for (const char* token : {"juminshenfenzheng", "shenfenzheng", "zheng", "jmsfz", "sfz", "z"})
            QVERIFY2(holds(tokens, token), token);
    }

    void aCharacterOfTwoReadingsIsFoundByBoth()
    {
        QVERIFY(holds(pinyinTokens("银行"), "yinhang"));
        QVERIFY(holds(pinyinTokens("行政"), "xingzheng"));
        QVERIFY(holds(pinyinTokens("会计"), "kuaiji"));
        QVERIFY(holds(pinyinTokens("缴费"), "jiaofei"));
        QVERIFY(holds(pinyinTokens("女儿"), "nver"));
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
        QVERIFY(pinyinTokens("行行行行行行行行行行行行行行行行行行行行").size() < 300);
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
