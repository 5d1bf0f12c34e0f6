// SPDX-License-Identifier: Apache-2.0
#include "client/domain/codes/division_code.h"
#include "client/domain/codes/item_code.h"
#include "client/domain/codes/uscc.h"
#include "client/domain/id_number.h"
#include "client/domain/mask.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace tongban::domain;

class CodesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theStandardsSamplesPass_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("valid");
        QTest::newRow("standard, X") << "11010519491231002X" << true;
        QTest::newRow("standard, digit") << "440524188001010014" << true;
        QTest::newRow("lower-case x") << "11010519491231002x" << true;
        QTest::newRow("spaces between groups") << " 110105 19491231 002X " << true;
        QTest::newRow("wrong check digit") << "110105194912310021" << false;
        QTest::newRow("no such day") << "110105194902310020" << false;
        QTest::newRow("15 digits are history") << "110105491231002" << false;
        QTest::newRow("X in the middle") << "1101051949123X002X" << false;
        QTest::newRow("empty") << "" << false;
        QTest::newRow("full-width digits") << "１１０１０５１９４９１２３１００２Ｘ" << false;
    }

    void theStandardsSamplesPass()
    {
        QFETCH(QString, text);
        QFETCH(bool, valid);
        QCOMPARE(isValidIdNumber(text.toStdString()), valid);
    }

    void anIdNumberTellsBirthAndSexAndItsAreaIsNotJudged()
    {
        // 210299 is an area nobody was ever registered in.
        const std::string text = std::string("21029919520314002") + idCheckDigit("21029919520314002");
        const auto number = parseIdNumber(text);
        QVERIFY(number);
        QCOMPARE(formatDate(number->birthDate), std::string("1952-03-14"));
        QVERIFY(number->sex == Sex::Female);
        QCOMPARE(number->area, std::string("210299"));
    }

    void creditAndOrganisationCodesAreChecked()
    {
        for (const char* code : {"91350100M000100Y43", "11511301008778183N", "11440100007482575H"}) {
            QVERIFY2(isValidUscc(code), code);
            QVERIFY2(isValidOrgCode(orgCodeOf(code)), code);
        }
        QVERIFY(isValidUscc("11440100007482575h"));
        QVERIFY(!isValidUscc("91350100M000100Y44"));
        QVERIFY(!isValidUscc("9135010OM000100Y43"));
        QVERIFY(!isValidUscc("TE5116020105116050"));
    }

    void divisionsKnowTheirLevelAndTheirParent()
    {
        QCOMPARE(normaliseDivision("440113000000"), std::string("440113"));
        QCOMPARE(normaliseDivision("210000000000"), std::string("21"));
        QVERIFY(divisionLevel("210281001002") == DivisionLevel::Village);
        QVERIFY(divisionLevel("210281") == DivisionLevel::County);
        QVERIFY(divisionLevel("2102x1") == DivisionLevel::None);
        QCOMPARE(parentDivision("210281001002"), std::string("210281001"));
        QCOMPARE(parentDivision("21"), std::string());
        QVERIFY(liesIn("210281001002", "210281"));
        QVERIFY(!liesIn("210281", "210281001"));
        QVERIFY(!liesIn("210281", ""));
    }

    void anItemCodeIsTakenApartWhenItHasTheShapeAndRefusedNever()
    {
        const auto parts = splitItemCode("11320829014341463H432201432500201");
        QVERIFY(parts);
        QCOMPARE(parts->basic, std::string("322014325002"));
        QCOMPARE(parts->level, '4');
        QCOMPARE(parts->sequence, std::string("01"));
        QVERIFY(parts->usccValid);
        QVERIFY(!splitItemCode("H-000185-001-4444444444"));
        QVERIFY(!splitItemCode("511A0138000000-511602000000-000-115113010833722043-1-00"));
    }

    void masksKeepOnlyWhatRecognises()
    {
        QCOMPARE(maskName("王桂兰"), std::string("王**"));
        QCOMPARE(maskName("王"), std::string("王"));
        QCOMPARE(maskName(""), std::string());
        QCOMPARE(maskIdNumber("11010519491231002X"), std::string("110***********002X"));
        QCOMPARE(maskIdNumber("1234567"), std::string("*******"));
        QCOMPARE(maskPhone("13800001234"), std::string("138****1234"));
        QCOMPARE(maskPhone("12345"), std::string("12345"));
        QCOMPARE(maskBankAccount("6222020200001234567"), std::string("***************4567"));
    }
};

TONGBAN_TEST(CodesTest)

#include "tst_codes.moc"
