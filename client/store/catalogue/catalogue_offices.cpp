// SPDX-License-Identifier: Apache-2.0
#include "client/store/catalogue/catalogue_reader.h"

#include "client/domain/codes/division_code.h"
#include "client/store/catalogue/link_names.h"
#include "sync/sql/statement.h"

#include <algorithm>
#include <array>
#include <map>

namespace tongban::store
{

namespace
{

// A hall serves the whole city, a village point its village: in either direction it is one's own.
bool serves(const v1::Office& office, std::string_view divisionCode)
{
    return std::any_of(office.serves().begin(), office.serves().end(), [&](const std::string& code) {
        return domain::liesIn(divisionCode, code) || domain::liesIn(code, divisionCode);
    });
}

int order(v1::OfficeKind kind)
{
    static constexpr std::array kOrder{
        v1::OFFICE_KIND_HALL,    v1::OFFICE_KIND_DEPARTMENT,   v1::OFFICE_KIND_POLICE_STATION, v1::OFFICE_KIND_TOWN,
        v1::OFFICE_KIND_VILLAGE, v1::OFFICE_KIND_SELF_SERVICE, v1::OFFICE_KIND_HOSPITAL};
    return static_cast<int>(std::distance(kOrder.begin(), std::find(kOrder.begin(), kOrder.end(), kind)));
}

// A village point takes a guide only where the guide goes to villages, and only for its own people.
bool comesIntoQuestion(const v1::Office& office, const v1::Guide& guide, std::string_view divisionCode)
{
    if (office.kind() != v1::OFFICE_KIND_VILLAGE)
        return true;
    return guide.channels().village_point() && (divisionCode.empty() || serves(office, divisionCode));
}

} // namespace

Result<std::vector<v1::Office>> CatalogueReader::officesByLink(const std::vector<std::string>& links)
{
    std::map<std::string, v1::Office> offices;
    for (const std::string& link : links) {
        TRY_ASSIGN(auto query,
                   m_connection.prepare("SELECT id, body FROM link JOIN record USING (row) WHERE link = ?"));
        TRY(query.bind(link));
        while (true) {
            TRY_ASSIGN(const bool there, query.step());
            if (!there)
                break;
            v1::Office& office = offices[std::string(query.text(0))];
            if (office.id().empty() && !office.ParseFromString(std::string(query.blob(1))))
                return fail(ErrorCode::DataLoss, "an office does not parse");
        }
    }
    std::vector<v1::Office> result;
    for (auto& [id, office] : offices)
        result.push_back(std::move(office));
    return result;
}

Result<std::vector<v1::Office>> CatalogueReader::officesFor(const v1::Guide& guide, std::string_view divisionCode)
{
    std::vector<v1::Office> offices;
    for (const std::string& id : guide.office_ids()) {
        auto named = office(id);
        if (!named && named.error().code != ErrorCode::NotFound)
            return fail(named.error());
        if (named)
            offices.push_back(std::move(*named));
    }
    if (offices.empty()) {
        std::vector<std::string> links{linkName(LinkKind::OfficeGuide, guide.id())};
        if (!guide.agency().department_id().empty())
            links.push_back(linkName(LinkKind::OfficeDepartment, guide.agency().department_id()));
        TRY_ASSIGN(offices, officesByLink(links));
        std::erase_if(offices, [&](const auto& office) { return !comesIntoQuestion(office, guide, divisionCode); });
    }
    std::stable_sort(offices.begin(), offices.end(), [&](const v1::Office& a, const v1::Office& b) {
        const std::pair left{divisionCode.empty() || serves(a, divisionCode) ? 0 : 1, order(a.kind())};
        const std::pair right{divisionCode.empty() || serves(b, divisionCode) ? 0 : 1, order(b.kind())};
        return left < right;
    });
    return offices;
}

} // namespace tongban::store
