// SPDX-License-Identifier: Apache-2.0
#include "tests/server/publish/content_folder.h"
#include "tests/support/test_main.h"

#include <QTest>

using tongban::testing::ContentFolder;
using tongban::testing::markedLine;

// Each row is one thing wrong with a guide that is otherwise right; the mark "#!" stands on the line the finding has to
// name.
class RefusalTest : public QObject
{
    Q_OBJECT

private:
    static void columns()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("said");
    }
    static void row(const char* name, const std::string& extra, const char* said, const std::string& without = {})
    {
        QTest::newRow(name) << QByteArray::fromStdString(ContentFolder::guide(extra, without)) << QByteArray(said);
    }
    static void plain(const char* name, const std::string& text, const char* said)
    {
        QTest::newRow(name) << QByteArray::fromStdString(ContentFolder::guide({}) + text) << QByteArray(said);
    }
    // Exactly one finding, on the marked line.
    static void expectOne()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, said);
        ContentFolder folder;
        folder.write("guides.textproto", text.toStdString());
        const auto lines = folder.findings();
        QStringList shown;
        for (const auto& line : lines)
            shown << QString::fromStdString(line);
        QVERIFY2(lines.size() == 1, qPrintable(shown.join(QLatin1Char('\n'))));
        const std::string place = "guides.textproto:" + std::to_string(markedLine(text.toStdString())) + ":";
        QVERIFY2(lines[0].starts_with(place),
                 qPrintable(shown[0] + QStringLiteral(" is not at ") + QString::fromStdString(place)));
        QVERIFY2(lines[0].find(said.toStdString()) != std::string::npos, qPrintable(shown[0]));
    }

private Q_SLOTS:
    void aRightGuideHasNothingToBeSaidAbout()
    {
        ContentFolder folder;
        folder.write("guides.textproto", ContentFolder::guide({}));
        QCOMPARE(folder.findings(), std::vector<std::string>{});
    }

    void presenceIsRefusedWhereItStands_data()
    {
        columns();
        row("online and presence without a reason",
            "  channels { online: true counter: true }\n  appearance { policy: APPEARANCE_POLICY_NEEDED } #!",
            "online and presence demanded without a reason", "channels");
        row("online and home visit without a reason",
            "  channels { online: true }\n  appearance { policy: APPEARANCE_POLICY_HOME_VISIT } #!", "without a reason",
            "channels");
        row("no channel", "  channels { } #!", "no channel", "channels");
        row("nobody may be sent and no note", "  proxy { policy: PROXY_POLICY_NOBODY } #!", "nobody may do it");
    }
    void presenceIsRefusedWhereItStands()
    {
        expectOne();
    }

    void villageProofsAreRefusedWhereTheyStand_data()
    {
        columns();
        const auto proof = [](const char* name, const char* issuer) {
            return std::string("  materials { id: \"m\" name: \"") + name + "\" required: true " + issuer + " } #!";
        };
        for (const char* name : {"亲属关系证明",     "居民身份信息证明", "户口登记项目内容变更申请证明",
                                 "居民养犬证明",     "无犯罪记录证明",   "社区康复人员情况证明",
                                 "人员失踪证明",     "婚姻状况证明",     "出生证明",
                                 "健在证明",         "死亡证明",         "疾病状况证明",
                                 "残疾状况证明",     "婚育状况证明",     "居民就业状况证明",
                                 "居民个人档案证明", "居民财产证明",     "遗产继承权证明",
                                 "市场主体住所证明", "证件遗失证明"})
            row(name, proof(name, "issuer_kind: ISSUER_KIND_VILLAGE"), "may not be asked for");
        row("by the words of the issuer", proof("亲属关系证明", "issuer: \"户籍地村委会\""), "may not be asked for");
        row("issued by a community", proof("健在证明", "issuer: \"社区\""), "may not be asked for");
        row("by its name alone", proof("村委会出具的婚姻状况证明", ""), "may not be asked for");
    }
    void villageProofsAreRefusedWhereTheyStand()
    {
        expectOne();
    }

    void whatVillagesDoIssueIsLeftAlone()
    {
        ContentFolder folder;
        folder.write("guides.textproto", ContentFolder::guide(R"(
  materials { id: "a" name: "村民小组讨论记录" required: true issuer: "村委会" issuer_kind: ISSUER_KIND_VILLAGE }
  materials { id: "b" name: "疾病诊断证明" required: true issuer: "社区卫生服务中心" issuer_kind: ISSUER_KIND_HOSPITAL }
  materials { id: "c" name: "出生医学证明" required: true issuer: "助产医院" issuer_kind: ISSUER_KIND_HOSPITAL })"));
        QCOMPARE(folder.findings(), std::vector<std::string>{});
    }

    void limitsAreRefusedWhereTheyStand_data()
    {
        columns();
        row("a legal limit without its law", "  legal_limit { unit: LIMIT_UNIT_WORKING_DAY count: 20 } #!",
            "without its law");
        row("a legal limit without its unit", "  legal_limit { law: \"行政许可法 42\" } #!", "without its unit");
        row("a promise nobody makes", "  promised_limit { unit: LIMIT_UNIT_NATURAL_DAY count: 5 } #!",
            "without stated_by");
        row("a promise without its unit", "  promised_limit { stated_by: \"局\" } #!", "without its unit");
        row("a step's limit without its unit",
            "  steps { id: \"s\" name: \"受理\"\n    limit { raw: \"尽快\" } #!\n  }", "without its unit");
        row("a count of nothing", "  promised_limit { unit: LIMIT_UNIT_MONTH stated_by: \"局\" } #!", "counts nothing");
        row("a season that does not say when", "  promised_limit { unit: LIMIT_UNIT_SEASON } #!", "say when");
        row("the 32nd of the month", "  promised_limit { unit: LIMIT_UNIT_NONE month_day_from: 1 month_day_to: 32 } #!",
            "1 to 31");
    }
    void limitsAreRefusedWhereTheyStand()
    {
        expectOne();
    }

    void amountsAndAgesAreRefusedWhereTheyStand_data()
    {
        columns();
        const std::string source = "  sources { title: \"样例, 未核实\" }\n";
        row("an amount without its basis", source + "  fees { name: \"工本费\" amount_fen: 2000 } #!",
            "without its basis");
        row("an amount of local rule",
            source + "  fees { name: \"基础费\" local_rule: true amount_fen: 100 basis: \"x\" } #!", "local rule");
        row("a local rule that says its number", source + "  fees { name: \"基础费20元\" local_rule: true } #!",
            "local rule");
        row("a fee that says nothing", "  fees { name: \"工本费\" } #!", "neither free");
        row("free and an amount", source + "  fees { name: \"工本费\" free: true amount_fen: 1 basis: \"x\" } #!",
            "free of charge and");
        row("an age in a condition", "  conditions: \"年满80周岁\" #!", "without a source");
        row("an age in Chinese numerals", "  conditions: \"年满八十岁的老人\" #!", "without a source");
        row("an amount in the summary", "  summary: \"交20元\" #!", "without a source", "summary");
        row("an amount in a hint",
            "  materials { id: \"m\" name: \"照片\" required: true\n    hint: \"拍照 35 元\" #!\n  }",
            "without a source");
    }
    void amountsAndAgesAreRefusedWhereTheyStand()
    {
        expectOne();
    }

    void situationsAreRefusedWhereTheyStand_data()
    {
        columns();
        const std::string yes = "    options { id: \"yes\" label: \"是\" note: \"好\" }\n";
        const std::string no = "    options { id: \"no\" label: \"否\" note: \"好\" }\n";
        const auto question = [](const std::string& inner) {
            return "  questions { id: \"q\" text: \"问?\"\n" + inner + "  }";
        };
        row("an answer that leads nowhere", question(yes + "    options { id: \"no\" label: \"否\" } #!\n"),
            "leads nowhere");
        row("an ending without its reason",
            question(
                yes +
                "    options { id: \"no\" label: \"否\"\n      ending { kind: ENDING_KIND_NOT_NEEDED } #!\n    }\n"),
            "without its reason");
        row("an ending that sends nowhere",
            question(yes + "    options { id: \"no\" label: \"否\"\n      ending { kind: ENDING_KIND_ELSEWHERE reason: "
                           "\"不归这里\" } #!\n    }\n"),
            "neither where to go");
        row("an ending with an unknown guide",
            question(
                yes +
                "    options { id: \"no\" label: \"否\" ending { kind: ENDING_KIND_ELSEWHERE reason: \"不归这里\"\n"
                "      guide_id: \"g9\" #!\n    } }\n"),
            "there is no guide g9");
        row("a question of one answer", "  questions { id: \"q\" text: \"问?\" #!\n" + yes + "  }",
            "less than two options");
        row("the same option twice", question(yes + no + "    options { id: \"no\" label: \"又\" note: \"好\" } #!\n"),
            "stands twice");
        row("a when of an unknown question",
            "  steps { id: \"s\" name: \"受理\"\n    when { question_id: \"x\" option_ids: \"y\" } #!\n  }",
            "there is no question x");
        row("a when of an unknown option",
            question(yes + no) + "\n  materials { id: \"m\" name: \"照片\" required: true\n    when { question_id: "
                                 "\"q\" option_ids: [\"yes\", \"x\"] } #!\n  }",
            "has no option x");
        row("a question that waits for itself",
            "  questions { id: \"q\" text: \"问?\" #!\n    when { question_id: \"q\" option_ids: \"yes\" }\n" + yes +
                no + "  }",
            "waits for its own answer");
        row("a question after an ending",
            question(
                yes +
                "    options { id: \"no\" label: \"否\" ending { kind: ENDING_KIND_NOT_NEEDED reason: \"不用\" } }\n") +
                "\n  questions { id: \"r\" text: \"再问?\" #!\n    when { question_id: \"q\" option_ids: \"no\" }\n" +
                yes + no + "  }",
            "no answers lead to the question r");
        row("a material that no answers lead to",
            question(yes + no) + "\n  materials { id: \"m\" name: \"照片\" required: true\n    when { question_id: "
                                 "\"q\" option_ids: \"yes\" } #!\n"
                                 "    when { question_id: \"q\" option_ids: \"no\" }\n  }",
            "no answers lead to this");
    }
    void situationsAreRefusedWhereTheyStand()
    {
        expectOne();
    }

    void twoQuestionsThatWaitForEachOtherAreBothNamed()
    {
        ContentFolder folder;
        const std::string options =
            "options { id: \"y\" label: \"是\" note: \"好\" } options { id: \"n\" label: \"否\" note: \"好\" } }\n";
        folder.write(
            "guides.textproto",
            ContentFolder::guide(
                "  questions { id: \"a\" text: \"?\" when { question_id: \"b\" option_ids: \"y\" } " + options +
                "  questions { id: \"b\" text: \"?\" when { question_id: \"a\" option_ids: \"y\" } " + options));
        const auto lines = folder.findings();
        QCOMPARE(lines.size(), std::size_t{2});
        QVERIFY(lines[0].starts_with("guides.textproto:10:3: guide g1: the question a waits"));
        QVERIFY(lines[1].starts_with("guides.textproto:11:3: guide g1: the question b waits"));
    }

    void materialsAreRefusedWhereTheyStand_data()
    {
        columns();
        row("a choice of one", "  materials { id: \"m\" name: \"照片\" required: true\n    one_of_group: \"g\" #!\n  }",
            "single member");
        row("not required and nobody says when", "  materials { id: \"m\" name: \"照片\" } #!",
            "neither `when` nor optional_note");
        row("without its name", "  materials { id: \"m\" required: true } #!", "no name");
        row("the same id twice",
            "  materials { id: \"m\" name: \"甲\" required: true }\n  materials { id: \"m\" name: \"乙\" required: "
            "true } #!",
            "stands twice");
    }
    void materialsAreRefusedWhereTheyStand()
    {
        expectOne();
    }

    void idsAndDatesAreRefusedWhereTheyStand_data()
    {
        columns();
        row("no id", "  id: \"\" #!", "no id", "id");
        row("an id with a space", "  id: \"a b\" #!", "ids are at most", "id");
        row("no name", "  name: \"\" #!", "no name", "name");
        row("no summary", "  summary: \"\" #!", "no summary", "summary");
        row("not said to be a sample", "  sample: false #!", "sample is not set", "sample");
        row("no effective date", "  effective_date: \"\" #!", "no effective_date", "effective_date");
        row("a date that is none", "  effective_date: \"2026-02-30\" #!", "is not a date", "effective_date");
        row("cancelled before it begins", "  cancelled_date: \"2025-01-01\" #!", "cancelled before");
        row("a season without days",
            "  seasons { name: \"集中缴费期\" from_month_day: \"10-01\"\n    to_month_day: \"2月\" #!\n  }",
            "not a day of the year");
        plain("the same id as another",
              "guides {\n  id: \"g1\" #!\n  region: \"r1\" name: \"x\" summary: \"x\" agency { department_id: "
              "\"dep-a\" } channels { counter: true } effective_date: \"2026-01-01\" sample: true }",
              "the same id as at guides.textproto:2");
        plain("a day of another year",
              "work_years { id: \"2026\" year: 2026 published: true\n  days { date: \"2025-01-01\" off: true } #!\n}",
              "is not a day of 2026");
        plain("a notice without its date", "announcements { id: \"a\" title: \"x\" text: \"x\" sample: true } #!",
              "no date");
    }
    void idsAndDatesAreRefusedWhereTheyStand()
    {
        expectOne();
    }

    void unknownIdsAreRefusedWhereTheyStand_data()
    {
        columns();
        row("theme", "  themes: \"theme-x\" #!", "there is no theme theme-x");
        row("a life event among themes", "  themes: \"life-a\" #!", "there is no theme life-a");
        row("life event", "  life_events: \"x\" #!", "there is no life event x");
        row("audience", "  audience: \"9\" #!", "there is no audience 9");
        row("department", "  agency { department_id: \"dep-x\" } #!", "there is no department dep-x", "agency");
        row("department of a step", "  steps { id: \"s\" name: \"受理\"\n    department_id: \"dep-x\" #!\n  }",
            "there is no department dep-x");
        row("office", "  office_ids: \"office-x\" #!", "there is no office office-x");
        row("related guide", "  related_guide_ids: \"g9\" #!", "there is no guide g9");
        row("form", "  forms { form_id: \"f9\" } #!", "there is no form f9");
        row("form of a material", "  materials { id: \"m\" name: \"表\" required: true\n    form_id: \"f9\" #!\n  }",
            "there is no form f9");
        row("code set", "  rating_set: \"rating_online@2\" #!", "there is no code set rating_online@2");
        row("region", "  region: \"r2\" #!", "the region is r1", "region");
        plain("guide of a synonym, which is only a warning",
              "synonyms { id: \"s\" words: \"砍树\"\n  guide_ids: [\"g1\", \"g9\"] #!\n}",
              "warning: synonym s: there is no guide g9 yet");
        plain("division above", "divisions { code: \"1\" name: \"x\"\n  parent_code: \"9\" #!\n}",
              "there is no division 9");
    }
    void unknownIdsAreRefusedWhereTheyStand()
    {
        expectOne();
    }

    void officesAreRefusedWhereTheyStand_data()
    {
        columns();
        const auto office = [](const std::string& hours, const std::string& more = {}) {
            return "offices { id: \"o\" name: \"站\" kind: OFFICE_KIND_TOWN division_code: \"100000\" sample: true\n" +
                   more + "  hours { weekdays: [1, 2]\n" + hours + "  }\n}";
        };
        const std::string good = "    opens: \"08:30\" closes: \"11:30\"\n";
        plain("closes before it opens", office("    opens: \"13:30\"\n    closes: \"05:30\" #!\n"), "before it opens");
        plain("a 12-hour clock", office("    opens: \"01:30\" #!\n    closes: \"05:30\"\n"), "12-hour clock");
        plain("no time of day", office("    opens: \"8:30\" #!\n    closes: \"11:30\"\n"), "not a time of day");
        plain("the eighth weekday",
              "offices { id: \"o\" name: \"站\" kind: OFFICE_KIND_TOWN division_code: \"100000\" sample: true\n  hours "
              "{ opens: \"08:30\" closes: \"11:30\"\n    weekdays: 8 #!\n  } }",
              "weekdays are 1");
        plain("half a season", office(good + "    season_from: \"10-01\" #!\n"), "two days of the year");
        plain("another telephone", office(good, "  phone: \"0411-00000000\" #!\n"), "not a national hotline");
        plain("booking without slots", office(good, "  booking: true #!\n"), "without slot_minutes");
        plain("an unknown place served", office(good, "  serves: \"999999\" #!\n"), "there is no division 999999");
        plain("a window of an unknown department",
              office(good, "  windows { id: \"w\" name: \"窗口\"\n    department_id: \"dep-x\" #!\n  }\n"),
              "no department dep-x");
    }
    void officesAreRefusedWhereTheyStand()
    {
        expectOne();
    }

    void aTelephoneNumberHidesInNoSentence()
    {
        ContentFolder folder;
        folder.write("guides.textproto",
                     ContentFolder::guide("  faqs { question: \"问谁?\" answer: \"打13800000000, 或12345\" }"));
        const auto lines = folder.findings();
        QCOMPARE(lines.size(), std::size_t{1});
        QVERIFY(lines[0].starts_with("guides.textproto:10:30: guide g1: the telephone number 13800000000"));
    }

    void aFormThatDoesNotLoadIsRefusedInItsOwnFile()
    {
        ContentFolder folder;
        folder.write("guides.textproto", ContentFolder::guide("  forms { form_id: \"f1\" }"));
        folder.write("forms/forms.textproto", "forms { id: \"f1\" version: \"1\" title: \"表\" file: \"f1.xml\" }");
        folder.write("forms/f1.xml", "<h:html>broken</h:html>");
        QCOMPARE(folder.findings(),
                 std::vector<std::string>{"forms/f1.xml:1:1: form f1: does not load: broken document"});
        folder.write("forms/f1.xml", "<h:html/>");
        QCOMPARE(folder.findings(), std::vector<std::string>{});
    }

    void aFormsFileMayNotLieElsewhere()
    {
        ContentFolder folder;
        folder.write("forms.textproto", "forms { id: \"f1\" version: \"1\" title: \"表\"\n  file: \"../f1.xml\"\n}\n"
                                        "forms { id: \"f2\" version: \"1\" title: \"表\"\n  file: \"none.xml\"\n}");
        QCOMPARE(folder.findings(),
                 (std::vector<std::string>{
                     "forms.textproto:2:3: form f1: a form's file is a plain file name beside this file",
                     "forms.textproto:5:3: form f2: the file none.xml is not there"}));
    }
};

TONGBAN_TEST(RefusalTest)

#include "tst_refusals.moc"
