// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/domain/guide_diff.h"
#include "tongban/v1/catalogue.pb.h"

#include <QString>

// A guide's parts in everyday words.
namespace tongban::viewmodels
{

// What people call it, else its official name.
[[nodiscard]] QString everydayName(const v1::Guide& guide);
// 业务办理项编码, else 实施编码; empty: it has none.
[[nodiscard]] QString itemCode(const v1::Guide& guide);
// "20个工作日", "当场", "60天"; the office's own words where it is no length of time.
[[nodiscard]] QString limitText(const v1::Limit& limit);
[[nodiscard]] QString feeText(const v1::Fee& fee);
// May somebody else do it, must one appear, where can it be done, how often does one have to come.
[[nodiscard]] QString proxyText(const v1::ProxyRule& rule);
[[nodiscard]] QString appearanceText(const v1::Appearance& appearance);
[[nodiscard]] QString channelsText(const v1::Channels& channels);
[[nodiscard]] QString visitsText(const v1::Channels& channels);
// "原件1份，复印件2份".
[[nodiscard]] QString copiesText(const v1::Material& material);
[[nodiscard]] QString endingTitle(v1::EndingKind kind);

// What a change is about, and one side of it.
[[nodiscard]] QString changeTitle(const domain::GuideChange& change);
[[nodiscard]] QString changeValue(const domain::GuideValue& value);

} // namespace tongban::viewmodels
