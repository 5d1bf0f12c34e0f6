// SPDX-License-Identifier: Apache-2.0
#include "sync/crypto/digest.h"
#include "sync/crypto/operation_signature.h"
#include "sync/crypto/secure_random.h"
#include "sync/crypto/signing_key.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <functional>
#include <vector>

using namespace tongban;
using namespace tongban::crypto;

namespace
{

v1::Operation anOperation()
{
    v1::Operation operation;
    operation.set_op_id("0123456789abcdef0123456789abcdef");
    operation.set_kind("case.submit");
    operation.set_lane("case/1");
    operation.set_base_version(7);
    operation.add_depends_on("aa");
    operation.add_depends_on("bb");
    operation.set_payload("payload");
    operation.add_attachments()->set_sha256(toBytes(sha256(std::string_view{"photo"})));
    operation.set_written_ms(1'772'409'600'000);
    operation.set_basis(v1::ACTING_BASIS_FAMILY_HELP);
    return operation;
}

} // namespace

class SigningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // RFC 8032, 7.1, test 2.
    void ed25519GivesTheKnownSignature()
    {
        const Digest seed = *digestFromHex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb");
        const SigningKey key = *SigningKey::fromSeed(seed);
        QCOMPARE(toHex(key.publicKey()),
                 std::string("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c"));
        const SignatureBytes signature = key.sign("\x72");
        QCOMPARE(toHex(signature), std::string("92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                                               "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"));
        QVERIFY(verifySignature(key.publicKey(), "\x72", signature));
        QVERIFY(!verifySignature(key.publicKey(), "\x73", signature));
        QCOMPARE(key.keyId(), toHex(sha256(key.publicKey())));
    }

    void aKeyOrSignatureOfTheWrongSizeVerifiesNothing()
    {
        SecureRandom random;
        const SigningKey key = SigningKey::generate(random);
        const SignatureBytes signature = key.sign("x");
        QVERIFY(!verifySignature(std::span(key.publicKey()).first(31), "x", signature));
        QVERIFY(!verifySignature(key.publicKey(), "x", std::span(signature).first(63)));
        QVERIFY(!verifySignature({}, "x", {}));
        QVERIFY(!SigningKey::fromSeed(std::span(key.publicKey()).first(31)));
    }

    void aKeyComesBackFromItsSeed()
    {
        SecureRandom random;
        const SigningKey key = SigningKey::generate(random);
        const SecretBytes seed = key.seed();
        QVERIFY(SigningKey::fromSeed(seed.bytes())->publicKey() == key.publicKey());
    }

    void everyFieldOfAnOperationIsSigned()
    {
        SecureRandom random;
        const SigningKey key = SigningKey::generate(random);
        v1::Operation signedOne = anOperation();
        signOperation(signedOne, key);
        QVERIFY(verifyOperation(signedOne, key.publicKey()));

        using Change = std::function<void(v1::Operation&)>;
        const std::vector<Change> changes{
            [](v1::Operation& o) { o.set_op_id("1"); },
            [](v1::Operation& o) { o.set_kind("case.amend"); },
            [](v1::Operation& o) { o.set_lane("case/2"); },
            [](v1::Operation& o) { o.set_base_version(8); },
            [](v1::Operation& o) { o.add_depends_on("cc"); },
            [](v1::Operation& o) { o.clear_depends_on(); },
            [](v1::Operation& o) { o.mutable_attachments(0)->set_sha256(std::string(32, 'x')); },
            [](v1::Operation& o) { o.clear_attachments(); },
            [](v1::Operation& o) { o.set_written_ms(1); },
            [](v1::Operation& o) { o.set_basis(v1::ACTING_BASIS_MANDATE); },
        };
        for (const Change& change : changes) {
            v1::Operation changed = signedOne;
            change(changed);
            QCOMPARE(verifyOperation(changed, key.publicKey()).error().code, ErrorCode::Unsigned);
        }
        v1::Operation otherPayload = signedOne;
        otherPayload.set_payload("other");
        QCOMPARE(verifyOperation(otherPayload, key.publicKey()).error().code, ErrorCode::DataLoss);
        const SigningKey stranger = SigningKey::generate(random);
        QCOMPARE(verifyOperation(signedOne, stranger.publicKey()).error().code, ErrorCode::Unsigned);
    }

    void neighbouringFieldsCannotTradeBytes()
    {
        v1::Operation left = anOperation();
        v1::Operation right = anOperation();
        left.set_kind("ab");
        left.set_lane("c");
        right.set_kind("a");
        right.set_lane("bc");
        QVERIFY(operationSigningBytes(left) != operationSigningBytes(right));
    }

    // Other programs sign by the same rule: this is the rule, byte for byte.
    void theSigningBytesAreTheWrittenForm()
    {
        v1::Operation operation;
        operation.set_op_id("id");
        operation.set_kind("k");
        operation.set_base_version(-1);
        operation.add_depends_on("d");
        operation.set_written_ms(258);
        const std::string expected = "746f6e6762616e2e6f7065726174696f6e2e76310a" // tongban.operation.v1\n
                                     "00000002"
                                     "6964"
                                     "00000001"
                                     "6b"
                                     "00000000"
                                     "ffffffffffffffff"
                                     "00000001"
                                     "00000001"
                                     "64"
                                     "00000000"
                                     "00000000"
                                     "0000000000000000"
                                     "0000000000000102";
        QCOMPARE(toHex(asBytes(operationSigningBytes(operation))), expected);
    }
};

TONGBAN_TEST(SigningTest)

#include "tst_signing.moc"
