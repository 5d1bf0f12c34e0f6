// SPDX-License-Identifier: Apache-2.0
#include "platform/desktop/keychain_secret_store.h"

#include <qt6keychain/keychain.h>

#include <QThread>

#include <chrono>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <utility>

namespace tongban::platform
{

namespace
{

// A keystore may ask for its password, and the person may have to look for it.
constexpr std::chrono::minutes kPatience{3};

// Made at first use and never ended: QtKeychain keeps its queue of jobs on the thread that used it first.
QThread* keychainThread()
{
    static QThread* const kThread = [] {
        auto* thread = new QThread;
        thread->setObjectName(QStringLiteral("keychain"));
        thread->start();
        return thread;
    }();
    return kThread;
}

Error errorOf(QKeychain::Error code)
{
    switch (code) {
    case QKeychain::EntryNotFound: return {ErrorCode::NotFound, "the keystore does not hold this"};
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied: return {ErrorCode::KeystoreUnavailable, "the keystore refused"};
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented: return {ErrorCode::KeystoreUnavailable, "there is no keystore"};
    default: return {ErrorCode::KeystoreUnavailable, "the keystore failed"};
    }
}

// What a job came to, handed from the keychain's thread to the one that waits.
struct Outcome {
    std::mutex mutex;
    std::condition_variable arrived;
    bool done = false;
    QKeychain::Error error = QKeychain::NoError;
    QByteArray secret;
};

using MakeJob = std::function<QKeychain::Job*()>;

void startJob(const MakeJob& makeJob, const std::shared_ptr<Outcome>& outcome)
{
    QKeychain::Job* job = makeJob();
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    QObject::connect(job, &QKeychain::Job::finished, job, [outcome](QKeychain::Job* finished) {
        const std::lock_guard lock(outcome->mutex);
        outcome->error = finished->error();
        if (const auto* read = qobject_cast<QKeychain::ReadPasswordJob*>(finished))
            outcome->secret = read->binaryData();
        outcome->done = true;
        outcome->arrived.notify_one();
    });
    job->start();
}

Result<QByteArray> runJob(MakeJob makeJob)
{
    const auto outcome = std::make_shared<Outcome>();
    // The object only carries the call to the other thread.
    auto* carrier = new QObject;
    carrier->moveToThread(keychainThread());
    QMetaObject::invokeMethod(
        carrier,
        [carrier, outcome, makeJob = std::move(makeJob)] {
            startJob(makeJob, outcome);
            carrier->deleteLater();
        },
        Qt::QueuedConnection);
    std::unique_lock lock(outcome->mutex);
    if (!outcome->arrived.wait_for(lock, kPatience, [&] { return outcome->done; }))
        return fail(ErrorCode::KeystoreUnavailable, "the keystore does not answer");
    if (outcome->error != QKeychain::NoError)
        return fail(errorOf(outcome->error));
    return std::exchange(outcome->secret, {});
}

QString keyOf(std::string_view name)
{
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

} // namespace

KeychainSecretStore::KeychainSecretStore(QString service)
    : m_service(std::move(service))
{
}

Result<std::vector<std::uint8_t>> KeychainSecretStore::read(std::string_view name)
{
    TRY_ASSIGN(QByteArray secret, runJob([service = m_service, key = keyOf(name)] {
                   auto* job = new QKeychain::ReadPasswordJob(service);
                   job->setKey(key);
                   return job;
               }));
    if (secret.isEmpty())
        return fail(ErrorCode::NotFound, "the keystore holds nothing under this name");
    std::vector<std::uint8_t> bytes(secret.begin(), secret.end());
    secret.fill('\0');
    return bytes;
}

Result<void> KeychainSecretStore::write(std::string_view name, std::span<const std::uint8_t> secret)
{
    const QByteArray bytes(reinterpret_cast<const char*>(secret.data()), static_cast<qsizetype>(secret.size()));
    TRY(runJob([service = m_service, key = keyOf(name), bytes] {
        auto* job = new QKeychain::WritePasswordJob(service);
        job->setKey(key);
        job->setBinaryData(bytes);
        return job;
    }));
    return {};
}

Result<void> KeychainSecretStore::remove(std::string_view name)
{
    TRY(runJob([service = m_service, key = keyOf(name)] {
        auto* job = new QKeychain::DeletePasswordJob(service);
        job->setKey(key);
        return job;
    }));
    return {};
}

} // namespace tongban::platform
