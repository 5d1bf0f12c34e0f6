// SPDX-License-Identifier: Apache-2.0
#include "tests/simulation/world/catalogue/sim_city.h"

#include "sync/catalogue/bundle/bundle_writer.h"
#include "tongban/v1/catalogue.pb.h"

#include <utility>

namespace tongban::simulation
{

using testing::TestPublisher;

namespace
{

// So that the few guides of a life are cut into several segments.
constexpr catalogue::SegmentSizes kSizes{2 << 10, 512};
constexpr int kGuides = 30;
// From this version on there is a second root.
constexpr int kRootChanges = 4;

std::string guide(int number, const std::string& name)
{
    v1::Guide made;
    made.set_id(TestPublisher::guideId(number));
    made.set_name(name + std::to_string(number));
    made.set_summary(std::string(120, 'g'));
    return made.SerializeAsString();
}

CatalogueRows rowsOf(const TestPublisher::Content& content)
{
    CatalogueRows rows;
    for (const auto& [collection, records] : content) {
        for (const auto& [id, body] : records)
            rows[{collection, id}] = body;
    }
    return rows;
}

} // namespace

SimCity::SimCity(std::uint64_t keys, std::string words)
    : m_publisher(m_source, keys)
    , m_words(std::move(words))
{
    m_publisher.sizes = kSizes;
    m_roots.push_back(m_publisher.root());
    auto& guides = m_publisher.content["guide"];
    guides.clear();
    for (int i = 0; i < kGuides; ++i)
        guides[TestPublisher::guideId(i)] = guide(i, m_words);
    for (int version = 1; version <= kVersions; ++version) {
        edit(version);
        if (version == kRootChanges)
            addRoot();
        m_versions.push_back(m_publisher.publish());
        m_rows.push_back(rowsOf(m_publisher.content));
        m_known.insert(m_rows.back().begin(), m_rows.back().end());
        const auto& built = m_versions.back();
        m_bundles.push_back(
            *catalogue::writeBundle({m_roots, built.head, built.manifest, {}}, m_publisher.segments(), 3));
        m_changes.emplace_back();
        if (version == 1)
            continue;
        // One step goes by a pack; two by deltas; what is left is fetched whole.
        const auto& before = m_versions[m_versions.size() - 2];
        m_publisher.publishPack(before, built);
        m_changes.back() =
            *catalogue::writeBundle({m_roots, built.head, built.manifest, before.manifest}, m_publisher.segments(), 3);
        if (version > 2)
            m_publisher.publishDeltas(m_versions[m_versions.size() - 3], built);
    }
}

// Some guides are corrected, one is new, one is gone.
void SimCity::edit(int version)
{
    auto& guides = m_publisher.content["guide"];
    guides[TestPublisher::guideId(version)] = guide(version, m_words + "更正");
    guides[TestPublisher::guideId(20 - version)] = guide(20 - version, m_words + "再更正");
    guides[TestPublisher::guideId(version * 3) + "-new"] = guide(version * 3, m_words + "新办");
    guides.erase(TestPublisher::guideId(30 - version));
    m_publisher.content["office"]["office-1"] = m_words + " office of version " + std::to_string(version);
}

// The yearly change: another root, signed by the one before.
void SimCity::addRoot()
{
    m_roots.push_back(
        TestPublisher::signRootOf(2, {&m_publisher.rootKey()}, 1, {&m_publisher.headKey()}, {&m_publisher.rootKey()}));
    m_source.files()[catalogue::rootPath(testing::kRegion, 2)] = m_roots.back();
    m_publisher.rootVersion = 2;
}

const testing::LoopbackSource::Files& SimCity::files() const
{
    return m_source.files();
}

const std::string& SimCity::head(int version) const
{
    return m_versions.at(static_cast<std::size_t>(version) - 1).head;
}

const std::string& SimCity::pinnedRoot() const
{
    return m_roots.front();
}

const std::string& SimCity::bundle(int version) const
{
    return m_bundles.at(static_cast<std::size_t>(version) - 1);
}

const std::string& SimCity::changesBundle(int version) const
{
    return m_changes.at(static_cast<std::size_t>(version) - 1);
}

const CatalogueRows& SimCity::rows(int version) const
{
    return m_rows.at(static_cast<std::size_t>(version) - 1);
}

bool SimCity::knows(const CatalogueRows::value_type& row) const
{
    return m_known.contains(row);
}

const SimCity& simCity()
{
    static const SimCity city(7, "办证");
    return city;
}

const SimCity& forgedCity()
{
    static const SimCity city(8, "假的");
    return city;
}

} // namespace tongban::simulation
