// SPDX-License-Identifier: Apache-2.0
#include "client/services/sync/missing_files.h"
#include "sync/base/limits.h"
#include "sync/crypto/digest.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <map>

using namespace tongban;
using namespace tongban::services;
using Step = MissingFiles::Step;

namespace
{

std::string shaOf(const std::string& bytes)
{
    return std::string(crypto::asText(crypto::sha256(bytes)));
}

v1::Attachment named(const std::string& name, const std::string& bytes)
{
    v1::Attachment file;
    file.set_name(name);
    file.set_sha256(shaOf(bytes));
    file.set_bytes(static_cast<std::int64_t>(bytes.size()));
    return file;
}

// The person's file, in memory.
class Shelf final : public AttachmentSource
{
public:
    Result<transport::UploadSource> open(const v1::Attachment&) override
    {
        return fail(ErrorCode::NotFound, "nothing is uploaded here");
    }
    transport::UploadState uploadState(const std::string&) override
    {
        return {};
    }
    void keepUploadState(const std::string&, const transport::UploadState&) override {}
    Result<std::vector<v1::Attachment>> missing() override
    {
        std::vector<v1::Attachment> files;
        std::copy_if(wanted.begin(), wanted.end(), std::back_inserter(files),
                     [this](const v1::Attachment& file) { return !kept.contains(file.name()); });
        return files;
    }
    Result<void> keep(const v1::Attachment& file, std::string_view bytes) override
    {
        if (full)
            return fail(ErrorCode::StorageFull, "no room");
        kept[file.name()] = bytes;
        return {};
    }

    std::vector<v1::Attachment> wanted;
    std::map<std::string, std::string> kept;
    bool full = false;
};

// The platform, as far away as a test wants it.
class Depot final : public transport::BlobFetcher
{
public:
    Result<std::string> fetch(const std::string& sha256, std::int64_t, std::int64_t offset, std::size_t length) override
    {
        ++asked;
        if (away)
            return fail(ErrorCode::Unavailable, "nobody is there");
        const auto found = held.find(sha256);
        if (found == held.end())
            return fail(ErrorCode::NotFound, "not here");
        given += std::min(length, found->second.size() - static_cast<std::size_t>(offset));
        return found->second.substr(static_cast<std::size_t>(offset), length);
    }

    std::map<std::string, std::string> held;
    bool away = false;
    int asked = 0;
    std::size_t given = 0;
};

struct Bringing {
    Shelf shelf;
    Depot depot;
    MissingFiles files{shelf, depot};

    void want(const std::string& name, const std::string& bytes)
    {
        shelf.wanted.push_back(named(name, bytes));
    }
    void hold(const std::string& bytes)
    {
        depot.held[shaOf(bytes)] = bytes;
    }
    void bringAll()
    {
        files.look();
        while (files.wants())
            files.fetch();
    }
};

} // namespace

class MissingFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsAskedForWhereNothingIsMissing()
    {
        Bringing bringing;
        QVERIFY(!bringing.files.wants());
        bringing.bringAll();
        QCOMPARE(bringing.depot.asked, 0);
    }

    void aLongFileComesPieceByPieceAndIsToldOnceWhole()
    {
        Bringing bringing;
        const std::string photo(2 * limits::kFetchPieceBytes + 1, 'p');
        bringing.want("photo", photo);
        bringing.hold(photo);
        bringing.files.look();
        QCOMPARE(bringing.files.fetch(), Step::Piece);
        QCOMPARE(bringing.files.fetch(), Step::Piece);
        QVERIFY(bringing.shelf.kept.empty());
        QCOMPARE(bringing.files.fetch(), Step::File);
        QCOMPARE(bringing.shelf.kept["photo"], photo);
        QVERIFY(!bringing.files.wants());
    }

    void whatWasCutGoesOnWhereItStoppedOnceThePlatformIsThereAgain()
    {
        Bringing bringing;
        const std::string photo(3 * limits::kFetchPieceBytes, 'p');
        bringing.want("photo", photo);
        bringing.hold(photo);
        bringing.files.look();
        QCOMPARE(bringing.files.fetch(), Step::Piece);
        bringing.depot.away = true;
        QCOMPARE(bringing.files.fetch(), Step::Nothing);
        QVERIFY(bringing.files.waits());
        QVERIFY(!bringing.files.wants());
        bringing.depot.away = false;
        bringing.bringAll();
        QCOMPARE(bringing.shelf.kept["photo"], photo);
        QCOMPARE(bringing.depot.given, photo.size());
    }

    void whatThePlatformDoesNotHaveKeepsNoOtherWaiting()
    {
        Bringing bringing;
        bringing.want("lost", "lost");
        bringing.want("there", "there");
        bringing.hold("there");
        bringing.bringAll();
        QCOMPARE(bringing.shelf.kept.size(), std::size_t{1});
        QCOMPARE(bringing.shelf.kept["there"], std::string("there"));
        QVERIFY(!bringing.files.waits());
        // It may have it later.
        bringing.hold("lost");
        bringing.bringAll();
        QCOMPARE(bringing.shelf.kept["lost"], std::string("lost"));
    }

    void wrongBytesAreNeitherKeptNorAskedForAgain()
    {
        Bringing bringing;
        bringing.want("photo", "right");
        bringing.depot.held[shaOf("right")] = "wrong";
        bringing.bringAll();
        QVERIFY(bringing.shelf.kept.empty());
        const int asked = bringing.depot.asked;
        bringing.bringAll();
        QCOMPARE(bringing.depot.asked, asked);
    }

    void whereThereIsNoRoomItIsTriedAgainLater()
    {
        Bringing bringing;
        bringing.want("photo", "photo");
        bringing.hold("photo");
        bringing.shelf.full = true;
        bringing.bringAll();
        QVERIFY(bringing.files.waits());
        bringing.shelf.full = false;
        bringing.bringAll();
        QCOMPARE(bringing.shelf.kept["photo"], std::string("photo"));
    }
};

TONGBAN_TEST(MissingFilesTest)
#include "tst_missing_files.moc"
