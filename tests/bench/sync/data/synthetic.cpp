// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/sync/data/synthetic.h"

#include "sync/base/clock.h"
#include "sync/catalogue/catalogue_paths.h"
#include "sync/catalogue/publish/build_catalogue.h"
#include "sync/catalogue/publish/build_pack.h"
#include "sync/catalogue/segment/segment_check.h"
#include "sync/catalogue/trust/root_chain.h"
#include "tests/bench/sync/data/published.h"
#include "tests/support/seeded_random.h"
#include "tongban/v1/catalogue.pb.h"

#include <array>
#include <cstdio>
#include <cstdlib>
#include <vector>

namespace tongban::bench
{

namespace
{

using testing::SeededRandom;

constexpr std::int64_t kYearMs = 365LL * 24 * 3600 * 1000;
constexpr std::array kWords{"社会保险", "登记",   "变更",     "居民",   "身份证",   "户口簿", "申请表", "复印件",
                            "养老",     "医疗",   "补贴",     "审核",   "受理",     "窗口",   "证明",   "残疾人",
                            "低保",     "不动产", "转移",     "生育",   "失业",     "退休",   "工伤",   "银行卡",
                            "委托书",   "监护人", "营业执照", "食品",   "经营许可", "公示",   "领取",   "寄送",
                            "街道",     "村民",   "宅基地",   "承包地", "农机",     "驾驶证", "年检",   "学籍"};

std::string words(SeededRandom& random, int count)
{
    std::string text;
    for (int i = 0; i < count; ++i)
        text += kWords[static_cast<std::size_t>(random.below(static_cast<int>(kWords.size())))];
    return text;
}

std::string digits(SeededRandom& random, int count)
{
    std::string text;
    for (int i = 0; i < count; ++i)
        text += static_cast<char>('0' + random.below(10));
    return text;
}

std::string guideId(int number)
{
    std::array<char, 16> id{};
    std::snprintf(id.data(), id.size(), "g-%06d", number);
    return id.data();
}

v1::Guide guideOf(int number, SeededRandom& random)
{
    v1::Guide guide;
    guide.set_id(guideId(number));
    guide.set_region(kSyntheticRegion);
    guide.set_name(words(random, 4) + std::to_string(number));
    guide.set_plain_name(words(random, 3));
    guide.set_summary(words(random, 14) + "。");
    guide.mutable_codes()->set_implementation(digits(random, 31));
    guide.mutable_agency()->set_department_id("dep-" + std::to_string(random.below(40)));
    guide.add_themes("theme-" + std::to_string(random.below(30)));
    guide.mutable_promised_limit()->set_count(1 + random.below(20));
    guide.set_effective_date("2025-0" + std::to_string(1 + random.below(9)) + "-1" + digits(random, 1));
    for (int i = 0; i < 5; ++i) {
        v1::Material& material = *guide.add_materials();
        material.set_id("m" + std::to_string(i + 1));
        material.set_name(words(random, 4));
        material.set_issuer(words(random, 3));
    }
    for (int i = 0; i < 2; ++i) {
        v1::Faq& faq = *guide.add_faqs();
        faq.set_question(words(random, 6) + "？");
        faq.set_answer(words(random, 30) + "。");
    }
    guide.set_weight(random.below(1000));
    return guide;
}

class Publisher
{
public:
    Publisher(std::filesystem::path folder, int level)
        : m_folder(std::move(folder))
        , m_level(level)
    {
        v1::Root root;
        root.set_version(1);
        root.set_region(kSyntheticRegion);
        root.set_root_threshold(1);
        root.set_expires_ms(toMillis(SystemClock().now()) + kYearMs);
        *root.add_root_keys() = catalogue::publicKeyOf(m_rootKey);
        *root.add_head_keys() = catalogue::publicKeyOf(m_headKey);
        const std::string envelope = catalogue::signRoot(root, {&m_rootKey});
        writeFile(m_folder / "root.tbroot", envelope);
        writeFile(m_folder / catalogue::rootPath(kSyntheticRegion, 1), envelope);
    }

    catalogue::BuiltCatalogue publish(const std::vector<catalogue::Record>& guides, const v1::Manifest& previous)
    {
        const std::vector<catalogue::Collection> collections{{"guide", false, guides}};
        catalogue::Publication publication;
        publication.region = kSyntheticRegion;
        publication.version = previous.version() + 1;
        publication.publishedMs = toMillis(SystemClock().now());
        publication.expiresMs = publication.publishedMs + kYearMs;
        publication.collections = collections;
        publication.previous = previous;
        publication.level = m_level;
        const auto built = catalogue::buildCatalogue(publication, m_headKey);
        if (!built)
            std::abort();
        for (const auto& [path, bytes] : built->files)
            writeFile(m_folder / path, bytes);
        writeFile(m_folder / kSyntheticRegion / "heads" / std::to_string(publication.version), built->head);
        writeFile(m_folder / catalogue::headPath(kSyntheticRegion), built->head);
        return *built;
    }

    void pack(const catalogue::BuiltCatalogue& from, const catalogue::BuiltCatalogue& to) const
    {
        const auto read = [this](const v1::SegmentRef& segment) {
            return catalogue::openSegment(
                segment, readFile(m_folder / catalogue::segmentPath(kSyntheticRegion, segment.sha256())));
        };
        const auto pack = catalogue::buildPack(from.manifest, to.manifest, read, m_level);
        if (!pack)
            std::abort();
        writeFile(m_folder / catalogue::packPath(kSyntheticRegion, from.headMessage.manifest_sha256(),
                                                 to.headMessage.manifest_sha256()),
                  *pack);
    }

private:
    std::filesystem::path m_folder;
    int m_level;
    SeededRandom m_random{11};
    crypto::SigningKey m_rootKey = crypto::SigningKey::generate(m_random);
    crypto::SigningKey m_headKey = crypto::SigningKey::generate(m_random);
};

} // namespace

void publishSynthetic(const std::filesystem::path& folder, int guides, int level)
{
    Publisher publisher(folder, level);
    SeededRandom random(5);
    std::vector<catalogue::Record> records;
    for (int i = 0; i < guides; ++i)
        records.push_back({guideId(i), guideOf(i, random).SerializeAsString()});
    const auto first = publisher.publish(records, {});
    for (int i = 0; i < guides; i += 100) {
        v1::Guide guide;
        guide.ParseFromString(records[static_cast<std::size_t>(i)].body);
        guide.set_effective_date("2026-1" + std::to_string(random.below(3)) + "-0" +
                                 std::to_string(1 + random.below(9)));
        guide.mutable_promised_limit()->set_count(21 + random.below(40));
        records[static_cast<std::size_t>(i)].body = guide.SerializeAsString();
    }
    publisher.pack(first, publisher.publish(records, first.manifestMessage));
}

} // namespace tongban::bench
