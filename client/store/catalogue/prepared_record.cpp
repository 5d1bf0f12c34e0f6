// SPDX-License-Identifier: Apache-2.0
#include "client/store/catalogue/prepared_record.h"

#include "client/domain/booking_rules.h"
#include "client/store/catalogue/kept_fields.h"
#include "client/store/catalogue/link_names.h"

#include <utility>

namespace tongban::store
{

namespace
{

// What lines, links and the search index are made of.
constexpr KeptField kMaterialFields[] = {{v1::Material::kNameFieldNumber}};
constexpr KeptField kOutcomeFields[] = {{v1::Outcome::kNameFieldNumber}};
constexpr KeptField kFaqFields[] = {{v1::Faq::kQuestionFieldNumber}};
constexpr KeptField kGuideFields[] = {
    {v1::Guide::kIdFieldNumber},
    {v1::Guide::kNameFieldNumber},
    {v1::Guide::kNameEnFieldNumber},
    {v1::Guide::kPlainNameFieldNumber},
    {v1::Guide::kSummaryFieldNumber},
    {v1::Guide::kSummaryEnFieldNumber},
    {v1::Guide::kCodesFieldNumber},
    {v1::Guide::kAgencyFieldNumber},
    {v1::Guide::kCoAgenciesFieldNumber},
    {v1::Guide::kAudienceFieldNumber},
    {v1::Guide::kThemesFieldNumber},
    {v1::Guide::kLifeEventsFieldNumber},
    {v1::Guide::kChannelsFieldNumber},
    {v1::Guide::kAppearanceFieldNumber},
    {v1::Guide::kMaterialsFieldNumber, kMaterialFields},
    {v1::Guide::kOutcomesFieldNumber, kOutcomeFields},
    {v1::Guide::kFaqsFieldNumber, kFaqFields},
    {v1::Guide::kSearchWordsFieldNumber},
    {v1::Guide::kWeightFieldNumber},
};

template <typename Message>
Message recordOf(std::string_view body)
{
    Message message;
    if (!message.ParseFromArray(body.data(), static_cast<int>(body.size())))
        message.Clear();
    return message;
}

template <typename Ids>
void addLinks(LinkKind kind, const Ids& ids, std::set<std::string>& links)
{
    for (const std::string& id : ids)
        links.insert(linkName(kind, id));
}

std::set<std::string> linksOf(const v1::Guide& guide)
{
    std::set<std::string> links;
    addLinks(LinkKind::Theme, guide.themes(), links);
    addLinks(LinkKind::LifeEvent, guide.life_events(), links);
    addLinks(LinkKind::Audience, guide.audience(), links);
    if (domain::isHomeVisitOffered(guide))
        links.insert(linkName(LinkKind::Way, kHomeVisit));
    links.insert(linkName(LinkKind::Department, guide.agency().department_id()));
    for (const v1::Agency& agency : guide.co_agencies())
        links.insert(linkName(LinkKind::Department, agency.department_id()));
    return links;
}

std::set<std::string> linksOf(const v1::Office& office)
{
    std::set<std::string> links;
    addLinks(LinkKind::OfficeGuide, office.guide_ids(), links);
    addLinks(LinkKind::OfficeDepartment, office.department_ids(), links);
    for (const v1::Window& window : office.windows()) {
        addLinks(LinkKind::OfficeGuide, window.guide_ids(), links);
        if (!window.department_id().empty())
            links.insert(linkName(LinkKind::OfficeDepartment, window.department_id()));
    }
    return links;
}

std::set<std::string> linksOf(std::string_view collection, std::string_view body)
{
    std::set<std::string> links;
    if (collection == "office")
        links = linksOf(recordOf<v1::Office>(body));
    else if (collection == "division")
        links.insert(linkName(LinkKind::Parent, recordOf<v1::Division>(body).parent_code()));
    else if (collection == "term")
        links.insert(linkName(LinkKind::TermKind, std::to_string(recordOf<v1::Term>(body).kind())));
    else if (collection == "synonym")
        addLinks(LinkKind::SynonymGuide, recordOf<v1::Synonym>(body).guide_ids(), links);
    return links;
}

v1::Guide lineOf(const v1::Guide& guide)
{
    v1::Guide line;
    line.set_id(guide.id());
    line.set_name(guide.name());
    line.set_name_en(guide.name_en());
    line.set_plain_name(guide.plain_name());
    line.set_summary(guide.summary());
    line.mutable_agency()->set_department_id(guide.agency().department_id());
    line.mutable_channels()->set_online(guide.channels().online());
    line.set_weight(guide.weight());
    return line;
}

} // namespace

PreparedRecord prepareRecord(std::string_view collection, std::string_view body)
{
    if (collection != "guide")
        return {linksOf(collection, body), std::nullopt};
    const auto whole = recordOf<v1::Guide>(onlyFields(body, kGuideFields).value_or(std::string()));
    PreparedRecord prepared;
    prepared.guide = PreparedGuide{lineOf(whole), guideBands(whole)};
    prepared.links = linksOf(whole);
    return prepared;
}

} // namespace tongban::store
