// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/person/cases/case_book.h"

#include <chrono>

namespace tongban::server
{

// A clerk who does everything by itself on a quick clock, so that somebody who tries the program sees a whole errand:
// one step of every open matter each time it is called. A seeded case waits for nobody and is left alone. On the
// store's thread.
class AutoClerk
{
public:
    struct Options {
        // How long after the last thing that happened to a case the next one happens.
        std::chrono::milliseconds step{3'000};
        // Asks once for a correction of a case that has a photo.
        bool corrects = false;
    };

    AutoClerk(Store& store, const DeskContext& desk, const Options& options);

    [[nodiscard]] Result<> work();

private:
    [[nodiscard]] Result<> workOn(const v1::Case& value);
    [[nodiscard]] Result<> workOn(const v1::Appointment& value);
    [[nodiscard]] bool isDue(std::int64_t lastMs) const;

    Store& m_store;
    const DeskContext& m_desk;
    const Options& m_options;
};

} // namespace tongban::server
