// SPDX-License-Identifier: Apache-2.0
#include "client/store/passphrase_key_source.h"
#include "sync/crypto/digest.h"
#include "tests/client/store/store_bench.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace tongban;
using namespace tongban::store;
using tongban::testing::StoreBench;

namespace
{

crypto::SecretBytes words(std::string_view text)
{
    return crypto::SecretBytes::copyOf(crypto::asBytes(text));
}

} // namespace

class VaultTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTheVaultWasToldIsThereTheNextTime()
    {
        StoreBench bench;
        {
            const auto vault = bench.openVault();
            QVERIFY(vault);
            QVERIFY((*vault)->change([](v1::DeviceState& state) { state.set_token("token"); }));
            v1::Settings settings;
            settings.set_elder_mode(true);
            QVERIFY((*vault)->saveSettings(settings));
            QVERIFY((*vault)->savePlace("here"));
        }
        const auto again = bench.openVault();
        QCOMPARE((*again)->state().value().token(), std::string("token"));
        QVERIFY((*again)->settings().value().elder_mode());
        QCOMPARE((*again)->place().value(), std::string("here"));
    }

    void aLockedKeystoreIsNotALostKey()
    {
        StoreBench bench;
        QVERIFY(bench.openVault());
        bench.keys.setLocked(true);
        QCOMPARE(bench.openVault().error().code, ErrorCode::KeystoreUnavailable);
        bench.keys.setLocked(false);
        QVERIFY(bench.openVault());
    }

    void aLostKeyIsSaidToBeLostAndNothingIsDestroyedUnasked()
    {
        StoreBench bench;
        const v1::PrincipalEntry entry = bench.addPrincipal("mother");
        (void)bench.openPerson(entry);
        bench.keys.lose();
        QCOMPARE(bench.openVault().error().code, ErrorCode::KeyLost);
        QVERIFY(Vault::exists(bench.paths));
        QVERIFY(std::filesystem::exists(bench.paths.person(entry.file_name())));
        QVERIFY(Vault::destroy(bench.paths, bench.keys));
        QVERIFY(!std::filesystem::exists(bench.paths.people()));
        QCOMPARE((*bench.openVault())->state().value().principals_size(), 0);
    }

    void anotherKeyOpensNothing()
    {
        StoreBench bench;
        QVERIFY(bench.openVault());
        bench.keys.replace();
        QCOMPARE(bench.openVault().error().code, ErrorCode::WrongKey);
    }

    void aStartThatWasCutOffGoesOn()
    {
        StoreBench bench;
        // The key was made and wrapped, then the program was killed before the vault was there.
        QVERIFY(bench.openVault());
        for (const char* suffix : {"", "-wal", "-shm"})
            std::filesystem::remove(bench.paths.vault().string() + suffix);
        QVERIFY(bench.openVault());
        QVERIFY(bench.openVault());
    }

    void twoPrincipalsHaveTwoFilesAndTwoKeys()
    {
        StoreBench bench;
        const v1::PrincipalEntry mother = bench.addPrincipal("mother");
        v1::PrincipalEntry self = bench.addPrincipal("self");
        QVERIFY(mother.file_name() != self.file_name());
        QVERIFY(mother.file_key() != self.file_key());
        (void)bench.openPerson(mother);
        self.set_file_name(mother.file_name());
        QCOMPARE(PrincipalFile::open(bench.paths, self, bench.random).error().code, ErrorCode::WrongKey);
        v1::Principal again;
        again.set_id("mother");
        QCOMPARE((*bench.openVault())->addPrincipal(again, {}, 0).error().code, ErrorCode::AlreadyExists);
    }

    void aRemovedPrincipalLeavesNothingBehind()
    {
        StoreBench bench;
        const v1::PrincipalEntry entry = bench.addPrincipal("mother");
        (void)bench.openPerson(entry);
        const auto vault = bench.openVault();
        QVERIFY((*vault)->removePrincipal("mother"));
        QVERIFY(!bench.findsOnDisk(entry.file_name()));
        QCOMPARE((*vault)->state().value().principals_size(), 0);
        QCOMPARE((*vault)->removePrincipal("mother").error().code, ErrorCode::NotFound);
    }

    void noKeyAndNoTokenLiesReadableOnTheDisk()
    {
        StoreBench bench;
        const v1::PrincipalEntry entry = bench.addPrincipal("principal-canary");
        const auto vault = bench.openVault();
        QVERIFY((*vault)->change([](v1::DeviceState& state) {
            state.set_token("token-canary");
            state.set_device_secret_key("secret-canary-0123456789abcdef");
        }));
        QVERIFY(!bench.findsOnDisk("canary"));
        QVERIFY(!bench.findsOnDisk(entry.file_key()));
        QVERIFY(!bench.findsOnDisk(std::string(crypto::asText(bench.keys.existing()->bytes()))));
    }

    void checklistsWorkBeforeThereIsAPrincipal()
    {
        StoreBench bench;
        const auto vault = bench.openVault();
        ChecklistRepository checklists = (*vault)->checklists();
        v1::Checklist checklist;
        checklist.set_guide_id("wfd-001");
        checklist.set_favourite(true);
        QVERIFY(checklists.save(checklist));
        checklist.set_guide_id("wfd-002");
        checklist.set_favourite(false);
        checklist.set_last_seen_ms(5);
        QVERIFY(checklists.save(checklist));
        QCOMPARE(checklists.favourites().value().size(), std::size_t{1});
        QCOMPARE(checklists.lastSeen(10).value().at(0).guide_id(), std::string("wfd-002"));
        QVERIFY(!checklists.find("wfd-003").value());
    }

    void aPassphraseOpensWhereThereIsNoKeystore()
    {
        StoreBench bench;
        PassphraseKeySource right(bench.paths, words("six words that nobody guesses"), bench.random);
        QVERIFY(Vault::open(bench.paths, right, bench.random));
        QVERIFY(Vault::open(bench.paths, right, bench.random));
        PassphraseKeySource wrong(bench.paths, words("six words that somebody guesses"), bench.random);
        QCOMPARE(Vault::open(bench.paths, wrong, bench.random).error().code, ErrorCode::WrongKey);
        StoreBench other;
        PassphraseKeySource brief(other.paths, words("123456"), other.random);
        QCOMPARE(Vault::open(other.paths, brief, other.random).error().code, ErrorCode::InvalidArgument);
    }
};

TONGBAN_TEST(VaultTest)

#include "tst_vault.moc"
