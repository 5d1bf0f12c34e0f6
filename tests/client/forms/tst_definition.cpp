// SPDX-License-Identifier: Apache-2.0
#include "tests/client/forms/small_form.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QFile>

using namespace tongban;
using testing::formOf;
using testing::SmallForm;

class DefinitionTest : public QObject
{
    Q_OBJECT

private:
    static std::string refusalOf(const std::string& xml)
    {
        const auto form = forms::Definition::load(xml);
        return form ? std::string() : form.error().detail;
    }

    static QString contentFolder()
    {
        return QStringLiteral(TONGBAN_SOURCE_DIR "/server/content/wafangdian/forms");
    }

private Q_SLOTS:
    void whatIsNoFormIsRefusedWithItsReason_data()
    {
        QTest::addColumn<QString>("xml");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char* name, const std::string& xml, const char* reason) {
            QTest::newRow(name) << QString::fromStdString(xml) << QString::fromUtf8(reason);
        };
        row("empty", "", "");
        row("garbage", "GIF89a\x01\x02", "");
        row("html", "<html><body>login</body></html>", "head with a model");
        row("truncated", formOf("<a/>", "", "").substr(0, 300), "");
        row("entities", "<!DOCTYPE a [<!ENTITY b \"c\">]>" + formOf("<a>&b;</a>", "", ""), "document type");
        row("unknown function", formOf("<a/>", R"x(<bind nodeset="/data/a" calculate="system('x')"/>)x", ""), "system");
        row("syntax", formOf("<a/>", R"x(<bind nodeset="/data/a" relevant="1 +"/>)x", ""), "line");
        row("circle",
            formOf(
                "<a/><b/>",
                R"x(<bind nodeset="/data/a" calculate="/data/b + 1"/><bind nodeset="/data/b" calculate="/data/a + 1"/>)x",
                ""),
            "circle");
        row("circle of relevance", formOf("<g><a/></g>", R"x(<bind nodeset="/data/g" relevant="./a = '1'"/>)x", ""),
            "circle");
        std::string deep;
        for (int i = 0; i < 200; ++i)
            deep += "<g>";
        row("deep", formOf(deep, "", ""), "");
        row("nested brackets",
            formOf("<a/>", "<bind nodeset=\"/data/a\" calculate=\"" + std::string(5000, '(') + "\"/>", ""), "deep");
    }
    void whatIsNoFormIsRefusedWithItsReason()
    {
        QFETCH(QString, xml);
        QFETCH(QString, reason);
        const std::string said = refusalOf(xml.toStdString());
        QVERIFY(!said.empty());
        QVERIFY2(QString::fromStdString(said).contains(reason), said.c_str());
    }

    void anEveningsPatternDoesNotTakeTheEvening()
    {
        const SmallForm form(formOf("<a/>", R"x(<bind nodeset="/data/a" constraint="regex(., '(a+)+b')"/>)x",
                                    R"x(<input ref="/data/a"/>)x"));
        QVERIFY(form.answer("/data/a", std::string(4000, 'a')));
        QVERIFY(!form.at("/data/a").constraintOk);
    }

    void expressionsComeToWhatTheSpecificationsSay_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<QString>("result");
        const auto row = [](const char* expression, const char* result) {
            QTest::newRow(expression) << QString::fromUtf8(expression) << QString::fromUtf8(result);
        };
        row("1 + 2 * 3", "7");
        row("10 div 4", "2.5");
        row("-7 mod 3", "-1");
        row("'' = 0", "false");
        row("'2026-11-23' &gt; '2026-11-22'", "true");
        row("date('2026-11-23') - date('2026-11-01')", "22");
        row("date(20780)", "2026-11-23");
        row("format-date('2026-03-05', '%e/%n/%y')", "5/3/26");
        row("string-length('瓦房店')", "3");
        row("substring('瓦房店市', 2, 2)", "房店");
        row("substr('hello', 1, 3)", "el");
        row("translate('身份证x', 'x', 'X')", "身份证X");
        row("concat('a', 1, true())", "a1true");
        row("selected('a b c', 'b')", "true");
        row("selected-at('a b c', 1)", "b");
        row("count-selected('a b c')", "3");
        row("coalesce('', 'x')", "x");
        row("regex('13800000000', '1[0-9]{10}')", "true");
        row("regex('138000000001', '1[0-9]{10}')", "true");
        row("regex('138000000001', '^1[0-9]{10}$')", "false");
        row("regex('tel 13800000000', '1[0-9]{10}$')", "true");
        row("round(1.005, 2)", "1.01");
        row("round(-2.5)", "-2");
        row("pow(2, 10)", "1024");
        row("tb:id-number-valid('11010519491231002X')", "true");
        row("tb:id-number-valid('110105194912310021')", "false");
        row("tb:age-on('2000-02-29', '2026-02-28')", "25");
        row("tb:working-days-after('2026-11-20', 1)", "2026-11-23");
        row("boolean-from-string('1')", "true");
        row("if(1 &gt; 2, 'a', 'b')", "b");
        row("join('-', 'a', 'b')", "a-b");
    }
    void expressionsComeToWhatTheSpecificationsSay()
    {
        QFETCH(QString, expression);
        QFETCH(QString, result);
        const SmallForm form(
            formOf("<a/>", "<bind nodeset=\"/data/a\" calculate=\"" + expression.toStdString() + "\"/>", ""));
        QCOMPARE(QString::fromStdString(form.value("/data/a")), result);
    }

    // Every form of the content loads without a complaint, starts in both languages and leaves no question unnamed.
    void whatIsEscapedInAnAttributeIsReadAsItIsMeant()
    {
        const SmallForm form(formOf("<a/>",
                                    R"x(<bind nodeset="/data/a" constraint=". = 'x&amp;y' or . &lt; 3" )x"
                                    R"x(jr:constraintMsg="A &amp; B &lt; C"/>)x",
                                    R"x(<input ref="/data/a"/>)x"));
        QVERIFY(form.answer("/data/a", "x&y"));
        QVERIFY(form.at("/data/a").constraintOk);
        QVERIFY(form.answer("/data/a", "9"));
        QCOMPARE(form.at("/data/a").message, std::string("A & B < C"));
    }

    void theFormsOfTheCityAreWhole()
    {
        const QDir folder(contentFolder());
        const QStringList files = folder.entryList({QStringLiteral("*.xml")});
        QVERIFY(files.size() >= 24);
        for (const QString& name : files) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const std::string xml = file.readAll().toStdString();
            const auto form = forms::Definition::load(xml);
            QVERIFY2(form,
                     qPrintable(name + QLatin1Char(' ') + QString::fromStdString(form ? "" : form.error().detail)));
            QVERIFY2((*form)->complaints().empty(), qPrintable(name));
            QCOMPARE((*form)->languages().size(), std::size_t{2});
            const SmallForm fresh(xml);
            for (const char* const language : {"zh", "en"}) {
                fresh.session->setLanguage(language);
                everyQuestionHasItsWords(*fresh.session, name);
            }
        }
    }

private:
    static void everyQuestionHasItsWords(const forms::Session& session, const QString& name)
    {
        for (const forms::NodeId node : session.allNodes()) {
            const forms::NodeState state = session.state(node);
            const bool shown = state.kind >= forms::NodeKind::Note;
            QVERIFY2(!shown || !state.label.empty(), qPrintable(name + QString::fromStdString(state.path)));
            for (const forms::Option& option : state.options)
                QVERIFY2(!option.label.empty(), qPrintable(name + QString::fromStdString(state.path)));
        }
    }
};

TONGBAN_TEST(DefinitionTest)
#include "tst_definition.moc"
