// SPDX-License-Identifier: Apache-2.0
#include "server/publish/import/fiche_guide.h"

namespace tongban::server::fiche
{

namespace
{

// A paper's name is a line on a list, not the paragraph that explains it.
constexpr std::size_t kMaterialNameBytes = 240;
constexpr int kMaterials = 40;

// The longest beginning of at most `limit` bytes that ends between characters.
std::string cut(const std::string& text, std::size_t limit)
{
    if (text.size() <= limit)
        return text;
    std::size_t end = limit;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80)
        --end;
    return text.substr(0, end);
}

std::string dateOf(const Node& publication)
{
    const std::string date = textOfChild(publication, "dc:date");
    constexpr std::size_t kDateBytes = 10;
    return date.size() >= kDateBytes ? date.substr(date.size() - kDateBytes) : "2020-01-01";
}

void addMaterials(const Node& chapter, v1::Guide& guide)
{
    for (const auto* item : allOf(chapter, "Item")) {
        const std::string name = textOf(*item);
        if (name.empty() || guide.materials_size() >= kMaterials)
            continue;
        auto& material = *guide.add_materials();
        material.set_id("m" + std::to_string(guide.materials_size()));
        material.set_name(cut(name, kMaterialNameBytes));
        material.set_required(true);
        material.set_paper(true);
        material.set_originals(1);
    }
}

void addAnswer(const std::string& question, const std::string& answer, v1::Guide& guide)
{
    if (answer.empty())
        return;
    auto& faq = *guide.add_faqs();
    faq.set_question(question.empty() ? guide.name() : question);
    faq.set_answer(answer);
}

// `about` is the situation the text belongs to, empty when it is said for all.
void addText(const Node& text, const std::string& about, v1::Guide& guide)
{
    bool chapters = false;
    for (const auto& chapter : childrenOf(text)) {
        if (nameOf(chapter) != "Chapitre")
            continue;
        chapters = true;
        const std::string title = textOfChild(chapter, "Titre");
        addAnswer(about.empty() ? title : title.empty() ? about : about + ": " + title, textOf(chapter), guide);
        if (attributeOf(chapter, "type") == "pieces")
            addMaterials(chapter, guide);
    }
    if (!chapters)
        addAnswer(about, textOf(text), guide);
}

void addTexts(const Node& publication, v1::Guide& guide)
{
    if (const auto* introduction = childOf(publication, "Introduction"))
        addAnswer({}, textOf(*introduction), guide);
    if (const auto* text = childOf(publication, "Texte"))
        addText(*text, {}, guide);
    for (const auto& list : childrenOf(publication)) {
        if (nameOf(list) != "ListeSituations")
            continue;
        for (const auto& situation : childrenOf(list)) {
            if (const auto* text = childOf(situation, "Texte"))
                addText(*text, textOfChild(situation, "Titre"), guide);
        }
    }
}

void addLaw(const Node& publication, v1::Guide& guide)
{
    for (const auto& reference : childrenOf(publication)) {
        if (nameOf(reference) != "Reference")
            continue;
        auto& basis = *guide.add_basis();
        basis.set_title(textOfChild(reference, "Titre"));
        basis.set_article(textOfChild(reference, "Complement"));
        basis.set_url(attributeOf(reference, "URL"));
        basis.set_verified(true);
    }
}

void addChannels(const Node& publication, v1::Guide& guide)
{
    guide.mutable_channels()->set_counter(true);
    for (const auto& service : childrenOf(publication)) {
        if (nameOf(service) == "ServiceEnLigne" && attributeOf(service, "type") == "Téléservice")
            guide.mutable_channels()->set_online(true);
    }
}

void addRelated(const std::string& folder, const Node& publication, v1::Guide& guide)
{
    for (const auto& child : childrenOf(publication)) {
        if (nameOf(child) == "QuestionReponse")
            guide.add_related_guide_ids(guideId(folder, attributeOf(child, "ID")));
    }
}

const Node* publicationOf(const Node& file)
{
    const auto* publication = childOf(file, "Publication");
    return publication && attributeOf(*publication, "ID").starts_with('F') ? publication : nullptr;
}

} // namespace

std::string guideId(const std::string& folder, const std::string& ficheId)
{
    return folder.substr(0, 4) + '-' + ficheId;
}

std::optional<v1::Guide> guideFromFiche(const std::string& folder, const Node& file)
{
    const auto* publication = publicationOf(file);
    if (!publication)
        return std::nullopt;
    const std::string id = attributeOf(*publication, "ID");
    v1::Guide guide;
    guide.set_id(guideId(folder, id));
    guide.set_region(kRegion);
    guide.set_name(textOfChild(*publication, "dc:title"));
    guide.set_summary(textOfChild(*publication, "dc:description"));
    if (guide.summary().empty())
        guide.set_summary(guide.name());
    guide.mutable_agency()->set_department_id(kDepartment);
    guide.set_effective_date(dateOf(*publication));
    guide.set_sample(true);
    if (const auto theme = themeOf(file); !theme.id.empty())
        guide.add_themes(theme.id);
    addTexts(*publication, guide);
    addLaw(*publication, guide);
    addChannels(*publication, guide);
    addRelated(folder, *publication, guide);
    auto& source = *guide.add_sources();
    source.set_title(kAttribution);
    source.set_url("https://www.service-public.fr/" + folder + "/vosdroits/" + id);
    source.set_verified(true);
    return guide;
}

Theme themeOf(const Node& file)
{
    const auto* publication = publicationOf(file);
    const auto* theme = publication ? childOf(*publication, "Theme") : nullptr;
    if (!theme)
        return {};
    return {"theme-" + attributeOf(*theme, "ID"), textOfChild(*theme, "Titre")};
}

} // namespace tongban::server::fiche
