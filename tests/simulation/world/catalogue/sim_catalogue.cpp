// SPDX-License-Identifier: Apache-2.0
#include "tests/simulation/world/catalogue/sim_catalogue.h"

namespace tongban::simulation
{

namespace
{

class OpenRules final : public server::SubmissionRules
{
public:
    server::SubmissionVerdict judge(const v1::Submission&, v1::ActingBasis, const std::string&) const override
    {
        return {};
    }
};

server::CatalogueIndex makeIndex()
{
    server::CatalogueIndex index;
    v1::Guide guide;
    guide.set_id("guide");
    guide.set_name("guide");
    guide.mutable_booking()->set_offered(true);
    guide.mutable_booking()->set_max_working_days_ahead(5);
    guide.mutable_promised_limit()->set_unit(v1::LIMIT_UNIT_WORKING_DAY);
    guide.mutable_promised_limit()->set_count(5);
    index.add(std::move(guide));
    v1::Office office;
    office.set_id("hall");
    office.set_booking(true);
    office.set_slot_minutes(60);
    office.set_slot_capacity(1);
    v1::OpeningHours& hours = *office.add_hours();
    for (int day = 1; day <= 7; ++day)
        hours.add_weekdays(day);
    hours.set_opens("09:00");
    hours.set_closes("11:00");
    hours.set_holidays(true);
    index.add(std::move(office));
    v1::WorkYear year;
    year.set_year(2026);
    year.set_published(true);
    index.add(std::move(year));
    return index;
}

} // namespace

const server::CatalogueIndex& simCatalogue()
{
    static const server::CatalogueIndex index = makeIndex();
    return index;
}

const server::SubmissionRules& simRules()
{
    static const OpenRules rules;
    return rules;
}

} // namespace tongban::simulation
