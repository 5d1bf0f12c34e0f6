// SPDX-License-Identifier: Apache-2.0
#include "client/viewmodels/browse/search_view_model.h"
#include "tests/client/viewmodels/fill_run.h"
#include "tests/support/test_main.h"

#include <QSignalSpy>

using namespace tongban;
using namespace tongban::viewmodels;
using tongban::testing::FillRun;
using tongban::testing::ServicesBench;

namespace
{

QStringList idsOf(SearchViewModel& search)
{
    QStringList ids;
    for (const Row& row : search.results()->rows())
        ids.append(row.id);
    return ids;
}

bool hasRows(SearchViewModel& search)
{
    return QTest::qWaitFor([&] { return search.results()->count() > 0; }, 10'000);
}

} // namespace

class SearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beforeAnythingIsTypedThereIsWhatMostPeopleComeFor()
    {
        ServicesBench bench;
        const FillRun run(bench);
        SearchViewModel search;
        QVERIFY(search.countText().isEmpty());
        QVERIFY(hasRows(search));
        QCOMPARE(search.countText(), QStringLiteral("大家常办"));
    }

    void whatWasFoundGivesWayToItAgainWhenTheWordsAreTakenAway()
    {
        ServicesBench bench;
        const FillRun run(bench);
        SearchViewModel search;
        QVERIFY(hasRows(search));
        const QStringList suggested = idsOf(search);
        QSignalSpy settled(&search, &SearchViewModel::settled);
        search.setQuery(QStringLiteral("砍树"));
        QTRY_VERIFY_WITH_TIMEOUT(!settled.isEmpty(), 10'000);
        QVERIFY(search.countText().contains(QString::number(search.results()->count())));
        const QStringList found = idsOf(search);
        QVERIFY(found != suggested);
        search.setQuery(QString());
        QVERIFY(search.countText().isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(idsOf(search), suggested, 10'000);
        QCOMPARE(search.countText(), QStringLiteral("大家常办"));
    }

    // The words come before the suggestions have: those are late and must not take their place.
    void suggestionsThatAreLateDoNotHideWhatWasFound()
    {
        ServicesBench bench;
        const FillRun run(bench);
        SearchViewModel search;
        QSignalSpy settled(&search, &SearchViewModel::settled);
        search.setQuery(QStringLiteral("砍树"));
        QTRY_VERIFY_WITH_TIMEOUT(!settled.isEmpty(), 10'000);
        const QStringList found = idsOf(search);
        QVERIFY(search.countText() != QStringLiteral("大家常办"));
        // Whatever was asked before has been answered when this one has.
        SearchViewModel later;
        QVERIFY(hasRows(later));
        QCOMPARE(idsOf(search), found);
    }
};

TONGBAN_TEST(SearchTest)
#include "tst_search.moc"
