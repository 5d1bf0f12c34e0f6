// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/domain/work_calendar.h"
#include "tongban/v1/catalogue.pb.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace tongban::server
{

// The published catalogue as the platform works by it: guides, forms, offices, working years, by id. Filled at start,
// then only read; any thread.
class CatalogueIndex
{
public:
    void add(v1::Guide guide);
    void add(v1::Form form);
    void add(v1::Office office);
    void add(v1::WorkYear year);

    // Null when there is none.
    [[nodiscard]] const v1::Guide* guide(std::string_view id) const;
    [[nodiscard]] const v1::Form* form(std::string_view id) const;
    [[nodiscard]] const v1::Office* office(std::string_view id) const;
    [[nodiscard]] const std::vector<v1::WorkYear>& workYears() const;
    [[nodiscard]] const domain::WorkCalendar& calendar() const;
    [[nodiscard]] std::size_t guides() const;

private:
    std::map<std::string, v1::Guide, std::less<>> m_guides;
    std::map<std::string, v1::Form, std::less<>> m_forms;
    std::map<std::string, v1::Office, std::less<>> m_offices;
    std::vector<v1::WorkYear> m_years;
    domain::WorkCalendar m_calendar;
};

} // namespace tongban::server
