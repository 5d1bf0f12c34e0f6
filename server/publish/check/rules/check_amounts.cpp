// SPDX-License-Identifier: Apache-2.0
#include "server/publish/check/rules/rules.h"
#include "server/publish/check/text/chinese_number.h"
#include "server/publish/check/text/guide_texts.h"

#include <algorithm>
#include <array>

namespace tongban::server
{

namespace
{

constexpr std::array<std::string_view, 5> kAmountOrAge{"元", "万元", "周岁", "岁", "块钱"};

// "20元", "80 周岁", "八十岁", "1.5万元": a number that somebody has to answer for.
bool saysAmountOrAge(std::string_view text)
{
    for (std::size_t at = 0; at < text.size(); ++at) {
        const auto number = leadingNumber(text.substr(at));
        if (!number)
            continue;
        auto rest = text.substr(at + number->bytes);
        while (rest.starts_with(' '))
            rest.remove_prefix(1);
        if (std::any_of(kAmountOrAge.begin(), kAmountOrAge.end(),
                        [&](std::string_view unit) { return rest.starts_with(unit); }))
            return true;
        at += number->bytes - 1;
    }
    return false;
}

bool hasNamedSource(const v1::Guide& guide)
{
    return std::any_of(guide.sources().begin(), guide.sources().end(),
                       [](const v1::Source& source) { return !source.title().empty(); });
}

void checkTexts(const LocatedGuide& guide, Report& report)
{
    if (hasNamedSource(guide.record))
        return;
    forEachText(guide.record, [&](const std::string& path, const std::string& text) {
        if (saysAmountOrAge(text))
            report.refuse(guide.places, path,
                          "an amount or an age without a source: '" + text + "', and the guide names no sources");
    });
}

void checkFee(const LocatedGuide& guide, int index, Report& report)
{
    const auto& fee = guide.record.fees(index);
    const auto path = elementPath("fees", index);
    if (fee.amount_fen() < 0)
        report.refuse(guide.places, joinPath(path, "amount_fen"), "a fee below zero");
    if (fee.amount_fen() > 0 && fee.basis().empty())
        report.refuse(guide.places, path, "an amount without its basis (收费依据)");
    if (fee.amount_fen() > 0 && !hasNamedSource(guide.record))
        report.refuse(guide.places, path, "an amount, and the guide names no sources");
    if (fee.free() && fee.amount_fen() > 0)
        report.refuse(guide.places, path, "free of charge and an amount");
    if (fee.local_rule() && (fee.amount_fen() != 0 || saysAmountOrAge(fee.name()) || saysAmountOrAge(fee.waiver())))
        report.refuse(guide.places, path, "the amount is set by local rule: no number may stand here");
    if (!fee.free() && !fee.local_rule() && fee.amount_fen() == 0)
        report.refuse(guide.places, path, "neither free, nor an amount, nor by local rule");
}

} // namespace

void checkAmounts(const LocatedGuide& guide, Report& report)
{
    checkTexts(guide, report);
    for (int i = 0; i < guide.record.fees_size(); ++i)
        checkFee(guide, i, report);
}

} // namespace tongban::server
