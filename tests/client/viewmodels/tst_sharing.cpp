// SPDX-License-Identifier: Apache-2.0
#include "client/documents/code_reader.h"
#include "client/services/booking_service.h"
#include "client/viewmodels/app_context.h"
#include "client/viewmodels/booking/appointment_view_model.h"
#include "client/viewmodels/guide/notice_view_model.h"
#include "platform/fake/remembering_sharing.h"
#include "tests/client/services/services_bench.h"
#include "tests/support/test_main.h"

#include <QBuffer>
#include <QSignalSpy>

using namespace tongban;
using namespace tongban::viewmodels;
using tongban::platform::RememberingSharing;
using tongban::platform::Sharing;
using tongban::testing::ServicesBench;

namespace
{

// A device that hands things on in this way.
struct SharingDevice {
    explicit SharingDevice(Sharing::Way way)
        : sharing(way)
    {
        bench.sharing = &sharing;
        services = bench.start();
        context.emplace(*services);
        AppContext::setInstance(&*context);
    }
    ~SharingDevice()
    {
        AppContext::setInstance(nullptr);
    }

    RememberingSharing sharing;
    ServicesBench bench;
    std::unique_ptr<services::Services> services;
    std::optional<AppContext> context;
};

bool isThere(const PageViewModel& page)
{
    return QTest::qWaitFor([&] { return page.state() == page_state::Ready; }, 10'000);
}

QString visitOf(SharingDevice& run, v1::AppointmentKind kind)
{
    if (!QTest::qWaitFor([&] { return run.context->stage() == AppContext::Stage::Ready; }, 10'000))
        return {};
    v1::Appointment visit;
    visit.set_kind(kind);
    visit.set_guide_id("wfd-026");
    visit.set_guide_name("资格认证");
    visit.set_address("八里村 12 号");
    v1::SlotWish& wish = *visit.add_wishes();
    wish.set_date("2026-12-01");
    wish.set_starts("09:00");
    wish.set_ends("09:30");
    return testing::must(testing::wait(run.services->bookings().request(visit)));
}

} // namespace

class SharingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNoticeIsHandedOnAsAPictureAndAsText()
    {
        SharingDevice run(Sharing::Way::Clipboard);
        const QSignalSpy said(&*run.context, &AppContext::announced);
        NoticeViewModel notice;
        notice.setGuideId(QStringLiteral("wfd-026"));
        QVERIFY(isThere(notice));
        notice.sharePicture();
        QVERIFY(QTest::qWaitFor([&] { return !run.sharing.lastPicture.isNull(); }, 10'000));
        notice.shareWords();
        QVERIFY(run.sharing.lastText.contains(QStringLiteral("要带的")));
        QVERIFY(run.sharing.lastText.contains(QStringLiteral("12345")));
        QCOMPARE(said.count(), 2);
    }

    void aNoticeSaysWhenTheDoorsAreOpenAndItsCodeLeadsBackToTheGuide()
    {
        SharingDevice run(Sharing::Way::Clipboard);
        NoticeViewModel notice;
        notice.setGuideId(QStringLiteral("wfd-026"));
        QVERIFY(isThere(notice));
        notice.shareWords();
        QVERIFY(run.sharing.lastText.contains(QStringLiteral("这七天：")));
        notice.sharePicture();
        QVERIFY(QTest::qWaitFor([&] { return !run.sharing.lastPicture.isNull(); }, 10'000));
        QByteArray png;
        QBuffer file(&png);
        QVERIFY(run.sharing.lastPicture.save(&file, "PNG"));
        const QString code = testing::must(documents::readCode(png));
        QVERIFY2(code.contains(notice.title()) && code.contains(QStringLiteral("12345")), qPrintable(code));
    }

    void theSystemsOwnSheetIsSaidByNobodyElse()
    {
        SharingDevice run(Sharing::Way::Sheet);
        const QSignalSpy said(&*run.context, &AppContext::announced);
        NoticeViewModel notice;
        notice.setGuideId(QStringLiteral("wfd-026"));
        QVERIFY(isThere(notice));
        notice.shareWords();
        QVERIFY(!run.sharing.lastText.isEmpty());
        QCOMPARE(said.count(), 0);
    }

    void nothingIsOfferedWhereNothingCanBeDone()
    {
        const SharingDevice run(Sharing::Way::None);
        QVERIFY(!run.context->canShare());
    }

    void aVisitThatIsOnlyWishedForSaysSo()
    {
        SharingDevice run(Sharing::Way::Clipboard);
        AppointmentViewModel visit;
        visit.setAppointmentId(visitOf(run, v1::APPOINTMENT_KIND_COUNTER));
        QVERIFY(isThere(visit));
        visit.share();
        QVERIFY(run.sharing.lastText.contains(QStringLiteral("想约 ")));
        QVERIFY(run.sharing.lastText.contains(visit.stateText()));
    }

    void nobodysHomeIsHandedOn()
    {
        SharingDevice run(Sharing::Way::Clipboard);
        AppointmentViewModel visit;
        visit.setAppointmentId(visitOf(run, v1::APPOINTMENT_KIND_HOME_VISIT));
        QVERIFY(isThere(visit));
        visit.share();
        QVERIFY(!run.sharing.lastText.contains(QStringLiteral("八里村")));
        QVERIFY(run.sharing.lastText.contains(QStringLiteral("上门")));
    }
};

TONGBAN_TEST(SharingTest)

#include "tst_sharing.moc"
