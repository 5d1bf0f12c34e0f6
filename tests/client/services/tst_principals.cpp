// SPDX-License-Identifier: Apache-2.0
#include "client/services/principal_service.h"
#include "tests/client/services/services_bench.h"
#include "tests/support/test_main.h"

#include <QSignalSpy>

using namespace tongban;
using namespace tongban::services;
using tongban::testing::must;
using tongban::testing::ServicesBench;
using tongban::testing::wait;

namespace
{

std::unique_ptr<Services> startedWith(ServicesBench& bench, const std::string& active)
{
    auto services = bench.start();
    if (!QTest::qWaitFor([&] { return services->principals().activeId() == active; }, 10'000))
        std::abort();
    return services;
}

// The platform has said this of the mother.
void pullProfile(ServicesBench& bench, const v1::Profile& profile)
{
    v1::Change change;
    change.set_collection("profile");
    change.set_id("mother");
    change.set_version(1);
    change.set_body(profile.SerializeAsString());
    engine::ScopeCommit commit;
    commit.state.principalId = "mother";
    commit.pull = engine::PullStep{false, {change}, true, false};
    must(bench.openPerson("mother")->scope().commit(commit));
}

} // namespace

class PrincipalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoIsChosenIsActiveAtOnceAndAfterARestart()
    {
        ServicesBench bench;
        {
            const auto services = startedWith(bench, "mother");
            QSignalSpy changed(&services->principals(), &PrincipalService::activeChanged);
            must(wait(services->principals().setActive(QStringLiteral("son"))));
            QCOMPARE(changed.count(), 1);
            QVERIFY(services->principals().active() != nullptr);
            QCOMPARE(services->principals().active()->profile().name(), std::string("于建国"));
        }
        startedWith(bench, "son");
    }

    void readingAgainMeanwhileDoesNotBringTheOldPersonBack()
    {
        ServicesBench bench;
        const auto services = startedWith(bench, "mother");
        services->principals().load();
        const auto done = services->principals().setActive(QStringLiteral("son"));
        services->principals().load();
        must(wait(done));
        QSignalSpy read(&services->principals(), &PrincipalService::principalsChanged);
        services->principals().load();
        // What is read before one begins to wait is said at once.
        QVERIFY(QTest::qWaitFor([&] { return read.count() > 0; }, 10'000));
        QCOMPARE(services->principals().activeId(), std::string("son"));
    }

    void whatThePlatformSaysOfAPersonIsRead()
    {
        ServicesBench bench;
        v1::Profile profile;
        profile.set_name("王桂兰");
        v1::PersonalDate& date = *profile.add_dates();
        date.set_id("pension-check");
        date.set_due_date("2026-12-13");
        pullProfile(bench, profile);
        const auto services = startedWith(bench, "mother");
        QCOMPARE(services->principals().active()->profile().dates_size(), 1);
        QCOMPARE(services->principals().active()->profile().dates(0).id(), std::string("pension-check"));
    }

    void aProfileThatIsNotSentYetStandsOnTop()
    {
        ServicesBench bench;
        const auto services = startedWith(bench, "mother");
        v1::Profile profile = services->principals().active()->profile();
        profile.set_phone("13800000009");
        must(wait(services->principals().saveProfile(QStringLiteral("mother"), profile)));
        QVERIFY(QTest::qWaitFor([&] { return services->principals().active()->profile().phone() == "13800000009"; },
                                10'000));
    }
};

TONGBAN_TEST(PrincipalsTest)

#include "tst_principals.moc"
