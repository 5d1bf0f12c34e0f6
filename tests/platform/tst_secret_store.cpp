// SPDX-License-Identifier: Apache-2.0
#include "platform/desktop/keychain_secret_store.h"
#include "platform/fake/memory_secret_store.h"
#include "tests/support/test_main.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <future>

using namespace tongban;
using namespace tongban::platform;

namespace
{

const std::vector<std::uint8_t> kSecret{0, 1, 2, 0xff, 0, 42};

constexpr const char* kNotHere = "only in a session of its own, never in somebody's keyring";

bool inOwnSession()
{
    return qEnvironmentVariableIsSet("TONGBAN_OWN_SESSION");
}

void keepsReplacesAndForgets(SecretStore& store)
{
    QCOMPARE(store.read("vault").error().code, ErrorCode::NotFound);
    QVERIFY(store.write("vault", std::vector<std::uint8_t>{1}));
    QVERIFY(store.write("vault", kSecret));
    QCOMPARE(store.read("vault").value(), kSecret);
    QCOMPARE(store.read("other").error().code, ErrorCode::NotFound);
    QVERIFY(store.remove("vault"));
    QCOMPARE(store.read("vault").error().code, ErrorCode::NotFound);
}

} // namespace

class SecretStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKeystoreInMemoryKeepsReplacesAndForgets()
    {
        MemorySecretStore store;
        keepsReplacesAndForgets(store);
    }

    void aLockedKeystoreIsNotAnEmptyOne()
    {
        MemorySecretStore store;
        QVERIFY(store.write("vault", kSecret));
        store.setLocked(true);
        QCOMPARE(store.read("vault").error().code, ErrorCode::KeystoreUnavailable);
        store.setLocked(false);
        store.loseEverything();
        QCOMPARE(store.read("vault").error().code, ErrorCode::NotFound);
    }

    // Runs the class below in a session of its own, with a real Secret Service in it.
    void aRealSecretServiceKeepsReplacesAndForgets()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("dbus-run-session")).isEmpty() ||
            QStandardPaths::findExecutable(QStringLiteral("gnome-keyring-daemon")).isEmpty())
            QSKIP("dbus-run-session or gnome-keyring-daemon is not installed");
        QProcess session;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
        session.setProcessEnvironment(environment);
        session.setProcessChannelMode(QProcess::MergedChannels);
        session.start(QStringLiteral(TONGBAN_SOURCE_DIR "/scripts/with_session.sh"),
                      {QCoreApplication::applicationFilePath(), QStringLiteral("RealKeychainTest")});
        QVERIFY(session.waitForFinished(60'000));
        const QByteArray output = session.readAll();
        QVERIFY2(session.exitCode() == 0 && output.contains("4 passed, 0 failed, 0 skipped"), output.constData());
    }

    // NotFound would mean that the key is lost, and with it everything the vault holds.
    void aMachineWithoutASecretServiceIsNotAnEmptyKeystore()
    {
        QProcess alone;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nowhere"));
        environment.insert(QStringLiteral("TONGBAN_NO_KEYSTORE"), QStringLiteral("1"));
        alone.setProcessEnvironment(environment);
        alone.setProcessChannelMode(QProcess::MergedChannels);
        alone.start(QCoreApplication::applicationFilePath(), {QStringLiteral("NoKeychainTest")});
        QVERIFY(alone.waitForFinished(60'000));
        const QByteArray output = alone.readAll();
        QVERIFY2(alone.exitCode() == 0 && output.contains("3 passed, 0 failed, 0 skipped"), output.constData());
    }
};

class NoKeychainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsReadOrWritten()
    {
        if (!qEnvironmentVariableIsSet("TONGBAN_NO_KEYSTORE"))
            QSKIP(kNotHere);
        KeychainSecretStore store(QStringLiteral("tongban-test"));
        QCOMPARE(store.read("vault").error().code, ErrorCode::KeystoreUnavailable);
        QCOMPARE(store.write("vault", kSecret).error().code, ErrorCode::KeystoreUnavailable);
    }
};

class RealKeychainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSecretServiceKeepsReplacesAndForgets()
    {
        if (!inOwnSession())
            QSKIP(kNotHere);
        KeychainSecretStore store(QStringLiteral("tongban-test"));
        keepsReplacesAndForgets(store);
    }

    void itAnswersOnAThreadWithoutAnEventLoop()
    {
        if (!inOwnSession())
            QSKIP(kNotHere);
        const auto answer = std::async(std::launch::async, [] {
                                KeychainSecretStore store(QStringLiteral("tongban-test"));
                                return store.write("thread", kSecret).has_value() &&
                                       store.read("thread").value_or(std::vector<std::uint8_t>{}) == kSecret;
                            }).get();
        QVERIFY(answer);
    }
};

TONGBAN_TEST(SecretStoreTest)
TONGBAN_TEST(NoKeychainTest)
TONGBAN_TEST(RealKeychainTest)

#include "tst_secret_store.moc"
