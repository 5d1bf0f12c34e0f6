// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/catalogue/catalogue_updater.h"
#include "tests/support/fake_clock.h"
#include "tests/support/loopback_source.h"
#include "tests/support/memory_catalogue_store.h"
#include "tests/sync/catalogue/test_publisher.h"

#include <set>
#include <string>

namespace tongban::testing
{

// A publisher, its server and one device, fresh for each test.
struct UpdateBench {
    LoopbackSource source;
    TestPublisher publisher{source};
    MemoryCatalogueStore store;
    FakeClock clock;
    catalogue::UpdateHooks hooks;
    std::int32_t clientVersion = 1;
    std::set<std::string> unwanted;

    [[nodiscard]] Result<catalogue::UpdateOutcome> updateFrom(catalogue::CatalogueSource& from,
                                                              bool expiredIsReadable = false)
    {
        return catalogue::CatalogueUpdater(
                   from, store, clock, {kRegion, clientVersion, publisher.root(), expiredIsReadable, unwanted}, hooks)
            .update();
    }

    [[nodiscard]] Result<catalogue::UpdateOutcome> update()
    {
        return updateFrom(source);
    }

    // Internal when it succeeded.
    [[nodiscard]] ErrorCode updateError()
    {
        const Result<catalogue::UpdateOutcome> outcome = update();
        return outcome ? ErrorCode::Internal : outcome.error().code;
    }

    // The rows of the device are the content published.
    [[nodiscard]] bool isEqual() const
    {
        MemoryCatalogueStore::Rows expected;
        for (const auto& [collection, records] : publisher.content) {
            if (unwanted.contains(collection))
                continue;
            for (const auto& [id, body] : records)
                expected[{collection, id}] = body;
        }
        return store.rows() == expected;
    }

    // Changes, adds and removes some.
    void editContent()
    {
        auto& guides = publisher.content["guide"];
        guides[TestPublisher::guideId(3)] += " corrected";
        guides[TestPublisher::guideId(150)] = "rewritten " + std::to_string(publisher.random().next());
        guides[TestPublisher::guideId(200) + "-a"] = "inserted";
        guides.erase(TestPublisher::guideId(100));
    }
};

} // namespace tongban::testing
