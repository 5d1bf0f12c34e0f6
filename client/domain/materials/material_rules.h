// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/domain/calendar/dates.h"
#include "tongban/v1/catalogue.pb.h"
#include "tongban/v1/operation.pb.h"
#include "tongban/v1/person.pb.h"

#include <vector>

// How a material (申请材料) may be given, and what is wrong with the way one was. The device offers by these rules, the
// platform judges by them. Pure; any thread.
namespace tongban::domain
{

// A promise (容缺) is for soon: what may wait longer is not needed to decide. No law fixes the number; offices write 30
// to 90 days.
inline constexpr int kPromisedDaysMost = 90;

enum class MaterialFault {
    None,
    // Not by e-licence, not later, not by a statement: the guide does not say it may.
    NotThisWay,
    // 容缺 without a day, or with one that is over already or too far.
    PromisedDay,
    // The file is missing; for 承诺 the signed statement.
    File,
    // Nothing is said of it.
    Missing,
};

// In the order they are offered. 免提交 stands first, and alone wants nothing of the person.
[[nodiscard]] std::vector<v1::MaterialWay> waysOf(const v1::Material& material);

// `hasFile`: a file of the submission belongs to this material. An unspecified way is Missing.
[[nodiscard]] MaterialFault faultOf(const v1::Material& material, const v1::MaterialStatus& status, bool hasFile,
                                    Date today);

// Promised for later and not over: the day to remind of. Nothing for other ways.
[[nodiscard]] std::optional<Date> promisedDay(const v1::MaterialStatus& status);

// The promised paper is there: it counts as handed in, with its files. False: none was promised, or there is no file.
[[nodiscard]] bool keepPromise(v1::Submission& submission, const v1::SupplyMaterialPayload& supplied);

} // namespace tongban::domain
