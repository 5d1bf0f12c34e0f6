// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/services/form_service.h"
#include "sync/base/result.h"

#include <string>
#include <vector>

namespace tongban::store
{
class PrincipalFile;
} // namespace tongban::store

namespace tongban::services
{

class ServiceContext;
class Stores;

// Finds what one filling-in needs: guide, form, draft, the principal's profile. Work thread; one use.
class FormOpener
{
public:
    FormOpener(ServiceContext& context, Stores& stores);

    [[nodiscard]] Result<OpenForm> open(const FormWanted& wanted);

private:
    [[nodiscard]] Result<void> openDraft(OpenForm& form, const FormWanted& wanted);
    [[nodiscard]] Result<void> openCorrection(OpenForm& form, const std::string& caseId, bool toRead);
    [[nodiscard]] Result<void> beginFresh(OpenForm& form);
    [[nodiscard]] Result<void> loadForm(OpenForm& form);
    [[nodiscard]] Result<void> joinOthers(OpenForm& form);
    [[nodiscard]] Result<std::string> formOfSituation(const OpenForm& form) const;

    [[nodiscard]] std::string placeName() const;
    [[nodiscard]] Result<v1::Profile> owner() const;
    [[nodiscard]] Result<std::string> lastAnswers(const v1::Draft& draft) const;

    ServiceContext& m_context;
    Stores& m_stores;
    store::PrincipalFile* m_file = nullptr;
    v1::Principal m_principal;
};

// The profile as the secondary instance forms prefill from: instance('profile')/root/name. Empty fields are there too.
// `owner` is who stands behind a shop (owner_name, owner_id_number); of everybody else it is their own profile.
[[nodiscard]] std::string profileInstance(const v1::Profile& profile, const v1::Profile& owner,
                                          const std::string& divisionName);
// What was chosen on the guide's page is not asked again:
// instance('situation')/root/item[question = 'build']/answer, several options with spaces between.
[[nodiscard]] std::string situationInstance(const google::protobuf::RepeatedPtrField<v1::SituationAnswer>& answers);
// instance('licences')/root/item[code = '100208101']/number.
[[nodiscard]] std::string licencesInstance(const std::vector<v1::Licence>& licences);

} // namespace tongban::services
