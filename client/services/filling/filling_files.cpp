// SPDX-License-Identifier: Apache-2.0
// Filling: the files that belong to the answers, and what is sent.
#include "client/services/filling/filling.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace tongban::services
{

namespace
{

std::pair<std::string, std::string> stemAndSuffix(const std::string& name, const std::string& mediaType)
{
    const std::size_t dot = name.rfind('.');
    const std::string stem = dot == std::string::npos || dot == 0 ? name : name.substr(0, dot);
    // Whatever it was before, it is what it was made ready as.
    return {stem, mediaType == "application/pdf" ? ".pdf" : ".jpg"};
}

// Names of files that answers refer to, with the question they answer.
std::map<std::string, std::string> namedFiles(const forms::Session& session)
{
    std::map<std::string, std::string> named;
    for (const forms::NodeId node : session.allNodes()) {
        std::string value = session.value(node);
        if (!value.empty() && session.state(node).kind == forms::NodeKind::Upload)
            named[std::move(value)] = session.pathOf(node);
    }
    return named;
}

} // namespace

QFuture<Result<void>> Filling::attach(const std::string& path, const LooseFile& file)
{
    return bring({0, path, {}, {}}, file);
}

QFuture<Result<void>> Filling::attachMaterial(const std::string& materialId, const LooseFile& file)
{
    return bring({0, {}, materialId, {}}, file);
}

QFuture<Result<void>> Filling::bring(ComingFile file, const LooseFile& from)
{
    file.id = ++m_lastComing;
    file.made = m_service.attach(QString::fromStdString(m_form.draft.principal_id()), from);
    m_coming.push_back(file);
    return file.made.then(this, [this, id = file.id](const Result<v1::Attachment>&) { return take(id); });
}

Result<void> Filling::take(int id)
{
    const auto found =
        std::find_if(m_coming.begin(), m_coming.end(), [id](const ComingFile& file) { return file.id == id; });
    if (found == m_coming.end())
        return {};
    const ComingFile file = *found;
    m_coming.erase(found);
    TRY_ASSIGN(v1::Attachment attachment, file.made.result());
    attachment.set_name(freeName(attachment));
    attachment.set_form_path(file.path);
    attachment.set_material_id(file.materialId);
    *m_form.draft.add_attachments() = attachment;
    // Its own name is the answer; where it stands is said again when it is sent.
    if (file.materialId.empty())
        return answer(file.path, attachment.name());
    changed();
    return {};
}

void Filling::takeComing()
{
    if (m_coming.empty())
        return;
    m_service.finishSaving();
    // One that could not be made ready leaves its question without an answer, which the list of parts shows.
    while (!m_coming.empty())
        std::ignore = take(m_coming.front().id);
}

const v1::Attachment* Filling::attachment(const std::string& name) const
{
    for (const v1::Attachment& attachment : m_form.draft.attachments()) {
        if (attachment.name() == name)
            return &attachment;
    }
    return nullptr;
}

// Two photos called IMG_1.jpg are two answers.
std::string Filling::freeName(const v1::Attachment& attachment) const
{
    const auto [stem, suffix] = stemAndSuffix(attachment.name(), attachment.media_type());
    const auto isTaken = [this](const std::string& name) {
        return std::any_of(m_form.draft.attachments().begin(), m_form.draft.attachments().end(),
                           [&](const v1::Attachment& held) { return held.name() == name; });
    };
    std::string name = stem + suffix;
    for (int i = 2; isTaken(name); ++i)
        name = stem + "-" + std::to_string(i) + suffix;
    return name;
}

// A photo taken again takes the first one's place; nothing personal stays that no answer names.
void Filling::dropUnusedFiles()
{
    auto* all = m_form.draft.mutable_attachments();
    if (all->empty())
        return;
    const auto named = namedFiles(*m_session);
    all->erase(std::remove_if(all->begin(), all->end(),
                              [&](const v1::Attachment& attachment) {
                                  return attachment.material_id().empty() && !named.contains(attachment.name());
                              }),
               all->end());
}

v1::Submission Filling::submission() const
{
    v1::Submission sent;
    sent.set_instance_xml(m_session->serialize());
    const auto named = namedFiles(*m_session);
    for (v1::Attachment attachment : m_form.draft.attachments()) {
        if (!attachment.material_id().empty()) {
            *sent.add_attachments() = attachment;
            continue;
        }
        const auto question = named.find(attachment.name());
        // What is not asked any more stays behind.
        if (question == named.end() || !m_session->relevant(*m_session->find(question->second)))
            continue;
        attachment.set_form_path(question->second);
        *sent.add_attachments() = attachment;
    }
    return sent;
}

} // namespace tongban::services
