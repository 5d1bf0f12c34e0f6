// SPDX-License-Identifier: Apache-2.0
#include "client/services/case_service.h"
#include "client/services/catalogue_service.h"
#include "client/services/filling/filling.h"
#include "client/services/principal_service.h"
#include "client/services/session_service.h"
#include "sync/crypto/digest.h"
#include "tests/client/services/services_bench.h"
#include "tests/e2e/tour/server_process.h"
#include "tests/e2e/uploads/cut_link.h"
#include "tests/support/test_main.h"

#include <QDirIterator>
#include <QRandomGenerator>
#include <QUrl>

#include <set>

using namespace tongban;
using namespace tongban::services;
using tongban::testing::CutLink;
using tongban::testing::MemoryKeySource;
using tongban::testing::must;
using tongban::testing::wait;

namespace
{

constexpr int kPhotos = 20;
constexpr int kCuts = 10;
constexpr int kSharedPhotos = 5;
constexpr int kSharedCuts = 3;
constexpr int kLongMs = 120'000;

// Noise does not shrink: each photo is of some hundred KiB and unlike every other.
QString noisyPhoto(const QTemporaryDir& folder, int number)
{
    QImage image(480, 360, QImage::Format_RGB32);
    QRandomGenerator noise(static_cast<quint32>(number + 1));
    noise.fillRange(reinterpret_cast<quint32*>(image.bits()), image.sizeInBytes() / 4);
    const QString path = folder.filePath(QStringLiteral("page-%1.png").arg(number, 2, 10, QLatin1Char('0')));
    image.save(path);
    return path;
}

// The real platform with the city's content, and a folder for what a test makes.
struct City {
    City()
    {
        must(server.start());
    }
    [[nodiscard]] QString path(const char* name) const
    {
        return folder.filePath(QString::fromLatin1(name));
    }
    [[nodiscard]] std::uint16_t port() const
    {
        return static_cast<std::uint16_t>(QUrl(server.url()).port());
    }
    // Of the seeded son.
    [[nodiscard]] QString code()
    {
        return must(server.codeOf(QStringLiteral("于建国")));
    }

    QTemporaryDir folder;
    e2e::ServerProcess server{QStringLiteral(TONGBAN_BIN_DIR "/tongban-platform"), path("platform"),
                              QStringLiteral(TONGBAN_SOURCE_DIR "/server/content/wafangdian")};
};

// A device of the seeded son, at the platform through a link.
struct Phone {
    Phone(const QString& data, const e2e::ServerProcess& server, const CutLink& link)
    {
        QFile root(server.rootFile());
        if (!root.open(QIODevice::ReadOnly))
            std::abort();
        ServicePorts ports{data.toStdString(),
                           "http://127.0.0.1:" + std::to_string(link.port()),
                           "210281",
                           root.readAll().toStdString(),
                           QStringLiteral("test"),
                           keys,
                           clock,
                           random};
        ports.lookAgain = std::chrono::milliseconds{100};
        services = std::make_unique<Services>(ports);
    }

    void enrol(const QString& code) const
    {
        services->session().start();
        // The forms come last.
        const auto hasGuides = [this] {
            return wait(services->catalogue().guide(QStringLiteral("wfd-042"))).has_value() &&
                   wait(services->catalogue().form(QStringLiteral("wfd-f042"))).has_value();
        };
        if (!QTest::qWaitFor(hasGuides, kLongMs))
            qFatal("the guides do not come");
        must(wait(services->session().chooseTown(QStringLiteral("210281101"))));
        must(wait(services->session().enrol(code)));
    }

    [[nodiscard]] QString self() const
    {
        return QString::fromStdString(services->principals().activeId());
    }

    [[nodiscard]] std::unique_ptr<Filling> open(const QString& draftId = {}) const
    {
        FormWanted wanted;
        wanted.guideId = QStringLiteral("wfd-042");
        wanted.draftId = draftId;
        return must(Filling::make(services->forms(), must(wait(services->forms().open(wanted))),
                                  services->catalogue().workCalendar()));
    }

    MemoryKeySource keys;
    SystemClock clock;
    crypto::SecureRandom random;
    std::unique_ptr<Services> services;
};

void answerAll(Filling& filling)
{
    must(filling.answer("/data/illness/diseases", "hypertension"));
    must(filling.answer("/data/illness/bedridden", "no"));
}

v1::Attachment addPage(Filling& filling, const QString& photo)
{
    const std::string page = must(filling.addInstance("/data/papers")) + "/page";
    must(wait(filling.attach(page, {photo, {}, {}})));
    return filling.draft().attachments(filling.draft().attachments_size() - 1);
}

} // namespace

class UploadsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twentyPhotosOverALinkThatIsCutTenTimes()
    {
        City city;
        // Every few hundred KiB that go up cut it.
        CutLink link(city.port());
        link.cut(CutLink::Way::Up, 256 * 1024, kCuts);
        const Phone phone(city.path("client"), city.server, link);
        phone.enrol(city.code());

        const auto filling = phone.open();
        answerAll(*filling);
        std::vector<std::string> digests;
        std::size_t bytes = 0;
        for (int i = 0; i < kPhotos; ++i) {
            const v1::Attachment made = addPage(*filling, noisyPhoto(city.folder, i));
            digests.push_back(made.sha256());
            bytes += static_cast<std::size_t>(made.bytes());
        }
        QVERIFY(filling->session().validate().empty());
        QVERIFY(bytes > static_cast<std::size_t>(kCuts) * 256 * 1024);
        filling->settle();
        const QString caseId = must(wait(phone.services->cases().submit(QString::fromStdString(filling->draft().id()),
                                                                        filling->submission(), {}, {})));

        // The number is the receipt: it never comes before all bytes have gone up.
        const auto hasReceipt = [&] {
            const Result<CaseView> view = wait(phone.services->cases().caseById(caseId));
            const bool there = view && !view->value.number().empty();
            return there && (link.bytesUp() >= bytes || (qFatal("a receipt before the photos"), false));
        };
        QVERIFY(QTest::qWaitFor(hasReceipt, kLongMs));
        QCOMPARE(link.cutsMade(), kCuts);
        const v1::Case sent = must(wait(phone.services->cases().caseById(caseId))).value;
        QCOMPARE(sent.submission().attachments_size(), kPhotos);
        for (int i = 0; i < kPhotos; ++i) {
            const v1::Attachment& photo = sent.submission().attachments(i);
            QCOMPARE(photo.sha256(), digests[static_cast<std::size_t>(i)]);
            QCOMPARE(photo.form_path(), "/data/papers[" + std::to_string(i + 1) + "]/page");
        }
        verifyHeld(city.path("platform"), digests);
    }

    void photosOfASharedFormComeToTheOtherDeviceOverALinkThatIsCut()
    {
        City city;
        const QString code = city.code();
        CutLink link(city.port());
        const Phone phone(city.path("phone"), city.server, link);
        phone.enrol(code);
        const Phone desktop(city.path("desktop"), city.server, link);
        desktop.enrol(code);

        must(wait(phone.services->forms().setSharesDrafts(phone.self(), true)));
        const auto filling = phone.open();
        std::vector<v1::Attachment> photos;
        std::int64_t bytes = 0;
        for (int i = 0; i < kSharedPhotos; ++i) {
            photos.push_back(addPage(*filling, noisyPhoto(city.folder, i)));
            bytes += photos.back().bytes();
        }
        QVERIFY(bytes > std::int64_t{kSharedCuts} * 192 * 1024);
        filling->settle();
        link.cut(CutLink::Way::Down, 192 * 1024, kSharedCuts);
        must(wait(phone.services->forms().tellOthers(phone.self().toStdString())));

        for (const v1::Attachment& photo : photos) {
            const auto came = [&] {
                const auto picture = wait(desktop.services->forms().preview(desktop.self(), photo, 240));
                return picture.has_value() && !picture->isEmpty();
            };
            QVERIFY(QTest::qWaitFor(came, kLongMs));
        }
        QCOMPARE(link.cutsMade(), kSharedCuts);
        const auto there = desktop.open(QString::fromStdString(filling->draft().id()));
        QCOMPARE(there->draft().attachments_size(), kSharedPhotos);
        for (const v1::Attachment& photo : photos) {
            const v1::Attachment* const shown = there->attachment(photo.name());
            QVERIFY(shown != nullptr);
            QCOMPARE(shown->sha256(), photo.sha256());
        }
    }

private:
    // What lies at the platform is what was photographed, bit by bit.
    static void verifyHeld(const QString& platform, const std::vector<std::string>& digests)
    {
        std::set<std::string> held;
        QDirIterator files(platform, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.size() > 1000 && file.size() < 5'000'000 && file.open(QIODevice::ReadOnly))
                held.insert(std::string(crypto::asText(crypto::sha256(file.readAll().toStdString()))));
        }
        for (const std::string& digest : digests)
            QVERIFY(held.contains(digest));
    }
};

TONGBAN_TEST(UploadsTest)
#include "tst_uploads.moc"
