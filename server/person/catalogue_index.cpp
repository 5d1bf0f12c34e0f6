// SPDX-License-Identifier: Apache-2.0
#include "server/person/catalogue_index.h"

#include <utility>

namespace tongban::server
{

namespace
{

template <typename Record>
const Record* find(const std::map<std::string, Record, std::less<>>& records, std::string_view id)
{
    const auto found = records.find(id);
    return found == records.end() ? nullptr : &found->second;
}

} // namespace

void CatalogueIndex::add(v1::Guide guide)
{
    std::string id = guide.id();
    m_guides.insert_or_assign(std::move(id), std::move(guide));
}

void CatalogueIndex::add(v1::Form form)
{
    std::string id = form.id();
    m_forms.insert_or_assign(std::move(id), std::move(form));
}

void CatalogueIndex::add(v1::Office office)
{
    std::string id = office.id();
    m_offices.insert_or_assign(std::move(id), std::move(office));
}

void CatalogueIndex::add(v1::WorkYear year)
{
    m_calendar.add(year);
    m_years.push_back(std::move(year));
}

const v1::Guide* CatalogueIndex::guide(std::string_view id) const
{
    return find(m_guides, id);
}

const v1::Form* CatalogueIndex::form(std::string_view id) const
{
    return find(m_forms, id);
}

const v1::Office* CatalogueIndex::office(std::string_view id) const
{
    return find(m_offices, id);
}

const std::vector<v1::WorkYear>& CatalogueIndex::workYears() const
{
    return m_years;
}

const domain::WorkCalendar& CatalogueIndex::calendar() const
{
    return m_calendar;
}

std::size_t CatalogueIndex::guides() const
{
    return m_guides.size();
}

} // namespace tongban::server
