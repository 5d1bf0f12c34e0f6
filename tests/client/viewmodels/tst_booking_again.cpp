// SPDX-License-Identifier: Apache-2.0
#include "client/viewmodels/app_context.h"
#include "client/viewmodels/booking/booking_view_model.h"
#include "tests/client/services/services_bench.h"
#include "tests/support/test_main.h"

using namespace tongban;
using namespace tongban::viewmodels;
using tongban::testing::ServicesBench;

namespace
{

const QString kGuide = QStringLiteral("wfd-026");

struct BookingDevice {
    BookingDevice()
        : services(bench.start())
        , context(*services)
    {
        AppContext::setInstance(&context);
    }
    ~BookingDevice()
    {
        AppContext::setInstance(nullptr);
    }

    ServicesBench bench;
    std::unique_ptr<services::Services> services;
    AppContext context;
};

bool offersDays(const BookingViewModel& booking)
{
    return QTest::qWaitFor([&] { return !booking.days().isEmpty(); }, 10'000);
}

QString valueOf(const QVariantList& rows, qsizetype index)
{
    return rows.value(index).toMap().value(QStringLiteral("value")).toString();
}

} // namespace

class BookingAgainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasChosenIsChosenAgainAfterARestart()
    {
        const BookingDevice device;
        BookingViewModel before;
        before.setGuideId(kGuide);
        QVERIFY(offersDays(before));
        before.setDay(valueOf(before.days(), 1));
        before.setTime(valueOf(before.times(), 2));
        QVERIFY(!before.time().isEmpty());
        BookingViewModel again;
        again.comeBackTo(before.officeId(), before.day(), before.time());
        again.setGuideId(kGuide);
        QVERIFY(offersDays(again));
        QCOMPARE(again.officeId(), before.officeId());
        QCOMPARE(again.day(), before.day());
        QCOMPARE(again.time(), before.time());
    }

    void aDayThatIsGoneAndAnOfficeThatIsNoneChooseNothing_data()
    {
        QTest::addColumn<QString>("office");
        QTest::addColumn<QString>("day");
        QTest::newRow("a day that is gone") << QStringLiteral("hall") << QStringLiteral("2020-01-01");
        QTest::newRow("the choice at another office") << QStringLiteral("nowhere") << QString();
    }

    void aDayThatIsGoneAndAnOfficeThatIsNoneChooseNothing()
    {
        QFETCH(const QString, office);
        QFETCH(const QString, day);
        const BookingDevice device;
        BookingViewModel before;
        before.setGuideId(kGuide);
        QVERIFY(offersDays(before));
        BookingViewModel again;
        again.comeBackTo(office, day.isEmpty() ? valueOf(before.days(), 0) : day, QStringLiteral("09:00-09:30"));
        again.setGuideId(kGuide);
        QVERIFY(offersDays(again));
        QVERIFY(again.day().isEmpty());
        QVERIFY(again.time().isEmpty());
    }
};

TONGBAN_TEST(BookingAgainTest)
#include "tst_booking_again.moc"
