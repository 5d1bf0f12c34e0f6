// SPDX-License-Identifier: Apache-2.0
#include "server/publish/import/import_fiches_vdd.h"
#include "server/publish/source/load_content.h"
#include "tests/server/publish/content_folder.h"
#include "tests/server/publish/fiche_samples.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace tongban;
using tongban::testing::ContentFolder;

class ImportTest : public QObject
{
    Q_OBJECT

    static void writePackage(const ContentFolder& package)
    {
        package.write("data/particuliers/F1.json", tongban::testing::kFiche);
        package.write("data/particuliers/F2.json", tongban::testing::kOtherFiche);
        package.write("data/particuliers/N1.json", "{}");
        package.write("data/particuliers/F3.json", "not json at all {{{");
        package.write("data/professionnels/index.json", "[]");
        package.write("data/associations/index.json", "[]");
    }

private Q_SLOTS:
    void ficheBecomesAGuideThatMayBePublished()
    {
        const ContentFolder package;
        writePackage(package);
        const ContentFolder out;
        out.remove("base.textproto");
        const auto count = server::importFichesVdd(package.path(), out.path());
        QVERIFY(count.has_value());
        QCOMPARE(count->guides, 2);
        QCOMPARE(out.findings(), std::vector<std::string>{});

        const auto content = server::loadContent(out.path());
        const auto& guide = content->guides.at(0).record;
        QCOMPARE(guide.id(), std::string("part-F1"));
        QCOMPARE(guide.name(), std::string("Carte de test"));
        QCOMPARE(guide.summary(), std::string("Pour essayer."));
        QCOMPARE(guide.themes(0), std::string("theme-N1"));
        QCOMPARE(guide.faqs(0).question(), std::string("En ville: Documents"));
        QCOMPARE(guide.materials_size(), 2);
        QCOMPARE(guide.materials(1).name(), std::string("Un timbre"));
        QCOMPARE(guide.basis(0).title(), std::string("Loi"));
        QVERIFY(guide.channels().online());
        QCOMPARE(guide.related_guide_ids_size(), 1);
        QCOMPARE(guide.related_guide_ids(0), std::string("part-F2"));
        QCOMPARE(guide.sources(0).title(), std::string("DILA, service-public.fr, Licence Ouverte"));
    }

    void whatIsNotThePackageIsRefused()
    {
        const ContentFolder nothing;
        const ContentFolder out;
        QCOMPARE(server::importFichesVdd(nothing.path(), out.path()).error().code, ErrorCode::InvalidArgument);
    }

    void nestingWithoutEndIsCutNotFollowed()
    {
        const ContentFolder package;
        writePackage(package);
        package.write("data/particuliers/F9.json", tongban::testing::deepFiche());
        const ContentFolder out;
        QVERIFY(server::importFichesVdd(package.path(), out.path()).has_value());
    }
};

TONGBAN_TEST(ImportTest)

#include "tst_import.moc"
