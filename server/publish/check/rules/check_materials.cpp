// SPDX-License-Identifier: Apache-2.0
#include "server/publish/check/rules/rules.h"

#include <algorithm>
#include <array>
#include <map>

namespace tongban::server
{

namespace
{

// The 20 proofs of 民发〔2020〕20号 that village and residents' committees no longer issue, by the words their names
// are known by.
constexpr std::array<std::string_view, 31> kProofsNotToAskFor{
    "亲属关系", "关系证明", "身份信息", "身份证明", "户口登记", "养犬", "犯罪", "戒毒", "康复人员", "失踪", "婚姻",
    "结婚",     "离婚",     "未婚",     "单身",     "出生",     "健在", "生存", "在世", "死亡",     "疾病", "病情",
    "残疾",     "婚育",     "生育",     "就业",     "档案",     "财产", "继承", "住所", "遗失"};
constexpr std::array<std::string_view, 4> kOtherNames{"经营场所", "丢失", "失业", "无业"};
constexpr std::array<std::string_view, 9> kVillageBodies{"村委会",   "居委会", "村民委员会", "居民委员会", "村(居)",
                                                         "村（居）", "社区",   "村民小组",   "便民服务站"};

template <typename Words>
bool containsAny(std::string_view text, const Words& words)
{
    return std::any_of(words.begin(), words.end(),
                       [&](std::string_view word) { return text.find(word) != std::string_view::npos; });
}

// A community's health centre is a hospital, not a committee.
std::string withoutClinics(std::string text)
{
    constexpr std::string_view kClinic = "社区卫生";
    for (auto at = text.find(kClinic); at != std::string::npos; at = text.find(kClinic))
        text.erase(at, kClinic.size());
    return text;
}

bool isFromVillage(const v1::Material& material)
{
    return material.issuer_kind() == v1::ISSUER_KIND_VILLAGE ||
           containsAny(withoutClinics(material.issuer()), kVillageBodies) ||
           containsAny(withoutClinics(material.name()), kVillageBodies);
}

void checkVillageProof(const LocatedGuide& guide, int index, Report& report)
{
    const auto& material = guide.record.materials(index);
    if (!isFromVillage(material) ||
        !(containsAny(material.name(), kProofsNotToAskFor) || containsAny(material.name(), kOtherNames)))
        return;
    report.refuse(guide.places, elementPath("materials", index),
                  "'" + material.name() + "' of a village or community may not be asked for (民发〔2020〕20号)");
}

void checkNecessity(const LocatedGuide& guide, int index, Report& report)
{
    const auto& material = guide.record.materials(index);
    if (material.required() || !material.optional_note().empty() || material.when_size() > 0 ||
        !material.one_of_group().empty())
        return;
    report.refuse(guide.places, elementPath("materials", index),
                  "'" + material.name() +
                      "' is not required, and neither `when` nor optional_note says in which case it is");
}

void checkGroups(const LocatedGuide& guide, Report& report)
{
    std::map<std::string, std::vector<int>> groups;
    for (int i = 0; i < guide.record.materials_size(); ++i) {
        if (const auto& group = guide.record.materials(i).one_of_group(); !group.empty())
            groups[group].push_back(i);
    }
    for (const auto& [group, members] : groups) {
        if (members.size() == 1)
            report.refuse(guide.places, joinPath(elementPath("materials", members.front()), "one_of_group"),
                          "the group " + group + " has a single member: there is nothing to choose from");
    }
}

} // namespace

void checkMaterials(const LocatedGuide& guide, Report& report)
{
    for (int i = 0; i < guide.record.materials_size(); ++i) {
        checkVillageProof(guide, i, report);
        checkNecessity(guide, i, report);
    }
    checkGroups(guide, report);
}

} // namespace tongban::server
