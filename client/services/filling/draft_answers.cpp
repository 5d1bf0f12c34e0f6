// SPDX-License-Identifier: Apache-2.0
#include "client/services/filling/draft_answers.h"

#include "client/domain/drafts/draft_fields.h"
#include "client/forms/kept_answers.h"

#include <QByteArray>

#include <algorithm>
#include <map>
#include <set>

namespace tongban::services
{

namespace
{

constexpr std::string_view kMaterials = "materials/";
// Between how, when and what: no name has it.
constexpr char kBetween = '\n';
constexpr std::size_t kDigits = 6;

std::string hexOf(const std::string& bytes)
{
    return QByteArray::fromStdString(bytes).toHex().toStdString();
}

v1::DraftValue& addAnswer(v1::Draft& draft, std::string path, std::string text)
{
    v1::DraftField& field = *draft.add_fields();
    field.set_path(std::move(path));
    v1::DraftValue& value = *field.add_values();
    value.set_text(std::move(text));
    return value;
}

// Where it stands in the form is said by its place.
v1::Attachment withoutPlace(v1::Attachment file)
{
    file.clear_form_path();
    file.clear_material_id();
    return file;
}

const v1::Attachment* fileNamed(const v1::Draft& draft, const std::string& name)
{
    const auto& all = draft.attachments();
    const auto found = std::find_if(all.begin(), all.end(), [&name](const v1::Attachment& file) {
        return file.material_id().empty() && file.name() == name;
    });
    return name.empty() || found == all.end() ? nullptr : &*found;
}

void addMaterials(const v1::Draft& draft, v1::Draft& shared)
{
    for (const v1::MaterialStatus& status : draft.materials()) {
        addAnswer(shared, std::string(kMaterials) + status.material_id(),
                  std::to_string(static_cast<int>(status.way())) + kBetween + status.promised_date() + kBetween +
                      status.name());
    }
    for (const v1::Attachment& file : draft.attachments()) {
        if (file.material_id().empty())
            continue;
        std::string path = std::string(kMaterials) + file.material_id() + '[' + hexOf(file.sha256()) + ']';
        *addAnswer(shared, std::move(path), "1").mutable_attachment() = withoutPlace(file);
    }
}

// Two devices may each have called another photo IMG_1.jpg: then each is called after what it holds, on both the same.
void tellFilesApart(v1::Draft& answers)
{
    std::map<std::string, std::set<std::string>> named;
    for (const v1::DraftField& field : answers.fields()) {
        const v1::DraftValue& value = field.values(0);
        if (value.has_attachment() && !domain::isInstancePath(field.path()))
            named[value.text()].insert(value.attachment().sha256());
    }
    for (v1::DraftField& field : *answers.mutable_fields()) {
        v1::DraftValue& value = *field.mutable_values(0);
        const auto found = named.find(value.text());
        if (!value.has_attachment() || domain::isInstancePath(field.path()) || found->second.size() < 2)
            continue;
        const std::size_t dot = std::min(value.text().rfind('.'), value.text().size());
        value.mutable_text()->insert(dot, '-' + hexOf(value.attachment().sha256()).substr(0, kDigits));
    }
}

} // namespace

Result<v1::Draft> answersOf(const v1::Draft& draft)
{
    v1::Draft shared = draft;
    shared.clear_instance_xml();
    shared.clear_attachments();
    shared.clear_materials();
    shared.clear_questions();
    shared.clear_orphans();
    shared.clear_fields();
    shared.clear_last_path();
    if (!draft.instance_xml().empty()) {
        TRY_ASSIGN(auto kept, forms::readKeptAnswers(draft.instance_xml()));
        for (forms::KeptAnswer& answer : kept) {
            v1::DraftValue& value = addAnswer(shared, std::move(answer.path), std::move(answer.value));
            value.set_prefilled(answer.prefilled);
            if (const v1::Attachment* const file = fileNamed(draft, value.text()))
                *value.mutable_attachment() = withoutPlace(*file);
        }
    }
    addMaterials(draft, shared);
    return shared;
}

Result<v1::Draft> withAnswers(v1::Draft draft, v1::Draft answers, const forms::Definition& form)
{
    tellFilesApart(answers);
    draft.clear_attachments();
    draft.clear_materials();
    std::vector<forms::KeptAnswer> kept;
    for (const v1::DraftField& field : answers.fields()) {
        const v1::DraftValue& value = field.values(0);
        const std::string material = materialOf(field.path());
        if (material.empty())
            kept.push_back({field.path(), value.text(), value.prefilled()});
        else if (!domain::isInstancePath(field.path()) && !value.text().empty())
            *draft.add_materials() = materialStatusOf(field, value);
        if (!value.has_attachment())
            continue;
        v1::Attachment& file = *draft.add_attachments();
        file = value.attachment();
        file.set_material_id(material);
        if (material.empty())
            file.set_name(value.text());
    }
    TRY_ASSIGN(std::string xml, forms::writeKeptAnswers(form, kept, draft.instance_xml()));
    draft.set_instance_xml(std::move(xml));
    return draft;
}

std::string materialOf(std::string_view path)
{
    if (!path.starts_with(kMaterials))
        return {};
    path.remove_prefix(kMaterials.size());
    return std::string(path.substr(0, path.find('[')));
}

v1::MaterialStatus materialStatusOf(const v1::DraftField& field, const v1::DraftValue& value)
{
    const QList<QByteArray> parts = QByteArray::fromStdString(value.text()).split(kBetween);
    v1::MaterialStatus status;
    status.set_material_id(materialOf(field.path()));
    status.set_way(static_cast<v1::MaterialWay>(parts.value(0).toInt()));
    status.set_promised_date(parts.value(1).toStdString());
    status.set_name(parts.value(2).toStdString());
    return status;
}

} // namespace tongban::services
