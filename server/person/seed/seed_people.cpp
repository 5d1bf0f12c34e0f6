// SPDX-License-Identifier: Apache-2.0
#include "server/person/seed/seed_people.h"

#include <array>
#include <cstdio>

namespace tongban::server
{

namespace
{

// Unassigned in GB/T 2260: no real person has a number that begins so.
constexpr std::string_view kArea = "210299";

// key, name, birth, sequence, phone, whose phone, division, address, household
constexpr std::array kPrincipals{
    SeedPrincipal{"yu-jianguo", "于建国", "1981-05-17", 31, "13000000001", "", "210281101", "大连市内租住（样例）",
                  "农村"},
    SeedPrincipal{"wang-guilan", "王桂兰", "1952-03-08", 42, "13000000001", "于建国（儿子）", "210281101",
                  "复州城镇样例村 3 组 12 号", "农村"},
    SeedPrincipal{"li-hong", "李红", "1988-09-21", 26, "13000000002", "", "210281003", "岭东街道样例路 8 号", "城镇"},
    SeedPrincipal{"li-hong-shop", "李红包子铺", "", 0, "13000000002", "李红", "210281003", "岭东街道样例路 8 号门市",
                  ""},
    SeedPrincipal{"sun-defu", "孙德福", "1969-02-11", 17, "13000000003", "", "210281107", "许屯镇样例村孙屯 5 号",
                  "农村"},
    SeedPrincipal{"zhang-xiuying", "张秀英", "1960-07-02", 64, "13000000004", "儿子", "210281208",
                  "三台满族乡样例村 21 号", "农村"},
    SeedPrincipal{"zhao-min", "赵敏", "1990-11-30", 48, "13000000005", "", "210281108", "永宁镇便民服务中心", "城镇"},
    SeedPrincipal{"helped-1", "王德海", "1948-01-15", 11, "13000000005", "赵敏", "210281108", "永宁镇样例村 1 组",
                  "农村"},
    SeedPrincipal{"helped-2", "王德江", "1950-06-03", 13, "13000000005", "赵敏", "210281108", "永宁镇样例村 1 组",
                  "农村"},
    SeedPrincipal{"helped-3", "王秀珍", "1946-12-20", 22, "13000000005", "赵敏", "210281108", "永宁镇样例村 2 组",
                  "农村"},
    SeedPrincipal{"helped-4", "王玉兰", "1955-04-09", 24, "13000000005", "赵敏", "210281108", "永宁镇样例村 2 组",
                  "农村"},
    SeedPrincipal{"helped-5", "王长林", "1943-08-27", 15, "13000000005", "赵敏", "210281108", "永宁镇样例村 3 组",
                  "农村"},
    SeedPrincipal{"helped-6", "刘凤英", "1951-10-10", 26, "13000000005", "赵敏", "210281108", "永宁镇样例村 3 组",
                  "农村"},
    SeedPrincipal{"helped-7", "陈福", "1949-05-05", 19, "13000000005", "赵敏", "210281108", "永宁镇样例村 4 组",
                  "农村"},
    SeedPrincipal{"helped-8", "杨桂琴", "1953-02-14", 28, "13000000005", "赵敏", "210281108", "永宁镇样例村 4 组",
                  "农村"},
    SeedPrincipal{"helped-9", "郭成", "1962-09-09", 33, "13000000005", "赵敏", "210281108", "永宁镇样例村 5 组",
                  "农村"},
    SeedPrincipal{"helped-10", "曲秀芝", "1947-11-01", 30, "13000000005", "赵敏", "210281108", "永宁镇样例村 5 组",
                  "农村"},
};

// who acts, for whom, kind, what they call them, relation, why they may
constexpr std::array kGrants{
    SeedGrant{"yu-jianguo", "yu-jianguo", v1::PRINCIPAL_KIND_SELF, "我", "self", v1::ACTING_BASIS_SELF},
    SeedGrant{"yu-jianguo", "wang-guilan", v1::PRINCIPAL_KIND_FAMILY, "妈妈", "parent", v1::ACTING_BASIS_FAMILY_HELP},
    SeedGrant{"li-hong", "li-hong", v1::PRINCIPAL_KIND_SELF, "我", "self", v1::ACTING_BASIS_SELF},
    SeedGrant{"li-hong", "li-hong-shop", v1::PRINCIPAL_KIND_BUSINESS, "包子铺", "other", v1::ACTING_BASIS_SELF},
    SeedGrant{"sun-defu", "sun-defu", v1::PRINCIPAL_KIND_SELF, "我", "self", v1::ACTING_BASIS_SELF},
    SeedGrant{"zhang-xiuying", "zhang-xiuying", v1::PRINCIPAL_KIND_SELF, "我", "self", v1::ACTING_BASIS_SELF},
    SeedGrant{"zhao-min", "zhao-min", v1::PRINCIPAL_KIND_SELF, "我", "self", v1::ACTING_BASIS_SELF},
    SeedGrant{"zhao-min", "helped-1", v1::PRINCIPAL_KIND_HELPED, "海叔", "agent", v1::ACTING_BASIS_MANDATE},
    SeedGrant{"zhao-min", "helped-2", v1::PRINCIPAL_KIND_HELPED, "江叔", "agent", v1::ACTING_BASIS_MANDATE},
    SeedGrant{"zhao-min", "helped-3", v1::PRINCIPAL_KIND_HELPED, "珍姨", "agent", v1::ACTING_BASIS_MANDATE},
    SeedGrant{"zhao-min", "helped-4", v1::PRINCIPAL_KIND_HELPED, "兰姨", "agent", v1::ACTING_BASIS_MANDATE},
    SeedGrant{"zhao-min", "helped-5", v1::PRINCIPAL_KIND_HELPED, "林爷", "agent", v1::ACTING_BASIS_MANDATE},
    SeedGrant{"zhao-min", "helped-6", v1::PRINCIPAL_KIND_HELPED, "刘婶", "agent", v1::ACTING_BASIS_MANDATE},
    SeedGrant{"zhao-min", "helped-7", v1::PRINCIPAL_KIND_HELPED, "老陈", "agent", v1::ACTING_BASIS_MANDATE},
    SeedGrant{"zhao-min", "helped-8", v1::PRINCIPAL_KIND_HELPED, "杨姨", "agent", v1::ACTING_BASIS_MANDATE},
    SeedGrant{"zhao-min", "helped-9", v1::PRINCIPAL_KIND_HELPED, "郭哥", "agent", v1::ACTING_BASIS_MANDATE},
    SeedGrant{"zhao-min", "helped-10", v1::PRINCIPAL_KIND_HELPED, "曲奶奶", "agent", v1::ACTING_BASIS_MANDATE},
};

// GB 11643: area, birth, sequence, and the check digit.
std::string idNumber(const SeedPrincipal& principal)
{
    constexpr std::array kWeights{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    constexpr std::string_view kCheck = "10X98765432";
    std::string number(kArea);
    for (const char c : principal.birth) {
        if (c != '-')
            number.push_back(c);
    }
    std::array<char, 8> sequence{};
    std::snprintf(sequence.data(), sequence.size(), "%03d", principal.sequence);
    number += sequence.data();
    int sum = 0;
    for (std::size_t i = 0; i < kWeights.size(); ++i)
        sum += (number[i] - '0') * kWeights[i];
    number.push_back(kCheck[static_cast<std::size_t>(sum % 11)]);
    return number;
}

} // namespace

std::span<const SeedPrincipal> seedPrincipals()
{
    return kPrincipals;
}

std::span<const SeedGrant> seedGrants()
{
    return kGrants;
}

std::string seedPrincipalId(std::string_view key)
{
    return "seed-" + std::string(key);
}

v1::Profile seedProfile(const SeedPrincipal& principal)
{
    v1::Profile profile;
    profile.set_name(std::string(principal.name));
    profile.set_phone(std::string(principal.phone));
    profile.set_phone_owner(std::string(principal.phoneOwner));
    profile.set_division_code(std::string(principal.division));
    profile.set_address(std::string(principal.address));
    profile.set_household_type(std::string(principal.household));
    if (principal.birth.empty())
        return profile;
    profile.set_id_number(idNumber(principal));
    profile.set_birth_date(std::string(principal.birth));
    profile.set_sex(principal.sequence % 2 == 1 ? "男" : "女");
    profile.set_nation("汉族");
    return profile;
}

} // namespace tongban::server
