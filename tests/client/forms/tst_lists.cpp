// SPDX-License-Identifier: Apache-2.0
#include "tests/client/forms/run_cost.h"
#include "tests/client/forms/small_form.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace tongban;
using testing::formOf;
using testing::SmallForm;

namespace
{

// 40 towns with 25 villages each: long enough for an index.
std::string villages()
{
    std::string csv = "code,label,town,kind\n";
    for (int i = 0; i < 1000; ++i) {
        csv += "v" + std::to_string(i) + ",Village " + std::to_string(i) + ",t" + std::to_string(i / 25) + "," +
               (i % 2 == 0 ? "even" : "odd") + "\n";
    }
    return csv;
}

// 50 towns with 1,000 villages each.
std::string provinceOfVillages()
{
    std::string csv = "code,label,town\n";
    for (int i = 0; i < 50'000; ++i)
        csv += "v" + std::to_string(i) + ",Village " + std::to_string(i) + ",t" + std::to_string(i / 1000) + "\n";
    return csv;
}

std::string villageForm(const std::string& predicate)
{
    return formOf("<town/><kind/><village/>", "<instance id=\"villages\" src=\"jr://file-csv/villages.csv\"/>",
                  R"x(<input ref="/data/town"/><input ref="/data/kind"/><select1 ref="/data/village">)x"
                  R"x(<itemset nodeset="instance('villages')/root/item)x" +
                      predicate + R"x("><value ref="code"/><label ref="label"/></itemset></select1>)x");
}

struct ListForm {
    testing::FakeClock clock;
    testing::SeededRandom random{7};
    std::unique_ptr<forms::Session> session;

    ListForm(const std::string& xml, const forms::Externals& externals)
    {
        const auto form = forms::Definition::load(xml, externals);
        if (!form)
            QTest::qFail(form.error().detail.c_str(), __FILE__, __LINE__);
        auto made = form ? forms::Session::start(*form, {clock, random})
                         : Result<std::unique_ptr<forms::Session>>(tl::unexpected(form.error()));
        if (made)
            session = std::move(*made);
    }

    [[nodiscard]] std::string options(const std::string& path) const
    {
        std::string all;
        for (const forms::Option& option : session->state(*session->find(path)).options)
            all += (all.empty() ? "" : " ") + option.value;
        return all;
    }
    [[nodiscard]] std::string value(const std::string& path) const
    {
        return session->state(*session->find(path)).value;
    }
};

} // namespace

// Choices and tables that lie beside the form.
class ListsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLongListGivesTheSameRowsWhicheverWayItIsAsked()
    {
        // The first two go through the index, the others look at every row.
        for (const char* const predicate :
             {"[town = /data/town][kind = /data/kind]", "[kind = /data/kind and ./town = current()/../town]",
              "[concat(town, '') = /data/town and kind = concat(/data/kind, '')]",
              "[not(town != /data/town)][string-length(kind) = string-length(/data/kind)]"}) {
            const ListForm form(villageForm(predicate), {{"villages.csv", villages()}});
            QVERIFY(form.session->answer("/data/town", "t3"));
            QVERIFY(form.session->answer("/data/kind", "odd"));
            QCOMPARE(form.options("/data/village"), std::string("v75 v77 v79 v81 v83 v85 v87 v89 v91 v93 v95 v97 v99"));
        }
    }

    void fiftyThousandRowsAnswerBeforeTheFingerIsLifted()
    {
        const ListForm form(villageForm("[town = /data/town]"), {{"villages.csv", provinceOfVillages()}});
        const forms::NodeId village = *form.session->find("/data/village");
        // The first answer makes the index.
        QVERIFY(form.session->answer("/data/town", "t0"));
        QCOMPARE(form.session->state(village).options.size(), std::size_t{1000});
        constexpr int kAnswers = 40;
        [[maybe_unused]] const testing::RunCost cost = testing::costOf([&] {
            for (int i = 1; i <= kAnswers; ++i) {
                QVERIFY(form.session->answer("/data/town", "t" + std::to_string(i)));
                QCOMPARE(form.session->state(village).options.front().value, "v" + std::to_string(i * 1000));
            }
        });
#ifndef __SANITIZE_ADDRESS__
        QVERIFY2(cost.seconds / kAnswers < 0.016, qPrintable(QString::number(cost.seconds)));
#endif
    }

    void aPlaceAmongTheRowsIsCountedAmongThoseThatAreLeft()
    {
        const ListForm form(villageForm("[town = /data/town][position() = 2]"), {{"villages.csv", villages()}});
        QVERIFY(form.session->answer("/data/town", "t1"));
        QCOMPARE(form.options("/data/village"), std::string("v26"));
        const ListForm counted(villageForm("[town = 't1' and position() = 27]"), {{"villages.csv", villages()}});
        QCOMPARE(counted.options("/data/village"), std::string("v26"));
    }

    void anEmptyAnswerFindsNoRowsOfALongList()
    {
        const ListForm form(villageForm("[town = /data/town]"), {{"villages.csv", villages()}});
        QCOMPARE(form.options("/data/village"), std::string());
    }

    void pulldataTakesTheColumnOfTheFirstRowThatFits()
    {
        const std::string model = "<instance id=\"villages\" src=\"jr://file-csv/villages.csv\"/>"
                                  R"x(<bind nodeset="/data/label" calculate="pulldata('villages', 'label', 'code', )x"
                                  R"x(/data/code)"/>)x";
        const ListForm form(formOf("<code/><label/>", model, R"x(<input ref="/data/code"/>)x"),
                            {{"villages.csv", villages()}});
        QVERIFY(form.session->answer("/data/code", "v999"));
        QCOMPARE(form.value("/data/label"), std::string("Village 999"));
        QVERIFY(form.session->answer("/data/code", "v1000"));
        QCOMPARE(form.value("/data/label"), std::string());
    }

    void aListMayComeAsXmlOrGeoJsonToo()
    {
        const std::string geo =
            R"x({"type":"FeatureCollection","features":[)x"
            R"x({"type":"Feature","id":"hall","geometry":{"type":"Point","coordinates":[122.0,39.5]},)x"
            R"x("properties":{"label":"岭下镇","floor":2}},)x"
            R"x({"type":"Feature","geometry":{"type":"LineString","coordinates":[[1,2],[3,4]]},)x"
            R"x("properties":{"id":"road","label":null}}]})x";
        const std::string xml = "<root><item><id>hall</id><label>岭下镇</label><floor>2</floor>"
                                "<geometry>39.5 122 0 0</geometry></item><item><id>road</id><label/>"
                                "<geometry>2 1 0 0; 4 3 0 0</geometry></item></root>";
        for (const std::string& list : {geo, xml}) {
            const std::string model =
                "<instance id=\"halls\" src=\"jr://file/halls.geojson\"/><bind nodeset=\"/data/where\" "
                R"x(calculate="instance('halls')/root/item[id = /data/hall]/geometry"/>)x";
            const std::string select = R"x(<select1 ref="/data/hall"><itemset nodeset="instance('halls')/root/item">)x"
                                       R"x(<value ref="id"/><label ref="label"/></itemset></select1>)x";
            const ListForm form(formOf("<hall/><where/>", model, select), {{"halls.geojson", list}});
            QCOMPARE(form.options("/data/hall"), std::string("hall road"));
            QCOMPARE(form.session->state(*form.session->find("/data/hall")).options.front().label,
                     std::string("岭下镇"));
            QVERIFY(form.session->answer("/data/hall", "hall"));
            QCOMPARE(form.value("/data/where"), std::string("39.5 122 0 0"));
            QVERIFY(form.session->answer("/data/hall", "road"));
            QCOMPARE(form.value("/data/where"), std::string("2 1 0 0; 4 3 0 0"));
        }
    }

    void aFileThatIsNoListIsRefusedWithItsReason()
    {
        const std::string form = formOf("<a/>", "<instance id=\"x\" src=\"jr://file/x.geojson\"/>", "");
        for (const char* const bytes :
             {"{", "{}", R"x({"features":[1]})x",
              R"x({"features":[{"geometry":{"type":"Point","coordinates":["a"]}}]})x", "<root>", "<!DOCTYPE r><r/>"}) {
            const auto loaded = forms::Definition::load(form, {{"x.geojson", bytes}});
            QVERIFY2(!loaded && loaded.error().code == ErrorCode::InvalidArgument, bytes);
            QVERIFY(!loaded.error().detail.empty());
        }
    }

    void oneSeedGivesOneOrderInEveryProgramOfOdk_data()
    {
        QTest::addColumn<QString>("seed");
        QTest::addColumn<QString>("order");
        // What @getodk/xforms-engine 0.22.0 makes of the same eight choices.
        QTest::newRow("a number") << "42"
                                  << "A F C B H E G D";
        QTest::newRow("another") << "1"
                                 << "G F E A C H B D";
        QTest::newRow("nothing is nought") << "''"
                                           << "C B H A F D G E";
        QTest::newRow("words by their SHA-256") << "'瓦房店'"
                                                << "F A H D C B E G";
    }

    void oneSeedGivesOneOrderInEveryProgramOfOdk()
    {
        QFETCH(const QString, seed);
        QFETCH(const QString, order);
        std::string rows;
        for (const char letter : std::string("ABCDEFGH"))
            rows += "<item><v>" + std::string(1, letter) + "</v></item>";
        const ListForm form(formOf("<s/>", "<instance id=\"l\"><root>" + rows + "</root></instance>",
                                   "<select1 ref=\"/data/s\"><itemset nodeset=\"randomize(instance('l')/root/item, " +
                                       seed.toStdString() +
                                       ")\"><value ref=\"v\"/><label ref=\"v\"/></itemset></select1>"),
                            {});
        QCOMPARE(QString::fromStdString(form.options("/data/s")), order);
    }
};

TONGBAN_TEST(ListsTest)
#include "tst_lists.moc"
