// SPDX-License-Identifier: Apache-2.0
#include "sync/crypto/aead.h"
#include "sync/crypto/sealed_box.h"
#include "sync/crypto/secret_bytes.h"
#include "sync/crypto/secure_random.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <algorithm>
#include <utility>

using namespace tongban;
using namespace tongban::crypto;

class SealingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasSealedOpensWithItsKeyAndContextOnly()
    {
        const SecretBytes key = SecretBytes::random(m_random, kAeadKeyBytes);
        const SecretBytes other = SecretBytes::random(m_random, kAeadKeyBytes);
        for (const std::string& bytes : {std::string(), std::string("身份证"), std::string(100'000, 'x')}) {
            const std::string envelope = *sealBytes(key.bytes(), bytes, "photo/1", m_random);
            QCOMPARE(openBytes(key.bytes(), envelope, "photo/1").value(), bytes);
            QCOMPARE(openBytes(other.bytes(), envelope, "photo/1").error().code, ErrorCode::WrongKey);
            QCOMPARE(openBytes(key.bytes(), envelope, "photo/2").error().code, ErrorCode::WrongKey);
        }
    }

    void everyFlippedBitAndEveryCutIsNoticed()
    {
        const SecretBytes key = SecretBytes::random(m_random, kAeadKeyBytes);
        const std::string envelope = *sealBytes(key.bytes(), "王桂兰", "", m_random);
        QVERIFY(envelope.find("王桂兰") == std::string::npos);
        for (std::size_t i = 0; i < envelope.size(); ++i) {
            std::string changed = envelope;
            changed[i] = static_cast<char>(changed[i] ^ 0x10);
            QVERIFY(!openBytes(key.bytes(), changed, ""));
            QVERIFY(!openBytes(key.bytes(), envelope.substr(0, i), ""));
        }
    }

    void theSameBytesAreNeverSealedTheSameWay()
    {
        const SecretBytes key = SecretBytes::random(m_random, kAeadKeyBytes);
        QVERIFY(*sealBytes(key.bytes(), "x", "", m_random) != *sealBytes(key.bytes(), "x", "", m_random));
        QCOMPARE(sealBytes(key.bytes().first(16), "x", "", m_random).error().code, ErrorCode::InvalidArgument);
    }

    void aSealedBoxOpensForItsReceiverOnly()
    {
        const SealingKey receiver = SealingKey::generate(m_random);
        const SealingKey other = SealingKey::generate(m_random);
        std::string box = *sealTo(receiver.publicKey(), "未发出的材料");
        QCOMPARE(receiver.open(box).value(), std::string("未发出的材料"));
        QCOMPARE(other.open(box).error().code, ErrorCode::DataLoss);
        QCOMPARE(receiver.open(box.substr(0, 20)).error().code, ErrorCode::DataLoss);
        box.front() = 9;
        QCOMPARE(receiver.open(box).error().code, ErrorCode::Unimplemented);
        QVERIFY(!sealTo({}, "x"));
    }

    void aSecretIsMovedAndLeavesNothingBehind()
    {
        SecretBytes secret = SecretBytes::random(m_random, 32);
        const SecretBytes copy = SecretBytes::copyOf(secret.bytes());
        const SecretBytes moved = std::move(secret);
        QVERIFY(std::ranges::equal(moved.bytes(), copy.bytes()));
        QVERIFY(secret.empty()); // NOLINT(bugprone-use-after-move): that is what is tested
    }

    void randomBytesAreNotTheSameTwice()
    {
        QVERIFY(randomId(m_random) != randomId(m_random));
    }

private:
    SecureRandom m_random;
};

TONGBAN_TEST(SealingTest)

#include "tst_sealing.moc"
