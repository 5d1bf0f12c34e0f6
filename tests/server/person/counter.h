// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/person/cases/case_desk.h"
#include "tests/server/person/person_fixture.h"

namespace tongban::testing
{

// A platform with one person at it.
struct Counter : PersonFixture {
    EnrolledDevice device = enrol("于建国");

    template <typename Function>
    Result<> clerk(Function function)
    {
        return thread->run([&](server::Store& store) -> Result<> {
            server::CaseDesk caseDesk(store, desk);
            return function(caseDesk);
        });
    }

    v1::Case theCase(const std::string& principal = kSelf)
    {
        return record<v1::Case>(principal, "case", "case-1");
    }

    template <typename Payload>
    v1::OperationResult about(const char* kind, Payload payload, v1::ActingBasis basis = v1::ACTING_BASIS_SELF)
    {
        payload.set_case_id("case-1");
        return send(device, kSelf, operation(device, kind, payload, basis));
    }

    bool upload(const std::string& bytes)
    {
        server::Upload wanted;
        wanted.sha256 = std::string(crypto::asText(crypto::sha256(bytes)));
        wanted.bytes = bytes.size();
        const std::string token = device.session.token();
        const auto created = platform->createUpload(token, wanted);
        return created && platform->appendToUpload(token, created->id, 0, bytes)->isComplete();
    }

    void finishIt()
    {
        (void)send(device, kSelf, submit(device, "case-1"));
        (void)clerk([](server::CaseDesk& it) { return it.accept("case-1"); });
        (void)clerk([](server::CaseDesk& it) { return it.finish("case-1", {}); });
    }
};

} // namespace tongban::testing
