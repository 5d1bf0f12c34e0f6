// SPDX-License-Identifier: Apache-2.0
#include "client/domain/codes/bank_card.h"
#include "client/domain/codes/division_code.h"
#include "client/domain/materials/material_plan.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace tongban;
using namespace tongban::domain;

namespace
{

const Date kDay = parseDate("2026-11-23").value();

v1::Material paper(const char* id)
{
    v1::Material material;
    material.set_id(id);
    material.set_name(id);
    material.set_required(true);
    material.set_paper(true);
    material.set_electronic(true);
    return material;
}

v1::MaterialStatus given(const char* id, v1::MaterialWay way, const char* day = "")
{
    v1::MaterialStatus status;
    status.set_material_id(id);
    status.set_way(way);
    status.set_promised_date(day);
    return status;
}

v1::Guide guideOf(std::initializer_list<v1::Material> materials)
{
    v1::Guide guide;
    for (const v1::Material& material : materials)
        *guide.add_materials() = material;
    return guide;
}

std::vector<PlannedMaterial> plan(const v1::Guide& guide, std::initializer_list<v1::MaterialStatus> chosen,
                                  std::span<const v1::Licence> licences = {})
{
    google::protobuf::RepeatedPtrField<v1::MaterialStatus> all;
    for (const v1::MaterialStatus& status : chosen)
        *all.Add() = status;
    return planMaterials(guide, {}, all, licences, kDay);
}

v1::Licence licence(const char* code, const char* until)
{
    v1::Licence value;
    value.set_code(code);
    value.set_valid_until(until);
    return value;
}

} // namespace

class MaterialsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPromiseIsForADaySoonToCome_data()
    {
        QTest::addColumn<QString>("day");
        QTest::addColumn<bool>("fine");
        QTest::newRow("none") << QString() << false;
        QTest::newRow("no day") << QStringLiteral("soon") << false;
        QTest::newRow("today") << QStringLiteral("2026-11-23") << false;
        QTest::newRow("tomorrow") << QStringLiteral("2026-11-24") << true;
        QTest::newRow("the last") << QStringLiteral("2027-02-21") << true;
        QTest::newRow("too far") << QStringLiteral("2027-02-22") << false;
    }
    void aPromiseIsForADaySoonToCome()
    {
        QFETCH(QString, day);
        QFETCH(bool, fine);
        v1::Material material = paper("health");
        material.set_may_be_late(true);
        const auto fault = faultOf(material, given("health", v1::MATERIAL_WAY_LATE, qPrintable(day)), false, kDay);
        QCOMPARE(fault == MaterialFault::None, fine);
    }

    void onlyWhatTheGuideAllowsIsAWay()
    {
        const v1::Material material = paper("plan");
        QVERIFY(faultOf(material, given("plan", v1::MATERIAL_WAY_LATE, "2026-12-01"), false, kDay) ==
                MaterialFault::NotThisWay);
        QVERIFY(faultOf(material, given("plan", v1::MATERIAL_WAY_DECLARED), true, kDay) == MaterialFault::NotThisWay);
        QVERIFY(faultOf(material, given("plan", v1::MATERIAL_WAY_LICENCE), false, kDay) == MaterialFault::NotThisWay);
        QVERIFY(faultOf(material, given("plan", v1::MATERIAL_WAY_ATTACHED), false, kDay) == MaterialFault::File);
        QVERIFY(faultOf(material, given("plan", v1::MATERIAL_WAY_ATTACHED), true, kDay) == MaterialFault::None);
        QVERIFY(faultOf(material, given("plan", v1::MATERIAL_WAY_ON_SITE), false, kDay) == MaterialFault::None);
    }

    void aLicenceSparesThePaperAndAnExpiredOneProvesNothing()
    {
        v1::Material card = paper("card");
        card.set_licence_code("100208101");
        const v1::Guide guide = guideOf({card});
        const std::vector<v1::Licence> good{licence("100208101", "2030-01-01")};
        const std::vector<v1::Licence> over{licence("100208101", "2026-11-22")};
        const std::vector<v1::Licence> forever{licence("100208101", "")};
        QVERIFY(plan(guide, {}, good).front().licence != nullptr);
        QVERIFY(plan(guide, {}, forever).front().licence != nullptr);
        QVERIFY(plan(guide, {}, over).front().licence == nullptr);
        QVERIFY(plan(guide, {}, good).front().settled);
        QVERIFY(plan(guide, {}, good).front().status.way() == v1::MATERIAL_WAY_LICENCE);
    }

    void ofAlternativesOneIsEnough()
    {
        v1::Material deed = paper("deed");
        v1::Material lease = paper("lease");
        for (v1::Material* material : {&deed, &lease})
            material->set_one_of_group("place");
        deed.set_licence_code("sample-property-certificate");
        const v1::Guide guide = guideOf({deed, lease});
        // Nobody knows that there is a deed until it lies in the wallet.
        for (const PlannedMaterial& planned : plan(guide, {}))
            QVERIFY(!planned.settled);
        for (const PlannedMaterial& planned : plan(guide, {given("lease", v1::MATERIAL_WAY_ON_SITE)}))
            QVERIFY(planned.settled == (planned.material->id() == "deed"));
        const std::vector<v1::Licence> wallet{licence("sample-property-certificate", "")};
        for (const PlannedMaterial& planned : plan(guide, {}, wallet))
            QVERIFY(planned.settled);
    }

    void theFormItselfIsNoPaperBesideIt()
    {
        v1::Material form = paper("form");
        form.set_form_id("wfd-f065");
        v1::Material sketch = paper("sketch");
        sketch.set_form_path("/data/bounds/sketch");
        const v1::Guide guide = guideOf({form, sketch});
        const auto all = plan(guide, {});
        QCOMPARE(all.size(), std::size_t{1});
        QVERIFY(all.front().inForm && all.front().settled);
    }

    void aCardNumberChecksAndAPassbooksNeedNot()
    {
        QVERIFY(isLuhnNumber("4111 1111 1111 1111"));
        QVERIFY(!isLuhnNumber("4111 1111 1111 1112"));
        QVERIFY(!isLuhnNumber("卡号"));
        QVERIFY(looksLikeCardNumber("6228480402564890018"));
        QVERIFY(!looksLikeCardNumber("123456789012"));
    }

    void aPlaceIsSaidAsPeopleSayIt()
    {
        QCOMPARE(spokenPlace("东马屯村委会"), std::string("东马屯村"));
        QCOMPARE(spokenPlace("桃园社区居委会"), std::string("桃园社区"));
        QCOMPARE(spokenPlace("苇套农场生活区"), std::string("苇套农场生活区"));
        QCOMPARE(spokenPlace("八里村"), std::string("八里村"));
    }
};

TONGBAN_TEST(MaterialsTest)
#include "tst_materials.moc"
