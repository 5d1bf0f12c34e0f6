// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/loopback_source.h"
#include "tests/sync/catalogue/test_publisher.h"

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace tongban::simulation
{

// By collection and id.
using CatalogueRows = std::map<std::pair<std::string, std::string>, std::string>;

// A city that has published some versions, one after the other, with everything a client may ask for: the same in every
// life, made once.
class SimCity
{
public:
    static constexpr int kVersions = 7;

    SimCity(std::uint64_t keys, std::string words);

    [[nodiscard]] const testing::LoopbackSource::Files& files() const;
    // The head as it was when this version was the newest (1: the first).
    [[nodiscard]] const std::string& head(int version) const;
    [[nodiscard]] const std::string& pinnedRoot() const;
    // Everything of that version in one file; nothing of what changed is missing.
    [[nodiscard]] const std::string& bundle(int version) const;
    // Only what changed since the version before.
    [[nodiscard]] const std::string& changesBundle(int version) const;
    [[nodiscard]] const CatalogueRows& rows(int version) const;
    // Whether these bytes were ever published under this id.
    [[nodiscard]] bool knows(const CatalogueRows::value_type& row) const;

private:
    void edit(int version);
    void addRoot();

    testing::LoopbackSource m_source;
    testing::TestPublisher m_publisher;
    std::string m_words;
    std::vector<std::string> m_roots;
    std::vector<catalogue::BuiltCatalogue> m_versions;
    std::vector<CatalogueRows> m_rows;
    std::vector<std::string> m_bundles;
    std::vector<std::string> m_changes;
    std::set<CatalogueRows::value_type> m_known;
};

[[nodiscard]] const SimCity& simCity();
// The same region published by somebody else, with keys of their own.
[[nodiscard]] const SimCity& forgedCity();

} // namespace tongban::simulation
