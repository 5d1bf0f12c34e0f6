// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/domain/calendar/dates.h"
#include "server/person/desk_context.h"
#include "server/store/store.h"
#include "sync/base/result.h"
#include "tongban/v1/sync.pb.h"

#include <string>
#include <vector>

namespace tongban::server
{

// Free slots as they are now. On the store's thread.
class SlotBook
{
public:
    SlotBook(Store& store, const DeskContext& desk);

    // NotFound: no such office. Slots in the past are left out.
    [[nodiscard]] Result<std::vector<v1::Slot>> slots(const std::string& officeId, const std::string& guideId,
                                                      domain::Date from, int days);

private:
    Store& m_store;
    const DeskContext& m_desk;
};

} // namespace tongban::server
