// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/forms/definition.h"
#include "client/services/ground/service_context.h"
#include "client/store/principal_file.h"
#include "sync/base/result.h"

#include <set>
#include <string>
#include <vector>

namespace tongban::services
{

class Stores;

// What came of it when a form under somebody's hands was put together with what other devices wrote.
struct HeardDraft {
    // As it stands in the form from now on.
    v1::Draft draft;
    // All values of every place.
    v1::Draft known;
    // It was sent or thrown away elsewhere; what stands here stays, as this device's own.
    bool ended = false;
};

// Forms half filled in, on several devices of one person: what leaves this device and what comes. They leave it only
// where the person has agreed (v1::PrincipalEntry.share_drafts); one that came from another device goes back there. Of
// one principal; inside a job of the work thread.
class DraftSharing
{
public:
    [[nodiscard]] static Result<DraftSharing> of(ServiceContext& context, Stores& stores,
                                                 const std::string& principalId);

    // Tells the others what was written here; forgets what has ended. `open`: drafts under somebody's hands, which hear
    // of it by themselves.
    [[nodiscard]] Result<void> tellAll(const std::set<std::string>& open);
    [[nodiscard]] Result<HeardDraft> hear(const v1::Draft& draft, const forms::Definition& form,
                                          const std::vector<v1::DraftEdit>& decisions);
    // A draft that was begun on another device is from now on here too.
    [[nodiscard]] Result<v1::Draft> take(const std::string& id, const forms::Definition& form);
    // Thrown away, here and everywhere.
    [[nodiscard]] Result<void> discard(const std::string& id);
    // Nothing leaves this device any more, and what has left it ends everywhere else.
    [[nodiscard]] Result<void> stop(const std::set<std::string>& open);
    // Open drafts, last changed first. Of those begun on another device it is said on which; `fields` are the places
    // where the person has to choose.
    [[nodiscard]] Result<std::vector<v1::Draft>> list();

private:
    DraftSharing(ServiceContext& context, Stores& stores, store::PrincipalFile& file);

    [[nodiscard]] Result<void> sweep(const std::string& id);
    [[nodiscard]] store::SharedDrafts::Teller teller();
    [[nodiscard]] Result<v1::Draft> makeOwn(v1::Draft draft);
    [[nodiscard]] Result<v1::Draft> keepEnded(v1::Draft draft);

    ServiceContext& m_context;
    Stores& m_stores;
    store::PrincipalFile& m_file;
    std::string m_principalId;
    std::string m_deviceId;
    bool m_agreed = false;
};

} // namespace tongban::services
