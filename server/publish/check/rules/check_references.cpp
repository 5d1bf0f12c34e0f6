// SPDX-License-Identifier: Apache-2.0
#include "server/publish/check/rules/rules.h"

namespace tongban::server
{

namespace
{

// Says that nothing bears this id, with what kind of thing it should be.
void unknown(const FieldPlaces& places, std::string_view path, const char* what, const std::string& id, Report& report)
{
    report.refuse(places, path, std::string("there is no ") + what + ' ' + id);
}

// An id that may be left out, but if it stands there something must bear it.
template <typename Known>
void checkOne(const std::string& id, const char* what, const FieldPlaces& places, std::string_view path,
              const Known& known, Report& report)
{
    if (!id.empty() && !known(id))
        unknown(places, path, what, id, report);
}

template <typename Ids, typename Known>
void checkEach(const Ids& ids, const char* what, const FieldPlaces& places, std::string_view path, const Known& known,
               Report& report)
{
    for (int i = 0; i < ids.size(); ++i) {
        if (!known(ids[i]))
            unknown(places, elementPath(path, i), what, ids[i], report);
    }
}

auto guides(const Vocabulary& v)
{
    return [&v](const std::string& id) { return v.hasGuide(id); };
}

auto forms(const Vocabulary& v)
{
    return [&v](const std::string& id) { return v.hasForm(id); };
}

auto terms(const Vocabulary& v, v1::TermKind kind)
{
    return [&v, kind](const std::string& id) { return v.hasTerm(kind, id); };
}

auto codes(const Vocabulary& v, const char* set)
{
    return [&v, set](const std::string& code) { return v.hasCode(set, code); };
}

void checkAgency(const v1::Agency& agency, const FieldPlaces& places, const std::string& path, const Vocabulary& v,
                 Report& report)
{
    const auto& id = agency.department_id();
    if (!v.hasTerm(v1::TERM_KIND_DEPARTMENT, id))
        unknown(places, joinPath(path, "department_id"), "department", id.empty() ? "(none named)" : id, report);
    checkOne(agency.nature(), "agency_nature", places, joinPath(path, "nature"), codes(v, "agency_nature"), report);
    checkOne(agency.level(), "agency_level", places, joinPath(path, "level"), codes(v, "agency_level"), report);
}

void checkWaysToBrowse(const LocatedGuide& located, const Vocabulary& v, Report& report)
{
    const auto& guide = located.record;
    const auto& places = located.places;
    checkEach(guide.themes(), "theme", places, "themes", terms(v, v1::TERM_KIND_THEME), report);
    checkEach(guide.life_events(), "life event", places, "life_events", terms(v, v1::TERM_KIND_LIFE_EVENT), report);
    checkEach(guide.audience(), "audience", places, "audience", codes(v, "audience"), report);
    checkAgency(guide.agency(), places, "agency", v, report);
    for (int i = 0; i < guide.co_agencies_size(); ++i)
        checkAgency(guide.co_agencies(i), places, elementPath("co_agencies", i), v, report);
}

void checkCodes(const LocatedGuide& located, const Vocabulary& v, Report& report)
{
    const auto& guide = located.record;
    const auto& places = located.places;
    checkOne(guide.item_type(), "item_type", places, "item_type", codes(v, "item_type"), report);
    checkOne(guide.case_kind(), "case_kind", places, "case_kind", codes(v, "case_kind"), report);
    checkOne(guide.reach(), "reach", places, "reach", codes(v, "reach"), report);
    checkOne(guide.channels().online_depth(), "online_depth", places, "channels.online_depth", codes(v, "online_depth"),
             report);
    checkOne(
        guide.rating_set(), "code set", places, "rating_set", [&v](const auto& id) { return v.hasCodeSet(id); },
        report);
    for (int i = 0; i < guide.outcomes_size(); ++i) {
        const auto path = joinPath(elementPath("outcomes", i), "kind");
        checkOne(guide.outcomes(i).kind(), "outcome_kind", places, path, codes(v, "outcome_kind"), report);
    }
}

void checkLinks(const LocatedGuide& located, const Vocabulary& v, Report& report)
{
    const auto& guide = located.record;
    const auto& places = located.places;
    if (guide.region() != v.regionId())
        report.refuse(places, "region", "the region is " + v.regionId() + ", not '" + guide.region() + '\'');
    checkEach(
        guide.office_ids(), "office", places, "office_ids", [&v](const auto& id) { return v.hasOffice(id); }, report);
    checkEach(guide.related_guide_ids(), "guide", places, "related_guide_ids", guides(v), report);
    for (int i = 0; i < guide.forms_size(); ++i)
        checkOne(guide.forms(i).form_id(), "form", places, joinPath(elementPath("forms", i), "form_id"), forms(v),
                 report);
    for (int i = 0; i < guide.materials_size(); ++i)
        checkOne(guide.materials(i).form_id(), "form", places, joinPath(elementPath("materials", i), "form_id"),
                 forms(v), report);
    for (int i = 0; i < guide.steps_size(); ++i) {
        const auto path = joinPath(elementPath("steps", i), "department_id");
        checkOne(guide.steps(i).department_id(), "department", places, path, terms(v, v1::TERM_KIND_DEPARTMENT),
                 report);
    }
    for (int q = 0; q < guide.questions_size(); ++q) {
        for (int o = 0; o < guide.questions(q).options_size(); ++o) {
            const auto path =
                joinPath(joinPath(elementPath("questions", q), elementPath("options", o)), "ending.guide_id");
            checkOne(guide.questions(q).options(o).ending().guide_id(), "guide", places, path, guides(v), report);
        }
    }
}

// Everyday words and notices may run ahead of the guides being written: publishing leaves out what is not there.
template <typename Ids>
void warnOfUnknownGuides(const Ids& ids, const FieldPlaces& places, const Vocabulary& v, Report& report)
{
    for (int i = 0; i < ids.size(); ++i) {
        if (!v.hasGuide(ids[i]))
            report.warn(places, elementPath("guide_ids", i), "there is no guide " + ids[i] + " yet");
    }
}

} // namespace

void checkGuideReferences(const LocatedGuide& guide, const Vocabulary& vocabulary, Report& report)
{
    checkWaysToBrowse(guide, vocabulary, report);
    checkCodes(guide, vocabulary, report);
    checkLinks(guide, vocabulary, report);
}

void checkReferences(const Content& content, const Vocabulary& v, Report& report)
{
    const auto divisions = [&v](const std::string& code) { return v.hasDivision(code); };
    for (const auto& term : content.terms)
        checkOne(
            term.record.parent_id(), "term", term.places, "parent_id",
            [&v](const auto& id) { return v.hasAnyTerm(id); }, report);
    for (const auto& division : content.divisions)
        checkOne(division.record.parent_code(), "division", division.places, "parent_code", divisions, report);
    for (const auto& region : content.regions)
        checkOne(region.record.division_code(), "division", region.places, "division_code", divisions, report);
    for (const auto& synonym : content.synonyms)
        warnOfUnknownGuides(synonym.record.guide_ids(), synonym.places, v, report);
    for (const auto& notice : content.announcements)
        warnOfUnknownGuides(notice.record.guide_ids(), notice.places, v, report);
}

} // namespace tongban::server
