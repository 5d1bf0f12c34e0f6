// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/person/desk_context.h"
#include "server/store/store.h"
#include "sync/base/result.h"
#include "tongban/v1/sync.pb.h"

#include <string>
#include <string_view>

namespace tongban::server
{

// Makes devices known: a printed code binds a device's key to a person and gives it a session. A code serves all
// devices of its person while it lasts. Wrong codes are counted over all callers; after too many everybody waits a
// minute. On the store's thread.
class Enrolment
{
public:
    Enrolment(Store& store, const DeskContext& desk);

    // Unauthenticated: the code is wrong or over, or the device does not hold its key. ResourceExhausted: wait.
    [[nodiscard]] Result<v1::EnrolResponse> enrol(const v1::EnrolRequest& request);
    // Unauthenticated: no such session, or it is over.
    [[nodiscard]] Result<Device> session(std::string_view token);

private:
    [[nodiscard]] Result<v1::EnrolResponse> bind(const v1::EnrolRequest& request, const EnrolCode& code);
    [[nodiscard]] Result<> countWrongCode();

    Store& m_store;
    const DeskContext& m_desk;
};

// "K7QM-2XWP" as it is kept: upper-case letters and digits only.
[[nodiscard]] std::string normalisedCode(std::string_view code);
// A new code as it is printed. Letters that look alike are left out.
[[nodiscard]] std::string makeEnrolCode(Random& random);

} // namespace tongban::server
