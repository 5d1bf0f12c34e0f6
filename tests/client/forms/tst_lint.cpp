// SPDX-License-Identifier: Apache-2.0
#include "client/forms/lint/form_lint.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>

using namespace tongban;

namespace
{

// One part a line, so that a finding's line says which: model parts from line 10 on, the body from line 20 on.
std::string document(const std::string& instance, const std::vector<std::string>& model,
                     const std::vector<std::string>& body)
{
    const auto lines = [](const std::vector<std::string>& parts, std::size_t count) {
        std::string all;
        for (std::size_t i = 0; i < count; ++i)
            all += (i < parts.size() ? parts[i] : std::string()) + "\n";
        return all;
    };
    return "<h:html xmlns=\"http://www.w3.org/2002/xforms\"\n xmlns:h=\"http://www.w3.org/1999/xhtml\"\n"
           " xmlns:jr=\"http://openrosa.org/javarosa\"\n xmlns:tb=\"http://tongban.cn/xforms\"><h:head>\n"
           "<h:title>t</h:title>\n<model>\n<instance><data id=\"t\">" +
           instance + "</data></instance>\n\n\n" + lines(model, 9) + "</model></h:head><h:body>\n" + lines(body, 9) +
           "</h:body></h:html>\n";
}

std::string told(const std::vector<forms::LintFinding>& findings)
{
    std::string all;
    for (const forms::LintFinding& finding : findings)
        all += std::to_string(finding.line) + ": " + finding.text + "\n";
    return all;
}

std::string input(const std::string& path)
{
    return "<input ref=\"" + path + "\"><label>words</label></input>";
}

} // namespace

class LintTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatAnAuthorShouldMendIsSaidByLine_data()
    {
        QTest::addColumn<QString>("xml");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const std::string& xml, const char* expected) {
            QTest::newRow(name) << QString::fromStdString(xml) << QString::fromUtf8(expected);
        };
        row("all unknown functions",
            document("<a/><b/>",
                     {R"x(<bind nodeset="/data/a" calculate="systme()"/>)x",
                      R"x(<bind nodeset="/data/b" relevant="exec(1)"/>)x"},
                     {input("/data/a"), input("/data/b")}),
            "10: cannot be read: the function systme is unknown in \"systme()\"\n"
            "11: cannot be read: the function exec is unknown in \"exec(1)\"\n");
        row("a circle, not what follows from it",
            document("<c/><a/><b/>",
                     {R"x(<bind nodeset="/data/c" calculate="/data/b"/>)x",
                      R"x(<bind nodeset="/data/a" calculate="/data/b"/>)x",
                      R"x(<bind nodeset="/data/b" calculate="/data/b2 + /data/a"/>)x"},
                     {input("/data/a"), input("/data/b")}),
            "11: what /data/a depends on depends on it: a circle\n");
        row("no label",
            document("<a/><s/>", {},
                     {R"x(<input ref="/data/a"/>)x", "<select1 ref=\"/data/s\"><label>s</label>",
                      "<item><value>x</value></item>", "<item><label>y</label><value>x</value></item></select1>"}),
            "20: the question /data/a has no label\n22: the choice \"x\" has no label\n"
            "23: the choice \"x\" is there twice\n");
        row("missing translations",
            document("<a/>",
                     {"<itext><translation lang=\"zh\"><text id=\"q\"><value>问</value></text></translation>",
                      "<translation lang=\"en\"><text id=\"r\"><value>r</value></text></translation></itext>"},
                     {R"x(<input ref="/data/a"><label ref="jr:itext('q')"/>)x",
                      R"x(<hint ref="jr:itext('nowhere')"/>)x", "</input>"}),
            "10: the text \"r\" is missing in zh\n11: the text \"q\" is missing in en\n"
            "21: the text \"nowhere\" is in no language\n");
        row("binds and controls for nothing",
            document("<a/>", {R"x(<bind nodeset="/data/gone" type="int"/>)x"}, {input("/data/a"), input("/data/b")}),
            "10: a bind for \"/data/gone\", which is not in the instance\n"
            "21: a control for \"/data/b\", which is not in the instance\n");
        row("what nobody can reach",
            document(
                "<s/><a/><b/><c/><e/><r/>",
                {R"x(<bind nodeset="/data/a" relevant="/data/s = 'z'"/>)x",
                 R"x(<bind nodeset="/data/b" relevant="selected(/data/s, 'x') and false()"/>)x",
                 R"x(<bind nodeset="/data/c" relevant="/data/s = 'x' or /data/s = 'z'"/>)x",
                 R"x(<bind nodeset="/data/r" required="true()"/>)x"},
                {R"x(<select1 ref="/data/s"><label>s</label><item><label>x</label><value>x</value></item></select1>)x",
                 input("/data/a"), input("/data/b"), input("/data/c"),
                 R"x(<select1 ref="/data/e"><label>e</label></select1>)x"}),
            "10: /data/a can never be seen: its relevance is never true\n"
            "11: /data/b can never be seen: its relevance is never true\n"
            "13: /data/r is required, and no question asks for it\n"
            "24: /data/e can never be answered: it has no choices\n");
        row("what waits for a question that is not there",
            document("<g><a/></g>", {R"x(<bind nodeset="/data/g/a" relevant="/data/g/asked = 'yes'"/>)x"},
                     {input("/data/g/a")}),
            "10: /data/g/a can never be seen: its relevance is never true\n");
        row("lists",
            document("<a/>",
                     {"<instance id=\"unused\"><root><item><v>1</v></item></root></instance>",
                      R"x(<bind nodeset="/data/a" calculate="instance('gone')/root/item/v"/>)x"},
                     {input("/data/a")}),
            "6: there are no choices \"gone\", and an expression asks for them\n"
            "10: the choices \"unused\" are used by nothing\n");
        row("everything at once",
            document("<a/><b/><c/><s/><d/>",
                     {R"x(<bind nodeset="/data/a" calculate="systme()"/>)x",
                      R"x(<bind nodeset="/data/b" calculate="/data/c"/>)x",
                      R"x(<bind nodeset="/data/c" calculate="/data/b"/>)x",
                      R"x(<bind nodeset="/data/d" relevant="/data/s = 'never'"/>)x",
                      "<itext><translation lang=\"zh\"><text id=\"q\"><value>问</value></text></translation>",
                      "<translation lang=\"en\"/></itext>"},
                     {"<select1 ref=\"/data/s\"><label ref=\"jr:itext('q')\"/>",
                      "<item><label>x</label><value>x</value></item></select1>", R"x(<input ref="/data/d"/>)x"}),
            "10: cannot be read: the function systme is unknown in \"systme()\"\n"
            "11: what /data/b depends on depends on it: a circle\n"
            "13: /data/d can never be seen: its relevance is never true\n"
            "15: the text \"q\" is missing in en\n"
            "22: the question /data/d has no label\n");
        row("no form at all", "<html/>", "0: not an XForm: it has no head with a model, or no body\n");
    }

    void whatAnAuthorShouldMendIsSaidByLine()
    {
        QFETCH(const QString, xml);
        QFETCH(const QString, expected);
        QCOMPARE(QString::fromStdString(told(forms::lintForm(xml.toStdString()))), expected);
    }

    void theFormsOfTheCityHaveNothingToMend()
    {
        const QDir folder(QStringLiteral(TONGBAN_SOURCE_DIR "/server/content/wafangdian/forms"));
        const QStringList names = folder.entryList({QStringLiteral("*.xml")}, QDir::Files);
        QVERIFY(!names.isEmpty());
        for (const QString& name : names) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const std::string findings = told(forms::lintForm(file.readAll().toStdString()));
            QVERIFY2(findings.empty(), qPrintable(name + QLatin1Char('\n') + QString::fromStdString(findings)));
        }
    }
};

TONGBAN_TEST(LintTest)
#include "tst_lint.moc"
