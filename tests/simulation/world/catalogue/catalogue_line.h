// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/catalogue/catalogue_source.h"
#include "tests/simulation/world/catalogue/sim_city.h"
#include "tests/simulation/world/fault.h"
#include "tests/support/seeded_random.h"

#include <optional>
#include <string>

namespace tongban::simulation
{

// The way to the city's files, over whatever stands in between: caches, portals, somebody who publishes in the city's
// name. What is done to an answer is drawn from the life's seed. One thread.
class CatalogueLine final : public catalogue::CatalogueSource
{
public:
    CatalogueLine(testing::SeededRandom& random, Tally& tally);

    // The newest version there is from now on.
    void publish(int version);
    // Who answers the next update.
    void forge(bool forged);
    // From now on nothing goes wrong.
    void calm();
    [[nodiscard]] int requests() const;

    [[nodiscard]] Result<std::string> fetch(std::string_view path, std::size_t maxBytes,
                                            const Progress& progress = {}) override;

private:
    [[nodiscard]] std::optional<Fault> draw(bool head);
    [[nodiscard]] Result<std::string> answer(std::string_view path);
    [[nodiscard]] Result<std::string> broken(std::string bytes, Fault fault);

    testing::SeededRandom& m_random;
    Tally& m_tally;
    int m_newest = 1;
    int m_requests = 0;
    bool m_forged = false;
    bool m_calm = false;
};

} // namespace tongban::simulation
