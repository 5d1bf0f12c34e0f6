// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/bench/sync/stage/stage.h"

namespace tongban::bench
{

// The rows of the bench, each by the data it needs. `rounds`: of what is a time, the median of so many is told.

// A device comes to version `from`, then `to` is published: bytes of the step beside its bounds and PouchDB's.
struct Step {
    std::string name;
    std::int64_t from = 1;
    std::int64_t to = 2;
    // Times less than PouchDB.
    double timesLess = 12;
};
void measureSteps(const Places& places, const Published& published, const std::vector<Step>& steps, Report& report);
// Bytes of a first sync; nothing changed.
void measureFirstBytes(const Places& places, const Published& published, std::int64_t version, const std::string& name,
                       Report& report);
// Time of a first sync to everything searchable, beside the least program and PouchDB.
void measureFirstTime(const Places& places, const Published& published, std::int64_t version, const std::string& name,
                      int rounds, Report& report);
// A large store: memory of the first sync, time and memory of the update, how long the event loop is blocked.
void measureLarge(const Places& places, const Published& published, Report& report);
// One person's data: the exchange with nothing to say, and uploads that are cut.
void measurePerson(const Places& places, const Published& published, Report& report);

} // namespace tongban::bench
