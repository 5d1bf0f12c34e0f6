// SPDX-License-Identifier: Apache-2.0
#include "client/store/catalogue/kept_fields.h"
#include "client/store/catalogue/prepared_record.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace tongban;
using namespace tongban::store;

namespace
{

// Everything that is read of a guide for lists and for the search, and long texts beside it.
v1::Guide wholeGuide()
{
    v1::Guide guide;
    guide.set_id("wfd-001");
    guide.set_region("wafangdian");
    guide.set_name("居民身份证换领");
    guide.set_name_en("Renewing the ID card");
    guide.set_plain_name("换身份证");
    guide.set_summary("到期以前换一张。");
    guide.set_summary_en("Before it expires.");
    guide.mutable_codes()->set_implementation("11210281");
    guide.mutable_codes()->set_handling("1121028101");
    guide.mutable_agency()->set_department_id("police");
    guide.add_co_agencies()->set_department_id("post");
    guide.add_audience("1");
    guide.add_themes("papers");
    guide.add_life_events("moving");
    guide.mutable_channels()->set_online(true);
    guide.mutable_appearance()->set_policy(v1::APPEARANCE_POLICY_HOME_VISIT);
    guide.add_conditions(std::string(10'000, 'x'));
    v1::Material& material = *guide.add_materials();
    material.set_name("户口簿");
    material.set_licence_code("100208101");
    guide.add_outcomes()->set_name("证件");
    v1::Faq& faq = *guide.add_faqs();
    faq.set_question("要等多久");
    faq.set_answer(std::string(10'000, 'y'));
    guide.add_search_words("二代证");
    guide.set_weight(7);
    return guide;
}

} // namespace

class PreparedRecordTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsPreparedSaysTheSameAsTheWholeGuide()
    {
        const v1::Guide whole = wholeGuide();
        const PreparedRecord prepared = prepareRecord("guide", whole.SerializeAsString());
        QVERIFY(prepared.guide.has_value());
        const std::vector<BandText> bands = guideBands(whole);
        QCOMPARE(prepared.guide->bands.size(), bands.size());
        for (std::size_t i = 0; i < bands.size(); ++i) {
            QCOMPARE(prepared.guide->bands[i].tokens, bands[i].tokens);
            QCOMPARE(prepared.guide->bands[i].kept, bands[i].kept);
        }
        const v1::Guide& line = prepared.guide->guide;
        QCOMPARE(line.id(), whole.id());
        QCOMPARE(line.name_en(), whole.name_en());
        QCOMPARE(line.summary(), whole.summary());
        QCOMPARE(line.weight(), whole.weight());
        QVERIFY(line.channels().online());
        // Theme, life event, audience, the way of a home visit, two departments.
        QCOMPARE(prepared.links.size(), std::size_t{6});
    }

    void whatIsNoGuideIsPreparedAsAnEmptyOne()
    {
        const std::string whole = wholeGuide().SerializeAsString();
        const PreparedRecord prepared = prepareRecord("guide", whole.substr(0, whole.size() - 1));
        QVERIFY(prepared.guide.has_value());
        QVERIFY(prepared.guide->guide.id().empty());
        QVERIFY(prepared.guide->bands.empty());
    }

    void otherFieldsAreLeftOut()
    {
        static constexpr KeptField kQuestion[] = {{v1::Faq::kQuestionFieldNumber}};
        static constexpr KeptField kKept[] = {{v1::Guide::kWeightFieldNumber},
                                              {v1::Guide::kFaqsFieldNumber, kQuestion}};
        v1::Guide left;
        left.set_weight(7);
        left.add_faqs()->set_question("要等多久");
        const auto kept = onlyFields(wholeGuide().SerializeAsString(), kKept);
        QVERIFY(kept.has_value());
        QCOMPARE(*kept, left.SerializeAsString());
        QCOMPARE(onlyFields("", kKept).value(), std::string());
    }

    void bytesThatAreNoMessageAreRefused()
    {
        static constexpr KeptField kQuestion[] = {{v1::Faq::kQuestionFieldNumber}};
        static constexpr KeptField kKept[] = {{v1::Guide::kFaqsFieldNumber, kQuestion}};
        const std::string whole = wholeGuide().SerializeAsString();
        for (std::size_t cut = 1; cut < 200; ++cut) {
            const auto kept = onlyFields(std::string_view(whole).substr(0, whole.size() - cut), kKept);
            // Cut between two fields it is a message, only a shorter one.
            v1::Guide guide;
            QCOMPARE(kept.has_value(), guide.ParseFromString(whole.substr(0, whole.size() - cut)));
        }
        // A length that reaches beyond the end, in the message and in one within it.
        QVERIFY(!onlyFields(std::string("\xe2\x01\xff\x01\x0a", 5), kKept));
        QVERIFY(!onlyFields(std::string("\xe2\x01\x02\x0a\x7f", 5), kKept));
        // A group that is not closed, and field number 0.
        QVERIFY(!onlyFields(std::string("\x0b", 1), kKept));
        QVERIFY(!onlyFields(std::string("\x00\x00", 2), kKept));
    }
};

TONGBAN_TEST(PreparedRecordTest)

#include "tst_prepared_record.moc"
