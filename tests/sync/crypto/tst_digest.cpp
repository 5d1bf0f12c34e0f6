// SPDX-License-Identifier: Apache-2.0
#include "sync/crypto/digest.h"
#include "sync/crypto/mac.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <vector>

using namespace tongban;
using namespace tongban::crypto;

class DigestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // FIPS 180-4.
    void sha256GivesTheKnownValues()
    {
        QCOMPARE(toHex(sha256(std::string_view{})),
                 std::string("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
        QCOMPARE(toHex(sha256(std::string_view{"abc"})),
                 std::string("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    }

    void aStreamGivesTheSameAsTheWhole()
    {
        Sha256Stream stream;
        std::string all;
        for (int i = 0; i < 100; ++i) {
            const std::string piece(static_cast<std::size_t>(i * 7), static_cast<char>(i));
            stream.add(piece);
            all += piece;
        }
        QVERIFY(stream.finish() == sha256(all));
    }

    void aDigestIsReadFromHexAndBytesOnlyWhenItIsOne()
    {
        const Digest digest = sha256(std::string_view{"abc"});
        QVERIFY(digestFromHex(toHex(digest)) == digest);
        QVERIFY(digestFromBytes(toBytes(digest)) == digest);
        QVERIFY(!digestFromHex(toHex(digest).substr(1)));
        QVERIFY(!digestFromHex(std::string(64, 'g')));
        QVERIFY(!digestFromBytes(std::string(31, 'x')));
    }

    // RFC 4231, cases 2 and 6 (a key longer than a block).
    void hmacGivesTheKnownValues()
    {
        QCOMPARE(toHex(hmacSha256(asBytes("Jefe"), "what do ya want for nothing?")),
                 std::string("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"));
        const std::vector<std::uint8_t> key(131, 0xaa);
        QCOMPARE(toHex(hmacSha256(key, "Test Using Larger Than Block-Size Key - Hash Key First")),
                 std::string("60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"));
    }

    void macsAreEqualOnlyWhenAllBytesAre()
    {
        QVERIFY(equalInConstantTime(std::string_view{"same"}, std::string_view{"same"}));
        QVERIFY(!equalInConstantTime(std::string_view{"same"}, std::string_view{"samf"}));
        QVERIFY(!equalInConstantTime(std::string_view{"same"}, std::string_view{"sam"}));
    }
};

TONGBAN_TEST(DigestTest)

#include "tst_digest.moc"
