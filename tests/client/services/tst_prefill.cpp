// SPDX-License-Identifier: Apache-2.0
#include "client/services/catalogue_service.h"
#include "client/services/filling/filling.h"
#include "client/services/guide_service.h"
#include "tests/client/services/services_bench.h"
#include "tests/support/test_main.h"

using namespace tongban;
using namespace tongban::services;
using tongban::testing::must;
using tongban::testing::ServicesBench;
using tongban::testing::wait;

namespace
{

void choose(Services& services, const char* guide, const char* question, const char* option)
{
    v1::SituationAnswer answer;
    answer.set_question_id(question);
    answer.add_option_ids(option);
    must(wait(services.guides().answer(QString::fromLatin1(guide), answer)));
}

std::unique_ptr<Filling> open(Services& services, const char* guide)
{
    return must(Filling::make(services.forms(),
                              must(wait(services.forms().open({QString::fromLatin1(guide), {}, {}, false, {}, false}))),
                              services.catalogue().workCalendar()));
}

std::string value(const Filling& filling, const char* path)
{
    return filling.session().value(filling.session().find(path).value());
}

// The son's shop, for which things are done now.
void chooseShop(ServicesBench& bench)
{
    v1::Principal shop;
    shop.set_id("shop");
    shop.set_kind(v1::PRINCIPAL_KIND_BUSINESS);
    shop.mutable_profile()->set_name("建国包子铺");
    shop.mutable_profile()->set_phone("13800000002");
    shop.mutable_profile()->set_phone_owner("于建国");
    shop.mutable_profile()->set_address("岭东街道样例路 8 号");
    const auto vault = must(store::Vault::open(bench.paths, bench.keys, bench.random));
    must(vault->addPrincipal(shop, {}, 0));
    must(vault->change([](v1::DeviceState& state) { state.set_active_principal_id("shop"); }));
}

} // namespace

class PrefillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasChosenOnTheGuideIsNotAskedAgain()
    {
        ServicesBench bench;
        const auto services = bench.start();
        choose(*services, "wfd-065", "build", "bigger");
        choose(*services, "wfd-065", "land", "old-site");
        const auto filling = open(*services, "wfd-065");
        QCOMPARE(value(*filling, "/data/place/action"), std::string("extend"));
        QCOMPARE(value(*filling, "/data/place/farmland"), std::string("no"));
        const auto node = filling->session().find("/data/place/action").value();
        QVERIFY(filling->session().state(node).origin == forms::Origin::Prefilled);
    }

    void whatWasNotChosenStaysOpen()
    {
        ServicesBench bench;
        const auto services = bench.start();
        QVERIFY(value(*open(*services, "wfd-065"), "/data/place/action").empty());
    }

    void aShopIsAPrincipalOfItsOwnAndItsOwnerIsKnown()
    {
        ServicesBench bench;
        chooseShop(bench);
        const auto services = bench.start();
        const auto filling = open(*services, "wfd-081");
        QCOMPARE(value(*filling, "/data/owner/name"), std::string("于建国"));
        QCOMPARE(value(*filling, "/data/owner/trade_name"), std::string("建国包子铺"));
        QCOMPARE(value(*filling, "/data/place/where"), std::string("岭东街道样例路 8 号"));
        QCOMPARE(value(*filling, "/data/manager/manager_phone"), std::string("13800000002"));
        // The owner's phone is the shop's own.
        QCOMPARE(value(*filling, "/data/contact/phone_owner"), std::string("self"));
    }

    void aPersonsTradeNameIsNotTheirOwn()
    {
        ServicesBench bench;
        const auto services = bench.start();
        const auto filling = open(*services, "wfd-081");
        QCOMPARE(value(*filling, "/data/owner/name"), std::string("王桂兰"));
        QVERIFY(value(*filling, "/data/owner/trade_name").empty());
    }
};

TONGBAN_TEST(PrefillTest)
#include "tst_prefill.moc"
