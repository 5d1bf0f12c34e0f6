// SPDX-License-Identifier: Apache-2.0
#include "server/publish/source/load_content.h"
#include "server/publish/source/text_reader.h"
#include "tests/server/publish/content_folder.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace tongban;
using tongban::testing::ContentFolder;

class LoadContentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMisspeltFieldIsNamedWithLineAndColumn()
    {
        ContentFolder folder;
        folder.write("a.textproto", "guides {\n  id: \"g1\"\n  naem: \"x\"\n}\n");
        const auto lines = folder.findings();
        QCOMPARE(lines.size(), std::size_t{1});
        QVERIFY2(lines[0].starts_with("a.textproto:3:7: ") && lines[0].find("naem") != std::string::npos,
                 lines[0].c_str());
    }

    void everyBrokenFileIsNamedAtOnce()
    {
        ContentFolder folder;
        folder.write("a.textproto", "guides {");
        folder.write("sub/b.textproto", "region { sample: perhaps }");
        const auto lines = folder.findings();
        QCOMPARE(lines.size(), std::size_t{2});
        QVERIFY(lines[0].starts_with("a.textproto:1:"));
        QVERIFY(lines[1].starts_with("sub/b.textproto:1:"));
    }

    void stringsThatAreNotUtf8AreRefused()
    {
        ContentFolder folder;
        folder.write("a.textproto", "announcements { id: \"a\" title: \"\\377\\376\" }");
        QCOMPARE(folder.findings().size(), std::size_t{1});
    }

    void nestingWithoutEndIsRefused()
    {
        ContentFolder folder;
        std::string text;
        for (int i = 0; i < 100'000; ++i)
            text += "guides {";
        folder.write("a.textproto", text);
        QVERIFY(!folder.findings().empty());
    }

    void aFieldKnowsItsPlaceAndOneNotWrittenThatOfWhatHoldsIt()
    {
        ContentFolder folder;
        folder.write("g.textproto", "\n\nguides {\n  id: \"g1\"\n  fees {\n    name: \"x\" } }\n");
        const auto content = server::loadContent(folder.path());
        QVERIFY(content.has_value());
        const auto& places = content->guides.at(0).places;
        QCOMPARE(places.at("fees[0].name").line, 6);
        QCOMPARE(places.at("fees[0].basis").line, 5);
        QCOMPARE(places.at("cancelled_date").line, 3);
    }

    void whatIsWrittenReadsBackTheSame()
    {
        const server::TextReader reader;
        v1::ContentFile file;
        auto& guide = *file.add_guides();
        guide.set_name("居民身份证 \"换领\"\n");
        guide.add_materials()->set_origin(v1::MATERIAL_ORIGIN_DEPARTMENT);
        const auto text = reader.write(file);
        QVERIFY(text.find("居民身份证") != std::string::npos);
        const auto read = reader.read("x", text);
        QVERIFY(read.has_value());
        QCOMPARE(read->file.SerializeAsString(), file.SerializeAsString());
    }
};

TONGBAN_TEST(LoadContentTest)

#include "tst_load_content.moc"
