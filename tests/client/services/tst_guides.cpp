// SPDX-License-Identifier: Apache-2.0
#include "client/services/guide_service.h"
#include "tests/client/services/services_bench.h"
#include "tests/support/test_main.h"

#include <QSignalSpy>

using namespace tongban;
using namespace tongban::services;
using tongban::testing::must;
using tongban::testing::ServicesBench;
using tongban::testing::wait;

class GuidesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoeverListensHearsOfAFavouriteAlthoughItsPageWaitsForTheSame()
    {
        ServicesBench bench;
        const auto services = bench.start();
        QSignalSpy changed(&services->guides(), &GuideService::changed);
        bool pageKnows = false;
        services->guides().setFavourite(QStringLiteral("wfd-065"), true).then(this, [&](const Result<void>& done) {
            pageKnows = done.has_value();
        });
        QVERIFY(QTest::qWaitFor([&] { return pageKnows; }));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.first().first().toString(), QStringLiteral("wfd-065"));
        QCOMPARE(must(wait(services->guides().favourites())).size(), std::size_t{1});
    }
};

TONGBAN_TEST(GuidesTest)

#include "tst_guides.moc"
