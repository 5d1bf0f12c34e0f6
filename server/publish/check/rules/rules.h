// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/publish/check/check_content.h"
#include "server/publish/check/report.h"
#include "server/publish/check/vocabulary.h"

// What content must keep to, a file a group. Each rule is a small function of its file; these are the groups.
namespace tongban::server
{

using LocatedGuide = Located<v1::Guide>;

// Ids that are missing, malformed or given twice; records without a name; samples that do not say so.
void checkIds(const Content& content, Report& report);
// Ids that nothing bears.
void checkReferences(const Content& content, const Vocabulary& vocabulary, Report& report);
void checkGuideReferences(const LocatedGuide& guide, const Vocabulary& vocabulary, Report& report);
// Days that are not days of a calendar; seasons; years.
void checkDates(const Content& content, Report& report);
// Opening hours, slots, places served.
void checkOffices(const Content& content, const Vocabulary& vocabulary, Report& report);
// No telephone number but national hotlines.
void checkPhones(const Content& content, Report& report);
// Forms load and are named.
void checkForms(const Content& content, const FormChecker& forms, Report& report);
// 凡能网办的不得要求到现场: presence beside online needs its reason; a guide nobody may be sent for says so.
void checkPresence(const LocatedGuide& guide, Report& report);
// Proofs that villages no longer issue; alternatives; when a material is not required.
void checkMaterials(const LocatedGuide& guide, Report& report);
// Each clock names its law or who promises it.
void checkLimits(const LocatedGuide& guide, Report& report);
// Amounts and ages have a source; a local rule has no number.
void checkAmounts(const LocatedGuide& guide, Report& report);
// Every answer of a situation leads somewhere.
void checkSituations(const LocatedGuide& guide, Report& report);

} // namespace tongban::server
