// SPDX-License-Identifier: Apache-2.0
// Filling: the papers beside the form.
#include "client/domain/calendar/dates.h"
#include "client/services/filling/filling.h"

#include <algorithm>

namespace tongban::services
{

namespace
{

bool needsFile(v1::MaterialWay way)
{
    return way == v1::MATERIAL_WAY_ATTACHED || way == v1::MATERIAL_WAY_DECLARED;
}

} // namespace

std::vector<domain::PlannedMaterial> Filling::materials() const
{
    return domain::planMaterials(m_form.guide, m_form.draft.situations(), m_form.draft.materials(), m_form.licences,
                                 domain::chinaTime(UnixMillis(std::chrono::milliseconds(m_service.nowMs()))).date);
}

std::vector<v1::Attachment> Filling::materialFiles(const std::string& materialId) const
{
    std::vector<v1::Attachment> files;
    for (const v1::Attachment& attachment : m_form.draft.attachments()) {
        if (attachment.material_id() == materialId)
            files.push_back(attachment);
    }
    return files;
}

// What nothing is said of and is taken at the counter is brought along; what is not, stands in the way.
domain::MaterialFault Filling::faultOf(const domain::PlannedMaterial& planned) const
{
    const v1::MaterialWay way = planned.status.way();
    if (planned.inForm || (planned.settled && way == v1::MATERIAL_WAY_UNSPECIFIED))
        return domain::MaterialFault::None;
    const std::vector<v1::MaterialWay> ways = domain::waysOf(*planned.material);
    const bool brought = std::find(ways.begin(), ways.end(), v1::MATERIAL_WAY_ON_SITE) != ways.end();
    if (way == v1::MATERIAL_WAY_UNSPECIFIED && brought)
        return domain::MaterialFault::None;
    return domain::faultOf(*planned.material, planned.status, !materialFiles(planned.material->id()).empty(),
                           domain::chinaTime(UnixMillis(std::chrono::milliseconds(m_service.nowMs()))).date);
}

void Filling::setMaterial(const v1::MaterialStatus& status)
{
    auto* all = m_form.draft.mutable_materials();
    const auto found = std::find_if(all->begin(), all->end(), [&](const v1::MaterialStatus& held) {
        return held.material_id() == status.material_id();
    });
    const bool another = found != all->end() && found->way() != status.way();
    (found == all->end() ? *all->Add() : *found) = status;
    // A statement is no photo of the paper, and a paper brought along needs neither.
    if (another || !needsFile(status.way())) {
        auto* files = m_form.draft.mutable_attachments();
        files->erase(
            std::remove_if(files->begin(), files->end(),
                           [&](const v1::Attachment& file) { return file.material_id() == status.material_id(); }),
            files->end());
    }
    changed();
}

void Filling::removeMaterialFile(const std::string& name)
{
    auto* files = m_form.draft.mutable_attachments();
    files->erase(
        std::remove_if(files->begin(), files->end(),
                       [&](const v1::Attachment& file) { return file.name() == name && !file.material_id().empty(); }),
        files->end());
    changed();
}

// What is sent says of every paper how it is given.
void Filling::settleMaterials()
{
    google::protobuf::RepeatedPtrField<v1::MaterialStatus> all;
    for (const domain::PlannedMaterial& planned : materials()) {
        v1::MaterialStatus status = planned.status;
        const bool open = status.way() == v1::MATERIAL_WAY_UNSPECIFIED;
        if (planned.inForm || (open && planned.settled))
            continue;
        if (open)
            status.set_way(v1::MATERIAL_WAY_ON_SITE);
        *all.Add() = std::move(status);
    }
    *m_form.draft.mutable_materials() = std::move(all);
}

bool Filling::differs() const
{
    const v1::Submission now = submission();
    const auto digests = [](const v1::Submission& sent) {
        std::vector<std::string> all;
        for (const v1::Attachment& file : sent.attachments())
            all.push_back(file.form_path() + ' ' + file.material_id() + ' ' + file.sha256());
        std::sort(all.begin(), all.end());
        return all;
    };
    const auto ways = [](const auto& statuses) {
        std::vector<std::string> all;
        for (const v1::MaterialStatus& status : statuses)
            all.push_back(status.SerializeAsString());
        std::sort(all.begin(), all.end());
        return all;
    };
    return now.instance_xml() != m_form.sent.instance_xml() || digests(now) != digests(m_form.sent) ||
           ways(m_form.draft.materials()) != ways(m_form.sent.materials());
}

} // namespace tongban::services
