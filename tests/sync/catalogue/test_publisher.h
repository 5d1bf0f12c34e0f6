// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/limits.h"
#include "sync/catalogue/catalogue_paths.h"
#include "sync/catalogue/publish/build_catalogue.h"
#include "sync/catalogue/publish/build_pack.h"
#include "sync/catalogue/segment/packed_segment.h"
#include "sync/catalogue/segment/segment_check.h"
#include "sync/catalogue/trust/head_check.h"
#include "sync/catalogue/trust/root_chain.h"
#include "tests/support/loopback_source.h"
#include "tests/support/seeded_random.h"

#include <map>
#include <string>
#include <vector>

namespace tongban::testing
{

inline constexpr char kRegion[] = "wfd";
inline constexpr std::int64_t kDayMs = 24LL * 3600 * 1000;
// The day FakeClock begins at.
inline constexpr std::int64_t kTodayMs = 1'772'409'600'000;

// A city that publishes into a LoopbackSource: real keys, real signatures, small segments so that a few hundred records
// are cut into several.
class TestPublisher
{
public:
    using Content = std::map<std::string, std::map<std::string, std::string>>;

    // Another seed: somebody else, with other keys.
    explicit TestPublisher(LoopbackSource& source, std::uint64_t seed = 7)
        : m_source(source)
        , m_random(seed)
        , m_rootKey(crypto::SigningKey::generate(m_random))
        , m_headKey(crypto::SigningKey::generate(m_random))
    {
        m_root = signRootOf(1, {&m_rootKey}, 1, {&m_headKey}, {&m_rootKey});
        m_source.files()[catalogue::rootPath(kRegion, 1)] = m_root;
        // 300 guides of some 200 bytes and a few offices.
        for (int i = 0; i < 300; ++i)
            content["guide"][guideId(i)] = "guide body " + std::to_string(m_random.next()) + std::string(180, 'g');
        for (int i = 0; i < 5; ++i)
            content["office"]["office-" + std::to_string(i)] = "office body " + std::to_string(i);
    }

    [[nodiscard]] static std::string guideId(int number)
    {
        return "guide-" + std::to_string(10'000 + number * 10);
    }

    [[nodiscard]] const std::string& root() const
    {
        return m_root;
    }
    [[nodiscard]] const crypto::SigningKey& rootKey() const
    {
        return m_rootKey;
    }
    [[nodiscard]] const crypto::SigningKey& headKey() const
    {
        return m_headKey;
    }
    [[nodiscard]] SeededRandom& random()
    {
        return m_random;
    }
    [[nodiscard]] const catalogue::BuiltCatalogue& built() const
    {
        return m_built;
    }
    [[nodiscard]] std::string headFile() const
    {
        return catalogue::headPath(kRegion);
    }

    // Writes `content` as the next version; the files of all versions stay.
    catalogue::BuiltCatalogue publish()
    {
        m_built = build();
        for (const auto& [path, bytes] : m_built.files)
            m_source.files()[path] = bytes;
        m_source.files()[headFile()] = m_built.head;
        m_previous = m_built.manifestMessage;
        ++m_version;
        return m_built;
    }

    [[nodiscard]] catalogue::BuiltCatalogue build() const
    {
        const std::vector<catalogue::Collection> collections = collectionsOf(content);
        catalogue::Publication publication;
        publication.region = kRegion;
        publication.version = m_version;
        publication.publishedMs = kTodayMs;
        publication.expiresMs = kTodayMs + 30 * kDayMs;
        publication.minClient = minClient;
        publication.collections = collections;
        publication.previous = m_previous;
        publication.rootVersion = rootVersion;
        publication.sizes = sizes;
        publication.level = 3;
        return *catalogue::buildCatalogue(publication, m_headKey);
    }

    [[nodiscard]] static std::vector<catalogue::Collection> collectionsOf(const Content& all)
    {
        std::vector<catalogue::Collection> collections;
        for (const auto& [name, records] : all) {
            catalogue::Collection& collection = collections.emplace_back();
            collection.name = name;
            collection.essential = name == "office";
            for (const auto& [id, body] : records)
                collection.records.push_back({id, body});
        }
        return collections;
    }

    // Uncompressed bytes of any segment published.
    [[nodiscard]] catalogue::SegmentProvider segments() const
    {
        return [this](const v1::SegmentRef& reference) -> Result<std::string> {
            const auto found = m_source.files().find(catalogue::segmentPath(kRegion, reference.sha256()));
            if (found == m_source.files().end())
                return fail(ErrorCode::NotFound);
            return catalogue::openSegment(reference, found->second);
        };
    }

    // Puts the pack between two versions where the updater looks for it.
    std::string publishPack(const catalogue::BuiltCatalogue& from, const catalogue::BuiltCatalogue& to)
    {
        std::string pack = *catalogue::buildPack(from.manifest, to.manifest, segments());
        m_source.files()[packFile(from, to)] = pack;
        return pack;
    }

    // A delta for each segment the old version does not have.
    void publishDeltas(const catalogue::BuiltCatalogue& from, const catalogue::BuiltCatalogue& to)
    {
        for (const v1::SegmentRef& segment : to.manifestMessage.segments()) {
            const std::string base = catalogue::deltaBase(segment, from.manifestMessage);
            if (base.empty() || catalogue::holdsContent(from.manifestMessage, segment.sha256()))
                continue;
            m_source.files()[catalogue::deltaPath(kRegion, base, segment.sha256())] =
                *catalogue::packFrame(segment, from.manifestMessage, segments(), 5);
        }
    }

    [[nodiscard]] static std::string packFile(const catalogue::BuiltCatalogue& from,
                                              const catalogue::BuiltCatalogue& to)
    {
        return catalogue::packPath(kRegion, from.headMessage.manifest_sha256(), to.headMessage.manifest_sha256());
    }

    // Signs a head as the publisher would, with whatever is in it.
    [[nodiscard]] std::string signHeadOf(const v1::Head& head) const
    {
        return *catalogue::signHead(head, {&m_headKey});
    }

    [[nodiscard]] static std::string signRootOf(int version, const catalogue::Signers& rootKeys, int threshold,
                                                const catalogue::Signers& headKeys, const catalogue::Signers& signers)
    {
        v1::Root root;
        root.set_version(version);
        root.set_region(kRegion);
        root.set_root_threshold(threshold);
        root.set_expires_ms(kTodayMs + 365 * kDayMs);
        for (const crypto::SigningKey* key : rootKeys)
            *root.add_root_keys() = catalogue::publicKeyOf(*key);
        for (const crypto::SigningKey* key : headKeys)
            *root.add_head_keys() = catalogue::publicKeyOf(*key);
        return catalogue::signRoot(root, signers);
    }

    Content content;
    std::int32_t minClient = 1;
    std::int32_t rootVersion = 1;
    catalogue::SegmentSizes sizes{16 << 10, 4 << 10};

private:
    LoopbackSource& m_source;
    SeededRandom m_random;
    crypto::SigningKey m_rootKey;
    crypto::SigningKey m_headKey;
    std::string m_root;
    std::int64_t m_version = 1;
    v1::Manifest m_previous;
    catalogue::BuiltCatalogue m_built;
};

} // namespace tongban::testing
