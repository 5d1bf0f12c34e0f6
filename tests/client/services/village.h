// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/services/catalogue_service.h"
#include "sync/catalogue/bundle/bundle_writer.h"
#include "tests/client/services/services_bench.h"
#include "tests/support/fake_clock.h"
#include "tests/sync/catalogue/test_publisher.h"

#include <QSignalSpy>

namespace tongban::testing
{

using namespace services;

// A device without a network, to which files are brought.
class Village
{
public:
    // As a village office would get it.
    std::filesystem::path bundleOf(const catalogue::BuiltCatalogue& built)
    {
        const std::vector<std::string> roots{publisher.root()};
        return file(must(catalogue::writeBundle({roots, built.head, built.manifest, {}}, publisher.segments(), 3)));
    }

    std::filesystem::path file(const std::string& bytes)
    {
        const QString path = folder.filePath(QStringLiteral("%1.tongban").arg(++m_files));
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes.data(), static_cast<qint64>(bytes.size())) < 0)
            std::abort();
        return path.toStdU16String();
    }

    Result<ImportedBundle> import(const std::filesystem::path& bundle)
    {
        Result<ImportedBundle> outcome = fail(ErrorCode::Internal, "nothing was said");
        QSignalSpy said(&services().catalogue(), &CatalogueService::imported);
        const auto heard = QObject::connect(&services().catalogue(), &CatalogueService::imported,
                                            [&](const Result<ImportedBundle>& told) { outcome = told; });
        services().catalogue().importBundle(bundle);
        (void)QTest::qWaitFor([&] { return said.count() > 0; }, 10'000);
        QObject::disconnect(heard);
        return outcome;
    }

    std::int64_t heldVersion()
    {
        return must(must(store::CatalogueDb::open(paths))->reader().state()).version;
    }

    // The program is ended; it begins anew when it is next asked for something.
    void end()
    {
        m_services.reset();
    }
    Services& services()
    {
        if (!m_services)
            m_services = std::make_unique<Services>(ports());
        return *m_services;
    }

    FakeClock clock;
    LoopbackSource source;
    TestPublisher publisher{source};
    QTemporaryDir folder;
    store::StorePaths paths{std::filesystem::path(folder.path().toStdU16String()) / "data"};

private:
    ServicePorts ports()
    {
        ServicePorts made{
            paths.root(), "https://127.0.0.1:1", kRegion, publisher.root(), QStringLiteral("village"), m_keys, clock,
            m_random};
        made.lookAgain = std::chrono::milliseconds{10};
        return made;
    }

    MemoryKeySource m_keys;
    crypto::SecureRandom m_random;
    int m_files = 0;
    std::unique_ptr<Services> m_services;
};

} // namespace tongban::testing
