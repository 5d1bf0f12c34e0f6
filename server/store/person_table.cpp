// SPDX-License-Identifier: Apache-2.0
#include "server/store/person_table.h"

#include "sync/sql/connection.h"
#include "sync/sql/statement.h"

namespace tongban::server
{

PersonTable::PersonTable(sql::Connection& connection)
    : m_connection(connection)
{
}

Result<> PersonTable::addPerson(const Person& person)
{
    TRY_ASSIGN(auto statement, m_connection.prepare("INSERT INTO person(id, name) VALUES(?, ?)"));
    TRY(statement.bind(person.id, person.name));
    return statement.run();
}

Result<std::vector<Person>> PersonTable::persons()
{
    TRY_ASSIGN(auto rows, m_connection.prepare("SELECT id, name FROM person ORDER BY rowid"));
    std::vector<Person> persons;
    while (true) {
        TRY_ASSIGN(const bool row, rows.step());
        if (!row)
            return persons;
        persons.push_back({std::string(rows.text(0)), std::string(rows.text(1))});
    }
}

Result<> PersonTable::putCode(std::string_view code, std::string_view personId, UnixMillis expires)
{
    TRY_ASSIGN(auto statement,
               m_connection.prepare("INSERT INTO enrol_code(code, person_id, expires_ms) VALUES(?, ?, ?)"));
    TRY(statement.bind(code, personId, toMillis(expires)));
    return statement.run();
}

Result<std::optional<EnrolCode>> PersonTable::findCode(std::string_view code)
{
    TRY_ASSIGN(auto rows,
               m_connection.prepare("SELECT code, person.id, name, expires_ms FROM enrol_code JOIN person ON "
                                    "person.id = person_id WHERE code = ?"));
    TRY(rows.bind(code));
    TRY_ASSIGN(const bool row, rows.step());
    if (!row)
        return std::nullopt;
    return EnrolCode{
        std::string(rows.text(0)), {std::string(rows.text(1)), std::string(rows.text(2))}, fromMillis(rows.integer(3))};
}

Result<std::vector<EnrolCode>> PersonTable::codes()
{
    TRY_ASSIGN(auto rows,
               m_connection.prepare("SELECT code, person.id, name, expires_ms FROM enrol_code JOIN person ON "
                                    "person.id = person_id ORDER BY person.rowid"));
    std::vector<EnrolCode> codes;
    while (true) {
        TRY_ASSIGN(const bool row, rows.step());
        if (!row)
            return codes;
        codes.push_back({std::string(rows.text(0)),
                         {std::string(rows.text(1)), std::string(rows.text(2))},
                         fromMillis(rows.integer(3))});
    }
}

Result<> PersonTable::forgetCodesBefore(UnixMillis time)
{
    TRY_ASSIGN(auto statement, m_connection.prepare("DELETE FROM enrol_code WHERE expires_ms <= ?"));
    TRY(statement.bind(toMillis(time)));
    return statement.run();
}

Result<> PersonTable::addDevice(const Device& device, std::string_view tokenSha256, UnixMillis now)
{
    TRY_ASSIGN(auto statement,
               m_connection.prepare("INSERT INTO device(id, person_id, public_key, name, token_sha256, enrolled_ms, "
                                    "expires_ms) VALUES(?, ?, ?, ?, ?, ?, ?)"));
    TRY(statement.bind(device.id, device.personId, sql::asBlob(device.publicKey), device.name, sql::asBlob(tokenSha256),
                       toMillis(now), toMillis(device.expires)));
    return statement.run();
}

Result<std::optional<Device>> PersonTable::findDevice(std::string_view tokenSha256)
{
    TRY_ASSIGN(auto rows,
               m_connection.prepare("SELECT device.id, person_id, person.name, public_key, device.name, expires_ms "
                                    "FROM device JOIN person ON person.id = person_id WHERE token_sha256 = ?"));
    TRY(rows.bind(sql::asBlob(tokenSha256)));
    TRY_ASSIGN(const bool row, rows.step());
    if (!row)
        return std::nullopt;
    return Device{std::string(rows.text(0)), std::string(rows.text(1)), std::string(rows.text(2)),
                  std::string(rows.blob(3)), std::string(rows.text(4)), fromMillis(rows.integer(5))};
}

Result<std::vector<std::string>> PersonTable::publicKeysOf(std::string_view personId)
{
    TRY_ASSIGN(auto rows, m_connection.prepare("SELECT public_key FROM device WHERE person_id = ?"));
    TRY(rows.bind(personId));
    std::vector<std::string> keys;
    while (true) {
        TRY_ASSIGN(const bool row, rows.step());
        if (!row)
            return keys;
        keys.emplace_back(rows.blob(0));
    }
}

Result<> PersonTable::putGrant(const Grant& grant)
{
    TRY_ASSIGN(auto statement, m_connection.prepare(
                                   "INSERT INTO scope_grant(grant_id, person_id, principal_id, revision, ended, "
                                   "principal) VALUES(?, ?, ?, ?, ?, ?) ON CONFLICT(grant_id) DO UPDATE SET revision = "
                                   "excluded.revision, ended = excluded.ended, principal = excluded.principal"));
    const std::string body = grant.principal.SerializeAsString();
    TRY(statement.bind(grant.grantId, grant.personId, grant.principal.id(), grant.revision, grant.ended,
                       sql::asBlob(body)));
    return statement.run();
}

Result<std::vector<Grant>> PersonTable::grantsOf(std::string_view personId)
{
    return grants(
        "SELECT grant_id, person_id, revision, ended, principal FROM scope_grant WHERE person_id = ? ORDER BY "
        "rowid",
        personId);
}

Result<std::vector<Grant>> PersonTable::grantsTo(std::string_view principalId)
{
    return grants(
        "SELECT grant_id, person_id, revision, ended, principal FROM scope_grant WHERE principal_id = ? ORDER "
        "BY rowid",
        principalId);
}

Result<std::vector<Grant>> PersonTable::grants(std::string_view sql, std::string_view value)
{
    TRY_ASSIGN(auto rows, m_connection.prepare(sql));
    TRY(rows.bind(value));
    std::vector<Grant> grants;
    while (true) {
        TRY_ASSIGN(const bool row, rows.step());
        if (!row)
            return grants;
        Grant grant{std::string(rows.text(0)), std::string(rows.text(1)), rows.integer(2), rows.integer(3) != 0, {}};
        if (!grant.principal.ParseFromString(std::string(rows.blob(4))))
            return fail(ErrorCode::DataLoss, "a stored principal does not parse");
        grants.push_back(std::move(grant));
    }
}

} // namespace tongban::server
