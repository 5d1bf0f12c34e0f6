// SPDX-License-Identifier: Apache-2.0
#include "client/services/catalogue_service.h"
#include "client/services/ended_grants.h"
#include "client/services/form_service.h"
#include "client/services/outbox_service.h"
#include "client/services/principal_service.h"
#include "tests/client/services/services_bench.h"
#include "tests/support/test_main.h"

#include <QSignalSpy>

using namespace tongban;
using namespace tongban::services;
using namespace tongban::testing;

namespace
{

v1::GrantState grantOf(const std::string& principalId, bool ended)
{
    v1::GrantState grant;
    grant.set_grant_id("grant of " + principalId);
    grant.set_principal_id(principalId);
    grant.set_ended(ended);
    return grant;
}

// A device on which the mother is chosen.
class Device
{
public:
    Device()
    {
        if (!QTest::qWaitFor([&] { return services->principals().activeId() == "mother"; }, 10'000))
            std::abort();
        for (const v1::PrincipalEntry& entry : people()) {
            if (entry.principal().id() == "mother")
                file = bench.paths.person(entry.file_name());
        }
    }

    void endGrant()
    {
        services->endedGrants().heard({grantOf("son", false), grantOf("mother", true)});
    }
    // What was asked for so far is done, had it gone so far as to let go: each thread does one thing after the other.
    void drain()
    {
        (void)wait(services->forms().drafts());
        QSignalSpy heard(&services->catalogue(), &CatalogueService::imported);
        services->catalogue().importBundle(bench.paths.root() / "none.tongban");
        QVERIFY(QTest::qWaitFor([&] { return heard.count() > 0; }, 10'000));
        (void)wait(services->forms().drafts());
    }
    [[nodiscard]] bool knowsMother()
    {
        const auto all = people();
        return std::filesystem::exists(file) && std::any_of(all.begin(), all.end(), [](const auto& entry) {
                   return entry.principal().id() == "mother";
               });
    }
    [[nodiscard]] v1::Draft beginDraft()
    {
        FormWanted wanted;
        wanted.guideId = QStringLiteral("wfd-026");
        v1::Draft draft = must(wait(services->forms().open(wanted))).draft;
        must(wait(services->forms().save(draft)));
        return draft;
    }

    ServicesBench bench;
    std::unique_ptr<Services> services = bench.start();
    QSignalSpy letGo{&services->endedGrants(), &EndedGrants::letGoOf};
    std::filesystem::path file;

private:
    google::protobuf::RepeatedPtrField<v1::PrincipalEntry> people()
    {
        return must(must(store::Vault::open(bench.paths, bench.keys, bench.random))->state()).principals();
    }
};

} // namespace

class EndedGrantsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsKeptOfWhomOneMayNotActForAnyMore()
    {
        Device device;
        QVERIFY(device.knowsMother());
        device.endGrant();
        QTRY_COMPARE(device.letGo.count(), 1);
        QCOMPARE(device.letGo.front().front().toString(), QStringLiteral("王桂兰"));
        QVERIFY(!device.knowsMother());
        QVERIFY(!std::filesystem::exists(device.file));
        QTRY_COMPARE(device.services->principals().activeId(), std::string("son"));
        QCOMPARE(device.services->principals().principals().size(), std::size_t{1});
    }

    void whatIsHalfFilledInIsNotTakenAway()
    {
        Device device;
        const v1::Draft draft = device.beginDraft();
        device.endGrant();
        device.drain();
        QVERIFY(device.knowsMother());
        must(wait(device.services->forms().discard(QString::fromStdString(draft.id()))));
        QTRY_COMPARE(device.letGo.count(), 1);
        QVERIFY(!device.knowsMother());
    }

    void whatHasNotBeenAnsweredYetIsNotTakenAway()
    {
        Device device;
        v1::Profile profile;
        profile.set_name("王桂兰");
        must(wait(device.services->principals().saveProfile(QStringLiteral("mother"), profile)));
        device.endGrant();
        device.drain();
        QVERIFY(device.knowsMother());
        device.services.reset();
        QVERIFY(device.knowsMother());
        QCOMPARE(must(device.bench.openPerson("mother")->outbox().all()).size(), std::size_t{1});
    }

    void anotherGrantThatLivesIsEnoughAndOneselfIsNeverLetGoOf()
    {
        Device device;
        device.services->endedGrants().heard({grantOf("son", true), grantOf("mother", true), grantOf("mother", false)});
        device.drain();
        QVERIFY(device.knowsMother());
        QCOMPARE(device.letGo.count(), 0);
        device.endGrant();
        QTRY_COMPARE(device.letGo.count(), 1);
        QCOMPARE(device.letGo.front().front().toString(), QStringLiteral("王桂兰"));
        QTRY_COMPARE(device.services->principals().principals().size(), std::size_t{1});
    }
};

TONGBAN_TEST(EndedGrantsTest)

#include "tst_ended_grants.moc"
