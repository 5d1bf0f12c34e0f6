// SPDX-License-Identifier: Apache-2.0
#include "client/services/form_service.h"
#include "client/services/services.h"
#include "client/viewmodels/filling/fill_view_model.h"
#include "sync/crypto/digest.h"
#include "tests/client/viewmodels/fill_run.h"
#include "tests/support/test_main.h"

using namespace tongban;
using namespace tongban::viewmodels;
using tongban::testing::FillRun;
using tongban::testing::must;
using tongban::testing::ServicesBench;

namespace
{

const QString kPortrait = QStringLiteral("/data/papers/portrait");
const QString kNotHere = QStringLiteral("照片还没传到这台设备");

// The mother's other device has begun a form and taken a photo for it.
struct PhotoElsewhere {
    PhotoElsewhere()
    {
        QFile file(bench.picture(QStringLiteral("portrait.png"), Qt::darkGreen));
        if (!file.open(QIODevice::ReadOnly))
            std::abort();
        bytes = file.readAll().toStdString();
        v1::Draft draft;
        draft.set_id("draft-1");
        draft.set_principal_id("mother");
        draft.set_guide_id("wfd-048");
        draft.set_form_id("wfd-f048");
        draft.set_state(v1::DRAFT_STATE_OPEN);
        draft.set_begun_device_id("other");
        draft.set_begun_device_name("手机");
        v1::DraftField& field = *draft.add_fields();
        field.set_path(kPortrait.toStdString());
        v1::DraftValue& value = *field.add_values();
        value.set_text("portrait.png");
        value.set_device_id("other");
        v1::Attachment& photo = *value.mutable_attachment();
        photo.set_name("portrait.png");
        photo.set_media_type("image/png");
        photo.set_bytes(static_cast<std::int64_t>(bytes.size()));
        photo.set_sha256(std::string(crypto::asText(crypto::sha256(bytes))));
        bench.pull(draft);
    }

    void bring()
    {
        must(bench.openPerson("mother")->attachments().add(bytes, "image/png", "portrait.png", bench.clock.now()));
    }

    ServicesBench bench;
    std::string bytes;
};

QString detailOf(FillViewModel& fill)
{
    return testing::roleOf(*fill.items(), kPortrait, "fileText").toString();
}

QString pictureOf(FillViewModel& fill)
{
    return testing::roleOf(*fill.items(), kPortrait, "preview").toString();
}

} // namespace

// Photos of a form that is gone on with on another device.
class FillPhotosTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPhotoThatHasNotComeYetIsSaidToBeElsewhereAndShownOnceItIsHere()
    {
        PhotoElsewhere elsewhere;
        FillRun run(elsewhere.bench);
        FillViewModel fill;
        fill.open({}, QStringLiteral("draft-1"), {});
        QVERIFY(testing::isReady(fill));
        fill.openPage(QStringLiteral("/data/papers"));
        QTRY_COMPARE(detailOf(fill), kNotHere);
        QVERIFY(pictureOf(fill).isEmpty());

        elsewhere.bring();
        Q_EMIT run.services->forms().fileCame(QStringLiteral("mother"));
        QTRY_VERIFY(pictureOf(fill).startsWith(QStringLiteral("data:image/")));
        QVERIFY(detailOf(fill) != kNotHere);
    }

    void aPhotoThatIsHereAlreadyIsShownAtOnce()
    {
        PhotoElsewhere elsewhere;
        elsewhere.bring();
        FillRun run(elsewhere.bench);
        FillViewModel fill;
        fill.open({}, QStringLiteral("draft-1"), {});
        QVERIFY(testing::isReady(fill));
        fill.openPage(QStringLiteral("/data/papers"));
        QTRY_VERIFY(pictureOf(fill).startsWith(QStringLiteral("data:image/")));
        QVERIFY(detailOf(fill) != kNotHere);
    }
};

TONGBAN_TEST(FillPhotosTest)
#include "tst_fill_photos.moc"
