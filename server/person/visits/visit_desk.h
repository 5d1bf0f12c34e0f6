// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/person/cases/case_book.h"

#include <string>
#include <string_view>

namespace tongban::server
{

// What a clerk does with visits. Each call is one transaction; on the store's thread. FailedPrecondition: the state of
// the appointment does not allow it.
class VisitDesk
{
public:
    VisitDesk(Store& store, const DeskContext& desk);

    // A home visit or a helper: who comes, and when.
    [[nodiscard]] Result<> confirm(std::string_view reference, std::string visitor, const v1::SlotWish& window);
    // It took place; a date that rolls with the person moves on.
    [[nodiscard]] Result<> done(std::string_view reference, std::string outcome);

private:
    Store& m_store;
    const DeskContext& m_desk;
};

} // namespace tongban::server
