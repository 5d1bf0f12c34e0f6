// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/base/clock.h"
#include "sync/base/result.h"
#include "tongban/v1/person.pb.h"
#include "tongban/v1/sync.pb.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tongban::sql
{
class Connection;
}

namespace tongban::server
{

struct Person {
    std::string id;
    std::string name;
};

struct EnrolCode {
    std::string code;
    Person person;
    UnixMillis expires;
};

struct Device {
    std::string id;
    std::string personId;
    std::string personName;
    // Ed25519, 32 bytes.
    std::string publicKey;
    std::string name;
    UnixMillis expires;
};

// Who may act for which principal. `principal` is as that person sees it (nickname, relation, basis) without its
// profile, which is a record of the scope.
struct Grant {
    std::string grantId;
    std::string personId;
    std::int64_t revision = 1;
    bool ended = false;
    v1::Principal principal;
};

// People, their devices and what they may see. Tokens are kept as their SHA-256 only. Same thread as the connection,
// which outlives it.
class PersonTable
{
public:
    explicit PersonTable(sql::Connection& connection);

    [[nodiscard]] Result<> addPerson(const Person& person);
    [[nodiscard]] Result<std::vector<Person>> persons();

    [[nodiscard]] Result<> putCode(std::string_view code, std::string_view personId, UnixMillis expires);
    [[nodiscard]] Result<std::optional<EnrolCode>> findCode(std::string_view code);
    [[nodiscard]] Result<std::vector<EnrolCode>> codes();
    [[nodiscard]] Result<> forgetCodesBefore(UnixMillis time);

    [[nodiscard]] Result<> addDevice(const Device& device, std::string_view tokenSha256, UnixMillis now);
    [[nodiscard]] Result<std::optional<Device>> findDevice(std::string_view tokenSha256);
    [[nodiscard]] Result<std::vector<std::string>> publicKeysOf(std::string_view personId);

    [[nodiscard]] Result<> putGrant(const Grant& grant);
    [[nodiscard]] Result<std::vector<Grant>> grantsOf(std::string_view personId);
    [[nodiscard]] Result<std::vector<Grant>> grantsTo(std::string_view principalId);

private:
    [[nodiscard]] Result<std::vector<Grant>> grants(std::string_view sql, std::string_view value);

    sql::Connection& m_connection;
};

} // namespace tongban::server
