// SPDX-License-Identifier: Apache-2.0
#include "server/publish/check/text/guide_texts.h"

#include "server/publish/source/field_places.h"

namespace tongban::server
{

namespace
{

using VisitText = std::function<void(const std::string&, const std::string&)>;
using VisitWhen = std::function<void(const std::string&, const v1::When&)>;

void questionTexts(const v1::Guide& guide, const VisitText& visit)
{
    for (int q = 0; q < guide.questions_size(); ++q) {
        const auto path = elementPath("questions", q);
        visit(joinPath(path, "text"), guide.questions(q).text());
        visit(joinPath(path, "hint"), guide.questions(q).hint());
        for (int o = 0; o < guide.questions(q).options_size(); ++o) {
            const auto& option = guide.questions(q).options(o);
            const auto optionPath = joinPath(path, elementPath("options", o));
            visit(joinPath(optionPath, "label"), option.label());
            visit(joinPath(optionPath, "hint"), option.hint());
            visit(joinPath(optionPath, "note"), option.note());
            visit(joinPath(optionPath, "ending.reason"), option.ending().reason());
            visit(joinPath(optionPath, "ending.where_to_go"), option.ending().where_to_go());
        }
    }
}

void materialTexts(const v1::Guide& guide, const VisitText& visit)
{
    for (int i = 0; i < guide.materials_size(); ++i) {
        const auto path = elementPath("materials", i);
        visit(joinPath(path, "name"), guide.materials(i).name());
        visit(joinPath(path, "hint"), guide.materials(i).hint());
        visit(joinPath(path, "optional_note"), guide.materials(i).optional_note());
    }
}

void otherTexts(const v1::Guide& guide, const VisitText& visit)
{
    for (int i = 0; i < guide.conditions_size(); ++i)
        visit(elementPath("conditions", i), guide.conditions(i));
    for (int i = 0; i < guide.steps_size(); ++i)
        visit(joinPath(elementPath("steps", i), "text"), guide.steps(i).text());
    for (int i = 0; i < guide.fees_size(); ++i)
        visit(joinPath(elementPath("fees", i), "waiver"), guide.fees(i).waiver());
    for (int i = 0; i < guide.faqs_size(); ++i) {
        visit(joinPath(elementPath("faqs", i), "question"), guide.faqs(i).question());
        visit(joinPath(elementPath("faqs", i), "answer"), guide.faqs(i).answer());
    }
    for (int i = 0; i < guide.remedies_size(); ++i)
        visit(elementPath("remedies", i), guide.remedies(i));
}

template <typename Owner>
void ownerWhens(const Owner& owner, const std::string& path, const VisitWhen& visit)
{
    for (int i = 0; i < owner.when_size(); ++i)
        visit(joinPath(path, elementPath("when", i)), owner.when(i));
}

template <typename Owners>
void allWhens(const Owners& owners, const char* field, const VisitWhen& visit)
{
    for (int i = 0; i < owners.size(); ++i)
        ownerWhens(owners[i], elementPath(field, i), visit);
}

} // namespace

void forEachText(const v1::Guide& guide, const VisitText& visit)
{
    visit("summary", guide.summary());
    visit("plain_name", guide.plain_name());
    visit("quota", guide.quota());
    visit("special_procedure", guide.special_procedure());
    visit("appearance.reason", guide.appearance().reason());
    visit("proxy.note", guide.proxy().note());
    visit("booking.note", guide.booking().note());
    questionTexts(guide, visit);
    materialTexts(guide, visit);
    otherTexts(guide, visit);
}

void forEachWhen(const v1::Guide& guide, const VisitWhen& visit)
{
    allWhens(guide.questions(), "questions", visit);
    allWhens(guide.materials(), "materials", visit);
    allWhens(guide.steps(), "steps", visit);
    allWhens(guide.fees(), "fees", visit);
    allWhens(guide.forms(), "forms", visit);
}

} // namespace tongban::server
