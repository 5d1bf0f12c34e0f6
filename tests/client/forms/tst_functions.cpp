// SPDX-License-Identifier: Apache-2.0
#include "tests/client/forms/small_form.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace tongban;
using testing::formOf;
using testing::SmallForm;

namespace
{

std::string calculated(const std::string& expression, const std::string& itext = {},
                       const forms::SessionInput& input = {})
{
    const SmallForm form(formOf("<a/>", "<bind nodeset=\"/data/a\" calculate=\"" + expression + "\"/>", "", itext),
                         input);
    return form.value("/data/a");
}

std::string languages()
{
    return R"x(<itext><translation lang="中文 (zh)" default="true()"><text id="x"><value>词</value></text></translation>)x"
           R"x(<translation lang="Français (fr)"><text id="x"><value>mot</value></text></translation>)x"
           R"x(<translation lang="Deutsch"><text id="x"><value>Wort</value></text></translation></itext>)x";
}

} // namespace

class FunctionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDigestIsWhatTheAlgorithmAndTheEncodingSay_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<QString>("digest");
        // RFC 1321, FIPS 180: the digests of "abc".
        QTest::newRow("MD5") << "'abc', 'MD5', 'hex'"
                             << "900150983cd24fb0d6963f7d28e17f72";
        QTest::newRow("SHA-1") << "'abc', 'SHA-1', 'hex'"
                               << "a9993e364706816aba3e25717850c26c9cd0d89d";
        QTest::newRow("SHA-256") << "'abc', 'SHA-256', 'hex'"
                                 << "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        QTest::newRow("base64 unless it says hex") << "'abc', 'SHA-256'"
                                                   << "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=";
        QTest::newRow("base64 of 16 bytes") << "'', 'MD5', 'base64'"
                                            << "1B2M2Y8AsgTpgAmY7PhCfg==";
        QTest::newRow("base64 of 48 bytes") << "'abc', 'SHA-384'"
                                            << "ywB1P0WjXou1oD1pmsZQBycsMqsO3tFjGotgWkP/W+2AhgcroefMI1i67KE0yCWn";
        QTest::newRow("no such algorithm") << "'abc', 'CRC-32'"
                                           << "";
        QTest::newRow("no such encoding") << "'abc', 'MD5', 'octal'"
                                          << "";
    }

    void aDigestIsWhatTheAlgorithmAndTheEncodingSay()
    {
        QFETCH(const QString, arguments);
        QFETCH(const QString, digest);
        QCOMPARE(QString::fromStdString(calculated("digest(" + arguments.toStdString() + ")")), digest);
    }

    void datesAreWrittenInTheLanguageOfTheForm()
    {
        const SmallForm form(formOf("<a/><d>2026-11-23</d>",
                                    R"x(<bind nodeset="/data/a" calculate="format-date(/data/d, '%a %e %b|%A %B')"/>)x"
                                    R"x(<bind nodeset="/data/d" type="date"/>)x",
                                    R"x(<input ref="/data/d"/>)x", languages()));
        QCOMPARE(form.value("/data/a"), std::string("周一 23 11月|星期一 十一月"));
        const auto again = [&](const char* language) {
            form.session->setLanguage(language);
            static_cast<void>(form.answer("/data/d", "2026-11-24"));
            static_cast<void>(form.answer("/data/d", "2026-11-23"));
            return form.value("/data/a");
        };
        QCOMPARE(again("Français (fr)"), std::string("lun. 23 nov.|lundi novembre"));
        // A name that says no language: English, as everywhere in ODK.
        QCOMPARE(again("Deutsch"), std::string("Mon 23 Nov|Monday November"));
    }

    void aDateIsShownInTheCalendarItsAppearanceNames_data()
    {
        QTest::addColumn<QString>("appearance");
        // Which words stand around these changes from one ICU to the next.
        QTest::addColumn<QStringList>("has");
        QTest::addColumn<QString>("hasNot");
        const auto row = [](const char* appearance, const QStringList& has, const char* hasNot) {
            QTest::newRow(appearance) << QString::fromLatin1(appearance) << has << QString::fromUtf8(hasNot);
        };
        row("chinese", {QString::fromUtf8("丙午"), QString::fromUtf8("十月")}, "23");
        row("islamic", {QStringLiteral("1448"), QStringLiteral("12")}, "2026");
        row("w1 ethiopian", {QStringLiteral("2019"), QStringLiteral("14")}, "2026");
        row("coptic", {QStringLiteral("1743"), QStringLiteral("14")}, "2026");
        row("persian", {QStringLiteral("1405"), QStringLiteral("2")}, "2026");
        row("buddhist", {QStringLiteral("2569"), QStringLiteral("11"), QStringLiteral("23")}, "2026");
        row("month-year buddhist", {QStringLiteral("2569"), QStringLiteral("11")}, "23");
        row("buddhist year", {QStringLiteral("2569")}, "11");
        // ICU does not know these: the date is shown as it is.
        row("bikram-sambat", {}, "2");
        row("no-calendar", {}, "2");
    }

    void aDateIsShownInTheCalendarItsAppearanceNames()
    {
        QFETCH(const QString, appearance);
        QFETCH(const QStringList, has);
        QFETCH(const QString, hasNot);
        const SmallForm form(formOf("<d>2026-11-23</d>", R"x(<bind nodeset="/data/d" type="date"/>)x",
                                    "<input ref=\"/data/d\" appearance=\"" + appearance.toStdString() + "\"/>",
                                    languages()));
        const QString shown = QString::fromStdString(form.at("/data/d").dateInCalendar);
        for (const QString& part : has)
            QVERIFY2(shown.contains(part), qPrintable(shown));
        QVERIFY2(!shown.contains(hasNot), qPrintable(shown));
        QCOMPARE(shown.isEmpty(), has.isEmpty());
        // The answer stays what it is everywhere.
        QCOMPARE(form.value("/data/d"), std::string("2026-11-23"));
    }

    void whatIsPreloadedStandsThereWhenTheFormOpens()
    {
        forms::SessionInput input;
        input.properties = {{"deviceid", "tb:1"}, {"phonenumber", "13942612345"}, {"username", "王"}, {"email", "w@x"}};
        const std::string binds =
            R"x(<bind nodeset="/data/id" jr:preload="uid"/><bind nodeset="/data/day" type="date" jr:preload="date" )x"
            R"x(jr:preloadParams="today"/><bind nodeset="/data/from" jr:preload="timestamp" jr:preloadParams="start"/>)x"
            R"x(<bind nodeset="/data/to" jr:preload="timestamp" jr:preloadParams="end"/>)x"
            R"x(<bind nodeset="/data/device" jr:preload="property" jr:preloadParams="deviceid"/>)x"
            R"x(<bind nodeset="/data/phone" jr:preload="property" jr:preloadParams="phonenumber"/>)x"
            R"x(<bind nodeset="/data/user" jr:preload="property" jr:preloadParams="username"/>)x"
            R"x(<bind nodeset="/data/mail" jr:preload="property" jr:preloadParams="email"/>)x"
            R"x(<bind nodeset="/data/sim" jr:preload="property" jr:preloadParams="simserial"/>)x"
            R"x(<bind nodeset="/data/context" jr:preload="context" jr:preloadParams="UserName"/>)x";
        SmallForm form(
            formOf("<id/><day/><from/><to/><device/><phone/><user/><mail/><sim>old</sim><context/>", binds, ""), input);
        QVERIFY(form.value("/data/id").starts_with("uuid:"));
        QCOMPARE(form.value("/data/id").size(), std::size_t{41});
        QCOMPARE(form.value("/data/day"), std::string("2026-03-02"));
        QCOMPARE(form.value("/data/from"), std::string("2026-03-02T08:00:00.000+08:00"));
        QCOMPARE(form.value("/data/device"), std::string("tb:1"));
        QCOMPARE(form.value("/data/phone"), std::string("13942612345"));
        QCOMPARE(form.value("/data/user"), std::string("王"));
        QCOMPARE(form.value("/data/mail"), std::string("w@x"));
        QCOMPARE(form.value("/data/sim"), std::string());
        QCOMPARE(form.value("/data/context"), std::string("王"));
        // The end is known when the form is sent.
        QCOMPARE(form.value("/data/to"), std::string());
        form.clock.advance(std::chrono::minutes(12));
        QVERIFY(form.session->serialize().find("<to>2026-03-02T08:12:00.000+08:00</to>") != std::string::npos);
    }

    void whatIsOnceDrawnStaysThroughEveryChangeAndEveryDraft()
    {
        const std::string xml =
            formOf("<n/><drawn/>", R"x(<bind nodeset="/data/drawn" calculate="once(concat(uuid(), /data/n))"/>)x",
                   R"x(<input ref="/data/n"/>)x");
        const SmallForm form(xml);
        const std::string drawn = form.value("/data/drawn");
        QVERIFY(!drawn.empty());
        QVERIFY(form.answer("/data/n", "5"));
        QCOMPARE(form.value("/data/drawn"), drawn);
        const SmallForm again(xml, {}, form.session->serializeDraft());
        QCOMPARE(again.value("/data/drawn"), drawn);
    }

    void aChoiceIsCalledByItsLabelInTheLanguageOfTheForm()
    {
        const std::string binds =
            R"x(<instance id="towns"><root><item><code>t1</code><name>岭下镇</name></item></root></instance>)x"
            R"x(<bind nodeset="/data/said" calculate="jr:choice-name(/data/a, '/data/a')"/>)x"
            R"x(<bind nodeset="/data/r/said" calculate="jr:choice-name(../town, ' /data/r/town ')"/>)x";
        const SmallForm form(formOf("<a/><said/><r><town/><said/></r><r><town/><said/></r>", binds,
                                    R"x(<select1 ref="/data/a"><item><label ref="jr:itext('x')"/><value>v</value>)x"
                                    R"x(</item></select1><repeat nodeset="/data/r"><select1 ref="/data/r/town">)x"
                                    R"x(<itemset nodeset="instance('towns')/root/item"><value ref="code"/>)x"
                                    R"x(<label ref="name"/></itemset></select1></repeat>)x",
                                    languages()));
        QVERIFY(form.answer("/data/a", "v"));
        QCOMPARE(form.value("/data/said"), std::string("词"));
        QVERIFY(form.answer("/data/r[2]/town", "t1"));
        QCOMPARE(form.value("/data/r[2]/said"), std::string("岭下镇"));
        QCOMPARE(form.value("/data/r[1]/said"), std::string());
        form.session->setLanguage("Français (fr)");
        QVERIFY(form.answer("/data/a", ""));
        QVERIFY(form.answer("/data/a", "v"));
        QCOMPARE(form.value("/data/said"), std::string("mot"));
    }

    void anIdOfChanceIsAsLongAsItIsAskedFor()
    {
        QCOMPARE(calculated("uuid()").size(), std::size_t{36});
        QCOMPARE(calculated("uuid()")[14], '4');
        QCOMPARE(calculated("uuid(12)").size(), std::size_t{12});
    }

    void aMomentIsReadOnTheClockOfTheRegion()
    {
        // The clock of the tests stands eight hours before Greenwich.
        QCOMPARE(calculated("format-date-time('2026-11-23T23:30:00.000Z', '%Y-%m-%d %H:%M')"),
                 std::string("2026-11-24 07:30"));
        QCOMPARE(calculated("decimal-date-time('1970-01-02T00:00:00.000+08:00')"), std::string("1"));
        QCOMPARE(calculated("decimal-time('12:00:00.000+12:00')"), std::string("0.3333333333333333"));
        QCOMPARE(calculated("number('2026-11-23T08:00:00+08:00') = number('2026-11-23T00:00:00Z')"),
                 std::string("true"));
        QCOMPARE(calculated("date('2026-2-3')"), std::string("2026-02-03"));
    }

    void theWordsOfEveryQuestionFollowTheLanguage()
    {
        const SmallForm form(formOf("<a/>", "",
                                    R"x(<select1 ref="/data/a"><label ref="jr:itext('x')"/><item> )x"
                                    R"x(<label ref="jr:itext('x')"/><value>v</value></item></select1>)x",
                                    languages()));
        QCOMPARE(form.at("/data/a").label, std::string("词"));
        QVERIFY(form.answer("/data/a", "v"));
        form.session->setLanguage("Français (fr)");
        QCOMPARE(form.at("/data/a").label, std::string("mot"));
        QCOMPARE(form.at("/data/a").options.front().label, std::string("mot"));
        QCOMPARE(form.value("/data/a"), std::string("v"));
        // A language the form has not leaves all as it is.
        form.session->setLanguage("Kreyòl");
        QCOMPARE(form.session->language(), std::string("Français (fr)"));
    }

    void ourOwnFunctionsAnswerForAnyInput_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<QString>("result");
        const auto row = [](const char* expression, const char* result) {
            QTest::newRow(expression) << QString::fromUtf8(expression) << QString::fromUtf8(result);
        };
        row("tb:id-number-valid('')", "false");
        row("tb:id-number-valid('11010519491331002X')", "false");
        row("tb:uscc-valid('91350100M000100Y43')", "true");
        row("tb:uscc-valid('91350100M000100Y44')", "false");
        row("tb:age-on('11010519491231002X', '2026-11-23')", "76");
        row("tb:age-on('1949-12-31', '2026-12-31')", "77");
        row("tb:age-on('gestern', '2026-12-31')", "");
        // The clock of the test stands on 2026-03-02.
        row("tb:age-on('2000-03-02')", "26");
        row("tb:working-days-after('2026-11-20', 5)", "2026-11-27");
        row("tb:working-days-after('2026-11-20', -1)", "");
        row("tb:working-days-after('x', 1)", "");
        row("tb:working-days-after('2026-11-20', 1 div 0)", "");
    }

    void ourOwnFunctionsAnswerForAnyInput()
    {
        QFETCH(const QString, expression);
        QFETCH(const QString, result);
        QCOMPARE(QString::fromStdString(calculated(expression.toStdString())), result);
    }
};

TONGBAN_TEST(FunctionsTest)
#include "tst_functions.moc"
